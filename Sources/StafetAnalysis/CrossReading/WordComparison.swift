import StafetModel
import StafetStatistics
public import StafetText

/// How two relays use a word, or a family of words.
///
/// What is compared are the contributions that hold the word, out of all contributions that words are counted over. A
/// word that one contribution repeats counts once there, since contributions could have been in either relay by
/// themselves, and the words of one text could not; how often the word occurs stands beside.
public struct WordComparison: Hashable, Sendable, Identifiable {
  /// The stem under which the forms of the word are counted together; for a family, its name as the
  /// analyst wrote it.
  public let stem: String

  /// The form that is shown to readers.
  public let form: String

  /// How often the first relay uses the word, and in how many contributions.
  public let first: TermUse

  /// How often the second relay uses the word, and in how many contributions.
  public let second: TermUse

  /// How many contributions of the first relay words are counted over.
  public let firstContributions: Int

  /// How many contributions of the second relay words are counted over.
  public let secondContributions: Int

  /// The signed log-likelihood ratio G² (Dunning 1993) of the contributions with and without the word: positive when
  /// the larger part of the first relay's hold it, negative when the smaller part do.
  public let score: Double

  /// The p-value: the probability of a difference at least as unusual if both relays used the word alike.
  public let p: Double

  /// Which test gave `p`: Fisher's exact one where a cell of the table is expected below 5, G² elsewhere.
  public let test: KeynessTest

  /// How large the difference is: the odds that a contribution of the first relay holds the word, by those of the
  /// second, with the exact interval; `nil` where none or all hold it.
  public let oddsRatio: OddsRatio?

  /// The q-value: `p` adjusted for all words tested (Benjamini and Hochberg 1995), or `nil` for a family
  /// that is tested alone.
  public let q: Double?

  /// Whether fewer than ``AnalysisSettings/smallCell`` contributions are expected in a cell of the compared table, so
  /// that one more or less would change the figures much.
  public let hasSmallCell: Bool

  /// Where a family of words comes from; `nil` for a word.
  public let origin: WordFamily.Origin?

  /// What tells it from the others of one list: `stem`.
  public var id: String { stem }

  /// Which relay uses the word more.
  public var direction: Direction {
    if score > 0 { return .overused }
    return score < 0 ? .underused : .even
  }

  /// How the first relay's use compares with the second's.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// The first relay uses the word more.
    case overused

    /// The first relay uses the word less.
    case underused

    /// Both relays use the word in equal parts of their contributions.
    case even
  }

  /// How many contributions the side with more of them has.
  var largerSide: Int { max(first.documents, second.documents) }
}

extension WordComparison {
  /// Compares the use of a word in two relays, as for a preview or a test.
  ///
  /// The score, p and the odds ratio are worked out as in an analysis.
  ///
  /// - Parameters:
  ///   - stem: The stem under which the forms of the word are counted together.
  ///   - form: The form that is shown to readers.
  ///   - first: How often the first relay uses the word, and in how many contributions.
  ///   - firstContributions: How many contributions the first relay has.
  ///   - second: How often the second relay uses the word, and in how many contributions.
  ///   - secondContributions: How many contributions the second relay has.
  ///   - q: The p-value adjusted for all words tested, or `nil` for a family that is tested alone.
  ///   - origin: Where a family of words comes from; `nil` for a word.
  ///   - smallCell: How many contributions must be expected in a cell for it not to be small.
  ///   - confidence: The confidence level of the interval, between 0 and 1.
  /// - Precondition: No count is negative, a relay has at least as many contributions as hold the word, `q` is from
  ///   0 to 1, and `confidence` strictly between 0 and 1.
  public init(
    stem: String, form: String, first: TermUse, of firstContributions: Int, second: TermUse,
    of secondContributions: Int, q: Double? = nil, origin: WordFamily.Origin? = nil,
    smallCell: Int = AnalysisSettings().smallCell, confidence: Double = 0.95
  ) {
    precondition(q.map { (0...1).contains($0) } ?? true, "A q-value is from 0 to 1.")
    let table = TwoByTwoTable(
      first.documents, of: firstContributions, against: second.documents, of: secondContributions)
    let test = RateTest(of: table)
    self.init(
      stem: stem, form: form, first: first, second: second,
      firstContributions: firstContributions, secondContributions: secondContributions,
      score: test.signedStatistic, p: test.pValue, test: KeynessTest(test.method),
      oddsRatio: OddsRatio(of: table, at: ConfidenceLevel(confidence)), q: q,
      hasSmallCell: table.smallestExpectedCount < Double(smallCell), origin: origin)
  }

