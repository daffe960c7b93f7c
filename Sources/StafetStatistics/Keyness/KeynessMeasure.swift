/// How the use of a term in two groups of texts is compared: how much it is a *key* term of one of them.
///
/// Every measure gives a signed score: positive when the term is used more here than elsewhere, negative
/// when less, 0 when both groups use it at the same rate or one of them is empty. Scores of different
/// measures mean different things and cannot be compared with each other.
///
/// Measures of evidence (``g2``, ``g2TwoCell``, ``chiSquare``, ``chiSquareYates``, ``fisher``,
/// ``logOdds``) grow with the amount of text: a small difference in a common word may score above a
/// large one in a rare word. ``logRatio`` tells how large a difference is, and nothing of how sure it is.
public enum KeynessMeasure: String, Hashable, Sendable, CaseIterable {
  /// The log-likelihood ratio over all four cells of the table; see ``LogLikelihoodRatio``.
  ///
  /// > Source: Dunning (1993), *Accurate Methods for the Statistics of Surprise and Coincidence*.
  case g2

  /// The log-likelihood ratio over the two cells of the term alone.
  ///
  /// 2 · (a · log(a / e) + c · log(c / f)), where e and f are what is expected of a and c if both
  /// groups use the term alike; a cell of 0 adds 0. It is a little below ``g2``, since the tokens
  /// that are not the term are left out. The p-value is taken from the chi-square distribution with
  /// one degree of freedom, where no cell is expected below 5.
  ///
  /// > Source: Rayson and Garside (2000), *Comparing Corpora Using Frequency Profiling*.
  case g2TwoCell = "g2-two-cell"

  /// Pearson's chi-square of the table, without correction.
  ///
  /// n · (ad − bc)² / (the product of the four totals). It is rough where a cell has an expected
  /// count below 5, where its p-value is not used.
  ///
  /// > Source: Pearson (1900).
  case chiSquare = "chi-square"

  /// Pearson's chi-square with Yates' correction for continuity.
  ///
  /// |ad − bc| is reduced by n / 2, but not below 0.
  ///
  /// > Source: Yates (1934), *Contingency Tables Involving Small Numbers and the χ² Test*.
  case chiSquareYates = "chi-square-yates"

  /// Fisher's exact test; the score is the negative decimal logarithm of p: 3 stands for one in a
  /// thousand.
  ///
  /// At most about 308: smaller p-values are below the range of a `Double`. See ``FisherExactTest``.
  ///
  /// > Source: Fisher (1935), *The Logic of Inductive Inference*.
  case fisher

  /// The binary logarithm of the ratio of both rates: 1 stands for twice as often, −2 for a quarter.
  ///
  /// A count of 0 on one side is replaced so that there is a ratio: by one half or, in a group so much smaller than the
  /// other that half an occurrence would be more than the other's rate, by half of what that rate gives. So the sign
  /// is that of the difference of both rates, always. It has no p-value.
  ///
  /// > Source: Hardie (2014), *Log Ratio: An Informal Introduction*.
  case logRatio = "log-ratio"

  /// The log odds ratio with an informative Dirichlet prior, divided by its standard deviation.
  ///
  /// The prior of each term is its count in both groups together, as if that much text had been
  /// seen before; it pulls the scores of rare terms towards 0. The score is a z score, and its
  /// p-value the two-sided one of the normal distribution.
  ///
  /// > Source: Monroe, Colaresi and Quinn (2008), *Fightin' Words*, equations 16 and 22.
  case logOdds = "log-odds"

  /// The score of a term: how much more it is used here than elsewhere.
  ///
  /// - Parameter table: The term and all other tokens, here and elsewhere.
  /// - Returns: The score; 0 if one of the groups is empty or the term never occurs.
  /// - Complexity: O(1), but for ``fisher`` that of ``FisherExactTest/init(of:)``.
  public func score(of table: TwoByTwoTable) -> Double {
    if table.a + table.c == 0 || table.a + table.b == 0 || table.c + table.d == 0 { return 0 }
    switch self {
    case .g2: return LogLikelihoodRatio(of: table).signedStatistic
    case .g2TwoCell: return signed(Self.twoCell(table), table)
    case .chiSquare: return signed(Self.chiSquare(table, correction: 0), table)
    case .chiSquareYates:
      return signed(Self.chiSquare(table, correction: 0.5), table)
    case .fisher:
      let p = max(FisherExactTest(of: table).pValue, .leastNormalMagnitude)
      return signed(-RealFunctions.log(p) / Self.logOfTen, table)
    case .logRatio: return Self.logRatio(table)
    case .logOdds: return Self.logOdds(table)
    }
  }

