/// A sheet of a workbook: the rows and cells that hold anything.
package struct WorkbookSheet: Sendable {
  /// A cell that holds something.
  package struct Cell: Hashable, Sendable {
    /// The column, from 1.
    package let column: Int

    /// What a person sees in it, never empty.
    package let text: String
  }

  /// A row in which something stands.
  package struct Row: Hashable, Sendable {
    /// Its number, from 1.
    package let number: Int

    /// Its cells that hold something, from left to right.
    package let cells: [Cell]
  }

  /// The name on its tab.
  package let name: String

  /// The rows in which something stands, from top to bottom.
  package let rows: [Row]

  /// How many cells have a formula whose result is not in the file.
  package let unsolved: Int

  /// The first of these cells.
  package let firstUnsolved: CellReference?

  let limits: WorkbookLimits

  /// How many columns the widest row takes.
  package var width: Int { rows.reduce(0) { max($0, $1.cells.last?.column ?? 0) } }

  /// The sheet as a table with commas, as it would stand in a file: its rows in the same order, each on one
  /// line (but for line breaks in cells), and an empty line for a row without anything, so that the fifth
  /// row of the sheet is the fifth of the table.
  ///
  /// - Returns: The bytes of the table, and where they come from; no bytes for an empty sheet.
  /// - Throws: When the table would be larger than the limits.
  /// - Complexity: O(*n*) in the size of the table.
  package func table() throws(WorkbookProblem) -> (bytes: [UInt8], places: SheetPlaces) {
    let width = width
    guard let last = rows.last, width > 0 else {
      return ([], SheetPlaces(sheet: name, starts: []))
    }
    if rows.count > limits.cells / width { throw .tooManyCells(sheet: name, limit: limits.cells) }
    var writer = TableWriter(columnCount: width)
    var starts: [Int] = []
    starts.reserveCapacity(last.number)
    var line = [String](repeating: "", count: width)
    for row in rows {
      while starts.count < row.number - 1 {
        starts.append(writer.bytes.count)
        writer.emptyLine()
      }
      starts.append(writer.bytes.count)
      // A mark around a cell and each mark in it doubled is the most that writing adds.
      var size = width * 3
      for cell in row.cells {
        line[cell.column - 1] = cell.text
        size += cell.text.utf8.count * 2
        if size > limits.tableSize - writer.bytes.count {
          throw .tableTooLarge(sheet: name, limit: limits.tableSize)
        }
      }
      writer.row(line)
      for cell in row.cells { line[cell.column - 1] = "" }
    }
    return (writer.bytes, SheetPlaces(sheet: name, starts: starts))
  }
}