  /// Compares every listed word that is frequent enough.
  ///
  /// All of them are one family of tests. Most words are rare, and those with the same counts share a test.
  ///
  /// - Parameters:
  ///   - first: The words of the relay that signs are seen from.
  ///   - second: The words of the relay compared with.
  ///   - settings: Which words are left out, and how frequent a word must be.
  /// - Returns: The words: the most overused by the first relay first, ties in the order of Unicode
  ///   scalars.
  static func compare(
    _ first: WordMaterial,
    _ second: WordMaterial,
    settings: AnalysisSettings
  ) -> [Self] {
    let counts = first.counts
    let tested = counts.terms.indices.filter { term in
      first.use(of: term).occurrences + second.use(of: term).occurrences
        >= settings.minimumOccurrences
    }
    var made: [Counts: Self] = [:]
    let plain = tested.map { term in
      let (use, other) = (first.use(of: term), second.use(of: term))
      let key = Counts(own: use.documents, other: other.documents)
      let known = made[key]
      let comparison = Self(
        term: counts.terms[term], use, first.positions.count, other, second.positions.count,
        settings: settings, like: known)
      if known == nil { made[key] = comparison }
      return comparison
    }
    let q = BenjaminiHochberg.qValues(of: plain.map { $0.p })
    // Terms are in the order of their scalars already, which decides between equals.
    return plain.indices
      .map { plain[$0].adjusted(to: q[$0]) }
      .enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map { $0.element }
  }

  /// Tests a family of words alone.
  static func compare(
    _ family: WordFamily,
    _ first: WordMaterial,
    _ second: WordMaterial,
    settings: AnalysisSettings
  ) -> Self {
    Self(
      stem: family.name, form: family.name, first: first.use(of: family).use,
      of: first.positions.count, second: second.use(of: family).use, of: second.positions.count,
      origin: family.origin, smallCell: settings.smallCell, confidence: settings.confidence)
  }

  /// In how many contributions of each relay a word is: what its test depends on.
  private struct Counts: Hashable {
    let own: Int
    let other: Int
  }

  /// Compares a word, with the test of another one where both have the same counts.
  private init(
    term: TermCounts.Term, _ first: TermUse, _ firstContributions: Int, _ second: TermUse,
    _ secondContributions: Int, settings: AnalysisSettings, like other: Self?
  ) {
    if let other {
      self.init(
        stem: term.stem, form: term.form, first: first, second: second,
        firstContributions: firstContributions, secondContributions: secondContributions,
        score: other.score, p: other.p, test: other.test, oddsRatio: other.oddsRatio, q: nil,
        hasSmallCell: other.hasSmallCell, origin: nil)
    } else {
      self.init(
        stem: term.stem, form: term.form, first: first, of: firstContributions, second: second,
        of: secondContributions, smallCell: settings.smallCell, confidence: settings.confidence)
    }
  }

  /// The same with a q-value.
  private func adjusted(to q: Double) -> Self {
    Self(
      stem: stem, form: form, first: first, second: second,
      firstContributions: firstContributions, secondContributions: secondContributions,
      score: score, p: p, test: test, oddsRatio: oddsRatio, q: q, hasSmallCell: hasSmallCell,
      origin: origin)
  }
}
