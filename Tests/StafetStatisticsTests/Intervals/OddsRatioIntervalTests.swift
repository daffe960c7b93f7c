import StafetStatistics
import TestSupport
import Testing

@Suite struct OddsRatioIntervalTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let table: TwoByTwoTable
    let ratio, low, high: Double
    var testDescription: String { "\(table.a), \(table.b), \(table.c), \(table.d)" }

    init(
      _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ ratio: Double, _ low: Double, _ high: Double
    ) {
      table = TwoByTwoTable(a: a, b: b, c: c, d: d)
      self.ratio = ratio
      self.low = low
      self.high = high
    }
  }

  /// By `fisher.test(matrix(c(a, b, c, d), 2, byrow = TRUE))` of R, which finds its roots to some six digits; the first
  /// two are its own examples, of Fisher's tea tasting and of Fisher's twins.
  static let samples = [
    Sample(3, 1, 1, 3, 6.40830886701, 0.211732915306, 621.933750545),
    Sample(2, 15, 10, 3, 0.0469366088277, 0.00332576403386, 0.363182271475),
    Sample(3, 997, 0, 1000, .infinity, 0.413471244942, .infinity),
    Sample(0, 54, 9, 53, 0, 0, 0.531893518606),
    Sample(8, 46, 2, 60, 5.1489677518, 0.964155692635, 52.0213248489),
    Sample(5, 95, 5, 95, 1, 0.222312901536, 4.4981644929),
    Sample(60, 40, 40, 60, 2.24064635493, 1.23019209485, 4.12287060234),
    Sample(7, 12, 0, 20, .infinity, 1.92133006717, .infinity),
    Sample(1200, 98800, 900, 99100, 1.33737522735, 1.22505589076, 1.46045767589),
    Sample(1, 9, 0, 990, .infinity, 2.53839102276, .infinity),
  ]

  private func isClose(_ value: Double, _ expected: Double) -> Bool {
    if expected == 0 || expected == .infinity { return value == expected }
    return (value - expected).magnitude <= 1e-4 * expected
  }

  @Test(arguments: samples) func givesWhatRGives(_ sample: Sample) throws {
    let interval = try #require(OddsRatioInterval(of: sample.table))
    #expect(isClose(interval.ratio, sample.ratio), "\(interval.ratio)")
    #expect(isClose(interval.low, sample.low), "\(interval.low)")
    #expect(isClose(interval.high, sample.high), "\(interval.high)")
  }

  @Test func hasNoneWhereNothingCanDiffer() {
    for (a, b, c, d) in [(0, 0, 1, 2), (1, 2, 0, 0), (0, 3, 0, 4), (3, 0, 4, 0), (0, 0, 0, 0)] {
      #expect(OddsRatioInterval(of: TwoByTwoTable(a: a, b: b, c: c, d: d)) == nil)
    }
  }

  /// Laws: seen from the other group all is inverted; the ratio lies in its interval; a wider level gives a wider
  /// interval; and an interval that does not hold 1 goes with an exact p of at most 5 %.
  @Test func keepsItsLaws() throws {
    var generator = SplitMix64(seed: 1956)
    for _ in 0..<100 {
      let total = Int.random(in: 1...60, using: &generator)
      let otherTotal = Int.random(in: 1...60, using: &generator)
      let table = TwoByTwoTable(
        Int.random(in: 0...total, using: &generator), of: total,
        against: Int.random(in: 0...otherTotal, using: &generator), of: otherTotal)
      let swapped = TwoByTwoTable(a: table.c, b: table.d, c: table.a, d: table.b)
      guard let interval = OddsRatioInterval(of: table) else { continue }
      let other = try #require(OddsRatioInterval(of: swapped))
      #expect(interval.low <= interval.ratio && interval.ratio <= interval.high)
      #expect(isClose(other.high, 1 / interval.low))
      #expect(isClose(other.ratio, 1 / interval.ratio))
      let wider = try #require(OddsRatioInterval(of: table, at: ConfidenceLevel(0.99)))
      #expect(wider.low <= interval.low && interval.high <= wider.high)
      if interval.low > 1.000_001 || interval.high < 0.999_999 {
        #expect(FisherExactTest(of: table).pValue <= 0.05 + 1e-9)
      }
    }
  }
}
