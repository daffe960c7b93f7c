/// Rows under headings.
///
/// The first column names the row.
package struct ReportTable: Hashable, Sendable {
  /// What the table shows.
  package let caption: String

  /// The headings of the columns.
  package let columns: [Column]

  /// The rows, each with a cell for every column.
  package let rows: [[String]]

  /// What explains signs in the cells; empty where there is nothing to explain.
  package let note: String

  init(caption: String, columns: [Column], rows: [[String]], note: String = "") {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.note = note
  }

  /// A column.
  package struct Column: Hashable, Sendable {
    /// The heading.
    package let title: String

    /// Whether the cells are numbers, to be set flush right.
    package let isNumeric: Bool

    static func text(_ title: String) -> Self { Column(title: title, isNumeric: false) }
    static func number(_ title: String) -> Self { Column(title: title, isNumeric: true) }
  }
}
