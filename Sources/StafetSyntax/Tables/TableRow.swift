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

  /// Whether nothing but white space stands in any cell.
  package var isWhite: Bool {
    cells.allSatisfy { cell in
      cell.text.utf8.allSatisfy { $0 <= 0x20 || $0 >= 0x80 } && cell.text.trimmed.isEmpty
    }
  }

  /// Whether the row holds totals: a word for that, and beside it nothing but numbers.
  package var holdsTotals: Bool {
    var hasNumber = false
    for cell in cells {
      // Most rows hold a text, and are told by that without a look at their words.
      if cell.text.utf8.count > 24 { return false }
      if Self.isNumber(cell.text) { hasNumber = true }
    }
    guard hasNumber else { return false }
    let others = cells.map { $0.text }.filter { !$0.isEmpty && !Self.isNumber($0) }
    return !others.isEmpty && others.allSatisfy { Self.totals.contains($0.foldedColumnName) }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E || $0 == 0x2C || $0 == 0x20 }
  }

  private static let totals: Set<String> = [
    "i alt", "i alt:", "ialt", "total", "total:", "totalt", "sum", "sum:", "samlet", "antal",
    "antal:", "antal i alt", "gennemsnit", "grand total", "count", "average", "hovedtotal",
  ]

  /// The text of a cell.
  package subscript(_ column: Int) -> String { cells[column].text }
}