  /// The probability of a difference at least as unusual if both groups used the term alike.
  ///
  /// Where a cell of the table is expected below 5, the chi-square distribution is too rough: there
  /// ``FisherExactTest`` decides for all measures that are taken from it.
  ///
  /// - Parameters:
  ///   - score: The score that the measure gave.
  ///   - table: The table for which the measure gave that score.
  /// - Returns: The p-value, from 0 to 1; `nil` for ``logRatio``, which is not a test.
  /// - Complexity: O(1), or that of ``FisherExactTest/init(of:)`` where that decides.
  public func pValue(of score: Double, for table: TwoByTwoTable) -> Double? {
    switch method(for: table) {
    case .exact: FisherExactTest(of: table).pValue
    case .logLikelihood, .chiSquare: ChiSquareDistribution.upperTail(of: score.magnitude)
    case .normal: min(1, 2 * NormalDistribution.upperTail(of: score.magnitude))
    case nil: nil
    }
  }

  /// Which test decides whether a score is more than chance.
  ///
  /// - Parameter table: The table that is tested; only its totals matter.
  /// - Returns: The test; `nil` for ``logRatio``, which is not a test.
  public func method(for table: TwoByTwoTable) -> SignificanceMethod? {
    switch self {
    case .g2, .g2TwoCell: table.hasSmallExpectedCount ? .exact : .logLikelihood
    case .chiSquare, .chiSquareYates: table.hasSmallExpectedCount ? .exact : .chiSquare
    case .fisher: .exact
    case .logRatio: nil
    case .logOdds: .normal
    }
  }

  // MARK: The formulas

  /// Gives a magnitude the direction of the difference.
  private func signed(_ magnitude: Double, _ table: TwoByTwoTable) -> Double {
    let excess = table.excess
    if excess == 0 { return 0 }
    return excess < 0 ? -magnitude : magnitude
  }

  private static let logOfTen = 2.302585092994046
  private static let logOfTwo = 0.6931471805599453

  private static func twoCell(_ table: TwoByTwoTable) -> Double {
    let here = Double(table.a + table.b)
    let elsewhere = Double(table.c + table.d)
    let both = Double(table.a + table.c)
    var sum = 0.0
    if table.a > 0 {
      let expected = here * both / (here + elsewhere)
      sum += Double(table.a) * RealFunctions.log(Double(table.a) / expected)
    }
    if table.c > 0 {
      let expected = elsewhere * both / (here + elsewhere)
      sum += Double(table.c) * RealFunctions.log(Double(table.c) / expected)
    }
    return max(0, 2 * sum)
  }

  private static func chiSquare(_ table: TwoByTwoTable, correction: Double) -> Double {
    let rows = Double(table.a + table.b) * Double(table.c + table.d)
    let columns = Double(table.a + table.c) * Double(table.b + table.d)
    if columns == 0 { return 0 }
    // The excess is (ad − bc) / n, and so is the correction.
    let total = Double(table.total)
    let distance = max(0, table.excess.magnitude - correction)
    return distance * distance * total * total / rows * total / columns
  }

  private static func logRatio(_ table: TwoByTwoTable) -> Double {
    if table.excess == 0 { return 0 }
    let total = Double(table.a + table.b)
    let otherTotal = Double(table.c + table.d)
    let equal = Double(table.c) * total / otherTotal
    let otherEqual = Double(table.a) * otherTotal / total
    let here = table.a == 0 ? min(0.5, equal / 2) : Double(table.a)
    let elsewhere = table.c == 0 ? min(0.5, otherEqual / 2) : Double(table.c)
    let ratio = here / total / (elsewhere / otherTotal)
    return RealFunctions.log(ratio) / logOfTwo
  }

  private static func logOdds(_ table: TwoByTwoTable) -> Double {
    let prior = Double(table.a + table.c)
    let others = Double(table.total) - prior
    if others == 0 || table.excess == 0 { return 0 }
    let here = Double(table.a) + prior
    let elsewhere = Double(table.c) + prior
    let odds = here / (Double(table.b) + others)
    let otherOdds = elsewhere / (Double(table.d) + others)
    let variance = 1 / here + 1 / elsewhere
    return RealFunctions.log(odds / otherOdds) / RealFunctions.squareRoot(variance)
  }
}
