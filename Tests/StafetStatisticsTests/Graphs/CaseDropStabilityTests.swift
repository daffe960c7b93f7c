import StafetStatistics
import TestSupport
import Testing

@Suite struct CaseDropStabilityTests {
  /// Ten votes, each for one or two of six people.
  static let votes = [[0, 1], [0, 2], [0, 1], [0], [1, 2], [3], [0, 4], [1, 3], [2], [0, 5]]

  static func votesReceived(_ kept: [Int]) -> [Double?] {
    var received = [Double](repeating: 0, count: 6)
    for vote in kept {
      for person in votes[vote] { received[person] += 1 }
    }
    return received
  }

  static let tenths = (1...7).map { Double($0) / 10 }

  /// SciPy 1.17.1, `pearsonr` and `spearmanr`, over all ways to drop 1 to 7 of the 10 votes, those without a
  /// correlation counted as 0: the mean, and the share of at least 0.7.
  static let exact: [CaseDropStability.Correlation: [(mean: Double, passing: Double)]] = [
    .values: [
      (0.974789649910843, 1), (0.9441446137230445, 1), (0.9065559065291711, 1),
      (0.8602561173081602, 0.9285714285714286), (0.803577129624582, 0.8293650793650794),
      (0.7361464965649791, 0.7047619047619048), (0.649983312360082, 0.44166666666666665),
    ],
    .ranks: [
      (0.979134349919717, 1), (0.9465396578026863, 1), (0.9019040873974409, 0.9583333333333334),
      (0.8439065557526457, 0.8809523809523809), (0.7777836575747435, 0.75),
      (0.7065496116477232, 0.6047619047619047), (0.6290509249487307, 0.48333333333333334),
    ],
  ]

  @Test(arguments: CaseDropStability.Correlation.allCases)
  func agreesWithAllWaysToDrop(_ correlation: CaseDropStability.Correlation) throws {
    var generator = SplitMix64(seed: 2018)
    let stability = try #require(
      CaseDropStability(
        caseCount: 10, shares: Self.tenths, resamples: 600, correlation: correlation,
        using: &generator, measure: Self.votesReceived))
    let exact = try #require(Self.exact[correlation])
    for (level, expected) in zip(stability.levels, exact) {
      #expect((level.meanCorrelation - expected.mean).magnitude < 0.03)
      #expect((level.passingShare - expected.passing).magnitude < 0.06)
      #expect(level.lowCorrelation <= level.meanCorrelation)
    }
    #expect(stability.levels.map { $0.droppedCount } == [1, 2, 3, 4, 5, 6, 7])
    #expect(stability.levels.map { $0.share } == Self.tenths)
    if correlation == .values { #expect(stability.coefficient == 0.3) }
  }

  @Test func theSameSeedGivesTheSame() {
    var first = SplitMix64(seed: 7)
    var second = SplitMix64(seed: 7)
    let stabilities = [
      CaseDropStability(
        caseCount: 10, resamples: 20, using: &first, measure: Self.votesReceived),
      CaseDropStability(
        caseCount: 10, resamples: 20, using: &second, measure: Self.votesReceived),
    ]
    #expect(stabilities[0] == stabilities[1])
    #expect(stabilities[0]?.levels.count == 15)
  }

  /// A measure that each case decides for itself never changes; one that turns around when anything is missing
  /// passes nowhere; and where a case is dropped its unit is left out.
  @Test func atItsEnds() throws {
    var generator = SplitMix64(seed: 1)
    let steady = CaseDropStability(caseCount: 20, resamples: 20, using: &generator) { kept in
      var values = [Double?](repeating: nil, count: 20)
      for place in kept { values[place] = Double((place * 7) % 20) }
      return values
    }
    #expect(try #require(steady).coefficient == 0.75)
    #expect(try #require(steady).levels.allSatisfy { $0.lowCorrelation.isNearly(1) })
    let turned = CaseDropStability(caseCount: 20, resamples: 20, using: &generator) { kept in
      (0..<20).map { kept.count == 20 ? Double($0) : Double(-$0) }
    }
    #expect(try #require(turned).coefficient == 0)
    #expect(try #require(turned).levels.allSatisfy { $0.meanCorrelation.isNearly(-1) })
    let flat = CaseDropStability(caseCount: 20, resamples: 20, using: &generator) { _ in
      [3, 3, 3]
    }
    #expect(flat == nil)
    let single = CaseDropStability(caseCount: 20, resamples: 20, using: &generator) { _ in [3] }
    #expect(single == nil)
  }

  /// By hand, and SciPy 1.17.1: ranks 1½, 1½, 3, 4 and 1, 2½, 2½, 4 correlate with 3.75 / 4.5, the values
  /// with 2 / √(2.75 · 2).
  @Test func equalValuesHaveTheMeanOfTheirPlaces() throws {
    for (correlation, expected) in [
      (CaseDropStability.Correlation.ranks, 5.0 / 6), (.values, 0.8528028654224415),
    ] {
      var generator = SplitMix64(seed: 4)
      let stability = CaseDropStability(
        caseCount: 4, shares: [0.5], resamples: 3, correlation: correlation, using: &generator
      ) { kept in
        kept.count == 4 ? [1, 1, 2, 3, nil] : [1, 2, 2, 3, 9]
      }
      let level = try #require(stability?.levels.first)
      #expect(level.meanCorrelation.isNearly(expected))
      #expect(level.lowCorrelation.isNearly(expected))
      #expect(level.passingShare == 1)
    }
  }

  /// Kept cases come in rising order, each once, and as many as are not dropped.
  @Test func keptCasesAreASampleWithoutRepeats() {
    var generator = SplitMix64(seed: 3)
    var calls = 0
    var seen = [Int](repeating: 0, count: 9)
    _ = CaseDropStability(caseCount: 9, shares: [0.5], resamples: 900, using: &generator) { kept in
      #expect(kept == Set(kept).sorted())
      #expect(kept.count == (calls == 0 ? 9 : 4))
      if calls > 0 {
        for place in kept { seen[place] += 1 }
      }
      calls += 1
      return [1, 2, 3]
    }
    #expect(calls == 901)
    // Each is kept 400 times on average, with a standard deviation of 15.
    #expect(seen.allSatisfy { (340...460).contains($0) })
  }
}
