/// A reason why a text is not a table that can be read.
package enum TableProblem: Hashable, Sendable {
  /// What stands between the columns of a header and between the cells of a row.
  package struct Separators: Hashable, Sendable {
    /// The separator of the header.
    package let header: TableDelimiter
    /// The separator of the row.
    package let row: TableDelimiter

    package init(header: TableDelimiter, row: TableDelimiter) {
      self.header = header
      self.row = row
    }
  }

  /// There is no header line, because there is no text at all.
  case noHeader
  /// A row with another number of cells than the header, and the separators of header and row in
  /// words when the row would fit with another one.
  case raggedRow(cells: Int, expected: Int, separators: Separators? = nil)
  /// A quotation mark that opens a cell and is never closed. The place is that of the mark.
  case unclosedQuote
  /// Text between a closing quotation mark and the end of the cell, and the line on which the cell
  /// began when that is an earlier one.
  case textAfterQuote(began: Int? = nil)
  /// Spaces between the start of a cell and its opening quotation mark.
  case spaceBeforeQuote
  /// Two columns with the same name.
  case duplicateColumn(String)
  /// A column that must be there is not.
  case missingColumn(String, found: [String])
  /// A first line `sep=` that names something else than a comma, a semicolon or a tab.
  case unknownSeparator(String)

  /// The name of the fact in codes such as `table.no-header`.
  package var code: String {
    switch self {
    case .noHeader: "no-header"
    case .raggedRow: "ragged-row"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .spaceBeforeQuote: "space-before-quote"
    case .duplicateColumn: "duplicate-column"
    case .missingColumn: "missing-column"
    case .unknownSeparator: "unknown-separator"
    }
  }

  /// The problem in English: what is wrong and what was expected, as sentences on one line.
  package var sentence: String {
    switch self {
    case .noHeader: "The table is empty. Its first line must name the columns."
    case .raggedRow(_, let expected, let separators?):
      "The header has \(separators.header.words) between its \(counted(expected, "column")), but this row "
        + "has \(separators.row.words) between its cells. Use the same separator in all rows."
    case .raggedRow(let cells, let expected, nil):
      "This row has \(counted(cells, "cell")), but the header has \(counted(expected, "column")). "
        + "Text that contains the separator must stand in quotation marks."
    case .unclosedQuote: "The quotation mark that begins this cell is never closed."
    case .textAfterQuote(let line):
      "Text follows the closing quotation mark. A quotation mark inside a cell is written twice."
        + (line.map {
          " The cell began on line \($0); perhaps its closing quotation mark is missing there."
        } ?? "")
    case .spaceBeforeQuote: "Remove the spaces before the quotation mark that begins this cell."
    case .duplicateColumn(let name): "The table has two columns named \(name.quoted)."
    case .missingColumn(let name, let found):
      "The column \(name.quoted) is missing. The table has: "
        + found.map { $0.quoted }.joined(separator: ", ") + "."
    case .unknownSeparator(let text):
      "\(text.quoted) is not a separator. Use a comma, a semicolon or a tab."
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
