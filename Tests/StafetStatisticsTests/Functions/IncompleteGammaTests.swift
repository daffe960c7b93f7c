import StafetStatistics
import TestSupport
import Testing

@Suite struct IncompleteGammaTests {
  /// Expected values: mpmath 1.4.1 with 60 digits, `gammainc(a, 0, x, regularized=True)` and
  /// `gammainc(a, x, inf, regularized=True)`.
  static let values: [(order: Double, x: Double, lower: Double, upper: Double)] = [
    (1e-6, 0.001, 0.9999936684798586, 6.33152014144515e-06),
    (0.01, 0.5, 0.9943732438060329, 0.0056267561939671844),
    (0.1, 1.0, 0.9758726562736723, 0.024127343726327778),
    (0.3, 1.2, 0.9366052804307409, 0.0633947195692591),
    (0.5, 0.2, 0.4729107431344619, 0.5270892568655381),
    (0.5, 50.0, 1.0, 1.523970604832105e-23),
    (0.75, 0.9, 0.7079878016336063, 0.2920121983663937),
    (1, 0.001, 0.0009995001666250085, 0.999000499833375),
    (1, 300, 1.0, 5.148200222412013e-131),
    (2.5, 0.01, 2.987601531906594e-06, 0.999997012398468),
    (2.5, 3.4, 0.7640554623054786, 0.2359445376945214),
    (2.5, 90, 1.0, 5.3510882453551925e-37),
    (9.5, 8, 0.3427220017993561, 0.6572779982006439),
    (10, 30, 0.9999928782491372, 7.121750862815577e-06),
    (50, 20, 1.245892607971938e-08, 0.9999999875410739),
    (50, 50, 0.5188083154720433, 0.48119168452795674),
    (50, 130, 0.9999999999999997, 3.492871986311079e-16),
    (333.3, 200, 4.970570934784e-18, 1.0),
    (1000, 1000, 0.5042052441802155, 0.4957947558197845),
    (1000, 1700, 1.0, 4.978103302170433e-76),
    (20000, 19000, 3.23687464361859e-13, 0.9999999999996763),
    (1e6, 1e6, 0.5001329807608725, 0.4998670192391274),
  ]

  @Test(arguments: values)
  func rightToTwelveDigits(order: Double, x: Double, lower: Double, upper: Double) {
    #expect(isClose(RealFunctions.lowerGammaShare(of: x, order: order), to: lower, relative: 1e-12))
    #expect(isClose(RealFunctions.upperGammaShare(of: x, order: order), to: upper, relative: 1e-12))
  }

  @Test func endsOfTheRange() {
    for order in [1e-3, 0.5, 1, 7.5, 1e4] {
      #expect(RealFunctions.lowerGammaShare(of: 0, order: order) == 0)
      #expect(RealFunctions.upperGammaShare(of: 0, order: order) == 1)
      #expect(RealFunctions.lowerGammaShare(of: .infinity, order: order) == 1)
      #expect(RealFunctions.upperGammaShare(of: .infinity, order: order) == 0)
    }
  }

  /// Laws: both parts make 1 and lie from 0 to 1, and P grows with x.
  @Test func partsMakeOne() {
    var generator = SplitMix64(seed: 65)
    for _ in 0..<2_000 {
      let order = RealFunctions.exp(Double.random(in: -6...7, using: &generator))
      let x = order * RealFunctions.exp(Double.random(in: -2...2, using: &generator))
      let lower = RealFunctions.lowerGammaShare(of: x, order: order)
      let upper = RealFunctions.upperGammaShare(of: x, order: order)
      #expect(lower >= 0 && lower <= 1 && upper >= 0 && upper <= 1)
      #expect(abs(lower + upper - 1) <= 1e-13)
      let further = RealFunctions.lowerGammaShare(of: x * 1.01, order: order)
      #expect(further >= lower * (1 - 1e-13))
    }
  }

  /// Law: P(a, x) − P(a + 1, x) = x^a · e^(−x) / Γ(a + 1), formula 6.5.21 of Abramowitz and Stegun.
  @Test func recurrence() {
    for order in [0.25, 0.75, 1.5, 4, 9.5, 40] {
      for x in [0.3, 1, 1.2, 2, 5, 10.75, 39, 60] {
        let difference =
          RealFunctions.lowerGammaShare(of: x, order: order)
          - RealFunctions.lowerGammaShare(of: x, order: order + 1)
        let exponent = order * RealFunctions.log(x) - x - RealFunctions.logGamma(order + 1)
        #expect(abs(difference - RealFunctions.exp(exponent)) <= 1e-14)
      }
    }
  }
}
