import StafetStatistics
import TestSupport
import Testing

@Suite struct LogGammaTests {
  /// Expected values: mpmath 1.4.1 with 60 digits, `loggamma(mpf(x))`.
  static let values: [(x: Double, logarithm: Double)] = [
    (1e-300, 690.7755278982137),
    (1e-10, 23.025850929882736),
    (0.001, 6.907178885383853),
    (0.25, 1.2880225246980774),
    (0.5, 0.5723649429247001),
    (0.75, 0.20328095143129538),
    (0.999999, 5.772164873855652e-07),
    (1.0000001, -5.772155829918507e-08),
    (1.25, -0.09827183642181316),
    (1.4616321449683622, -0.12148629053584961),
    (1.5, -0.12078223763524522),
    (1.75, -0.08440112102048555),
    (1.9999, -4.227520877215346e-05),
    (2.0001, 4.2281658112919945e-05),
    (2.5, 0.2846828704729192),
    (3, 0.6931471805599453),
    (4.75, 2.8085714185757364),
    (9.99, 12.779315214350193),
    (10, 12.801827480081469),
    (25.5, 56.389167643719944),
    (100, 359.1342053695754),
    (1234.5, 7550.550901077895),
    (1e6, 12815504.569147611),
    (1e12, 26631021115915.652),
    (1e300, 6.897755278982137e+302),
  ]

  @Test(arguments: values)
  func rightToFourteenDigits(x: Double, logarithm: Double) {
    #expect(isClose(RealFunctions.logGamma(x), to: logarithm, relative: 1e-14))
  }

  @Test func zerosAndTheEndOfTheRange() {
    #expect(RealFunctions.logGamma(1) == 0)
    #expect(RealFunctions.logGamma(2) == 0)
    #expect(RealFunctions.logGamma(.infinity) == .infinity)
    #expect(RealFunctions.logGamma(1e306) == .infinity)
  }

  /// Law: Γ(n + 1) is n!, which is exact as a double up to 22!.
  @Test func factorials() {
    var factorial = 1.0
    for n in 1...22 {
      factorial *= Double(n)
      let expected = RealFunctions.log(factorial)
      #expect(abs(RealFunctions.logGamma(Double(n) + 1) - expected) <= 4e-16 * expected)
    }
  }

  /// Law: Γ(x + 1) = x · Γ(x), through all the ranges that are worked out differently.
  @Test func recurrence() {
    for step in 1...4_000 {
      let x = Double(step) / 256  // x + 1 is exact
      let next = RealFunctions.logGamma(x + 1)
      let sum = RealFunctions.logGamma(x) + RealFunctions.log(x)
      #expect(abs(next - sum) <= 1e-15 * max(1, next.magnitude))
    }
  }
}
