/// Writes a delimited table, the same bytes for the same rows.
///
/// Cells stand in quotation marks only where they must. Rows end with a line feed.
///
/// Text is never changed. A cell that begins with `=`, `+`, `-` or `@` is written as it is, and a
/// spreadsheet may take it for a formula: whoever opens a table of other people's words in a
/// spreadsheet should import its columns as text.
package struct TableWriter {
  /// The table so far, in UTF-8 without a byte order mark.
  package private(set) var bytes: [UInt8] = []

  private let delimiter: TableDelimiter
  private let columnCount: Int
  /// Whether every row may be the header for whoever reads the table.
  private let hasNoHeader: Bool

  /// Writes the header.
  ///
  /// - Parameters:
  ///   - columns: At least one name.
  ///   - delimiter: What stands between cells.
  package init(columns: [String], delimiter: TableDelimiter = .comma) {
    precondition(!columns.isEmpty, "A table needs a column.")
    self.delimiter = delimiter
    columnCount = columns.count
    hasNoHeader = false
    append(columns, isHeader: true)
  }

  /// Begins a table with commas of which it is not known which row is the header, if any.
  ///
  /// - Parameter columnCount: At least one.
  package init(columnCount: Int) {
    precondition(columnCount > 0, "A table needs a column.")
    delimiter = .comma
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
      if cell.isEmpty ? columnCount == 1 : needsQuotes(cell, isOpenToDoubt: isOpenToDoubt) {
        // What a reader would take for the formula of a text is written as the formula of itself.
        if Self.isFormulaOfDigits(cell) { bytes.append(UInt8(ascii: "=")) }
        appendQuoted(cell)
      } else {
        bytes.append(contentsOf: cell.utf8)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
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
  private static func isFormulaOfDigits(_ cell: String) -> Bool {
    guard cell.utf8.first == UInt8(ascii: "="), cell.utf8.count > 3, cell.hasPrefix("=\""),
      cell.hasSuffix("\"")
    else { return false }
    return cell.utf8.dropFirst(2).dropLast().allSatisfy { 0x30...0x39 ~= $0 }
  }

  private mutating func appendQuoted(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
