/// One row of a table.
package struct TableRow: Hashable, Sendable {
  /// One cell: its text without quotation marks, and where it begins in the file.
  package struct Cell: Hashable, Sendable {
    /// The text exactly as it was written, line breaks and white space included.
    package let text: String
    /// The byte offset of the cell, of its opening quotation mark when it has one.
    package let offset: Int
  }

  /// As many cells as the header has columns.
  package let cells: [Cell]

  /// The byte offset of the row.
  package let offset: Int

  package init(cells: [Cell], offset: Int) {
    self.cells = cells
    self.offset = offset
  }

  /// Whether all cells are empty, as in the rows that a spreadsheet leaves below a table.
  package var isBlank: Bool { cells.allSatisfy { $0.text.isEmpty } }

  /// The text of a cell.
  package subscript(_ column: Int) -> String { cells[column].text }
}
