import StafetStatistics
import Testing

@Suite struct CompressedRowsTests {
  /// Three rows of four columns, the second one empty.
  ///
  ///     2 · 1 ·
  ///     · · · ·
  ///     · 3 4 ·
  static let small = CompressedRows<UInt32>(
    rowStarts: [0, 2, 2, 4], columns: [0, 2, 1, 2], values: [2, 1, 3, 4], columnCount: 4)

  @Test func findsCells() {
    #expect(Self.small.rowCount == 3)
    #expect(Self.small.cellCount == 4)
    #expect(Self.small.row(1).isEmpty)
    #expect(Self.small.value(row: 0, column: 2) == 1)
    #expect(Self.small.value(row: 2, column: 1) == 3)
    #expect(Self.small.value(row: 0, column: 1) == nil)
    #expect(Self.small.value(row: 1, column: 3) == nil)
  }

  @Test func exchangesRowsAndColumns() {
    let transposed = Self.small.transposed()
    #expect(transposed.rowStarts == [0, 1, 2, 4, 4])
    #expect(transposed.columns == [0, 2, 0, 2])
    #expect(transposed.values == [2, 3, 1, 4])
    #expect(transposed.columnCount == 3)
    #expect(transposed.transposed() == Self.small)
  }

  @Test func takesATableWithoutRows() {
    let empty = CompressedRows<Double>(rowStarts: [0], columns: [], values: [], columnCount: 2)
    #expect(empty.rowCount == 0)
    #expect(empty.transposed().rowStarts == [0, 0, 0])
    #expect(empty.transposed().transposed() == empty)
    #expect(empty.selecting([]) == empty)
  }

  @Test func selectsRows() {
    let chosen = Self.small.selecting([2, 1, 2])
    #expect(chosen.rowStarts == [0, 2, 2, 4])
    #expect(chosen.columns == [1, 2, 1, 2])
    #expect(chosen.values == [3, 4, 3, 4])
    #expect(chosen.columnCount == 4)
  }

  @Test(arguments: 1...20) func dealingOutKeepsTheSums(_ seed: UInt64) {
    func sums(_ table: CompressedRows<UInt32>) -> [UInt32] {
      (0..<table.rowCount).map { row in table.row(row).reduce(0) { $0 + table.values[$1] } }
    }
    var generator = SplitMix64(seed: seed)
    let dealt = Self.small.dealtOut(using: &generator)
    #expect(sums(dealt) == [3, 0, 7])
    #expect(sums(dealt.transposed()) == [2, 3, 5, 0])
  }
}
