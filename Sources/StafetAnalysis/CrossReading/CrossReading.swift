/// Two relays read across (*tværlæsning*): themes beside each other, words used more and less, and
/// what of it the figures carry.
public struct CrossReading: Hashable, Sendable {
  /// The relay that signs are seen from.
  public let first: RelayReference

  /// The relay compared with.
  public let second: RelayReference

  /// The themes that both relays have, in the order of the first relay's cake.
  public let themes: [ThemeComparison]

  /// The themes that only one of them has: the first relay's before the second's, each in the order
  /// of its cake.
  public let oneSidedThemes: [OneSidedTheme]

  /// The two cakes as a whole, or `nil` where a relay has no sorted questions and where all are in one
  /// theme.
  public let cakes: CakeComparison?

  /// The words that the first relay uses more, the clearest first, ties in the order of their Unicode
  /// scalars.
  public let overusedWords: [WordComparison]

  /// The words that the first relay uses less, the clearest first, ties in the order of their Unicode
  /// scalars.
  public let underusedWords: [WordComparison]

  /// How many words were tested; the lists show the clearest of them.
  public let testedWords: Int

  /// The word families that the analyst named beforehand, in that order.
  public let wordFamilies: [WordComparison]

  /// What the figures carry: themes, then words used more, words used less and word families.
  public let findings: [Finding]

  /// Differences with p small enough when seen alone, which are not carried among all comparisons.
  public let indications: [Finding]

  /// What must be known before relying on any of it: that only part of the contributions is at hand.
  public let cautions: [Finding.Caution]
}
