import StafetStatistics
import TestSupport
import Testing

@Suite struct ClopperPearsonIntervalTests {
  /// Expected values: mpmath 1.4.1 with 50 digits, the roots of `betainc(x, n - x + 1, 0, p,
  /// regularized=True) / t - 1` for t = (1 − level) / 2 and its mirror, by `findroot`;
  /// `scipy.stats.binomtest(x, n).proportion_ci(level, method="exact")` of SciPy 1.17.1 agrees to 12
  /// digits.
  static let samples: [(count: Int, total: Int, level: Double, low: Double, high: Double)] = [
    (81, 263, 0.95, 0.25273674558527115, 0.36762192260135135),
    (15, 148, 0.95, 0.05784401008344857, 0.161650490349479),
    (0, 20, 0.95, 0.0, 0.1684334709830853),
    (1, 29, 0.95, 0.0008726468835799228, 0.1776442954887229),
    (29, 29, 0.95, 0.8805551309304973, 1.0),
    (1, 1, 0.95, 0.025000000000000022, 1.0),
    (0, 1, 0.95, 0.0, 0.975),
    (1, 2, 0.95, 0.01257911709342506, 0.9874208829065749),
    (5, 7, 0.95, 0.29042086373734277, 0.9633074338239145),
    (56, 224, 0.95, 0.19471512810807426, 0.31203063127470687),
    (1, 224, 0.95, 0.00011301954131167902, 0.024621064254776552),
    (223, 224, 0.95, 0.9753789357452235, 0.9998869804586883),
    (7, 20, 0.5, 0.26098396706393084, 0.4506967130754321),
    (7, 20, 0.9, 0.1773109175744491, 0.5580345113154888),
    (7, 20, 0.99, 0.11387976326673217, 0.6565685842319213),
    (7, 20, 0.999999, 0.026309102222646378, 0.850722519458912),
    (1, 1_000_000, 0.95, 2.53178076637942e-08, 5.571630655512304e-06),
  ]

  @Test(arguments: samples)
  func agreesWithTheBetaDistribution(
    count: Int, total: Int, level: Double, low: Double, high: Double
  ) throws {
    let interval = try #require(
      ClopperPearsonInterval(count, of: total, at: ConfidenceLevel(level)))
    #expect(isClose(interval.low, to: low, relative: 1e-12))
    #expect(abs(interval.high - high) <= 1e-13)
  }

  /// Newcombe (1998), *Two-Sided Confidence Intervals for the Single Proportion*, method 5.
  @Test(arguments: [
    (81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (0, 20, 0, 0.1684),
    (1, 29, 0.0009, 0.1776),
  ])
  func agreesWithNewcombe(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(ClopperPearsonInterval(count, of: total))
    #expect(abs(interval.low - low) <= 0.00005)
    #expect(abs(interval.high - high) <= 0.00005)
  }

  @Test func nothingOfNothingIsUnknown() {
    #expect(ClopperPearsonInterval(0, of: 0) == nil)
  }

  /// By hand: nothing of n has the upper end 1 − t^(1/n); for n = 2 and t = ¼ that is ½.
  @Test func noneAndAll() throws {
    let none = try #require(ClopperPearsonInterval(0, of: 2, at: ConfidenceLevel(0.5)))
    let all = try #require(ClopperPearsonInterval(2, of: 2, at: ConfidenceLevel(0.5)))
    #expect(none.low == 0 && abs(none.high - 0.5) <= 1e-15)
    #expect(all.high == 1 && abs(all.low - 0.5) <= 1e-15)
  }

  /// Laws: the interval holds the share, mirrors that of the remaining cases, touches 0 and 1 exactly
  /// for none and all, and only then, and moves up with the count.
  @Test(arguments: [ConfidenceLevel.percent95, ConfidenceLevel(0.01), ConfidenceLevel(0.999_999)])
  func holdsTheShare(level: ConfidenceLevel) throws {
    for total in [1, 2, 3, 10, 224, 1_001] {
      var previous: ClopperPearsonInterval?
      for count in 0...total {
        let interval = try #require(ClopperPearsonInterval(count, of: total, at: level))
        let mirror = try #require(ClopperPearsonInterval(total - count, of: total, at: level))
        let share = Double(count) / Double(total)
        #expect(interval.low <= share && share <= interval.high)
        #expect((interval.low == 0) == (count == 0))
        #expect((interval.high == 1) == (count == total))
        #expect(interval.high == 1 - mirror.low)
        if let previous {
          #expect(previous.low < interval.low && previous.high < interval.high)
        }
        previous = interval
      }
    }
  }

  /// Law: at the lower bound, so many or more have the probability ½ · (1 − level).
  @Test func lowerBoundLeavesHalfOfTheRest() throws {
    for (count, total) in [(1, 5), (3, 12), (9, 30), (29, 31), (100, 4_000)] {
      let low = try #require(ClopperPearsonInterval(count, of: total)).low
      var probability = 0.0
      for k in count...total {
        let logarithm =
          RealFunctions.logGamma(Double(total) + 1) - RealFunctions.logGamma(Double(k) + 1)
          - RealFunctions.logGamma(Double(total - k) + 1) + Double(k) * RealFunctions.log(low)
          + Double(total - k) * RealFunctions.log(1 - low)
        probability += RealFunctions.exp(logarithm)
      }
      #expect(abs(probability - 0.025) <= 1e-11)
    }
  }
}
