import StafetModel
package import StafetSyntax
import StafetText

/// Reads and writes layouts as small JSON documents, so that one is kept beside the tables that it is for.
///
/// ```
/// {"format": "stafet-layout", "version": 1,
///  "columns": {"Nr.": "id", "Fra": "author"}, "question_column": "Spørgsmål", "answer_columns": ["Svar"],
///  "date_order": "dmy", "time_zone": "danish"}
/// ```
///
/// Every key but the first two may be missing. All are described in `Docs/Formats.md`.
public enum LayoutJSON {
  /// What the key `format` says.
  public static let format = "stafet-layout"

  /// The version of the layout of keys.
  public static let version = 1

  /// The document for a layout; what the layout does not say is absent.
  ///
  /// - Parameter layout: The layout.
  /// - Returns: The bytes of a JSON document in UTF-8, ending with a line feed.
  public static func bytes(of layout: TableLayout) -> [UInt8] {
    JSONDocument.object { document in
      document.string("format", format)
      document.integer("version", version)
      if let tool = layout.tool { document.string("tool", tool.rawValue) }
      if layout.columns != [:] {
        document.object("columns") { columns in
          for (theirs, ours) in layout.columns.pairs { columns.string(theirs, ours) }
        }
      }
      if layout.skippedRows != 0 { document.integer("skip_rows", layout.skippedRows) }
      if layout.headerRows != 1 { document.integer("header_rows", layout.headerRows) }
      if let column = layout.questionColumn { document.string("question_column", column) }
      if !layout.answerColumns.isEmpty { document.strings("answer_columns", layout.answerColumns) }
      if let column = layout.answerTimeColumn { document.string("answer_time", column) }
      if let kind = layout.rowKind { document.string("row_kind", kind.rawValue) }
      if !layout.kindWords.isEmpty {
        document.object("kind_words") { words in
          for word in layout.kindWords.keys.sortedByScalars() {
            words.string(word, layout.kindWords[word]?.rawValue ?? "")
          }
        }
      }
      if layout.numbersRows { document.boolean("number_rows", true) }
      if layout.answerLink != .identifier {
        document.string("answers_by", layout.answerLink.rawValue)
      }
      if let order = layout.times.order { document.string("date_order", order.rawValue) }
      if let zone = layout.times.zone { document.string("time_zone", zone.text) }
      if !layout.emptyWords.isEmpty { document.strings("empty", layout.emptyWords) }
      if !layout.personColumns.isEmpty { document.strings("person_columns", layout.personColumns) }
      if !layout.leftOutColumns.isEmpty { document.strings("leave_out", layout.leftOutColumns) }
    }
  }

  /// Reads a layout.
  ///
  /// - Parameters:
  ///   - bytes: A document in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems and warnings.
  /// - Returns: The layout, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem of the file, each with its path, line and column.
  public static func read(
    _ bytes: [UInt8], file: String? = nil
  ) throws(ReadingError) -> LayoutReading {
    let decoded = try TextEncoding.unicode.utf8(from: bytes, file: file)
    var reader = JSONReader(decoded, file: file)
    var layout = TableLayout()
    do throws(JSONStop) {
      try reader.layout(into: &layout)
      try reader.finish()
    } catch {
      // The log says why.
    }
    let log = ReadingLog(reader.log)
    try log.throwProblems(in: decoded)
    return LayoutReading(layout: layout, warnings: log.warnings(in: decoded))
  }

  /// Reads a layout that stands within another document, where it need not say what it is.
  package static func read(from reader: inout JSONReader) throws(JSONStop) -> TableLayout {
    var layout = TableLayout()
    try reader.layout(into: &layout, required: [])
    return layout
  }
}

/// The keys of a layout.
private enum LayoutField: String, JSONField {
  case format, version, tool, columns, empty
  case skipRows = "skip_rows"
  case headerRows = "header_rows"
  case questionColumn = "question_column"
  case answerColumns = "answer_columns"
  case answerTime = "answer_time"
  case rowKind = "row_kind"
  case kindWords = "kind_words"
  case numberRows = "number_rows"
  case answersBy = "answers_by"
  case dateOrder = "date_order"
  case timeZone = "time_zone"
  case personColumns = "person_columns"
  case leaveOut = "leave_out"

  static let all = JSONFields<LayoutField>()
}

extension JSONReader {
  /// Reads the layout of a document.
  fileprivate mutating func layout(
    into layout: inout TableLayout, required: [LayoutField] = [.format, .version]
  ) throws(JSONStop) {
    try object(LayoutField.all, required: required) { (field, reader) throws(JSONStop) in
      let start = reader.offset
      switch field {
      case .format:
        guard let format = try reader.string(), format != LayoutJSON.format else { return }
        reader.report(.otherFormat(format, expected: LayoutJSON.format), at: start)
      case .version:
        guard let version = try reader.integer(), version != LayoutJSON.version else { return }
        reader.report(.otherVersion(version, known: LayoutJSON.version), at: start)
      case .tool: layout.tool = try reader.word(TableLayout.Tool.self)
      case .columns:
        try reader.object { (theirs, reader) throws(JSONStop) in
          if let ours = try reader.string() { layout.columns.rename(theirs, to: ours) }
        }
      case .skipRows: layout.skippedRows = try reader.count(from: 0) ?? 0
      case .headerRows: layout.headerRows = try reader.count(from: 1) ?? 1
      case .questionColumn: layout.questionColumn = try reader.stringOrNull()
      case .answerColumns: layout.answerColumns = try reader.strings()
      case .answerTime: layout.answerTimeColumn = try reader.stringOrNull()
      case .rowKind: layout.rowKind = try reader.word(Contribution.Kind.self)
      case .kindWords:
        try reader.object { (word, reader) throws(JSONStop) in
          if let kind = try reader.word(Contribution.Kind.self) { layout.kindWords[word] = kind }
        }
      case .numberRows: layout.numbersRows = try reader.flag()
      case .answersBy:
        layout.answerLink = try reader.word(TableLayout.AnswerLink.self) ?? .identifier
      case .dateOrder: layout.times.order = try reader.word(DateOrder.self)
      case .timeZone: layout.times.zone = try reader.timeZone()
      case .empty: layout.emptyWords = try reader.strings()
      case .personColumns: layout.personColumns = try reader.strings()
      case .leaveOut: layout.leftOutColumns = try reader.strings()
      }
    }
  }

  private mutating func timeZone() throws(JSONStop) -> TimeZoneRule? {
    let start = offset
    guard let text = try string() else { return nil }
    if let rule = TimeZoneRule(text) { return rule }
    report(.unknownWord(text, allowed: ["danish", "+02:00"]), at: start)
    return nil
  }

  /// Reads a number of rows.
  private mutating func count(from least: Int) throws(JSONStop) -> Int? {
    let start = offset
    guard let count = try integer() else { return nil }
    if count >= least { return count }
    report(.outOfRange("\(count)", .atLeast(least)), at: start)
    return nil
  }
}
