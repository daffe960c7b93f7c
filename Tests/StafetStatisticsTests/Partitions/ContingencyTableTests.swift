import StafetStatistics
import Testing

@Suite struct ContingencyTableTests {
  @Test func countsTwoPartitions() {
    let table = ContingencyTable(["care", "time", "care", "care"], [7, 7, 3, 7])
    #expect(table.rows == ["care", "time"])
    #expect(table.columns == [7, 3])
    #expect(table.counts == [[2, 1], [1, 0]])
    #expect(table.rowTotals == [3, 1])
    #expect(table.columnTotals == [3, 1])
    #expect(table.unitCount == 4)
    #expect(
      table
        == ContingencyTable(rows: ["care", "time"], columns: [7, 3], counts: [[2, 1], [1, 0]]))
  }

  @Test func exchangesRowsAndColumns() {
    let table = ContingencyTable(
      rows: ["a", "b"], columns: [1, 2, 3], counts: [[1, 2, 3], [4, 5, 6]])
    #expect(table.transposed.rows == [1, 2, 3])
    #expect(table.transposed.columns == ["a", "b"])
    #expect(table.transposed.counts == [[1, 4], [2, 5], [3, 6]])
    #expect(table.transposed.transposed == table)
  }

  @Test func nothingToCount() {
    let table = ContingencyTable<String, Int>([], [])
    #expect(table.rows.isEmpty && table.columns.isEmpty && table.counts.isEmpty)
    #expect(table.unitCount == 0)
    #expect(table.transposed.unitCount == 0)
    let empty = ContingencyTable<String, Int>(rows: ["a", "b"], columns: [], counts: [[], []])
    #expect(empty.transposed.counts.isEmpty)
  }
}
