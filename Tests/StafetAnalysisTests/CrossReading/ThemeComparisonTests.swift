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
    #expect(themes.map { $0.hasSmallCell } == [true, false, false])
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
    #expect(reading.findings.isEmpty)
  }
}
