/// The standard normal distribution (mean 0, standard deviation 1).
package enum NormalDistribution {
  /// The probability of a value above this one.
  ///
  /// - Parameter z: A number of standard deviations, of either sign.
  /// - Returns: A probability from 0 to 1; ½ at 0. The relative error for positive `z` is below
  ///   1e-13 down to results of 1e-300.
  /// - Precondition: `z` is not not-a-number.
  /// - Complexity: O(1).
  package static func upperTail(of z: Double) -> Double {
    precondition(!z.isNaN, "A number of standard deviations is needed.")
    if z < 0 { return 1 - upperTail(of: -z) }
    if z > 40 { return 0 }
    let square = UnevaluatedSum(productOf: z, z)
    let y = square.high / 2
    let scaled = RealFunctions.scaledComplementaryErrorFunction(ofRootOf: y)
    return 0.5 * scaled * RealFunctions.exp(-y) * (1 - square.low / 2)
  }

  /// The probability of a value below this one, with all its digits where it is small.
  ///
  /// - Parameter z: A number of standard deviations, of either sign.
  /// - Returns: A probability from 0 to 1; ½ at 0. The relative error for negative `z` is below
  ///   1e-13 down to results of 1e-300.
  /// - Precondition: `z` is not not-a-number.
  /// - Complexity: O(1).
  package static func lowerTail(of z: Double) -> Double {
    upperTail(of: -z)
  }

  /// The value that is exceeded with a given probability.
  ///
  /// A rational approximation with an error below 0.00045 is refined by Halley's method, which triples
  /// the number of right digits in each step.
  ///
  /// > Source: Abramowitz and Stegun (1964), formula 26.2.23, for the first approximation.
  ///
  /// - Parameter probability: The probability of exceeding the value, above 0 and below 1.
  /// - Returns: The number of standard deviations; negative for probabilities above ½. The error is
  ///   below 1e-14 times the larger of the result and 1 for probabilities up to ½.
  /// - Precondition: `probability` lies strictly between 0 and 1.
  /// - Complexity: O(1).
  package static func quantile(ofUpperTail probability: Double) -> Double {
    precondition(
      probability > 0 && probability < 1, "A probability strictly between 0 and 1 is needed.")
    if probability > 0.5 { return -quantile(ofUpperTail: 1 - probability) }
    if probability == 0.5 { return 0 }

    let t = RealFunctions.squareRoot(-2 * RealFunctions.log(probability))
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var z = max(0, t - numerator / denominator)
    for _ in 0..<3 {
      // The tail divided by the density at z (Mills' ratio), which neither overflows nor underflows.
      let ratio =
        1.253_314_137_315_500_25
        * RealFunctions.scaledComplementaryErrorFunction(ofRootOf: z * z / 2)
      let step = ratio * (1 - probability / upperTail(of: z))
      z += step / (1 - step * z / 2)
    }
    return z
  }
}
