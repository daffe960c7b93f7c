/// For whom a table is written: for programs, or for people with a spreadsheet.
///
/// Whatever the style, this library reads the table back as it was. A spreadsheet takes a cell that begins
/// with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula; in the styles for spreadsheets such a
/// cell is written with one apostrophe before it, and reading any table takes one off. So that a text which
/// really begins like that comes back too, every style writes a further apostrophe before it.
public enum TableStyle: String, Hashable, Sendable, CaseIterable {
  /// Commas, decimal points and line feeds, for programs and for keeping.
  case exact

  /// For an Excel in Danish: semicolons and decimal commas, with a byte order mark.
  case excelDanish = "excel-da"

  /// For an Excel in English: commas and decimal points, with a byte order mark.
  case excelEnglish = "excel-en"

  /// Whether people open the table in a spreadsheet.
  package var isForSpreadsheets: Bool { self != .exact }

  /// What stands between cells.
  package var delimiter: TableDelimiter { self == .excelDanish ? .semicolon : .comma }

  /// What ends a row.
  var rowEnd: [UInt8] { isForSpreadsheets ? [0x0D, 0x0A] : [0x0A] }

  /// What stands before the header.
  var mark: [UInt8] { isForSpreadsheets ? [0xEF, 0xBB, 0xBF] : [] }

  /// The cell for a number: the shortest digits that read back as the same.
  package func cell(for number: Double) -> String {
    let cell = NumberCell.cell(for: number)
    guard self == .excelDanish else { return cell }
    return String(decoding: cell.utf8.map { $0 == 0x2E ? 0x2C : $0 }, as: UTF8.self)
  }

  /// The cell for a list of ranges.
  ///
  /// `3-11` alone is a day in November to a spreadsheet; with a semicolon after it, it is text.
  package func cell(for ranges: [Range<Int>]) -> String {
    let cell = MarksCell.cell(for: ranges)
    return isForSpreadsheets && !cell.isEmpty ? cell + ";" : cell
  }
}
