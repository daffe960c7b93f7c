/// A sparse matrix: a table of mostly zeros that keeps only the other cells, row by row.
///
/// The cells of row *r* are those at the places `rowStarts[r]..<rowStarts[r + 1]` of ``columns``
/// and ``values``, with their columns in rising order. A cell that is not kept is zero; one that is
/// kept may be zero too. This form is known as compressed sparse rows (CSR).
public struct CompressedRows<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Where each row begins, and at the end the number of kept cells.
  public let rowStarts: [Int]

  /// The column of each kept cell.
  public let columns: [UInt32]

  /// The value of each kept cell.
  public let values: [Value]

  /// How many columns there are, empty ones included.
  public let columnCount: Int

  /// Makes a table from its parts.
  ///
  /// - Parameters:
  ///   - rowStarts: Where each row begins, and at the end the number of kept cells.
  ///   - columns: The column of each kept cell, rising within a row.
  ///   - values: The value of each kept cell.
  ///   - columnCount: How many columns there are.
  /// - Precondition: `rowStarts` begins with 0, never falls and ends with the number of kept cells;
  ///   the columns of a row rise strictly and are below `columnCount`, which is below 2^31.
  /// - Complexity: O(*n*) in the number of kept cells.
  public init(rowStarts: [Int], columns: [UInt32], values: [Value], columnCount: Int) {
    precondition(
      rowStarts.first == 0 && rowStarts.last == columns.count && values.count == columns.count
        && columnCount >= 0 && columnCount <= Int(Int32.max),
      "The parts of a table must fit together.")
    for row in 1..<max(rowStarts.count, 1) {
      precondition(rowStarts[row - 1] <= rowStarts[row], "Rows must follow each other.")
      var next = 0
      for place in rowStarts[row - 1]..<rowStarts[row] {
        let column = Int(columns[place])
        precondition(
          column >= next && column < columnCount, "The columns of a row must rise and exist.")
        next = column + 1
      }
    }
    self.init(trusted: rowStarts, columns: columns, values: values, columnCount: columnCount)
  }

  /// Makes a table from parts that are known to fit together.
  @inlinable
  package init(trusted rowStarts: [Int], columns: [UInt32], values: [Value], columnCount: Int) {
    self.rowStarts = rowStarts
    self.columns = columns
    self.values = values
    self.columnCount = columnCount
  }

  /// How many rows there are.
  @inlinable public var rowCount: Int { rowStarts.count - 1 }

  /// How many cells are kept.
  @inlinable public var cellCount: Int { columns.count }

  /// The places of one row in ``columns`` and ``values``.
  ///
  /// - Parameter index: The number of the row, from 0.
  /// - Returns: Its places; empty for a row of zeros.
  /// - Precondition: There is such a row.
  @inlinable public func row(_ index: Int) -> Range<Int> {
    rowStarts[index]..<rowStarts[index + 1]
  }

  /// The value of one cell.
  ///
  /// - Parameters:
  ///   - row: The number of the row, from 0.
  ///   - column: The number of the column, from 0.
  /// - Returns: The value; `nil` for a cell that is not kept, which is zero.
  /// - Precondition: There are such a row and such a column.
  /// - Complexity: O(log *n*) in the kept cells of the row.
  @inlinable public func value(row: Int, column: Int) -> Value? {
    precondition(column >= 0 && column < columnCount, "There is no such column.")
    var low = rowStarts[row]
    var high = rowStarts[row + 1]
    while low < high {
      let middle = low + (high - low) / 2
      if Int(columns[middle]) < column { low = middle + 1 } else { high = middle }
    }
    return low < rowStarts[row + 1] && Int(columns[low]) == column ? values[low] : nil
  }

  /// The table with rows and columns exchanged.
  ///
  /// - Returns: The transposed table.
  /// - Precondition: There are fewer than 2^31 rows.
  /// - Complexity: O(*n*) in the numbers of kept cells, rows and columns.
  @inlinable public func transposed() -> CompressedRows<Value> {
    precondition(rowCount <= Int(Int32.max), "There are too many rows.")
    var starts = [Int](repeating: 0, count: columnCount + 1)
    for column in columns { starts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { starts[column + 1] += starts[column] }
    guard let first = values.first else {
      return CompressedRows(trusted: starts, columns: [], values: [], columnCount: rowCount)
    }
    var next = starts
    var rows = [UInt32](repeating: 0, count: columns.count)
    var moved = [Value](repeating: first, count: columns.count)
    for row in 0..<rowCount {
      for place in rowStarts[row]..<rowStarts[row + 1] {
        let column = Int(columns[place])
        let target = next[column]
        next[column] = target + 1
        rows[target] = UInt32(truncatingIfNeeded: row)
        moved[target] = values[place]
      }
    }
    return CompressedRows(trusted: starts, columns: rows, values: moved, columnCount: rowCount)
  }
}
