extension RealFunctions {
  /// The regularised lower incomplete gamma function, P(a, x): the share of Γ(a) gathered up to x.
  ///
  /// > Source: Abramowitz and Stegun (1964), formulas 6.5.29 and 6.5.31; the factor before both is
  /// > worked out as in Loader (2000), so that large orders lose no digits.
  ///
  /// - Parameters:
  ///   - x: The upper end of the integral, 0 or more; ∞ is allowed.
  ///   - order: The order a, above 0 and finite.
  /// - Returns: A probability from 0 (at 0) to 1. The relative error is below 1e-11 for orders up to
  ///   1e6 where the result is a normal number.
  /// - Precondition: `x` is 0 or more and `order` is above 0 and finite.
  /// - Complexity: O(√`order`) near x = `order`, less elsewhere.
  package static func lowerGammaShare(of x: Double, order: Double) -> Double {
    precondition(x >= 0 && order > 0 && order < .infinity, "Order and end must be in range.")
    if x == 0 { return 0 }
    if x == .infinity { return 1 }
    return isInUpperPart(x, order: order)
      ? max(0, 1 - upperGammaFraction(of: x, order: order))
      : min(1, lowerGammaSeries(of: x, order: order))
  }

  /// The regularised upper incomplete gamma function, Q(a, x) = 1 − P(a, x), without a subtraction
  /// where that would cost digits.
  ///
  /// > Source: Abramowitz and Stegun (1964), formulas 6.5.29 and 6.5.31.
  ///
  /// - Parameters:
  ///   - x: The lower end of the integral, 0 or more; ∞ is allowed.
  ///   - order: The order a, above 0 and finite.
  /// - Returns: A probability from 1 (at 0) down to 0. The relative error is below 1e-11 for orders
  ///   up to 1e6 where the result is a normal number.
  /// - Precondition: `x` is 0 or more and `order` is above 0 and finite.
  /// - Complexity: O(√`order`) near x = `order`, less elsewhere.
  package static func upperGammaShare(of x: Double, order: Double) -> Double {
    precondition(x >= 0 && order > 0 && order < .infinity, "Order and end must be in range.")
    if x == 0 { return 1 }
    if x == .infinity { return 0 }
    if isInUpperPart(x, order: order) { return min(1, upperGammaFraction(of: x, order: order)) }
    // With a small order nearly everything is gathered close to 0.
    if order < 0.5 { return smallOrderUpperGamma(of: x, order: order) }
    return max(0, 1 - lowerGammaSeries(of: x, order: order))
  }

  /// Whether Q is the part to work out: where it is small, and its fraction converges fast.
  private static func isInUpperPart(_ x: Double, order: Double) -> Bool {
    order < 1 ? x >= 1.1 : x >= order + 1
  }

  /// x^a · e^(−x) / Γ(a + 1), the first term of the series.
  private static func gammaTerm(of x: Double, order: Double) -> Double {
    if order >= 10 {
      let distance = deviance(of: order, excess: order - x, over: x)
      return exp(-distance - stirlingError(order)) / squareRoot(6.283_185_307_179_586 * order)
    }
    // The power of x may be large where that of e is too small for a `Double`.
    let half = exp(-x / 2)
    let logFactorial =
      order <= 0.5 ? logGammaOfOnePlus(order) : logGamma(order) + log(order)
    return half * exp(order * log(x) - logFactorial) * half
  }

  /// P as a series of positive terms: 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + ….
  private static func lowerGammaSeries(of x: Double, order: Double) -> Double {
    let first = gammaTerm(of: x, order: order)
    var term = 1.0
    var sum = 1.0
    var divisor = order + 1
    while term > sum * 0x1p-60 {
      term *= x / divisor
      sum += term
      divisor += 1
    }
    return first * sum
  }

  /// Q as Legendre's continued fraction, worked out from its beginning by Lentz's method.
  private static func upperGammaFraction(of x: Double, order: Double) -> Double {
    let first = gammaTerm(of: x, order: order) * order
    if first == 0 { return 0 }
    var denominator = x + 1 - order
    var ratio = 1 / denominator
    var previous = Double.infinity
    var fraction = ratio
    var step = 1.0
    var change = 0.0
    repeat {
      let numerator = -step * (step - order)
      denominator += 2
      ratio = 1 / (numerator * ratio + denominator)
      previous = denominator + numerator / previous
      change = previous * ratio
      fraction *= change
      step += 1
    } while (change - 1).magnitude > 0x1p-51 && step < 1e8
    return first * fraction
  }

  /// Q for an order below ½ and x below 1.1, where P is so near 1 that its complement has few digits.
  ///
  /// P = u · (1 + a · s) with u = x^a / Γ(a + 1) and s = Σ (−x)^n / (n! · (a + n)) over n ≥ 1; what u
  /// lacks to 1 is found without subtracting.
  private static func smallOrderUpperGamma(of x: Double, order: Double) -> Double {
    let exponent = order * log(x) - logGammaOfOnePlus(order)
    let missing = -expMinusOne(exponent)
    var power = 1.0
    var sum = 0.0
    for n in stride(from: 1.0, through: 24, by: 1) {
      power *= -x / n
      sum += power / (order + n)
    }
    return missing - (1 - missing) * order * sum
  }
}
