/// The log-likelihood ratio test, G², of whether two groups use something at the same rate.
///
/// All four cells of the table are compared with what is expected from its margins, without
/// continuity correction: G² = 2 Σ observed · log(observed / expected). A cell of 0 adds 0. The test
/// says how surprising a difference is, not how large it is.
///
/// The sum is worked out as 2 Σ (observed · log(observed / expected) − (observed − expected)). The
/// deviations cancel over the four cells, so this is the same number, but no term is negative and
/// no digits are lost when the groups are nearly alike.
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
  /// Read from the chi-square distribution with one degree of freedom; rough when
  /// ``TwoByTwoTable/hasSmallExpectedCount``. 1 when `statistic` is 0; 0 when it is beyond about 1480.
  public let pValue: Double

  /// G², 0 or more.
  public var statistic: Double { signedStatistic.magnitude }

  /// Tests a table.
  ///
  /// - Parameter table: The counts in both groups.
  /// - Complexity: O(1).
  public init(of table: TwoByTwoTable) {
    let excess = table.excess
    guard excess != 0 else {
      signedStatistic = 0
      pValue = 1
      return
    }
    let total = Double(table.total)
    let here = Double(table.a + table.b) / total
    let elsewhere = Double(table.c + table.d) / total
    let counted = Double(table.a + table.c)
    let notCounted = Double(table.b + table.d)
    let sum =
      (Self.deviance(excess, over: here * counted)
        + Self.deviance(-excess, over: elsewhere * counted))
      + (Self.deviance(-excess, over: here * notCounted)
        + Self.deviance(excess, over: elsewhere * notCounted))
    signedStatistic = excess < 0 ? -2 * sum : 2 * sum
    pValue = ChiSquareDistribution.upperTail(of: 2 * sum)
  }

  /// observed · log(observed / expected) − (observed − expected), for one cell.
  ///
  /// With t = excess / expected this is expected · ((1 + t) · log(1 + t) − t). For small t the power
  /// series t²/2 − t³/6 + t⁴/12 − … replaces the difference of two nearly equal numbers.
  private static func deviance(_ excess: Double, over expected: Double) -> Double {
    let t = excess / expected
    if t <= -1 { return expected }  // an empty cell
    if t.magnitude >= 0.1 { return expected * ((1 + t) * RealFunctions.log(1 + t) - t) }
    var series = 0.0
    for power in stride(from: 18.0, through: 2.0, by: -1.0) {
      series = 1 / (power * (power - 1)) - t * series
    }
    return expected * t * t * series
  }
}
