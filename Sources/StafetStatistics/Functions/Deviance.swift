extension RealFunctions {
  /// observed · log(observed / expected) − (observed − expected), for one count.
  ///
  /// With t = excess / expected this is expected · ((1 + t) · log(1 + t) − t). For small t the power
  /// series t²/2 − t³/6 + t⁴/12 − … replaces the difference of two nearly equal numbers, so the
  /// result has nearly all digits of the excess.
  ///
  /// > Source: Loader (2000), *Fast and Accurate Computation of Binomial Probabilities*.
  ///
  /// - Parameters:
  ///   - excess: The observed count less the expected one, not below −`expected`.
  ///   - expected: The expected count, above 0.
  /// - Returns: The deviance, 0 or more; `expected` when nothing was observed.
  /// - Complexity: O(1).
  static func deviance(_ excess: Double, over expected: Double) -> Double {
    let t = excess / expected
    if t <= -1 { return expected }  // an empty cell
    if t.magnitude >= 0.1 { return expected * ((1 + t) * log(1 + t) - t) }
    var series = 0.0
    for power in stride(from: 18.0, through: 2.0, by: -1.0) {
      series = 1 / (power * (power - 1)) - t * series
    }
    return expected * t * t * series
  }

  /// The same for numbers that need not be counts and may differ by any factor.
  ///
  /// - Parameters:
  ///   - observed: What was observed, above 0.
  ///   - excess: `observed` less `expected`, as exact as it can be had.
  ///   - expected: What is expected, above 0.
  /// - Returns: The deviance, 0 or more.
  /// - Complexity: O(1).
  static func deviance(
    of observed: Double, excess: Double, over expected: Double
  ) -> Double {
    let t = excess / expected
    if t.magnitude < 0.1 { return deviance(excess, over: expected) }
    if t > -0.9, t < 10 { return observed * logOfOnePlus(t) - excess }
    return observed * (log(observed) - log(expected)) - excess
  }
}
