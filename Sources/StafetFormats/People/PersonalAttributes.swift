import StafetAnalysis
import StafetText

/// What the attributes of many records hold: how many values each has, and of which kinds.
struct PersonalAttributes {
  /// How many values of an attribute are looked at; more would only cost time.
  private static let sample = 5000

  private struct Tally {
    let name: String
    let promised: PersonalData?
    var filled = 0
    var fitting = 0
    var counts: [PersonalData: Int] = [:]
  }

  private var tallies: [Tally] = []
  private var places: [String: Int] = [:]

  /// Looks at the attributes of a record.
  mutating func count(_ attributes: [String: String]) {
    for (name, value) in attributes {
      guard let place = places[name] else {
        places[name] = tallies.count
        tallies.append(Tally(name: name, promised: PersonalData(heading: name)))
        count(value, at: tallies.count - 1)
        continue
      }
      if tallies[place].filled < Self.sample { count(value, at: place) }
    }
  }

  private mutating func count(_ value: String, at place: Int) {
    tallies[place].filled += 1
    if let promised = tallies[place].promised, promised.fits(value) { tallies[place].fitting += 1 }
    if let kind = PersonalData(address: value) { tallies[place].counts[kind, default: 0] += 1 }
  }

  /// The attributes that hold personal data, in the order of their names: by their values, where most are
  /// of one kind, or by their headings, where half of the values or more are what the heading says.
  var found: [PrivacyWarning.Attribute] {
    var found: [PrivacyWarning.Attribute] = []
    for tally in tallies {
      if let promised = tally.promised, 2 * tally.fitting >= tally.filled {
        found.append(PrivacyWarning.Attribute(tally.name, holds: promised))
      } else if let kind = PersonalData.allCases.first(where: {
        2 * (tally.counts[$0] ?? 0) > tally.filled
      }) {
        found.append(PrivacyWarning.Attribute(tally.name, holds: kind))
      }
    }
    return found.sorted { $0.name.precedesByScalars($1.name) }
  }

  /// The names of all attributes.
  var names: [String] { tallies.map { $0.name } }
}
