import StafetModel
import StafetStatistics
public import StafetText

/// How two relays use a word, or a family of words.
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

  /// The signed log-likelihood ratio G² (Dunning 1993) over the full table of all tokens of both relays,
  /// stop words included: positive when the first relay uses the word more, negative when it uses the word
  /// less.
  public let score: Double

  /// The p-value: the probability of a score at least as far from 0 if both relays used the word alike.
  public let p: Double

  /// The q-value: `p` adjusted for all words tested (Benjamini and Hochberg 1995), or `nil` for a family
  /// that was named beforehand and tested alone.
  public let q: Double?

  /// Whether a cell of the compared table holds fewer than ``AnalysisSettings/smallCell`` tokens.
  public let hasSmallCell: Bool

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

    /// Both relays use the word equally often, relative to all their tokens.
    case even
  }

  /// How many contributions the side with more of them has.
  var largerSide: Int { max(first.documents, second.documents) }
}

extension WordComparison {
  /// Compares the use of a word in two relays, as for a preview or a test.
  ///
  /// The score and p are worked out as in an analysis.
  ///
  /// - Parameters:
  ///   - stem: The stem under which the forms of the word are counted together.
  ///   - form: The form that is shown to readers.
  ///   - first: How often the first relay uses the word, and in how many contributions.
  ///   - firstTokens: How many tokens the first relay has, stop words included.
  ///   - second: How often the second relay uses the word, and in how many contributions.
  ///   - secondTokens: How many tokens the second relay has, stop words included.
  ///   - q: The p-value adjusted for all words tested, or `nil` for a family that is tested alone.
  ///   - smallCell: How many tokens a cell must have not to be small.
  /// - Precondition: No count is negative, a relay has at least as many tokens as it uses the word, and `q` is from
  ///   0 to 1.
  public init(
    stem: String, form: String, first: TermUse, of firstTokens: Int, second: TermUse,
    of secondTokens: Int, q: Double? = nil, smallCell: Int = AnalysisSettings().smallCell
  ) {
    precondition(q.map { (0...1).contains($0) } ?? true, "A q-value is from 0 to 1.")
    let table = TwoByTwoTable(
      first.occurrences, of: firstTokens, against: second.occurrences, of: secondTokens)
    let ratio = LogLikelihoodRatio(of: table)
    self.init(
      stem: stem, form: form, first: first, second: second, score: ratio.signedStatistic,
      p: ratio.pValue, q: q, hasSmallCell: table.smallestCount < smallCell)
  }

  /// Compares every listed word that is frequent enough.
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
    let tests = tested.map { Test(first.use(of: $0), second.use(of: $0), in: first, second) }
    let q = BenjaminiHochberg.qValues(of: tests.map { $0.ratio.pValue })
    // Terms are in the order of their scalars already, which decides between equals.
    return tested.indices
      .map { index in
        let term = counts.terms[tested[index]]
        return tests[index].comparison(
          stem: term.stem, form: term.form, q: q[index], settings: settings)
      }
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
    Test(first.use(of: family).use, second.use(of: family).use, in: first, second)
      .comparison(stem: family.name, form: family.name, q: nil, settings: settings)
  }

  /// One word's table and its score.
  private struct Test {
    let first: TermUse
    let second: TermUse
    let table: TwoByTwoTable
    let ratio: LogLikelihoodRatio

    init(
      _ use: TermUse,
      _ other: TermUse,
      in first: WordMaterial,
      _ second: WordMaterial
    ) {
      self.first = use
      self.second = other
      self.table = TwoByTwoTable(
        use.occurrences, of: first.tokenCount,
        against: other.occurrences, of: second.tokenCount)
      self.ratio = LogLikelihoodRatio(of: table)
    }

    func comparison(
      stem: String,
      form: String,
      q: Double?,
      settings: AnalysisSettings
    ) -> WordComparison {
      WordComparison(
        stem: stem, form: form, first: first, second: second, score: ratio.signedStatistic,
        p: ratio.pValue, q: q,
        hasSmallCell: table.smallestCount < settings.smallCell)
    }
  }
}
