import StafetAnalysis
import StafetModel
import StafetStatistics
import TestSupport
import Testing

@Suite struct CakeComparisonTests {
  private func compared(_ first: Side, _ second: Side) throws -> CakeComparison? {
    try #require(analysis(first, second).crossReading).cakes
  }

  // SciPy 1.17, `chi2_contingency([[12, 10, 8], [3, 7, 20]], correction=False)`; V by
  // `contingency.association`, Bergsma's correction by its definition.
  @Test func comparesAllThemesTogether() throws {
    let cakes = try #require(
      try compared(
        .themes("A", ["krydspres": 12, "borgerblik": 8, "oevrige": 10], unsorted: 3),
        .themes("B", ["krydspres": 3, "borgerblik": 20, "oevrige": 7])))
    #expect(cakes.rows.map { $0.name } == ["Krydspres", "Øvrige", "Borgerblik"])
    #expect(cakes.rows.map { $0.isRest } == [false, true, false])
    #expect(cakes.rows.map { $0.first } == [12, 10, 8])
    #expect(cakes.rows.map { $0.second } == [3, 7, 20])
    #expect(cakes.rows.map { $0.firstExpected } == [7.5, 8.5, 14])
    #expect(cakes.rows.map { $0.secondExpected } == [7.5, 8.5, 14])
    #expect(cakes.method == .chiSquare)
    #expect(cakes.statistic.isNearly(11.072_268_907_563_027))
    #expect(cakes.degreesOfFreedom == 2)
    #expect(cakes.p.isNearly(0.003_941_734_383_074_318))
    #expect(cakes.smallestExpected == 7.5)
    #expect(cakes.smallExpectedCount == 0)
    #expect(cakes.cramersV.isNearly(0.429_578_648_359_122_3))
    #expect(try #require(cakes.correctedCramersV).isNearly(0.391_454_649_957_12))
  }

  // A theme of one relay only counts as 0 in the other. The p-value is that of all tables with these totals,
  // weighed in Python with `fractions.Fraction`. By hand: 14 and 13 of 27 questions and themes of 12, 6, 3 and
  // 6, so that six of eight expected counts are below 5.
  @Test func oneSidedThemesAreZeros() throws {
    let cakes = try #require(
      try compared(
        .themes("A", ["krydspres": 7, "borgerblik": 4, "aabenhed": 3]),
        .themes("B", ["ledelsesrum": 6, "krydspres": 5, "borgerblik": 2])))
    #expect(cakes.rows.map { $0.theme } == ["krydspres", "borgerblik", "aabenhed", "ledelsesrum"])
    #expect(cakes.rows.map { $0.first } == [7, 4, 3, 0])
    #expect(cakes.rows.map { $0.second } == [5, 2, 0, 6])
    #expect(cakes.method == .exact)
    #expect(cakes.p.isNearly(0.012_867_590_972_315_7, within: 1e-10))
    #expect(cakes.degreesOfFreedom == 3)
    #expect(cakes.smallExpectedCount == 6)
    #expect(cakes.smallestExpected.isNearly(13.0 * 3 / 27))
  }

  // Two themes with one question in either relay are too small for the chi-square test, and five with
  // thirty make too many tables. Both relays divide alike, so that no table is more probable.
  @Test func drawsWhereThereAreTooManyTables() throws {
    let counts: KeyValuePairs<Theme.ID, Int> = [
      "krydspres": 30, "borgerblik": 30, "aabenhed": 30, "aerlighed": 30, "ledelsesrum": 30,
      "oevrige": 1, "ledelse-paa-tvaers": 1,
    ]
    let cakes = try #require(try compared(.themes("A", counts), .themes("B", counts)))
    #expect(cakes.method == .permutation(drawn: 9_999))
    #expect(cakes.p == 1)
    #expect(cakes.statistic == 0)
  }

  @Test func comparesNothingWhereNothingCouldDiffer() throws {
    #expect(try compared(.texts("A", "alfa"), .texts("B", "beta")) == nil)
    #expect(try compared(.themes("A", ["krydspres": 9]), .themes("B", [:])) == nil)
    #expect(try compared(.themes("A", ["krydspres": 9]), .themes("B", ["krydspres": 2])) == nil)
  }

  @Test func comparesCakesWithNothingInCommon() throws {
    // By hand: two tables are possible that are as far apart, each one of C(4, 2) = 6.
    let cakes = try #require(
      try compared(.themes("A", ["krydspres": 2]), .themes("B", ["borgerblik": 2])))
    #expect(cakes.method == .exact)
    #expect(cakes.p.isNearly(2.0 / 6))
    #expect(cakes.cramersV == 1)
  }

  /// Law: the other relay first gives the same comparison with its sides exchanged.
  @Test func exchangingTheRelaysExchangesTheSides() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<20 {
      let one = Side.random("A", using: &generator)
      let other = Side.random("B", using: &generator)
      guard let cakes = try compared(one, other) else { continue }
      let exchanged = try #require(try compared(other, one))
      #expect(exchanged.statistic == cakes.statistic)
      #expect(exchanged.method == cakes.method)
      #expect(exchanged.p.isNearly(cakes.p))
      #expect(exchanged.correctedCramersV == cakes.correctedCramersV)
      for row in cakes.rows {
        let same = try #require(exchanged.rows.first { $0.theme == row.theme })
        #expect(same.first == row.second && same.second == row.first)
        #expect(same.firstExpected == row.secondExpected)
      }
    }
  }
}
