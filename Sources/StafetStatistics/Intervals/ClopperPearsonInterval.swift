/// The exact confidence interval for a share, by Clopper and Pearson: over many samples it contains
/// the true share at least as often as its level says.
///
/// Let α be 1 less the level. The lower bound is the share at which the probability of this count
/// or a larger one is α / 2, and the upper bound the share at which the probability of this count
/// or a smaller one is α / 2. Since counts are whole numbers, the level cannot be met exactly: the
/// interval is wider than ``WilsonInterval``, and mostly contains the true share more often than
/// its level says.
///
/// > Source: Clopper and Pearson (1934), *The Use of Confidence or Fiducial Limits Illustrated in the
/// > Case of the Binomial*.
public struct ClopperPearsonInterval: Hashable, Sendable {
  /// The lower bound, at least 0; exactly 0 when the count is 0.
  public let low: Double

  /// The upper bound, at most 1; exactly 1 when the count is the total.
  public let high: Double

  /// Makes the interval for the share of a count in a total.
  ///
  /// - Parameters:
  ///   - count: What was counted, from 0 to `total`.
  ///   - total: Out of how many it was counted. With 0 there is no share, and the result is `nil`.
  ///   - level: The confidence level: the least share of such intervals that contain the true
  ///     share, over many samples.
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
