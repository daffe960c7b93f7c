import StafetStatistics

/// What parts and splits are worth.
enum CompoundScore {
  /// What a part costs that stands alone only in other forms.
  static let inflectedCost = 0.3
  /// What a part of three letters costs.
  static let shortCost = 0.7
  /// What a part costs that is known only from other compounds.
  static let recurringCost = 0.7
  /// What a linking s costs where it is rare.
  static let rareLinkCost = 1.0
  /// What a part costs that is a compound itself.
  static let compoundCost = 3.0
  /// What each part beyond the second costs the mean.
  static let furtherPartCost = 0.1
  /// The worth of a part whose derivational ending and linking s show it.
  static let suffixedWeight = 0.45
  /// The worth of a first part that the language lends.
  static let languageWeight = 1.0
  /// The least mean worth of a split.
  ///
  /// A split must be worth about what the word is as a whole, so that a frequent word is not held to
  /// be made of rare ones.
  static func leastMean(wholeWord count: Int) -> Double {
    max(0.3, RealFunctions.log(1 + Double(count)) - 2)
  }

  /// The worth of a part that is not known, beside a productive one.
  static let unknownWeight = 0.2
  /// Beside how many different words a part must stand to be productive.
  static let productivePartners = 3

  /// Beside how many different words a part must recur.
  static let leastPartners = 2

  /// What an entry is worth as a part, in natural logarithms of a frequency.
  static func weight(of entry: PartLexicon.Entry, asHead: Bool) -> Double {
    if entry.isLent, !asHead { return languageWeight }
    if entry.isFunctionWord || entry.isParticle || entry.length < 3 { return -.infinity }
    if entry.alone > 0 {
      if entry.direct == 0, entry.forms < 6 - entry.length {
        return -.infinity
      }
      var weight = RealFunctions.log(1 + Double(entry.alone))
      if entry.direct == 0 { weight -= inflectedCost }
      if entry.length == 3 { weight -= shortCost }
      return weight
    }
    let partners = asHead ? entry.modifiers : entry.heads
    if partners >= (entry.length < 5 ? 3 : leastPartners), entry.length >= 4 {
      return RealFunctions.log(1 + Double(partners)) - recurringCost
    }
    return -.infinity
  }
}
