import StafetStatistics
import TestSupport
import Testing

@Suite struct WilsonIntervalTests {
  /// Expected values: mpmath 1.3.0 with 400 bits, the two roots
  /// (x + z²/2 ± z √(x (n − x) / n + z²/4)) / (n + z²), with z = 1.959963984540054235… for 95 %; checked
  /// with `scipy.stats.binomtest(x, n).proportion_ci(method="wilson")`.
  static let at95Percent: [(count: Int, total: Int, low: Double, high: Double)] = [
    (81, 263, 0.2552885198782742, 0.36620957698280004),
    (15, 148, 0.062386399530736276, 0.16048724172330803),
    (0, 20, 0.0, 0.16112515805281938),
    (1, 29, 0.00611321429276266, 0.17175521879320288),
    (29, 29, 0.8830302015002592, 1.0),
    (1, 1, 0.2065493143772374, 1.0),
    (0, 1, 0.0, 0.7934506856227627),
    (1, 2, 0.09453120573423071, 0.9054687942657693),
    (5, 7, 0.3589344518326193, 0.9177810759959433),
    (56, 224, 0.19783190908804604, 0.31059820464230287),
    (1, 224, 0.0007884912109385608, 0.02484976993314592),
    (223, 224, 0.9751502300668541, 0.9992115087890614),
    (1, 1_000_000, 1.7652457674537147e-07, 5.664911804311443e-06),
    (500_000, 1_000_000, 0.4990200198900048, 0.5009799801099952),
    (999_999, 1_000_000, 0.9999943350881957, 0.9999998234754233),
    (3, 1_000_000_000, 1.0202707288769236e-09, 8.821188054011644e-09),
    (1_000_000_000_000, 1_000_000_000_000_000, 0.0009999980410181596, 0.0010000019589856742),
  ]

  @Test(arguments: at95Percent)
  func agreesWithTheFormula(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval(count, of: total))
    #expect(isClose(interval.low, to: low, relative: 1e-14))
    #expect(abs(interval.high - high) <= 1e-15)
  }

  /// Newcombe (1998), *Two-Sided Confidence Intervals for the Single Proportion*, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func agreesWithNewcombe(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval(count, of: total))
    #expect(abs(interval.low - low) <= 0.00005)
    #expect(abs(interval.high - high) <= 0.00005)
  }

  /// Expected values: as above, 7 of 20 at other levels.
  @Test(arguments: [
    (0.5, 0.2821256241760512, 0.42454664916240864),
    (0.8, 0.22949725724670733, 0.493268836486522),
    (0.9, 0.202260040056761, 0.5334873111515284),
    (0.99, 0.14639344137693883, 0.6283381789526872),
    (0.999, 0.11514236035294728, 0.6902266406643973),
    (0.999999, 0.07032360352128358, 0.7930896486950479),
  ])
  func otherLevels(share: Double, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval(7, of: 20, at: ConfidenceLevel(share)))
    #expect(isClose(interval.low, to: low, relative: 1e-13))
    #expect(isClose(interval.high, to: high, relative: 1e-13))
  }

  /// Expected values: mpmath 1.3.0, `findroot` on `erfc(z / sqrt(2)) / 2 - (1 - mpf(level)) / 2`.
  @Test(arguments: [
    (0.5, 0.6744897501960817),
    (0.8, 1.2815515655446006),
    (0.9, 1.6448536269514729),
    (0.95, 1.9599639845400538),
    (0.99, 2.5758293035489004),
    (0.999, 3.2905267314918945),
    (0.999999, 4.891638475692932),
    (0.01, 0.012533469508069264),
  ])
  func standardDeviationsOfALevel(share: Double, standardDeviations: Double) {
    let level = ConfidenceLevel(share)
    #expect(level.share == share)
    #expect(
      abs(level.standardDeviations - standardDeviations) <= 2e-15 * max(1, standardDeviations))
  }

  /// Published to many digits: the 97.5th percentile of the normal distribution, 1.959963984540054.
  @Test func ninetyFivePercent() {
    #expect(ConfidenceLevel.percent95.share == 0.95)
    #expect(abs(ConfidenceLevel.percent95.standardDeviations - 1.959_963_984_540_054) < 5e-16)
  }

  @Test func nothingOfNothingIsUnknown() {
    #expect(WilsonInterval(0, of: 0) == nil)
  }

  /// Laws: the interval holds the share, lies from 0 to 1, mirrors that of the remaining cases,
  /// touches 0 and 1 exactly for none and all, and only then.
  @Test(arguments: [ConfidenceLevel.percent95, ConfidenceLevel(0.5), ConfidenceLevel(0.999_999)])
  func holdsTheShare(level: ConfidenceLevel) throws {
    for total in [1, 2, 3, 10, 224, 1_001] {
      for count in 0...total {
        let interval = try #require(WilsonInterval(count, of: total, at: level))
        let mirror = try #require(WilsonInterval(total - count, of: total, at: level))
        let share = Double(count) / Double(total)
        #expect(interval.low <= share && share <= interval.high)
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect((interval.low == 0) == (count == 0))
        #expect((interval.high == 1) == (count == total))
        #expect(interval.high == 1 - mirror.low)
      }
    }
  }
}
