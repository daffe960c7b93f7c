import StafetStatistics
import TestSupport
import Testing

@Suite struct BootstrapIntervalTests {
  /// The scores of 15 law schools at a test, in Efron and Tibshirani (1993), table 3.1.
  static let scores: [Double] = [
    576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594,
  ]
  static let counts: [Double] = [0, 0, 1, 1, 2, 3, 3, 5, 8, 14]

  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  static func variance(_ values: [Double]) -> Double? {
    guard let mean = mean(values) else { return nil }
    return self.mean(values.map { ($0 - mean) * ($0 - mean) })
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let values: [Double]
    let level: Double
    let resamples: Int
    let statistic: @Sendable ([Double]) -> Double?
    let estimate: Double
    let percentile, corrected: (low: Double, high: Double)
  }

  /// Expected values: the draws made anew in Python 3.11 from the default seed, their statistics by
  /// NumPy 2.4.6, handed to `scipy.stats.bootstrap(..., n_resamples=0, bootstrap_result=draws)` of
  /// SciPy 1.17.1 with `method="percentile"` and `method="BCa"`.
  static let samples = [
    Sample(
      testDescription: "mean", values: scores, level: 0.95, resamples: 999, statistic: mean,
      estimate: 600.2666666666667, percentile: (581.0633333333334, 620.74),
      corrected: (581.7656553279696, 621.6221508815356)),
    Sample(
      testDescription: "median", values: scores, level: 0.9, resamples: 999,
      statistic: { Quantile.value(at: 0.5, of: $0) },
      estimate: 580, percentile: (575, 635), corrected: (575, 635)),
    Sample(
      testDescription: "variance", values: scores, level: 0.95, resamples: 999,
      statistic: variance,
      estimate: 1_630.3288888888887, percentile: (842.4911111111112, 2_182.339555555555),
      corrected: (1_047.1753080842316, 2_298.571254097024)),
    Sample(
      testDescription: "Gini", values: counts, level: 0.95, resamples: 999,
      statistic: { GiniCoefficient(of: $0)?.value },
      estimate: 0.5648648648648649, percentile: (0.32103448275862073, 0.6890444444444443),
      corrected: (0.43172650732431106, 0.7764130392325115)),
    Sample(
      testDescription: "mean of counts", values: counts, level: 0.99, resamples: 2_000,
      statistic: mean,
      estimate: 3.7, percentile: (1.1, 7.500500000000011), corrected: (1.4, 8.592167099941502)),
    Sample(
      testDescription: "many resamples", values: counts, level: 0.95, resamples: 9_999,
      statistic: mean, estimate: 3.7, percentile: (1.5, 6.6), corrected: (1.8, 7.5)),
  ]

  @Test(arguments: samples)
  func agreesWithSciPy(_ sample: Sample) throws {
    for method in BootstrapInterval.Method.allCases {
      let interval = try #require(
        BootstrapInterval(
          of: sample.values, at: ConfidenceLevel(sample.level), method: method,
          resamples: sample.resamples, statistic: sample.statistic))
      let expected = method == .percentile ? sample.percentile : sample.corrected
      #expect(isClose(interval.estimate, to: sample.estimate, relative: 1e-14))
      #expect(isClose(interval.low, to: expected.low, relative: 1e-12))
      #expect(isClose(interval.high, to: expected.high, relative: 1e-12))
    }
  }

  @Test func defaultsAreWritten() {
    var generator = SplitMix64()
    let usual = BootstrapInterval(of: Self.counts, statistic: Self.mean)
    let spelled = BootstrapInterval(
      of: Self.counts, at: .percent95, method: .biasCorrectedAccelerated, resamples: 9_999,
      using: &generator, statistic: Self.mean)
    #expect(usual != nil && usual == spelled)
  }

  @Test func elementsMayBeAnything() throws {
    let answers = ["yes", "no", "yes", "yes", "no", "yes"]
    let interval = try #require(
      BootstrapInterval(of: answers, method: .percentile, resamples: 500) { resample in
        Double(resample.filter { $0 == "yes" }.count) / Double(resample.count)
      })
    #expect(isClose(interval.estimate, to: 4.0 / 6, relative: 1e-15))
    #expect(interval.low < interval.estimate && interval.estimate < interval.high)
  }

  @Test(arguments: BootstrapInterval.Method.allCases)
  func fewerThanTwoElementsAreTooFew(method: BootstrapInterval.Method) {
    for values in [[], [3.0]] {
      #expect(
        BootstrapInterval(of: values, method: method, resamples: 9, statistic: Self.mean) == nil)
    }
  }

  @Test(arguments: BootstrapInterval.Method.allCases)
  func equalElementsLeaveNoWidth(method: BootstrapInterval.Method) throws {
    let interval = try #require(
      BootstrapInterval(
        of: [0.1, 0.1, 0.1], method: method, resamples: 99, statistic: Self.mean))
    #expect(interval.low == interval.estimate && interval.high == interval.estimate)
  }

  /// No interval without the statistic; and no BCa where all resamples lie on one side of the
  /// estimate, as by the statistic that is −1 on the first call and 1 on all others.
  @Test func statisticsThatDoNotExist() {
    let values = [1.0, 2.0, 0.0]
    func interval(
      _ method: BootstrapInterval.Method, _ statistic: ([Double]) -> Double?
    ) -> BootstrapInterval? {
      BootstrapInterval(of: values, method: method, resamples: 200, statistic: statistic)
    }
    for method in BootstrapInterval.Method.allCases {
      #expect(interval(method) { _ in nil } == nil)
      #expect(interval(method) { _ in .nan } == nil)
      // All three are 0 in some resample, whose Gini coefficient does not exist.
      #expect(interval(method) { GiniCoefficient(of: $0)?.value } == nil)
    }
    var calls = 0
    let apart: ([Double]) -> Double? = { _ in
      calls += 1
      return calls == 1 ? -1 : 1
    }
    #expect(interval(.biasCorrectedAccelerated, apart) == nil)
    calls = 0
    #expect(interval(.percentile, apart)?.low == 1)
    // A statistic that needs all elements has no acceleration.
    #expect(interval(.percentile) { $0.count == 3 ? $0[0] : nil } != nil)
    #expect(interval(.biasCorrectedAccelerated) { $0.count == 3 ? $0[0] : nil } == nil)
  }

  /// Laws: the bounds are in order and among the values of the statistic, a wider level gives a wider
  /// interval, and the unit does not matter.
  @Test(arguments: BootstrapInterval.Method.allCases)
  func keepsItsBounds(method: BootstrapInterval.Method) throws {
    var generator = SplitMix64(seed: 1979)
    for count in [2, 3, 7, 25] {
      let values = (0..<count).map { _ in Double(Int.random(in: 0...99, using: &generator)) }
      func interval(_ values: [Double], _ share: Double) throws -> BootstrapInterval {
        try #require(
          BootstrapInterval(
            of: values, at: ConfidenceLevel(share), method: method, resamples: 400,
            statistic: Self.mean))
      }
      let narrow = try interval(values, 0.8)
      let wide = try interval(values, 0.95)
      #expect(wide.low <= narrow.low && narrow.low <= narrow.high && narrow.high <= wide.high)
      #expect(wide.low >= values.min() ?? 0 && wide.high <= values.max() ?? 0)
      let doubled = try interval(values.map { $0 * 2 }, 0.95)
      #expect(doubled.low == 2 * wide.low && doubled.high == 2 * wide.high)
    }
  }
}
