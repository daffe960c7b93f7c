import StafetAnalysis

/// What the attributes of many records hold: how many values each has, and of which kinds.
struct PersonalAttributes {
  private struct Tally {
    var filled = 0
    var counts: [PersonalData: Int] = [:]
    let promised: PersonalData?
    var kept = 0
  }

  private var tallies: [String: Tally] = [:]

  /// Looks at the attributes of a record.
  mutating func count(_ attributes: [String: String]) {
    for (name, value) in attributes {
      var tally = tallies.removeValue(forKey: name) ?? Tally(promised: PersonalData(heading: name))
      tally.filled += 1
      if let promised = tally.promised, promised.fits(value) { tally.kept += 1 }
      if let kind = PersonalData(address: value) { tally.counts[kind, default: 0] += 1 }
      tallies[name] = tally
    }
  }

  /// The attributes that hold personal data, in the order of their names: by their values, where most are
  /// of one kind, or by their headings, where half of the values or more are what the heading says.
  var found: [PrivacyWarning.Attribute] {
    var found: [PrivacyWarning.Attribute] = []
    for (name, tally) in tallies {
      if let promised = tally.promised, 2 * tally.kept >= tally.filled {
        found.append(PrivacyWarning.Attribute(name, holds: promised))
      } else if let kind = PersonalData.allCases.first(where: {
        2 * (tally.counts[$0] ?? 0) > tally.filled
      }) {
        found.append(PrivacyWarning.Attribute(name, holds: kind))
      }
    }
    return found.sorted {
      $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars)
    }
  }

  /// The names of all attributes.
  var names: [String] { Array(tallies.keys) }
}
