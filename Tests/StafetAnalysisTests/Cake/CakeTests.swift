import StafetAnalysis
import StafetModel
import StafetStatistics
import TestSupport
import Testing

@Suite struct CakeTests {
  private func cake(
    _ side: Side, change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> Cake {
    try #require(analysis(side, change: change).relays[0].cake)
  }

  @Test func putsTheLargestFirstAndTiesInDanishOrder() throws {
    let cake = try cake(
      .themes(
        "A",
        [
          "aabenhed": 2, "oevrige": 2, "ledelsesrum": 2, "aerlighed": 2, "krydspres": 5,
          "ledelse-paa-tvaers": 2, "borgerblik": 1,
        ]))
    #expect(
      cake.slices.map { $0.name } == [
        "Krydspres", "Ledelse på tværs", "Ledelsesrum", "Ærlighed", "Øvrige", "Åbenhed",
        "Borgerblik",
      ])
    #expect(cake.slices.map { $0.share.count } == [5, 2, 2, 2, 2, 2, 1])
    #expect(cake.slices.map { $0.isRest } == [false, false, false, false, true, false, false])
  }

  @Test func hasPercentagesThatTotal100() throws {
    // By hand: thirds round down to 33, and of equal remainders the first slice gets what is missing.
    let thirds = try cake(.themes("A", ["krydspres": 4, "borgerblik": 4, "oevrige": 4]))
    #expect(thirds.slices.map { $0.name } == ["Borgerblik", "Krydspres", "Øvrige"])
    #expect(thirds.slices.map { $0.share.percent } == [34, 33, 33])
    // By hand: 3/7, 2/7, 2/7 are 42.86, 28.57, 28.57; the two largest remainders are rounded up.
    let sevenths = try cake(.themes("A", ["krydspres": 3, "borgerblik": 2, "aabenhed": 2]))
    #expect(sevenths.slices.map { $0.share.percent } == [43, 29, 28])
  }

  @Test func keepsUnsortedQuestionsApart() throws {
    let cake = try cake(.themes("A", ["krydspres": 3, "oevrige": 1], unsorted: 6))
    #expect(cake.sorted == 4)
    #expect(cake.unsorted == 6)
    #expect(cake.slices.map { $0.share.total } == [4, 4])
    #expect(cake.slices.map { $0.share.percent } == [75, 25])
    #expect(cake.slices.map { $0.share.share } == [0.75, 0.25])
    #expect(cake.slice(of: "oevrige")?.isRest == true)
  }

  struct Interval: Sendable, CustomTestStringConvertible {
    let count, total: Int
    let confidence, low, high: Double
    var testDescription: String { "\(count) of \(total) at \(confidence)" }
  }

  // Wilson's formula worked out in Python with the normal quantile of SciPy 1.17.
  @Test(arguments: [
    Interval(
      count: 7, total: 10, confidence: 0.95, low: 0.396_778_147_461_145_37,
      high: 0.892_208_732_593_698_9),
    Interval(
      count: 3, total: 10, confidence: 0.95, low: 0.107_791_267_406_300_99,
      high: 0.603_221_852_538_854_6),
    Interval(
      count: 7, total: 10, confidence: 0.9, low: 0.441_699_795_869_835_04,
      high: 0.873_123_416_096_802_2),
    Interval(
      count: 5, total: 13, confidence: 0.95, low: 0.177_097_077_977_625_75,
      high: 0.644_771_084_873_343_1),
    Interval(
      count: 12, total: 40, confidence: 0.95, low: 0.180_748_452_297_465_28,
      high: 0.454_300_188_181_449_35),
    Interval(count: 1, total: 1, confidence: 0.95, low: 0.206_549_314_377_237_45, high: 1),
  ])
  func hasWilsonIntervals(_ sample: Interval) throws {
    let cake = try cake(
      .themes("A", ["krydspres": sample.count, "oevrige": sample.total - sample.count])
    ) { $0.confidence = sample.confidence }
    let share = try #require(cake.slice(of: "krydspres")?.share)
    #expect(share.low?.isNearly(sample.low) == true)
    #expect(share.high?.isNearly(sample.high) == true)
  }

  @Test func hasNoSliceForAThemeOfTheOtherRelay() throws {
    let analysis = try analysis(
      .themes("A", ["krydspres": 1]), .themes("B", ["borgerblik": 1]))
    #expect(
      analysis.relays.map { $0.cake?.slices.map { $0.theme } } == [["krydspres"], ["borgerblik"]])
    #expect(analysis.relays[0].cake?.slice(of: "borgerblik") == nil)
  }

  @Test func isEmptyForARelayWithoutContributions() throws {
    let analysis = try analysis(.themes("A", [:]), .themes("B", ["borgerblik": 1]))
    let cake = try #require(analysis.relays[0].cake)
    #expect(cake.slices.isEmpty)
    #expect(cake.sorted == 0)
    #expect(cake.unsorted == 0)
  }

  @Test func isMissingWithoutASorting() throws {
    #expect(try analysis(.texts("A", "Hvad?")).relays[0].cake == nil)
  }

  @Test func sortsStatementsWhereThereAreNoQuestions() throws {
    var side = Side.themes("A", ["krydspres": 2, "borgerblik": 1], unsorted: 1)
    side.kind = .interviews
    let analysis = try analysis(side)
    let cake = try #require(analysis.relays[0].cake)
    #expect(cake.slices.map { $0.share.count } == [2, 1])
    #expect(cake.unsorted == 1)
    #expect(analysis.relays[0].counted.statements == 4)
    #expect(
      analysis.relays[0].sections.map { $0.entries.map { $0.question } }
        == [["A1", "A2"], ["A3"], ["A4"]])
  }

  @Test(arguments: UInt64(1)...80) func addsUp(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let side = Side.random("A", using: &generator)
    guard !side.assignments.isEmpty else { return }
    let cake = try cake(side)
    #expect(cake.sorted + cake.unsorted == side.entries.count)
    #expect(cake.slices.reduce(0) { $0 + $1.share.count } == cake.sorted)
    #expect(cake.slices.reduce(0) { $0 + $1.share.percent } == 100)
    for (larger, smaller) in zip(cake.slices, cake.slices.dropFirst()) {
      #expect(larger.share.count >= smaller.share.count)
      #expect(larger.share.percent >= smaller.share.percent)
    }
    for slice in cake.slices {
      let share = try #require(slice.share.share)
      #expect((slice.share.low ?? 2) < share && share <= (slice.share.high ?? -1))
    }
  }
}
