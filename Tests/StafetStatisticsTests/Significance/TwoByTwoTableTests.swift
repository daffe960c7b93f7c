import StafetStatistics
import Testing

@Suite struct TwoByTwoTableTests {
  @Test func cellsFromCountsAndTotals() {
    let table = TwoByTwoTable(2, of: 662, against: 8, of: 630)
    #expect(table == TwoByTwoTable(a: 2, b: 660, c: 8, d: 622))
    #expect(table.total == 1_292)
    #expect(table.swapped == TwoByTwoTable(8, of: 630, against: 2, of: 662))
  }

  // By hand: 630 · 10 / 1292 = 4.876…
  @Test func expectedBelowFive() {
    let table = TwoByTwoTable(2, of: 662, against: 8, of: 630)
    #expect(table.smallestCount == 2)
    #expect(table.hasSmallCount)
    #expect(abs(table.smallestExpectedCount - 4.876_160_990_712_074) < 1e-14)
    #expect(table.hasSmallExpectedCount)
  }

  /// By hand: rows and columns of 10 and 10, so 5 is expected in each cell, and 5 is not below 5.
  @Test func expectedExactlyFive() {
    let table = TwoByTwoTable(a: 4, b: 6, c: 6, d: 4)
    #expect(table.smallestExpectedCount == 5)
    #expect(!table.hasSmallExpectedCount)
    #expect(table.hasSmallCount)
    #expect(!TwoByTwoTable(a: 5, b: 6, c: 6, d: 5).hasSmallCount)
  }

  @Test func emptyTable() {
    let table = TwoByTwoTable(0, of: 0, against: 0, of: 0)
    #expect(table.total == 0)
    #expect(table.smallestExpectedCount == 0)
    #expect(table.hasSmallExpectedCount)
  }

  /// The largest tables: (2^51)² − (2^51 − 1)(2^51 + 1) = 1, so the excess is 2^-53.
  @Test func excessKeepsTheLastUnit() {
    let half = 1 << 51
    let table = TwoByTwoTable(a: half, b: half - 1, c: half + 1, d: half)
    #expect(table.excess == 0x1p-53)
    #expect(table.swapped.excess == -0x1p-53)
  }
}
