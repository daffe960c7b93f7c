/// Reads a delimited table, comma, semicolon, tab or vertical bar, row by row.
///
/// The first line names the columns. It also decides what stands between cells, unless a line
/// `sep=;` comes before it, as Excel writes it. Rows end with a line feed, a carriage return or
/// both; the last one needs no end. Empty lines are skipped.
///
/// A cell that begins with a quotation mark goes on to the next single one; inside it, two stand
/// for one, and delimiters and line breaks are text. A quotation mark later in a cell that does
/// not begin with one is an ordinary character: programs never write that, and people who do mean
/// what they write. Spaces before an opening quotation mark are a problem, since it cannot be
/// known whether the mark was meant to open the cell.
///
/// An apostrophe before what a spreadsheet would take for a formula is no part of a cell, see
/// ``TableStyle``; how many there were is warned of once, at the end.
///
/// Rows with a wrong number of cells are noted in ``log`` and left out, so that all of them are
/// found. An unclosed quotation mark ends the reading.
package struct TableReader {
  package let bytes: [UInt8]

  /// What stands between cells.
  package let delimiter: TableDelimiter

  /// The columns.
  package let header: TableHeader

  /// What has been found so far.
  package var log: SyntaxLog

  private var scanner: TableScanner
  private var hasEnded = false

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8 without a byte order mark; see ``TextEncoding/utf8(from:)``.
  ///   - known: The columns with a meaning, which may not appear twice.
  ///   - required: Those among them that must be there.
  ///   - mapping: Other names for them.
  ///   - form: Where the table begins and how many rows name its columns.
  ///   - file: The name of the file, for problems.
  ///   - places: The sheet that the table was made of, if it was.
  /// - Throws: Everything that is wrong with the header.
  package init(
    _ bytes: [UInt8], known: [String], required: [String], mapping: ColumnMapping = [:],
    form: TableForm = TableForm(), file: String? = nil, places: TablePlaces? = nil
  ) throws(SyntaxError) {
    var log = SyntaxLog(file: file, places: places)
    var scanner = TableScanner(bytes, skippedRows: form.skippedRows, log: &log)
    var rows: [TableRow] = []
    while rows.count < form.headerRows, let row = scanner.row(log: &log) { rows.append(row) }
    if rows.allSatisfy({ $0.isWhite }) {
      log.report(.table(.noHeader), at: nil)
      rows = []
    }
    header = TableHeader(
      rows, known: known, required: rows.isEmpty ? [] : required, mapping: mapping, log: &log)
    try log.throwSyntaxProblems(in: bytes)
    self.bytes = bytes
    self.delimiter = scanner.delimiter
    self.log = log
    self.scanner = scanner
  }

  /// The next row with the right number of cells, or nil at the end.
  package mutating func next() -> TableRow? {
    while let row = scanner.row(log: &log) {
      if row.cells.count == header.columns.count { return row }
      if let fitted = header.fitted(row) { return fitted }
      if header.isQuotedLine(row, delimiter) {
        let sign = String(Unicode.Scalar(delimiter.rawValue))
        log.report(.table(.quotedLines(sign)), at: row.offset)
        continue
      }
      let reason = TableProblem.raggedRow(
        cells: row.cells.count, expected: header.columns.count, separators: separators(of: row),
        missing: header.columns.dropFirst(row.cells.count).map { $0.title })
      log.report(.table(reason), at: row.offset)
    }
    if let formulas = scanner.takeFormulas() {
      log.warn(
        .formulaTexts(count: formulas.count, example: formulas.example), at: formulas.offset)
    }
    if !hasEnded, let first = scanner.firstProtected {
      log.warn(.protectedCells(scanner.protectedCount), at: first)
    }
    hasEnded = true
    return nil
  }

  /// The separators of header and row, when the row fits the header with another one.
  private func separators(of row: TableRow) -> TableProblem.Separators? {
    let text = scanner.text(of: row)
    for other in [TableDelimiter.comma, .semicolon, .tab, .bar] where other != delimiter {
      var unused = SyntaxLog()
      var scanner = TableScanner(text, delimiter: other)
      guard let cells = scanner.row(log: &unused)?.cells else { continue }
      if cells.count == header.columns.count {
        return TableProblem.Separators(header: delimiter, row: other)
      }
    }
    return nil
  }

  /// Reads a row again that was read before, to see where its cells stand.
  ///
  /// - Complexity: O(*n*) in the size of the row.
  package func row(at offset: Int) -> TableRow? {
    var scanner = scanner
    var unused = SyntaxLog()
    scanner.move(to: offset)
    return scanner.row(log: &unused)
  }
}
