/// The exact interval of a share: it never misses the true share more often than its level says.
///
/// The lower bound is the share with which so many cases or more would be counted with half the
/// probability that the level leaves over; the upper bound is the same for so many or fewer. Counts
/// jump, so the promise is kept by being cautious: the interval is wider than ``WilsonInterval`` and
/// mostly holds the true share more often than stated.
///
/// > Source: Clopper and Pearson (1934), *The Use of Confidence or Fiducial Limits Illustrated in the
/// > Case of the Binomial*.
public struct ClopperPearsonInterval: Hashable, Sendable {
  /// The lower bound, from 0; exactly 0 when nothing was counted.
  public let low: Double

  /// The upper bound, to 1; exactly 1 when everything was counted.
  public let high: Double

  /// Creates the interval of the share of a count in a total.
  ///
  /// - Parameters:
  ///   - count: What was counted, from 0 to `total`.
  ///   - total: Out of how many. When 0 there is no share, and the result is `nil` rather than 0.
  ///   - level: How often such an interval is to hold the true share, at least.
  /// - Precondition: `count` is neither negative nor larger than `total`.
  /// - Complexity: O(√`total`).
  public init?(_ count: Int, of total: Int, at level: ConfidenceLevel = .percent95) {
    precondition(count >= 0 && count <= total, "A count must lie between 0 and its total.")
    if total == 0 { return nil }
    let tail = (1 - level.share) / 2
    low = Self.lowerBound(of: count, in: total, tail: tail)
    high = 1 - Self.lowerBound(of: total - count, in: total, tail: tail)
  }

  /// The share p for which counting so many or more has the probability `tail`.
  ///
  /// That probability is the lower tail of a beta distribution. If everything was counted it is p^n.
  private static func lowerBound(of count: Int, in total: Int, tail: Double) -> Double {
    if count == 0 { return 0 }
    if count == total {
      return RealFunctions.exp(RealFunctions.log(tail) / Double(total))
    }
    return BetaDistribution.quantile(
      ofLowerTail: tail, Double(count), Double(total - count) + 1)
  }
}
