/// Wilson's score interval: a confidence interval for a share whose cases are a random sample.
///
/// Unlike the textbook interval (share ± 1.96 standard errors) it stays between 0 and 1, holds for
/// small counts and for shares near 0 or 1, and has a width even when the count is 0. There is no
/// continuity correction.
///
/// > Source: Wilson (1927), *Probable Inference, the Law of Succession, and Statistical Inference*.
public struct WilsonInterval: Hashable, Sendable {
  /// The lower bound, at least 0; exactly 0 when the count is 0.
  public let low: Double

  /// The upper bound, at most 1; exactly 1 when the count is the total.
  public let high: Double

  /// Makes the interval for the share of a count in a total.
  ///
  /// - Parameters:
  ///   - count: What was counted, from 0 to `total`.
  ///   - total: Out of how many it was counted. With 0 there is no share, and the result is `nil`.
  ///   - level: The confidence level: the share of such intervals that contain the true share, over
  ///     many samples.
  /// - Precondition: `count` is neither negative nor larger than `total`.
  /// - Complexity: O(1).
  public init?(_ count: Int, of total: Int, at level: ConfidenceLevel = .percent95) {
    precondition(count >= 0 && count <= total, "A count must lie between 0 and its total.")
    if total == 0 { return nil }
    low = Self.lowerBound(of: count, in: total, standardDeviations: level.standardDeviations)
    high =
      1
      - Self.lowerBound(
        of: total - count, in: total, standardDeviations: level.standardDeviations)
  }

  /// The smaller root of the quadratic equation that Wilson's interval solves.
  ///
  /// The roots' product is x² / (n · (n + z²)), so the smaller is that product divided by the larger
  /// root: nothing is subtracted, and a count of 0 gives exactly 0.
  private static func lowerBound(
    of count: Int, in total: Int, standardDeviations z: Double
  ) -> Double {
    let x = Double(count)
    let n = Double(total)
    let spread = RealFunctions.squareRoot(x * (n - x) / n + z * z / 4)
    return x / n * (x / (x + z * z / 2 + z * spread))
  }
}
