/// The interval of a difference between two shares of separate wholes.
///
/// It is put together from Wilson's intervals of the shares and keeps what is good about them: it stays
/// between -1 and 1, is right for small counts and shares near 0 or 1, and has a width also where both
/// shares are 0. No continuity correction.
///
/// > Source: Newcombe (1998), *Interval Estimation for the Difference Between Independent Proportions:
/// > Comparison of Eleven Methods*, method 10.
public struct NewcombeInterval: Hashable, Sendable {
  /// The lower bound of the first share less the second, from -1.
  public let low: Double

  /// The upper bound of the first share less the second, to 1.
  public let high: Double

  /// Creates the interval of the difference between two shares.
  ///
  /// - Parameters:
  ///   - first: What was counted in the first whole, from 0 to `firstTotal`.
  ///   - firstTotal: How large the first whole is. When 0 there is no share, and the result is `nil`.
  ///   - second: What was counted in the second whole, from 0 to `secondTotal`.
  ///   - secondTotal: How large the second whole is. When 0 there is no share, and the result is `nil`.
  ///   - level: How often such an interval is to hold the true difference.
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
