/// The rows and columns of a table that hold units, which is all that a test of independence sees.
///
/// An empty row or column has nothing that could be divided otherwise: it is left out of the cells and
/// of the degrees of freedom.
struct FilledCells {
  let counts: [[Int]]
  let rowTotals: [Int]
  let columnTotals: [Int]
  let total: Int

  /// Leaves out what is empty; `nil` where fewer than two rows or columns are left.
  init?<Row, Column>(of table: ContingencyTable<Row, Column>) {
    let columns = table.columns.indices.filter { table.columnTotals[$0] > 0 }
    let rows = table.rows.indices.filter { table.rowTotals[$0] > 0 }
    guard rows.count > 1, columns.count > 1 else { return nil }
    counts = rows.map { row in columns.map { table.counts[row][$0] } }
    rowTotals = rows.map { table.rowTotals[$0] }
    columnTotals = columns.map { table.columnTotals[$0] }
    total = table.unitCount
  }

  private init(counts: [[Int]], rowTotals: [Int], columnTotals: [Int], total: Int) {
    self.counts = counts
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.total = total
  }

  /// The cells with rows and columns exchanged.
  var transposed: FilledCells {
    FilledCells(
      counts: columnTotals.indices.map { column in counts.map { $0[column] } },
      rowTotals: columnTotals, columnTotals: rowTotals, total: total)
  }

  /// The cells in an order that does not depend on the one they came in: the shorter side as rows, rows
  /// and columns by rising totals.
  ///
  /// Where both sides are equally long, the one whose totals come first number by number are the rows.
  var ordered: FilledCells {
    let rows = rowTotals.sorted()
    let columns = columnTotals.sorted()
    if columns.count < rows.count
      || (columns.count == rows.count && columns.lexicographicallyPrecedes(rows))
    {
      return transposed.ordered
    }
    let rowOrder = rowTotals.indices.sorted { (rowTotals[$0], $0) < (rowTotals[$1], $1) }
    let columnOrder = columnTotals.indices.sorted {
      (columnTotals[$0], $0) < (columnTotals[$1], $1)
    }
    return FilledCells(
      counts: rowOrder.map { row in columnOrder.map { counts[row][$0] } },
      rowTotals: rows, columnTotals: columns, total: total)
  }
}
