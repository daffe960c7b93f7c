/// What there is to know about a table because people open and save it in spreadsheets.
package enum SpreadsheetWarning: Hashable, Sendable {
  /// Cells with an apostrophe before what a spreadsheet takes for a formula; it was left out.
  case protectedCells(count: Int)
  /// Rows whose id the study does not have, or has for another text, and that were found by their text;
  /// the id of the first, and what it is in the study.
  case foundByText(count: Int, given: String, found: String)
  /// Ids, names and attributes that a spreadsheet writes in another way when it saves them, and the
  /// first of them.
  case rewrittenValues(count: Int, examples: [String])
  /// Questions that have no row in a coder's sheet.
  case rowsMissing(count: Int)

  /// What the warning is about.
  var kind: ReadingKind {
    switch self {
    case .protectedCells, .rewrittenValues: .table
    case .foundByText, .rowsMissing: .record
    }
  }

  /// The name of the fact in codes such as `table.protected-cells`.
  package var code: String {
    switch self {
    case .protectedCells: "protected-cells"
    case .foundByText: "found-by-text"
    case .rewrittenValues: "rewritten-values"
    case .rowsMissing: "rows-missing"
    }
  }
}
