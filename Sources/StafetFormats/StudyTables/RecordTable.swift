import StafetModel
import StafetSyntax

/// Reads a table of records row by row, each cell as what its column holds.
///
/// A cell that cannot be understood is noted, together with the id of its record, and gives nil:
/// reading goes on. ``doubts`` tells which columns of the current row that happened to.
struct RecordTable<Column: TableColumn> {
  private(set) var reader: TableReader

  /// What has been noted of columns and cells that the reader of tables cannot judge.
  private var notes: ReadingLog

  /// The columns of the current row that could not be read.
  private(set) var doubts: [String] = []

  /// Whether rows had to be left out because their cells do not fit the header.
  private(set) var hasLostRows = false

  /// The id of the current record, once it is known.
  var record: String?

  /// Whether rows that hold headings or totals are left out and told of.
  private let tellsOfRows: Bool

  /// The number of the current row among those in which anything stands, from 1.
  private(set) var rowNumber = 0

  /// Where the columns of the layout stand.
  let columns: LayoutColumns

  /// How times are written.
  let times: TimeStyle
  private let places: [Column: Int]
  private let attributeColumns: [AttributeColumn]
  /// The titles of columns that nobody called attributes and that nothing has been said of.
  let plainColumns: [TableHeader.Column]
  private var unnamedColumns: [Int]
  private var row = TableRow(cells: [], offset: 0)

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - file: The bytes, valid UTF-8 without a byte order mark, and the name of the file.
  ///   - required: The columns that must be there.
  ///   - layout: How the table is meant.
  ///   - takesAttributes: Whether further columns are attributes; else they are left out.
  /// - Throws: What is wrong with the header.
  init(
    _ file: InputFile, required: [Column], layout: TableLayout = TableLayout(),
    takesAttributes: Bool = false
  ) throws(ReadingError) {
    let opened = try OpenRecords(
      file, known: Column.allCases.map { $0.rawValue }, required: required.map { $0.rawValue },
      layout: layout, takesAttributes: takesAttributes)
    reader = opened.reader
    notes = opened.notes
    columns = opened.columns
    tellsOfRows = takesAttributes
    times = layout.times
    var places: [Column: Int] = [:]
    for column in Column.allCases { places[column] = opened.places[column.rawValue] }
    self.places = places
    attributeColumns = opened.attributeColumns
    plainColumns = opened.plainColumns
    unnamedColumns = opened.unnamedColumns
  }

  /// Says which columns were taken as attributes only because their names are not known.
  mutating func tellOfAttributes() {
    guard let first = plainColumns.first else { return }
    notes.warn(.attributeColumns(plainColumns.map { $0.title }), at: first.offset)
  }

  /// Goes to the next row in which anything stands; false at the end.
  mutating func advance() -> Bool {
    doubts.removeAll()
    record = nil
    while true {
      let before = reader.log.problemCount
      let next = reader.next()
      if reader.log.problemCount > before { hasLostRows = true }
      guard let next else { return false }
      if next.isBlank || next.isWhite { continue }
      if isNoRecord(next) { continue }
      row = next
      rowNumber += 1
      if !unnamedColumns.isEmpty { warnOfUnnamedColumns() }
      return true
    }
  }

  /// Whether a row is none of the records: the headings once more, or totals below them.
  ///
  /// Such a row is told of.
  private mutating func isNoRecord(_ row: TableRow) -> Bool {
    guard tellsOfRows else { return false }
    if reader.header.isRepeated(by: row) {
      notes.warn(.layout(.repeatedHeadings), at: row.offset)
      return true
    }
    if row.holdsTotals {
      notes.warn(
        .layout(.totals(row.cells.map { $0.text }.first { !$0.isEmpty } ?? "")), at: row.offset)
      return true
    }
    return false
  }

  private mutating func warnOfUnnamedColumns() {
    let row = row
    for index in unnamedColumns where !row[index].isEmpty {
      notes.warn(.unnamedColumn, at: row.cells[index].offset)
    }
    unnamedColumns.removeAll { !row[$0].isEmpty }
  }

