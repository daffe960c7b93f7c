/// What a problem or a warning of a reader is about.
@nonexhaustive public enum ReadingKind: String, Hashable, Sendable, CaseIterable {
  /// The bytes of a file as text.
  case encoding

  /// The grammar of JSON, or its keys.
  case json

  /// The grammar of a table, or its columns.
  case table

  /// One value or cell.
  case value

  /// Rows and lines as records.
  case record

  /// What the columns and rows of somebody else's table mean.
  case layout

  /// A step in which a codebook changes.
  case step

  /// Records that do not hold together as a study.
  case study

  /// The words of texts and names.
  case content

  /// A source that is not a study, such as a published report.
  case source

  /// A workbook of Excel: its parts and its sheets.
  case workbook

  /// What would tell who a person is.
  case privacy

  /// Which files and options were given.
  case input
}
