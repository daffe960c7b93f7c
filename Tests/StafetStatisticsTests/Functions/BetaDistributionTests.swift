import StafetStatistics
import TestSupport
import Testing

@Suite struct BetaDistributionTests {
  /// Expected values: mpmath 1.4.1 with 60 digits, `betainc(a, b, 0, x, regularized=True)` and
  /// `betainc(a, b, x, 1, regularized=True)`.
  static let tails: [(a: Double, b: Double, x: Double, lower: Double, upper: Double)] = [
    (1, 1, 0.3, 0.3, 0.7),
    (2, 3, 0.1, 0.052300000000000006, 0.9477),
    (2, 3, 0.9, 0.9963, 0.0036999999999999976),
    (0.5, 0.5, 0.25, 0.3333333333333333, 0.6666666666666666),
    (0.5, 7.5, 0.001, 0.09589861724502996, 0.9041013827549701),
    (10, 1, 0.5, 0.0009765625, 0.9990234375),
    (1, 30, 1e-10, 2.9999999956500002e-09, 0.999999997),
    (20, 30, 0.05, 6.567380069473392e-14, 0.9999999999999343),
    (20, 30, 0.4, 0.507700199657648, 0.492299800342352),
    (20, 30, 0.95, 1.0, 6.845416142144241e-27),
    (100, 200, 0.1, 2.778998163700858e-28, 1.0),
    (100, 200, 0.5, 0.9999999973534454, 2.6465546025796367e-09),
    (1234.5, 456.25, 0.7, 0.0030646997338633925, 0.9969353002661366),
    (1234.5, 456.25, 0.5, 2.9685342152990343e-83, 1.0),
    (5, 99996, 1e-5, 0.003659616905056132, 0.9963403830949439),
    (5, 99996, 0.001, 1.0, 1.541169572297516e-37),
  ]

  /// Expected values: mpmath 1.4.1, the root of the logarithm of `betainc` by `findroot`;
  /// `scipy.stats.beta.ppf` of SciPy 1.17.1 agrees to 14 digits.
  static let quantiles: [(probability: Double, a: Double, b: Double, x: Double)] = [
    (0.025, 1, 10, 0.0025285785444617848),
    (0.025, 5, 3, 0.2904208637373427),
    (0.5, 2, 2, 0.5),
    (0.975, 50, 500, 0.11628046119611898),
    (1e-10, 50, 500, 0.032277187583236146),
    (1e-100, 20, 30, 2.1253438521749407e-06),
    (0.9, 3, 4, 0.6668056134721848),
  ]

  @Test(arguments: tails)
  func tailsAreRight(a: Double, b: Double, x: Double, lower: Double, upper: Double) {
    #expect(isClose(BetaDistribution.lowerTail(of: x, a, b), to: lower, relative: 1e-12))
    #expect(isClose(BetaDistribution.upperTail(of: x, a, b), to: upper, relative: 1e-12))
  }

  @Test(arguments: quantiles)
  func quantilesAreRight(probability: Double, a: Double, b: Double, x: Double) {
    let quantile = BetaDistribution.quantile(ofLowerTail: probability, a, b)
    #expect(isClose(quantile, to: x, relative: 1e-13))
  }

  @Test func endsOfTheRange() {
    for (a, b) in [(1.0, 1.0), (0.5, 3.0), (1e4, 2.5)] {
      #expect(BetaDistribution.lowerTail(of: 0, a, b) == 0)
      #expect(BetaDistribution.lowerTail(of: 1, a, b) == 1)
      #expect(BetaDistribution.upperTail(of: 0, a, b) == 1)
      #expect(BetaDistribution.upperTail(of: 1, a, b) == 0)
    }
  }

  /// Laws: both tails make 1, the tails mirror when the shapes change places, and the quantile leads
  /// back to the probability.
  @Test func tailsAndQuantilesFitTogether() {
    var generator = SplitMix64(seed: 26)
    for _ in 0..<1_000 {
      let a = RealFunctions.exp(Double.random(in: 0...8, using: &generator))
      let b = RealFunctions.exp(Double.random(in: 0...8, using: &generator))
      let x = Double(Int.random(in: 1...1_023, using: &generator)) / 1_024  // 1 − x is exact
      let lower = BetaDistribution.lowerTail(of: x, a, b)
      #expect(abs(lower + BetaDistribution.upperTail(of: x, a, b) - 1) <= 1e-12)
      #expect(lower == BetaDistribution.upperTail(of: 1 - x, b, a))
      let probability = Double.random(in: 0.001...0.999, using: &generator)
      let quantile = BetaDistribution.quantile(ofLowerTail: probability, a, b)
      #expect(
        isClose(
          BetaDistribution.lowerTail(of: quantile, a, b), to: probability, relative: 1e-10))
    }
  }
}
