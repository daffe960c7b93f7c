extension RealFunctions {
  /// The natural logarithm of the gamma function, which goes through log((n − 1)!) at each whole n.
  ///
  /// Between 1½ and 2½ the Taylor series around 2 is summed, so that also the zeros at 1 and 2 keep
  /// their digits; smaller and larger arguments are led there by Γ(x + 1) = x · Γ(x). From 10 on the
  /// Stirling series is used.
  ///
  /// > Source: Abramowitz and Stegun (1964), formulas 6.1.33 and 6.1.41.
  ///
  /// - Parameter x: A number above 0; ∞ is allowed.
  /// - Returns: The logarithm, with a relative error below 1e-14; exactly 0 at 1 and 2, ∞ where it
  ///   exceeds the range of a `Double`, above about 2.5e305.
  /// - Precondition: `x` is above 0 and not not-a-number.
  /// - Complexity: O(1).
  package static func logGamma(_ x: Double) -> Double {
    precondition(x > 0, "The gamma function's logarithm is taken above 0 only.")
    if x < 0.5 { return logGammaOfOnePlus(x) - log(x) }
    if x < 1.5 { return logGammaOfTwoPlus(x - 1) - log(x) }
    if x <= 2.5 { return logGammaOfTwoPlus(x - 2) }
    if x < 10 {
      var argument = x
      var product = 1.0
      while argument > 2.5 {
        argument -= 1
        product *= argument
      }
      return logGammaOfTwoPlus(argument - 2) + log(product)
    }
    if x == .infinity { return x }
    // (x − ½) · log x − x + ½ log 2π, in a form that subtracts little.
    return (x - 0.5) * (log(x) - 1) + 0.418_938_533_204_672_7 + stirlingSeries(x)
  }

  /// log Γ(1 + x) for −½ ≤ x ≤ ½, with all its digits also for tiny x.
  static func logGammaOfOnePlus(_ x: Double) -> Double {
    logGammaOfTwoPlus(x) - logOfOnePlus(x)
  }

  /// What Stirling's formula for log n! leaves out: log n! − ((n + ½) · log n − n + ½ log 2π).
  ///
  /// > Source: Loader (2000), *Fast and Accurate Computation of Binomial Probabilities*, who builds
  /// > probabilities from it since it is small where log n! is large.
  ///
  /// - Parameter n: A number above 0, whole or not.
  /// - Returns: The error of the formula, about 1 / 12n.
  /// - Complexity: O(1).
  static func stirlingError(_ n: Double) -> Double {
    if n >= 10 { return stirlingSeries(n) }
    // Γ(n + 1) is led to the argument itself, since n + 1 would be rounded.
    let logFactorial = n <= 0.5 ? logGammaOfOnePlus(n) : logGamma(n) + log(n)
    return logFactorial - (n + 0.5) * log(n) + n - 0.918_938_533_204_672_8
  }

  /// (ζ(k) − 1) / k from k = 2 on; the first one left out adds less than 2^-60 of the sum.
  private static let coefficients: [Double] = [
    0.322_467_033_424_113_2, 0.067_352_301_053_198_1, 0.020_580_808_427_784_546,
    0.007_385_551_028_673_986, 0.002_890_510_330_741_523_4, 0.001_192_753_911_703_261,
    0.000_509_669_524_743_043, 0.000_223_154_758_453_579_4, 9.945_751_278_180_853e-05,
    4.492_623_673_813_314e-05, 2.050_721_277_567_069e-05, 9.439_488_275_268_397e-06,
    4.374_866_789_907_488e-06, 2.039_215_753_801_366e-06, 9.551_412_130_407_42e-07,
    4.492_469_198_764_566e-07, 2.120_718_480_555_466_5e-07, 1.004_322_482_396_81e-07,
    4.769_810_169_363_98e-08, 2.271_109_460_894_316_4e-08, 1.083_865_921_489_695_5e-08,
    5.183_475_041_970_047e-09, 2.483_674_543_802_478_5e-09, 1.192_140_140_586_091_2e-09,
    5.731_367_241_678_862e-10, 2.759_522_885_124_233_4e-10, 1.330_476_437_424_449e-10,
    6.422_964_563_838_1e-11,
  ]

  /// log Γ(2 + z) for −½ ≤ z ≤ ½: (1 − γ) z + Σ (−1)^k (ζ(k) − 1) z^k / k over k ≥ 2.
  private static func logGammaOfTwoPlus(_ z: Double) -> Double {
    var series = 0.0
    for index in coefficients.indices.reversed() {
      series = coefficients[index] - z * series
    }
    return z * (0.422_784_335_098_467_13 + z * series)
  }

  /// 1/12x − 1/360x³ + 1/1260x⁵ − …, for x of 10 and more.
  private static func stirlingSeries(_ x: Double) -> Double {
    let square = 1 / x / x
    var series = 1.0 / 156
    series = series * square - 691.0 / 360_360
    series = series * square + 1.0 / 1_188
    series = series * square - 1.0 / 1_680
    series = series * square + 1.0 / 1_260
    series = series * square - 1.0 / 360
    series = series * square + 1.0 / 12
    return series / x
  }
}
