/// Writes a delimited table, the same bytes for the same rows.
///
/// Cells stand in quotation marks only where they must. What else is done for spreadsheets is told at
/// ``TableStyle``; the reader of tables gives back every text as it was.
package struct TableWriter {
  /// The table so far, in UTF-8; it begins with a byte order mark if the style has one.
  package private(set) var bytes: [UInt8]

  private let style: TableStyle
  private let delimiter: TableDelimiter
  private let columnCount: Int
  /// Whether every row may be the header for whoever reads the table.
  private let hasNoHeader: Bool

  /// Writes the header.
  ///
  /// - Parameters:
  ///   - columns: At least one name.
  ///   - style: For whom the table is.
  ///   - delimiter: What stands between cells; nil for what the style says.
  package init(
    columns: [String], style: TableStyle = .exact, delimiter: TableDelimiter? = nil
  ) {
    precondition(!columns.isEmpty, "A table needs a column.")
    self.style = style
    self.delimiter = delimiter ?? style.delimiter
    bytes = style.mark
    columnCount = columns.count
    hasNoHeader = false
    append(columns, isHeader: true)
  }

  /// Begins a table with commas of which it is not known which row is the header, if any.
  ///
  /// - Parameter columnCount: At least one.
  package init(columnCount: Int) {
    precondition(columnCount > 0, "A table needs a column.")
    style = .exact
    delimiter = .comma
    bytes = []
    self.columnCount = columnCount
    hasNoHeader = true
  }

  /// Writes a line without anything, which readers skip.
  package mutating func emptyLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a row.
  ///
  /// - Parameter cells: As many as there are columns.
  package mutating func row(_ cells: [String]) {
    precondition(cells.count == columnCount, "A row needs as many cells as there are columns.")
    append(cells, isHeader: hasNoHeader)
  }

  private mutating func append(_ cells: [String], isHeader: Bool) {
    // The reader finds the delimiter in the header, so no other may stand there bare; and with one
    // column it finds none and takes the comma.
    let isOpenToDoubt = isHeader || columnCount == 1
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter.rawValue) }
      let isProtected = needsApostrophe(cell)
      if cell.isEmpty ? columnCount == 1 : needsQuotes(cell, isOpenToDoubt: isOpenToDoubt) {
        // What a reader would take for the formula of a text is written as the formula of itself.
        if !isProtected, Self.isFormulaOfText(cell) { bytes.append(UInt8(ascii: "=")) }
        appendQuoted(cell, after: isProtected)
      } else {
        if isProtected { bytes.append(SpreadsheetCell.apostrophe) }
        bytes.append(contentsOf: cell.utf8)
      }
    }
    bytes.append(contentsOf: style.rowEnd)
  }

  /// Whether an apostrophe must stand before a cell, so that a spreadsheet or the reader of tables does
  /// not take it for something else.
  private func needsApostrophe(_ cell: String) -> Bool {
    guard let count = SpreadsheetCell.apostrophes(in: cell.utf8) else { return false }
    return style.isForSpreadsheets || count > 0
  }

  private func needsQuotes(_ cell: String, isOpenToDoubt: Bool) -> Bool {
    let space = UInt8(ascii: " ")
    if cell.utf8.first == space || cell.utf8.last == space { return true }
    if cell.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    if isOpenToDoubt, cell.utf8.starts(with: "sep=".utf8) { return true }
    return cell.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), delimiter.rawValue: true
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"):
        isOpenToDoubt
      default: false
      }
    }
  }

  /// Whether a cell is such as `="001"`, which ``TableReader`` reads as `001`.
  private static func isFormulaOfText(_ cell: String) -> Bool {
    guard cell.utf8.first == UInt8(ascii: "="), cell.utf8.count > 3, cell.hasPrefix("=\""),
      cell.hasSuffix("\"")
    else { return false }
    return cell.utf8.dropFirst(2).dropLast().allSatisfy { byte in
      byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
    }
  }

  private mutating func appendQuoted(_ cell: String, after isProtected: Bool) {
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    if isProtected { bytes.append(SpreadsheetCell.apostrophe) }
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
