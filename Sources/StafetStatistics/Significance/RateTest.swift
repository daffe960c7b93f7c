/// Tests whether two groups have something at the same rate, by the method that suits the counts.
///
/// ``FisherExactTest`` where a cell is expected below 5, the log-likelihood ratio (``LogLikelihoodRatio``) elsewhere.
/// Which of them is made depends on the row and column totals only, never on how the units are divided, so that it
/// cannot favour a result.
///
/// What is counted must be units that could have been in either group by themselves, such as texts. Words are none:
/// a text that holds a word once is likely to hold it again.
///
/// > Source: Dunning (1993), *Accurate Methods for the Statistics of Surprise and Coincidence*; Fisher (1935), *The
/// > Logic of Inductive Inference*; Cochran (1954), *Some Methods for Strengthening the Common χ² Tests*, for the limit
/// > of 5.
public struct RateTest: Hashable, Sendable {
  /// Which test decided.
  public let method: SignificanceMethod

  /// The probability of a difference at least as unusual, in either direction, if both groups are alike.
  public let pValue: Double

  /// G² with the direction of the difference, whichever test decided: negative when there is less here.
  ///
  /// It puts differences in an order that the few values of an exact p cannot.
  public let signedStatistic: Double

  /// Tests a table.
  ///
  /// - Parameter table: The counts in both groups.
  /// - Complexity: O(1), or that of ``FisherExactTest/init(of:)`` where a cell is expected below 5.
  public init(of table: TwoByTwoTable) {
    let ratio = LogLikelihoodRatio(of: table)
    signedStatistic = ratio.signedStatistic
    if table.hasSmallExpectedCount {
      method = .exact
      pValue = FisherExactTest(of: table).pValue
    } else {
      method = .logLikelihood
      pValue = ratio.pValue
    }
  }
}

/// By which distribution a p-value was found.
@nonexhaustive public enum SignificanceMethod: String, Hashable, Sendable, CaseIterable {
  /// Exactly, over all tables with the same totals: ``FisherExactTest``.
  case exact

  /// The log-likelihood ratio, taken from the chi-square distribution: ``LogLikelihoodRatio``.
  case logLikelihood = "log-likelihood"

  /// Pearson's chi-square, taken from the chi-square distribution.
  case chiSquare = "chi-square"

  /// A score taken from the normal distribution.
  case normal
}
