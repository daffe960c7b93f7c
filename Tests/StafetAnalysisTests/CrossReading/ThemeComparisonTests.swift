import StafetAnalysis
import StafetModel
import TestSupport
import Testing

@Suite struct ThemeComparisonTests {
  let first = Side.themes(
    "A", ["krydspres": 12, "borgerblik": 8, "oevrige": 10], unsorted: 3)
  let second = Side.themes("B", ["krydspres": 3, "borgerblik": 20, "oevrige": 7])

  // Fisher's exact test by SciPy 1.17, adjusted in Python by Benjamini and Hochberg's definition.
  @Test func comparesSharesOfWhatIsSorted() throws {
    let themes = try #require(analysis(first, second).crossReading).themes
    #expect(themes.map { $0.name } == ["Krydspres", "Øvrige", "Borgerblik"])
    #expect(themes.map { $0.first.count } == [12, 10, 8])
    #expect(themes.map { $0.second.count } == [3, 7, 20])
    #expect(themes.map { $0.first.total } == [30, 30, 30])
    let expected = [
      (difference: 30.0, p: 0.015_331_621_697_389_91, q: 0.022_997_432_546_084_863),
      (difference: 10.0, p: 0.567_489_732_503_049, q: 0.567_489_732_503_049),
      (difference: -40.0, p: 0.004_025_455_501_528_387, q: 0.012_076_366_504_585_162),
    ]
    for (theme, numbers) in zip(themes, expected) {
      #expect(theme.difference.isNearly(numbers.difference))
      #expect(theme.p.isNearly(numbers.p))
      #expect(theme.q.isNearly(numbers.q))
    }
    // 7.5, 8.5 and 14 are expected in the smallest cells, though one holds 3.
    #expect(themes.map { $0.hasSmallCell } == [false, false, false])
  }

  @Test func listsThemesOfOneRelayOnlyApart() throws {
    let reading = try #require(
      analysis(
        .themes("A", ["ledelsesrum": 1, "krydspres": 2, "aabenhed": 3]),
        .themes("B", ["krydspres": 2, "borgerblik": 2, "aerlighed": 1])
      ).crossReading)
    #expect(reading.themes.map { $0.theme } == ["krydspres"])
    #expect(
      reading.oneSidedThemes.map { $0.theme }
        == ["aabenhed", "ledelsesrum", "borgerblik", "aerlighed"])
    #expect(
      reading.oneSidedThemes.map { $0.name } == [
        "Åbenhed", "Ledelsesrum", "Borgerblik", "Ærlighed",
      ])
    #expect(reading.oneSidedThemes.map { $0.relay } == ["A", "A", "B", "B"])
    #expect(reading.oneSidedThemes.map { $0.share.count } == [3, 1, 2, 1])
    #expect(reading.oneSidedThemes.map { $0.share.percent } == [50, 17, 40, 20])
  }

  // 7 of 54 against 0 of 62, and 3 of 54 against 3 of 62 beside 44 and 59 in the rest. Fisher's exact test by SciPy
  // 1.17; two of the three tests are of a theme that both have, and q takes all three.
  @Test func testsThemesOfOneRelayOnlyInOneFamily() throws {
    let reading = try #require(
      analysis(
        .themes("A", ["ledelsesrum": 7, "krydspres": 3, "oevrige": 44]),
        .themes("B", ["krydspres": 3, "oevrige": 59])
      ).crossReading)
    let alone = try #require(reading.oneSidedThemes.first?.comparison)
    #expect(alone.first.count == 7 && alone.second.count == 0 && alone.second.total == 62)
    #expect(alone.p.isNearly(0.003_798_198_517_094_31, within: 1e-10))
    #expect(alone.q.isNearly(3 * 0.003_798_198_517_094_31, within: 1e-10))
    #expect(alone.hasSmallCell)
    #expect(alone.difference.isNearly(100 * 7 / 54))
    let finding = try #require(reading.findings.first)
    #expect(finding.subject == .themeShare(alone))
    #expect(finding.cautions == [.oneOfMany(3), .smallCell])
    #expect(finding.evidence.count == 7 && finding.otherEvidence.isEmpty)
  }

  @Test func comparesNothingWithoutASorting() throws {
    let reading = try #require(analysis(.texts("A", "alfa"), .texts("B", "beta")).crossReading)
    #expect(reading.themes.isEmpty)
    #expect(reading.oneSidedThemes.isEmpty)
  }

  @Test func comparesWithARelayWithoutContributions() throws {
    let reading = try #require(
      analysis(.themes("A", ["krydspres": 9]), .themes("B", [:])).crossReading)
    #expect(reading.themes.isEmpty)
    #expect(reading.oneSidedThemes.map { $0.theme } == ["krydspres"])
    #expect(reading.oneSidedThemes.map { $0.comparison } == [nil])
    #expect(reading.findings.isEmpty)
  }
}
