import StafetStatistics
import TestSupport
import Testing

/// Expected values: mpmath 1.3.0, `gammainc(df / mpf(2), mpf(x) / 2, inf, regularized=True)`; the
/// same calls as `scipy.stats.chi2.sf(x, df)`, which agrees to 13 digits.
@Suite struct ChiSquareDistributionTests {
  static let upperTails: [(degreesOfFreedom: Int, statistic: Double, probability: Double)] = [
    (1, 1e-300, 1.0),
    (1, 1e-10, 0.9999920211543921),
    (1, 1e-05, 0.9974768716831944),
    (1, 0.001, 0.9747728793699604),
    (1, 0.0158, 0.8999709447871138),
    (1, 0.1, 0.7518296340458492),
    (1, 0.4549, 0.5000171607517763),
    (1, 0.5, 0.4795001221869535),
    (1, 1.0, 0.3173105078629141),
    (1, 1.9999, 0.1573095851268958),
    (1, 2.0, 0.15729920705028513),
    (1, 2.0001, 0.15728882975200098),
    (1, 2.7055, 0.10000272469997737),
    (1, 3.841458820694124, 0.05000000000000006),
    (1, 4.19, 0.04066309727252337),
    (1, 5.0, 0.025347318677468263),
    (1, 6.634896601021213, 0.010000000000000014),
    (1, 7.5, 0.006169899320544162),
    (1, 10.0, 0.0015654022580025497),
    (1, 10.827566170662733, 0.0009999999999999996),
    (1, 15.136705226623606, 9.999999999998892e-05),
    (1, 20.0, 7.744216431044084e-06),
    (1, 30.0, 4.3204630578274975e-08),
    (1, 50.0, 1.537459794428035e-12),
    (1, 75.0, 4.7071405901403866e-18),
    (1, 100.0, 1.523970604832105e-23),
    (1, 200.0, 2.088487583762545e-45),
    (1, 300.0, 3.294362383314041e-67),
    (1, 500.0, 9.505397766554091e-111),
    (1, 750.0, 4.01237554141706e-165),
    (1, 1000.0, 1.7958327848007262e-219),
    (1, 1200.0, 6.0995688148084334e-263),
    (1, 1370.0, 6.942937364643268e-300),
    (2, 0.0001, 0.9999500012499791),
    (2, 0.5, 0.7788007830714049),
    (2, 5.991464547107979, 0.05000000000000007),
    (2, 40.0, 2.061153622438558e-09),
    (2, 700.0, 9.92959039626498e-153),
    (2, 1370.0, 3.223145390850647e-298),
    (3, 0.0001, 0.9999997340464585),
    (3, 0.5, 0.9188914116546758),
    (3, 1.0, 0.8012519569012008),
    (3, 7.814727903251179, 0.05000000000000002),
    (3, 40.0, 1.0655090334255861e-08),
    (3, 700.0, 2.0991308534204087e-151),
    (3, 1370.0, 9.525699965408665e-297),
    (4, 1e-05, 0.9999999999875),
    (4, 9.487729036781154, 0.05000000000000006),
    (4, 1000.0, 3.569412779777384e-215),
    (6, 12.591587243743977, 0.05000000000000005),
    (6, 80.0, 3.572865928700226e-15),
    (7, 1.5, 0.9823096598068504),
    (7, 14.067140449340169, 0.049999999999999996),
    (7, 300.0, 6.0496418565563194e-61),
    (10, 3.0, 0.9814240637778593),
    (10, 18.307038053275146, 0.05000000000000001),
    (35, 20.0, 0.9802309168352654),
    (35, 49.8, 0.05001805834996547),
    (101, 70.0, 0.9919617622840312),
    (101, 150.0, 0.0011287104830543001),
    (101, 1000.0, 7.318800770587009e-148),
    (600, 500.0, 0.9988376063689454),
    (600, 600.0, 0.4923222111137365),
    (600, 900.0, 2.1783391685862434e-14),
    (600, 1600.0, 6.058669723339453e-92),
  ]

