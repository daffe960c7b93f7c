import StafetStatistics
import Testing

@Suite struct NewcombeIntervalTests {
  /// The examples of Newcombe (1998), table II, method 10, at 95 %.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062), (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775), (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0000), (10, 10, 0, 10, 0.6075, 1.0000),
  ])
  func publishedExamples(
    _ first: Int, _ firstTotal: Int, _ second: Int, _ secondTotal: Int, _ low: Double,
    _ high: Double
  ) throws {
    let interval = try #require(
      NewcombeInterval(first, of: firstTotal, less: second, of: secondTotal))
    #expect((interval.low - low).magnitude < 0.000_051)
    #expect((interval.high - high).magnitude < 0.000_051)
  }

  @Test func nothingOfNothingHasNoInterval() {
    #expect(NewcombeInterval(0, of: 0, less: 1, of: 2) == nil)
    #expect(NewcombeInterval(1, of: 2, less: 0, of: 0) == nil)
  }

  /// The interval holds the difference, lies between -1 and 1, and turns round with its sides.
  @Test func lawsOfTheInterval() throws {
    var generator = SplitMix64()
    for _ in 0..<500 {
      let totals = (0..<2).map { _ in 1 + Int(generator.next() % 60) }
      let counts = totals.map { Int(generator.next() % UInt64($0 + 1)) }
      let interval = try #require(
        NewcombeInterval(counts[0], of: totals[0], less: counts[1], of: totals[1]))
      let turned = try #require(
        NewcombeInterval(counts[1], of: totals[1], less: counts[0], of: totals[0]))
      let difference =
        Double(counts[0]) / Double(totals[0]) - Double(counts[1]) / Double(totals[1])
      #expect(interval.low <= difference && difference <= interval.high)
      #expect(interval.low >= -1 && interval.high <= 1 && interval.low < interval.high)
      #expect((interval.low + turned.high).magnitude < 1e-12)
      #expect((interval.high + turned.low).magnitude < 1e-12)
    }
  }
}
