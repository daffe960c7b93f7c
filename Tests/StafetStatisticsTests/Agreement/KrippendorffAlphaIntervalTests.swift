import StafetStatistics
import Testing

@Suite struct KrippendorffAlphaIntervalTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let codings: [[Int?]]
    let level: Double
    let resamples: Int
    let estimate: Double
    let percentile, corrected: (low: Double, high: Double)
  }

  /// The example of Krippendorff (2011) and a shorter one, as names.
  static let fourObservers = KrippendorffAlphaTests.fourObservers.map {
    $0.map { $0.map { Int($0) } }
  }
  static let twoObservers = KrippendorffAlphaTests.twoObservers.map {
    $0.map { $0.map { Int($0) } }
  }

  /// Thirty units of three coders, the third with gaps.
  static let rule: [[Int?]] = [
    (0..<30).map { $0 % 4 },
    (0..<30).map { $0 % 5 == 0 ? ($0 + 1) % 4 : $0 % 4 },
    (0..<30).map { $0 % 3 == 0 ? nil : $0 * $0 % 4 },
  ]

  /// Expected values: the draws made anew in Python 3.11 from the default seed; alpha of each resample by
  /// a matrix of coincidences in NumPy 2.4.6, rounded to 13 decimals so that ties are ties; intervals by
  /// `scipy.stats.bootstrap(..., n_resamples=0, bootstrap_result=draws)` of SciPy 1.17.1.
  static let samples = [
    Sample(
      testDescription: "four observers", codings: fourObservers, level: 0.95, resamples: 999,
      estimate: 0.743421052631579, percentile: (0.40382554035325, 1),
      corrected: (0.4186532442434283, 1)),
    Sample(
      testDescription: "four observers, 90 %", codings: fourObservers, level: 0.9,
      resamples: 2_000, estimate: 0.743421052631579,
      percentile: (0.4589371980676, 0.9334500875657),
      corrected: (0.4619533302481729, 0.933594441245357)),
    Sample(
      testDescription: "two observers", codings: twoObservers, level: 0.95, resamples: 9_999,
      estimate: 0.6919642857142858, percentile: (0.3134328358209, 1),
      corrected: (0.3521126760562999, 1)),
    Sample(
      testDescription: "thirty units", codings: rule, level: 0.95, resamples: 1_999,
      estimate: 0.5102607952116289, percentile: (0.333813358005125, 0.68442104516383),
      corrected: (0.34789750873188563, 0.6935497586041619)),
  ]

  @Test(arguments: samples) func agreesWithSciPy(_ sample: Sample) throws {
    for method in BootstrapInterval.Method.allCases {
      let interval = try #require(
        KrippendorffAlpha.interval(
          ofCategories: sample.codings, at: ConfidenceLevel(sample.level), method: method,
          resamples: sample.resamples))
      let expected = method == .percentile ? sample.percentile : sample.corrected
      #expect(abs(interval.estimate - sample.estimate) < 1e-14)
      #expect(abs(interval.low - expected.low) < 1e-12)
      #expect(abs(interval.high - expected.high) < 1e-12)
    }
  }

  /// The example of the article on alpha: by chance, a resample is of one category alone.
  @Test func fiveUnitsMayBeTooFew() {
    let codings: [[String?]] = [
      ["care", "time", "care", nil, "trust"], ["care", "time", "trust", "time", "trust"],
      [nil, "time", "care", "time", "care"],
    ]
    #expect(KrippendorffAlpha(ofCategories: codings).value != nil)
    #expect(KrippendorffAlpha.interval(ofCategories: codings) == nil)
  }

  @Test func defaultsAreWritten() {
    var generator = SplitMix64()
    let usual = KrippendorffAlpha.interval(ofCategories: Self.rule)
    let spelled = KrippendorffAlpha.interval(
      ofCategories: Self.rule, at: .percent95, method: .biasCorrectedAccelerated,
      resamples: 9_999, using: &generator)
    #expect(usual != nil && usual == spelled)
  }

  @Test func namesOfCategoriesAndOrderOfCodersDoNotMatter() {
    let usual = KrippendorffAlpha.interval(ofCategories: Self.rule, resamples: 200)
    let renamed = Self.rule.map { $0.map { $0.map { "theme \(9 - $0)" } } }
    #expect(KrippendorffAlpha.interval(ofCategories: renamed, resamples: 200) == usual)
    #expect(KrippendorffAlpha.interval(ofCategories: Self.rule.reversed(), resamples: 200) == usual)
  }

  /// Units with one value or none are not drawn.
  @Test func unitsOfOneValueChangeNothing() {
    let usual = KrippendorffAlpha.interval(ofCategories: Self.rule, resamples: 200)
    let longer = Self.rule.enumerated().map { coder, codings in
      codings + [coder == 1 ? 7 : nil, nil, coder == 0 ? 1 : nil]
    }
    #expect(KrippendorffAlpha.interval(ofCategories: longer, resamples: 200) == usual)
  }

  @Test func fullAgreementHasNoWidth() throws {
    // Twenty units of two categories: a resample of one alone has a probability of 2 in a million.
    let codings: [[Int?]] = Array(repeating: (0..<20).map { $0 % 2 }, count: 3)
    let interval = try #require(
      KrippendorffAlpha.interval(ofCategories: codings, resamples: 500))
    #expect([interval.estimate, interval.low, interval.high] == [1, 1, 1])
  }

  @Test(arguments: BootstrapInterval.Method.allCases)
  func whereAResampleHasNoAlphaThereIsNoInterval(method: BootstrapInterval.Method) {
    func interval(_ codings: [[Int?]]) -> BootstrapInterval? {
      KrippendorffAlpha.interval(ofCategories: codings, method: method, resamples: 999)
    }
    #expect(interval([]) == nil)
    #expect(interval([[1, 2, 1]]) == nil)
    #expect(interval([[1, nil], [1, 2]]) == nil)
    #expect(interval([[1, 1, 1], [1, 1, 1]]) == nil)
    // Of two units one is drawn twice in half of the resamples.
    #expect(interval([[1, 2], [1, 2]]) == nil)
  }
}
