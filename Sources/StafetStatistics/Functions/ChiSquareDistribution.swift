/// The chi-square distribution, from which the p-values of likelihood-ratio tests are read.
package enum ChiSquareDistribution {
  /// The probability of a value at least this large when there is no difference.
  ///
  /// For an odd number of degrees of freedom the tail starts from the complementary error function,
  /// for an even number from e^(−x/2); each further pair of degrees of freedom adds one positive
  /// term. Nothing is subtracted, so the relative error stays below 1e-13 also for p-values of 1e-300.
  /// Above 1000 degrees of freedom the incomplete gamma function takes over, below 1e-11.
  ///
  /// > Source: Abramowitz and Stegun (1964), formulas 26.4.4 and 26.4.5.
  ///
  /// - Parameters:
  ///   - statistic: The value of the test statistic, 0 or more; ∞ is allowed.
  ///   - degreesOfFreedom: The number of degrees of freedom, 1 for a table of two by two.
  /// - Returns: A probability from 0 to 1; 1 at 0.
  /// - Precondition: `statistic` is not negative and not not-a-number, `degreesOfFreedom` is at
  ///   least 1.
  /// - Complexity: O(`degreesOfFreedom`), above 1000 of them O(√`degreesOfFreedom`).
  package static func upperTail(of statistic: Double, degreesOfFreedom: Int = 1) -> Double {
    precondition(statistic >= 0, "A chi-square statistic must be 0 or more.")
    precondition(degreesOfFreedom >= 1, "There must be at least one degree of freedom.")
    if degreesOfFreedom > mostSummed {
      return RealFunctions.upperGammaShare(of: statistic / 2, order: Double(degreesOfFreedom) / 2)
    }
    // So far out the tail is below e^(−statistic / 5), by Chernoff's bound: less than any double.
    if statistic > 4_000 + 4 * Double(degreesOfFreedom) { return 0 }

    let y = statistic / 2
    let isOdd = degreesOfFreedom % 2 == 1
    // The tail is e^(−y) · sum. What is still missing of the power is kept in `exponent`.
    var exponent = y
    var sum = isOdd ? RealFunctions.scaledComplementaryErrorFunction(ofRootOf: y) : 1
    // The first term to add is y^(order − 1) / Γ(order) times y / order.
    var term = isOdd ? 0.564_189_583_547_756_3 / RealFunctions.squareRoot(y) : 1
    if degreesOfFreedom > 2, y > 0 {
      var order = isOdd ? 0.5 : 1
      for _ in 0..<((degreesOfFreedom - 1) / 2) {
        term *= y / order
        sum += term
        order += 1
        if sum > 0x1p800, exponent > 512 {
          sum *= expOfMinus512
          term *= expOfMinus512
          exponent -= 512
        }
      }
    }
    while exponent > 512, sum > 0 {
      sum *= expOfMinus512
      exponent -= 512
    }
    return min(1, sum * RealFunctions.exp(-exponent))
  }

  /// The probability of a value at least this large, for degrees of freedom that need not be whole.
  ///
  /// Whole degrees of freedom give the same bits as in ``upperTail(of:degreesOfFreedom:)`` for whole
  /// numbers.
  ///
  /// > Source: Abramowitz and Stegun (1964), formula 26.4.19.
  ///
  /// - Parameters:
  ///   - statistic: The value of the test statistic, 0 or more; ∞ is allowed.
  ///   - degreesOfFreedom: The degrees of freedom, above 0.
  /// - Returns: A probability from 0 to 1; 1 at 0. The relative error is below 1e-11 for up to 1e6
  ///   degrees of freedom.
  /// - Precondition: `statistic` is 0 or more, `degreesOfFreedom` is above 0 and finite.
  /// - Complexity: O(√`degreesOfFreedom`).
  package static func upperTail(of statistic: Double, degreesOfFreedom: Double) -> Double {
    precondition(statistic >= 0, "A chi-square statistic must be 0 or more.")
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom < .infinity,
      "The degrees of freedom must be above 0 and finite.")
    // `Int(exactly:)` would call the C library's `trunc`.
    if degreesOfFreedom <= Double(mostSummed) {
      let whole = Int(degreesOfFreedom)
      if Double(whole) == degreesOfFreedom {
        return upperTail(of: statistic, degreesOfFreedom: whole)
      }
    }
    return RealFunctions.upperGammaShare(of: statistic / 2, order: degreesOfFreedom / 2)
  }

  /// The probability of a value at most this large, with all its digits where it is small.
  ///
  /// A small one tells that counts agree better with what is expected than chance would have it.
  ///
  /// > Source: Abramowitz and Stegun (1964), formula 26.4.19.
  ///
  /// - Parameters:
  ///   - statistic: The value of the test statistic, 0 or more; ∞ is allowed.
  ///   - degreesOfFreedom: The degrees of freedom, above 0, whole or not.
  /// - Returns: A probability from 0 to 1; 0 at 0. The relative error is below 1e-11 for up to 1e6
  ///   degrees of freedom.
  /// - Precondition: `statistic` is 0 or more, `degreesOfFreedom` is above 0 and finite.
  /// - Complexity: O(√`degreesOfFreedom`).
  package static func lowerTail(of statistic: Double, degreesOfFreedom: Double) -> Double {
    precondition(statistic >= 0, "A chi-square statistic must be 0 or more.")
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom < .infinity,
      "The degrees of freedom must be above 0 and finite.")
    return RealFunctions.lowerGammaShare(of: statistic / 2, order: degreesOfFreedom / 2)
  }

  /// The most degrees of freedom for which terms are added up one by one.
  private static let mostSummed = 1_000

  private static let expOfMinus512 = 4.377_491_037_053_051e-223
}
