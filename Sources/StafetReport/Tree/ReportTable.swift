/// Rows under headings.
///
/// The first column names the row.
public struct ReportTable: Hashable, Sendable {
  /// What the table shows.
  public let caption: String

  /// The headings of the columns.
  public let columns: [Column]

  /// The rows, each with a cell for every column.
  public let rows: [[String]]

  /// What explains signs in the cells; empty where there is nothing to explain.
  public let note: String

  init(caption: String, columns: [Column], rows: [[String]], note: String = "") {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.note = note
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String

    /// Whether the cells are numbers, to be set flush right.
    public let isNumeric: Bool

    static func text(_ title: String) -> Self { Column(title: title, isNumeric: false) }
    static func number(_ title: String) -> Self { Column(title: title, isNumeric: true) }
  }
}
