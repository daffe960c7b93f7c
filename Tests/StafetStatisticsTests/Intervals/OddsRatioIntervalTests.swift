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

  /// By `scipy.stats.contingency.odds_ratio([[a, b], [c, d]])` of SciPy 1.17.1 and its `confidence_interval(0.95)`.
  ///
  /// `fisher.test` of R gives the same to some two or three digits, as far as it looks for roots. The first two tables
  /// are Fisher's tea tasting and his twins.
  static let samples = [
    Sample(3, 1, 1, 3, 6.408319658199662, 0.21173559544657966, 626.2435305888141),
    Sample(2, 15, 10, 3, 0.04693663904968004, 0.003317163950657366, 0.36318960235667996),
    Sample(3, 997, 0, 1000, .infinity, 0.4134734984662091, .infinity),
    Sample(0, 54, 9, 53, 0, 0, 0.5318997571747227),
    Sample(8, 46, 2, 60, 5.148972714258287, 0.9641556622783973, 52.03989879632853),
    Sample(60, 40, 40, 60, 2.240644490421198, 1.230191000059441, 4.122600511374076),
    Sample(7, 12, 0, 20, .infinity, 1.9213273402686883, .infinity),
    Sample(1200, 98800, 900, 99100, 1.3373799850925383, 1.2250591502679613, 1.4603967452381168),
    Sample(1, 9, 0, 990, .infinity, 2.5384615384608646, .infinity),
  ]

  private func isClose(_ value: Double, _ expected: Double) -> Bool {
    if expected == 0 || expected == .infinity { return value == expected }
    return (value - expected).magnitude <= 1e-8 * expected
  }

  @Test(arguments: samples) func givesWhatOtherToolsGive(_ sample: Sample) throws {
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
