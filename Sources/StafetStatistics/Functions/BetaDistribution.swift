/// The beta distribution on 0…1, whose tails are the incomplete beta function and those of the
/// binomial distribution.
///
/// The probability of at least x hits in n trials, each a hit with probability p, is the lower tail
/// of the beta distribution with x and n − x + 1 at p.
package enum BetaDistribution {
  /// The probability of a value of at most `x`: the regularised incomplete beta function I_x(a, b).
  ///
  /// A continued fraction, worked out on that side of the mean where it converges fast.
  ///
  /// > Source: Abramowitz and Stegun (1964), formula 26.5.8; Loader (2000), *Fast and Accurate
  /// > Computation of Binomial Probabilities*, for the factor before it.
  ///
  /// - Parameters:
  ///   - x: A number from 0 to 1.
  ///   - a: The first shape, above 0 and finite.
  ///   - b: The second shape, above 0 and finite.
  /// - Returns: A probability from 0 (at 0) to 1 (at 1). For shapes from 1 to 1e6 the relative error
  ///   is below 1e-11; for smaller shapes that of the smaller of both tails grows as it may be a
  ///   difference from 1.
  /// - Precondition: `x` lies between 0 and 1, and both shapes are above 0 and finite.
  /// - Complexity: O(√(a + b)) near the mean, less elsewhere.
  package static func lowerTail(of x: Double, _ a: Double, _ b: Double) -> Double {
    tail(of: x, complement: 1 - x, a, b)
  }

  /// The probability of a value of at least `x`: 1 − I_x(a, b), without losing digits when small.
  ///
  /// - Parameters:
  ///   - x: A number from 0 to 1.
  ///   - a: The first shape, above 0 and finite.
  ///   - b: The second shape, above 0 and finite.
  /// - Returns: A probability from 1 (at 0) to 0 (at 1); as exact as the lower tail.
  /// - Precondition: `x` lies between 0 and 1, and both shapes are above 0 and finite.
  /// - Complexity: O(√(a + b)) near the mean, less elsewhere.
  package static func upperTail(of x: Double, _ a: Double, _ b: Double) -> Double {
    tail(of: 1 - x, complement: x, b, a)
  }

  /// The value that is not exceeded with a given probability.
  ///
  /// Newton's method on the logarithms of both, where the tail is concave; a step that leaves the
  /// bounds found so far is replaced by halving them.
  ///
  /// - Parameters:
  ///   - probability: The lower tail, above 0 and below 1.
  ///   - a: The first shape, at least 1.
  ///   - b: The second shape, at least 1.
  /// - Returns: A number from 0 to 1, with about the relative error of the tail; near a probability
  ///   of 1 digits are lost, and the upper tail with the shapes exchanged keeps them.
  /// - Precondition: `probability` lies strictly between 0 and 1, and both shapes are at least 1 and
  ///   finite.
  /// - Complexity: Some ten times that of the tail.
  package static func quantile(
    ofLowerTail probability: Double, _ a: Double, _ b: Double
  ) -> Double {
    precondition(
      probability > 0 && probability < 1, "A probability strictly between 0 and 1 is needed.")
    precondition(a >= 1 && b >= 1, "The shapes of a quantile must be at least 1.")
    var low = 0.0
    var high = 1.0
    var x = a / (a + b)
    for _ in 0..<200 {
      let y = 1 - x
      let tail = lowerTail(of: x, a, b)
      if tail < probability { low = x } else { high = x }
      // The derivative of the tail's logarithm after that of x.
      let slope = firstTerm(of: x, complement: y, a, b) * a / (y * tail)
      let step = RealFunctions.log(probability / tail) / slope
      var next = x * RealFunctions.exp(step)
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      if (next - x).magnitude <= x * 0x1p-52 { return next }
      x = next
    }
    return x
  }

  private static func tail(
    of x: Double, complement y: Double, _ a: Double, _ b: Double
  ) -> Double {
    precondition(x >= 0 && x <= 1, "A value from 0 to 1 is needed.")
    precondition(
      a > 0 && b > 0 && a < .infinity && b < .infinity, "The shapes must be above 0 and finite.")
    if x == 0 { return 0 }
    if y == 0 { return 1 }
    return x * (a + b + 2) <= a + 1
      ? min(1, firstTerm(of: x, complement: y, a, b) * fraction(of: x, a, b))
      : max(0, 1 - firstTerm(of: y, complement: x, b, a) * fraction(of: y, b, a))
  }

  /// x^a · y^b / (a · B(a, b)), built from the binomial probability of a among a + b.
  private static func firstTerm(
    of x: Double, complement y: Double, _ a: Double, _ b: Double
  ) -> Double {
    let n = a + b
    let main = UnevaluatedSum(productOf: a, y)
    let cross = UnevaluatedSum(productOf: b, x)
    let excess = (main.high - cross.high) + (main.low - cross.low)  // a − n · x
    let distance =
      RealFunctions.deviance(of: a, excess: excess, over: n * x)
      + RealFunctions.deviance(of: b, excess: -excess, over: n * y)
    let correction =
      RealFunctions.stirlingError(n) - RealFunctions.stirlingError(a)
      - RealFunctions.stirlingError(b)
    return RealFunctions.exp(correction - distance)
      * RealFunctions.squareRoot(b / n / a / 6.283_185_307_179_586)
  }

  /// The continued fraction of the incomplete beta function, by Lentz's method.
  private static func fraction(of x: Double, _ a: Double, _ b: Double) -> Double {
    func numerator(_ position: Double, isEven: Bool) -> Double {
      let place = a + 2 * position
      return isEven
        ? position * (b - position) * x / ((place - 1) * place)
        : -(a + position) * (a + b + position) * x / (place * (place + 1))
    }
    var ratio = 1 / (1 + numerator(0, isEven: false))
    var previous = 1.0
    var fraction = ratio
    var position = 1.0
    var change = 0.0
    repeat {
      for isEven in [true, false] {
        let part = numerator(position, isEven: isEven)
        ratio = 1 / (1 + part * ratio)
        previous = 1 + part / previous
        change = previous * ratio
        fraction *= change
      }
      position += 1
    } while (change - 1).magnitude > 0x1p-51 && position < 1e8
    return fraction
  }
}
