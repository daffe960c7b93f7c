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
  /// A row with another number of cells than the header, the separators of header and row in words when
  /// the row would fit with another one, and otherwise the columns whose cells are missing.
  case raggedRow(cells: Int, expected: Int, separators: Separators? = nil, missing: [String] = [])
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
  /// A header or row that stands in quotation marks as a whole, so that it is a single cell, and what parts
  /// the cells in it.
  case quotedLines(String)
  /// A header whose names are parted by a sign that is no separator of tables.
  case otherSeparator(String)
  /// A first line `sep=` that names something else than a comma, a semicolon, a tab or a vertical bar.
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
    case .quotedLines: "quoted-lines"
    case .otherSeparator: "other-separator"
    case .unknownSeparator: "unknown-separator"
    }
  }
}
