import StafetSyntax

/// The lines of a cell that look like rows of its table, as where a quotation mark was never closed.
struct CellLines {
  /// How many lines the cell holds.
  let lines: Int

  /// How many of them have as many cells as the table has columns.
  let rows: Int

  /// Looks at a cell with line breaks; `nil` where its lines look like nothing but text.
  ///
  /// - Parameters:
  ///   - text: The cell.
  ///   - columns: How many columns the table has.
  ///   - delimiter: What stands between them.
  init?(of text: String, columns: Int, delimiter: TableDelimiter) {
    guard columns >= 3 else { return nil }
    var lines = 0
    var rows = 0
    for line in text.utf8.split(omittingEmptySubsequences: true, whereSeparator: Self.isBreak) {
      lines += 1
      var cells = 1
      // What names a row holds no space.
      var hasName = false
      var isName = true
      var isQuoted = false
      for byte in line {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if byte == delimiter.rawValue, !isQuoted { cells += 1 }
        if cells == 1 {
          hasName = true
          if byte == UInt8(ascii: " ") { isName = false }
        }
      }
      if cells == columns, hasName, isName { rows += 1 }
    }
    // The first and the last line are parts of rows.
    guard lines >= 2, rows >= 1, rows * 2 >= lines - 2 else { return nil }
    self.lines = lines
    self.rows = rows
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
