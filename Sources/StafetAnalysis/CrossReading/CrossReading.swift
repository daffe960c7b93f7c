/// The comparison of two relays (*tværlæsning*): their themes side by side, the words that one uses more
/// than the other, and the differences that the figures support.
public struct CrossReading: Hashable, Sendable {
  /// The first relay: a score or a difference is positive where this relay has more.
  public let first: RelayReference

  /// The relay that the first is compared with.
  public let second: RelayReference

  /// The themes that both relays have, in the order of the first relay's cake.
  public let themes: [ThemeComparison]

  /// The themes that only one of the relays has: the first relay's before the second's, each in the order
  /// of its cake.
  public let oneSidedThemes: [OneSidedTheme]

  /// The two cakes compared as a whole; `nil` where a relay has no sorted questions, and where all
  /// questions are in one theme.
  public let cakes: CakeComparison?

  /// The chains of both relays compared; `nil` where either is no relay but other material.
  public let chains: ChainComparison?

  /// The words that the first relay uses more, the highest score first, ties in the order of their Unicode
  /// scalars; at most ``AnalysisSettings/wordLimit``.
  public let overusedWords: [WordComparison]

  /// The words that the first relay uses less, the lowest score first, ties in the order of their Unicode
  /// scalars; at most ``AnalysisSettings/wordLimit``.
  public let underusedWords: [WordComparison]

  /// How many words that are not listed score the same as the last of ``overusedWords``.
  public let overusedTies: Int

  /// How many words that are not listed score the same as the last of ``underusedWords``.
  public let underusedTies: Int

  /// How many words were tested; the lists show those with the scores farthest from 0.
  public let testedWords: Int

  /// The word families that the analyst named, in that order.
  public let wordFamilies: [WordComparison]

  /// What the figures support: themes, then words used more, words used less and word families.
  public let findings: [Finding]

  /// Differences whose p-value is small enough when seen alone, but that are no findings: the q-value over
  /// all comparisons is too large, or too few contributions support them.
  public let indications: [Finding]

  /// What a reader must know before relying on any figure here: that only part of the contributions is at
  /// hand; else empty.
  public let cautions: [Finding.Caution]

  /// Makes a cross reading of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - first: The first relay: a score or a difference is positive where this relay has more.
  ///   - second: The relay that the first is compared with.
  ///   - themes: The themes that both relays have, in the order of the first relay's cake.
  ///   - oneSidedThemes: The themes that only one of the relays has: the first relay's before the second's, each in
  ///     the order of its cake.
  ///   - cakes: The two cakes compared as a whole; `nil` where a relay has no sorted questions, and where all
  ///     questions are in one theme.
  ///   - chains: The chains of both relays compared; `nil` where either is no relay but other material.
  ///   - overusedWords: The words that the first relay uses more, the highest score first, ties in the order of their
  ///     Unicode scalars; at most `wordLimit`.
  ///   - underusedWords: The words that the first relay uses less, the lowest score first, ties in the order of their
  ///     Unicode scalars; at most `wordLimit`.
  ///   - overusedTies: How many words beyond the list score the same as the last of `overusedWords`.
  ///   - underusedTies: How many words beyond the list score the same as the last of `underusedWords`.
  ///   - testedWords: How many words were tested; the lists show those with the scores farthest from 0.
  ///   - wordFamilies: The word families that the analyst named, in that order.
  ///   - findings: What the figures support: themes, then words used more, words used less and word families.
  ///   - indications: Differences whose p-value is small enough when seen alone, but that are no findings: the
  ///     q-value over all comparisons is too large, or too few contributions support them.
  ///   - cautions: What a reader must know before relying on any figure here: that only part of the contributions is
  ///     at hand; else empty.
  public init(
    first: RelayReference, second: RelayReference, themes: [ThemeComparison] = [],
    oneSidedThemes: [OneSidedTheme] = [], cakes: CakeComparison? = nil,
    chains: ChainComparison? = nil, overusedWords: [WordComparison] = [],
    underusedWords: [WordComparison] = [],
    overusedTies: Int = 0, underusedTies: Int = 0,
    testedWords: Int = 0, wordFamilies: [WordComparison] = [], findings: [Finding] = [],
    indications: [Finding] = [], cautions: [Finding.Caution] = []
  ) {
    self.first = first
    self.second = second
    self.themes = themes
    self.oneSidedThemes = oneSidedThemes
    self.cakes = cakes
    self.chains = chains
    self.overusedWords = overusedWords
    self.underusedWords = underusedWords
    self.overusedTies = overusedTies
    self.underusedTies = underusedTies
    self.testedWords = testedWords
    self.wordFamilies = wordFamilies
    self.findings = findings
    self.indications = indications
    self.cautions = cautions
  }
}