  /// What each column that has a heading was taken for.
  var meanings: [ColumnMeaning] {
    reader.header.columns.enumerated().compactMap { index, column in
      guard !column.title.isEmpty else { return nil }
      let role: ColumnMeaning.Role =
        if index == columns.question {
          .question
        } else if columns.answers.contains(index) {
          .answer
        } else if index == columns.answerTime {
          .answerTime
        } else if columns.leftOut.contains(index) {
          .leftOut
        } else if columns.persons.contains(where: { $0.index == index }) {
          .personAttribute
        } else if Column(rawValue: column.name) != nil {
          ColumnMeaning.Role(rawValue: column.name) ?? .attribute
        } else {
          .attribute
        }
      return ColumnMeaning(title: column.title, role: role)
    }
  }

  /// What has been found so far.
  var log: ReadingLog {
    var log = ReadingLog(reader.log)
    log.add(notes)
    return log
  }

  /// Where the current row begins.
  var offset: Int { row.offset }

  /// The time in a text, or nil when that has been noted as a problem.
  mutating func instant(in text: String, at column: Int?) -> Instant? {
    do throws(TimeProblem) {
      return try Instant(timeText: text, style: times)
    } catch {
      let offset = column.map { row.cells[$0].offset } ?? row.offset
      notes.report(.value(.time(error)), at: offset, record: record)
      return nil
    }
  }

  /// A time in a column that the layout names; nil in an empty cell.
  mutating func instant(inColumn column: Int?) -> Instant? {
    let text = cell(column).trimmed
    return text.isEmpty ? nil : instant(in: text, at: column)
  }

  /// Notes a problem with a cell of the current row.
  mutating func report(_ reason: ReadingProblem.Reason, in column: Column) {
    doubts.append(column.rawValue)
    let offset = places[column].map { row.cells[$0].offset } ?? row.offset
    notes.report(reason, at: offset, record: record)
  }

  /// Notes something about the table that does not stop the reading.
  mutating func warn(_ reason: ReadingWarning.Reason, at offset: Int) {
    notes.warn(reason, at: offset)
  }

  /// Remarks something about a cell of the current row.
  mutating func warn(_ reason: ReadingWarning.Reason, in column: Column) {
    notes.warn(reason, at: places[column].map { row.cells[$0].offset } ?? row.offset)
  }

  /// The text of a cell exactly as it stands there; empty without such a column, and where the cell holds
  /// a word for that.
  func text(_ column: Column) -> String {
    places[column].map { columns.cleaned(row[$0]) } ?? ""
  }

  /// The same of a column that the layout names.
  func cell(_ column: Int?) -> String {
    column.map { columns.cleaned(row[$0]) } ?? ""
  }

  /// Whether the table has a column.
  func has(_ column: Column) -> Bool { places[column] != nil }

  /// Notes that a row has an answer and no question in the column of questions.
  mutating func reportAnswerAlone(_ column: Int?) {
    guard let column else { return }
    let title = reader.header.columns[column].title
    notes.report(
      .layout(.answerAlone(title)), at: row.cells[column].offset, record: record)
  }

  /// Notes something about the table as a whole.
  mutating func warn(_ warning: ReadingWarning.Reason) {
    notes.warn(warning, at: reader.header.offset)
  }

  /// The attributes of the record, without those that have no value.
  func attributes() -> [String: String] {
    if attributeColumns.isEmpty { return [:] }
    var attributes: [String: String] = [:]
    for column in attributeColumns {
      let cell = columns.cleaned(row[column.index])
      if !cell.isEmpty { attributes[column.name] = cell }
    }
    return attributes
  }

  /// What the row tells of its author.
  func personAttributes() -> [String: String] {
    if columns.persons.isEmpty { return [:] }
    var attributes: [String: String] = [:]
    for column in columns.persons {
      let cell = columns.cleaned(row[column.index])
      if !cell.isEmpty { attributes[column.name] = cell }
    }
    return attributes
  }
}
