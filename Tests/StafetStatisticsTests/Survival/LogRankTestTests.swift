import StafetStatistics
import TestSupport
import Testing

@Suite struct LogRankTestTests {
  /// lifelines 0.30.3, `logrank_test`, and SciPy 1.17.1, `logrank`.
  ///
  /// Expected events and variance as fractions in Python. R's `survdiff` (survival 3.5-3) has 19.250500948031128
  /// and 10.749499051968868 expected, and 16.79294098921654.
  @Test func agreesWithThePublishedExample() throws {
    let treated = try #require(Remission.treated)
    let placebo = try #require(Remission.placebo)
    let test = try #require(LogRankTest(treated, placebo))
    #expect(test.observed == 9)
    #expect(test.expected.isNearly(19.25050094803113))
    #expect(test.otherObserved == 21)
    #expect(test.otherExpected.isNearly(10.749499051968868))
    #expect(test.variance.isNearly(6.2569605736755))
    #expect(test.statistic.isNearly(16.792940989216532))
    #expect(isClose(test.pValue, to: 4.168809109334543e-05, relative: 1e-12))
  }

  /// By hand: at time 1, two wait on each side and one event falls on the first; at time 2 one against two.
  @Test func byHand() throws {
    let first = try #require(KaplanMeierCurve(eventTimes: [1], censoredTimes: [5]))
    let second = try #require(KaplanMeierCurve(eventTimes: [2], censoredTimes: [5]))
    let test = try #require(LogRankTest(first, second))
    #expect(test.observed == 1)
    #expect(test.expected.isNearly(1.0 / 2 + 1.0 / 3))
    #expect(test.variance.isNearly(1.0 / 4 + 2.0 / 9))
  }

  @Test func nothingToCompare() throws {
    let lost = try #require(KaplanMeierCurve(eventTimes: [], censoredTimes: [3, 4]))
    #expect(LogRankTest(lost, lost) == nil)
    let early = try #require(KaplanMeierCurve(eventTimes: [5, 6], censoredTimes: []))
    let gone = try #require(KaplanMeierCurve(eventTimes: [], censoredTimes: [1]))
    #expect(LogRankTest(early, gone) == nil)
  }

  /// Laws: swapping the samples changes neither statistic nor probability; a sample is like itself; another
  /// unit of time changes nothing.
  @Test(arguments: 1...40) func lawsHoldForRandomTimes(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func times(_ count: ClosedRange<Int>) -> [Double] {
      (0..<Int.random(in: count, using: &generator)).map { _ in
        Double(Int.random(in: 0...15, using: &generator))
      }
    }
    let samples = [(times(1...20), times(0...20)), (times(1...20), times(0...20))]
    let curves = try samples.map {
      try #require(KaplanMeierCurve(eventTimes: $0.0, censoredTimes: $0.1))
    }
    let slower = try samples.map {
      try #require(
        KaplanMeierCurve(eventTimes: $0.0.map { $0 * 60 }, censoredTimes: $0.1.map { $0 * 60 }))
    }
    guard let test = LogRankTest(curves[0], curves[1]) else {
      #expect(LogRankTest(curves[1], curves[0]) == nil)
      return
    }
    let swapped = try #require(LogRankTest(curves[1], curves[0]))
    #expect((swapped.statistic - test.statistic).magnitude < 1e-9)
    #expect((swapped.pValue - test.pValue).magnitude < 1e-9)
    #expect(swapped.variance.isNearly(test.variance))
    #expect(swapped.observed == test.otherObserved)
    #expect((swapped.expected - test.otherExpected).magnitude < 1e-9)
    #expect(LogRankTest(slower[0], slower[1]) == test)
    if let same = LogRankTest(curves[0], curves[0]) {
      #expect(same.statistic < 1e-20 && same.pValue > 0.999)
    }
  }
}
