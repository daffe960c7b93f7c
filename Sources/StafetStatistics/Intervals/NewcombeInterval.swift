/// Newcombe's confidence interval for the difference between the shares of two independent groups.
///
/// It is made from Wilson's intervals of the two shares and has their advantages: it stays between
/// −1 and 1, holds for small counts and for shares near 0 or 1, and has a width even when both
/// shares are 0. There is no continuity correction.
///
/// > Source: Newcombe (1998), *Interval Estimation for the Difference Between Independent Proportions:
/// > Comparison of Eleven Methods*, method 10.
public struct NewcombeInterval: Hashable, Sendable {
  /// The lower bound of the first share less the second, at least −1.
  public let low: Double

  /// The upper bound of the first share less the second, at most 1.
  public let high: Double

  /// Makes the interval for the first share less the second.
  ///
  /// - Parameters:
  ///   - first: What was counted in the first group, from 0 to `firstTotal`.
  ///   - firstTotal: How large the first group is. With 0 there is no share, and the result is
  ///     `nil`.
  ///   - second: What was counted in the second group, from 0 to `secondTotal`.
  ///   - secondTotal: How large the second group is. With 0 there is no share, and the result is
  ///     `nil`.
  ///   - level: The confidence level: the share of such intervals that contain the true difference,
  ///     over many samples.
  /// - Precondition: No count is negative or larger than its total.
  /// - Complexity: O(1).
  public init?(
    _ first: Int, of firstTotal: Int, less second: Int, of secondTotal: Int,
    at level: ConfidenceLevel = .percent95
  ) {
    guard let one = WilsonInterval(first, of: firstTotal, at: level),
      let other = WilsonInterval(second, of: secondTotal, at: level)
    else { return nil }
    let p = Double(first) / Double(firstTotal)
    let q = Double(second) / Double(secondTotal)
    func distance(_ a: Double, _ b: Double) -> Double { RealFunctions.squareRoot(a * a + b * b) }
    low = max(-1, p - q - distance(p - one.low, other.high - q))
    high = min(1, p - q + distance(one.high - p, q - other.low))
  }
}
