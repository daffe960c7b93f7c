extension RealFunctions {
  /// The complementary error function of √y, times e^y.
  ///
  /// Both tails that the tests need are this function times a power of e: that of chi-square with
  /// one degree of freedom and that of the normal distribution. Without the power it neither
  /// underflows nor loses digits however far out the tail lies.
  ///
  /// Below 1 the error function's series of positive terms is subtracted from e^y. From 1 on the
  /// continued fraction of the incomplete gamma function of order ½ is worked out from its end.
  ///
  /// > Source: Abramowitz and Stegun (1964), formulas 7.1.6 and 6.5.31 (the latter contracted).
  ///
  /// - Parameter y: The square of the function's argument, 0 or more.
  /// - Returns: A number from 1 (at 0) down towards 0, with a relative error below 1e-14.
  /// - Complexity: O(1).
  static func scaledComplementaryErrorFunction(ofRootOf y: Double) -> Double {
    if y < 1 {
      // e^y · erf √y = 2 √(y/π) · (1 + 2y/3 + (2y)²/(3·5) + …)
      var term = 1.0
      var sum = 1.0
      var divisor = 3.0
      while term > sum * 0x1p-60 {
        term *= 2 * y / divisor
        sum += term
        divisor += 2
      }
      return exp(y) - 1.128_379_167_095_512_6 * squareRoot(y) * sum
    }
    // √(y/π) / (y + ½ − ½·1 / (y + 2½ − 1½·2 / (y + 4½ − …)))
    // This many steps leave out less than 2e-17 of the result.
    let steps = Double(5 + Int(110 / y))
    var fraction = y + 2 * steps + 0.5
    for step in stride(from: steps, through: 1, by: -1) {
      fraction = y + 2 * (step - 1) + 0.5 - step * (step - 0.5) / fraction
    }
    return 0.564_189_583_547_756_3 * squareRoot(y) / fraction
  }
}