  @Test(arguments: upperTails)
  func upperTailIsRightToThirteenDigits(
    degreesOfFreedom: Int, statistic: Double, probability: Double
  ) {
    let tail = ChiSquareDistribution.upperTail(
      of: statistic, degreesOfFreedom: degreesOfFreedom)
    #expect(isClose(tail, to: probability, relative: 1e-13))
  }

  @Test(arguments: [1, 2, 3, 4, 99])
  func endsOfTheRange(degreesOfFreedom: Int) {
    func tail(_ x: Double) -> Double {
      ChiSquareDistribution.upperTail(of: x, degreesOfFreedom: degreesOfFreedom)
    }
    #expect(tail(0) == 1)
    #expect(tail(.infinity) == 0)
    #expect(tail(1e300) == 0)
  }

  /// Law: the tail never grows with the statistic, and lies between 0 and 1.
  @Test(arguments: [1, 2, 5])
  func tailFalls(degreesOfFreedom: Int) {
    var previous = 1.0
    for step in 1...3_000 {
      let tail = ChiSquareDistribution.upperTail(
        of: Double(step) / 100, degreesOfFreedom: degreesOfFreedom)
      #expect(tail > 0 && tail < previous)
      previous = tail
    }
  }

  /// Expected values: mpmath 1.4.1 with 60 digits, `gammainc` as above for both tails.
  static let bothTails:
    [(degreesOfFreedom: Double, statistic: Double, lower: Double, upper: Double)] =
      [
        (0.2, 0.01, 0.6185276709481867, 0.38147232905181333),
        (0.2, 30, 0.9999999973402257, 2.6597742816750083e-09),
        (0.5, 1.5, 0.8999365132844982, 0.10006348671550178),
        (1.5, 100, 1.0, 5.890130779323019e-23),
        (2.5, 700, 1.0, 4.741728676664876e-152),
        (7.25, 0.1, 1.3331716168109398e-06, 0.9999986668283832),
        (7.25, 12, 0.8879087454616648, 0.1120912545383353),
        (55.5, 20, 2.9374575453536865e-06, 0.9999970625424547),
        (55.5, 100, 0.9997658449310433, 0.00023415506895679592),
        (333.3, 700, 1.0, 3.319498872401939e-28),
        (1, 100, 1.0, 1.523970604832105e-23),
        (2, 700, 1.0, 9.92959039626498e-153),
        (3, 0.01, 0.0002651650586556098, 0.9997348349413444),
        (1200, 1000, 7.785272561879597e-06, 0.9999922147274382),
        (2001, 2500, 0.9999999999998797, 1.2032457143002527e-13),
      ]

  @Test(arguments: bothTails)
  func tailsForAnyDegreesOfFreedom(
    degreesOfFreedom: Double, statistic: Double, lower: Double, upper: Double
  ) {
    let above = ChiSquareDistribution.upperTail(of: statistic, degreesOfFreedom: degreesOfFreedom)
    let below = ChiSquareDistribution.lowerTail(of: statistic, degreesOfFreedom: degreesOfFreedom)
    #expect(isClose(above, to: upper, relative: 1e-12))
    #expect(isClose(below, to: lower, relative: 1e-12))
  }

  /// Law: whole degrees of freedom give the same bits, however they are written; in between the tail
  /// grows with them.
  @Test func wholeAndFractionalDegreesOfFreedomFitTogether() {
    for whole in [1, 2, 3, 10, 999, 1_000, 1_001, 1_500] {
      for statistic in [0, 0.5, 3.84, 100, 1_000, 1_700, 1e6] {
        let tail = ChiSquareDistribution.upperTail(of: statistic, degreesOfFreedom: whole)
        let same = ChiSquareDistribution.upperTail(
          of: statistic, degreesOfFreedom: Double(whole))
        let more = ChiSquareDistribution.upperTail(
          of: statistic, degreesOfFreedom: Double(whole) + 0.25)
        #expect(tail == same)
        #expect(more >= tail * (1 - 1e-12))
      }
    }
  }
}
