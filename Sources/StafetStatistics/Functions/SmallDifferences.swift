extension RealFunctions {
  /// The logarithm of one more than a number, with all its digits also when the number is tiny.
  ///
  /// What 1 + x loses by rounding is exact in a second double and is added as the slope there.
  ///
  /// - Parameter x: A number above −1.
  /// - Returns: log(1 + x), with a relative error of a few units in the last place; 0 at 0.
  /// - Complexity: O(1).
  static func logOfOnePlus(_ x: Double) -> Double {
    let sum = UnevaluatedSum(sumOf: 1, x)
    return log(sum.high) + sum.low / sum.high
  }

  /// One less than the exponential function, with all its digits also near 0.
  ///
  /// - Parameter x: Any double.
  /// - Returns: e^x − 1, with a relative error of a few units in the last place; 0 at 0.
  /// - Complexity: O(1).
  static func expMinusOne(_ x: Double) -> Double {
    guard x.magnitude < 0.5 else { return exp(x) - 1 }
    // x · (1 + x/2 · (1 + x/3 · (…))); what is left out is below 2^-60 of the result.
    var series = 1.0
    for divisor in stride(from: 16.0, through: 2.0, by: -1.0) {
      series = 1 + x / divisor * series
    }
    return x * series
  }
}
