/// The log-likelihood ratio test, G², of whether two groups use something at the same rate.
///
/// All four cells of the table are compared with what is expected from its margins, without
/// continuity correction: G² = 2 Σ observed · log(observed / expected). A cell of 0 adds 0. The test
/// says how surprising a difference is, not how large it is.
///
/// The sum is worked out as 2 Σ (observed · log(observed / expected) − (observed − expected)). The
/// differences observed − expected sum to 0 over the four cells, so this is the same number, but no
/// term is negative and no digits are lost when the groups are nearly alike.
///
/// > Source: Dunning (1993), *Accurate Methods for the Statistics of Surprise and Coincidence*;
/// > Loader (2000), *Fast and Accurate Computation of Binomial Probabilities*, for the deviance of
/// > one cell.
public struct LogLikelihoodRatio: Hashable, Sendable {
  /// G² with the direction of the difference: negative when there is less here than expected.
  ///
  /// 0 when both groups have the same rate, and when a row or a column of the table is empty.
  public let signedStatistic: Double

  /// The probability of a G² at least this large, in either direction, if both groups are alike.
  ///
  /// It is taken from the chi-square distribution with one degree of freedom, which is only rough
  /// if ``TwoByTwoTable/hasSmallExpectedCount``. 1 when ``statistic`` is 0; 0 when that is above
  /// about 1480.
  public let pValue: Double

  /// G², 0 or more.
  public var statistic: Double { signedStatistic.magnitude }

  /// Tests a table.
  ///
  /// - Parameter table: The counts in both groups.
  /// - Complexity: O(1).
  public init(of table: TwoByTwoTable) {
    let excess = table.excess
    let half = Self.halfStatistic(of: table, excess: excess)
    signedStatistic = excess < 0 ? -2 * half : 2 * half
    pValue = half == 0 ? 1 : ChiSquareDistribution.upperTail(of: 2 * half)
  }

  /// Half of G²: how improbable the table is beside one with the expected counts, as a logarithm.
  static func halfStatistic(of table: TwoByTwoTable, excess: Double) -> Double {
    guard excess != 0 else { return 0 }
    let total = Double(table.total)
    let here = Double(table.a + table.b) / total
    let elsewhere = Double(table.c + table.d) / total
    let counted = Double(table.a + table.c)
    let notCounted = Double(table.b + table.d)
    return
      (RealFunctions.deviance(excess, over: here * counted)
      + RealFunctions.deviance(-excess, over: elsewhere * counted))
      + (RealFunctions.deviance(-excess, over: here * notCounted)
        + RealFunctions.deviance(excess, over: elsewhere * notCounted))
  }
}
