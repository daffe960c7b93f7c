import StafetModel
import StafetSyntax

/// A text that records were read from, to say where something is that turned out wrong later.
struct RecordSource {
  /// What has been found so far.
  var log: ReadingLog

  private let bytes: [UInt8]
  /// The table, or nil for JSON Lines.
  private let table: TableReader?
  private var lines: LineNumbers?

  /// Takes a table whose rows have been read.
  init<Column>(_ table: RecordTable<Column>) {
    self.table = table.reader
    bytes = table.reader.bytes
    log = table.log
  }

  /// Takes JSON Lines that have been read.
  init(_ lines: JSONReader) {
    table = nil
    bytes = lines.bytes
    log = ReadingLog(lines.log)
  }

  /// Notes a problem of a record.
  ///
  /// - Parameters:
  ///   - reason: What is wrong.
  ///   - row: Where the record begins.
  ///   - column: The column concerned, if it is a certain one.
  ///   - record: The id of the record, if known.
  mutating func report(
    _ reason: ReadingProblem.Reason, at row: Int, column: String?, record: String?
  ) {
    let (offset, path) = place(of: column, in: row)
    log.report(reason, at: offset, path: path, record: record)
  }

  /// Notes something that does not stop the reading, where a column of a record stands.
  mutating func warn(_ warning: ContentWarning, at row: Int, column: String?) {
    let (offset, path) = place(of: column, in: row)
    log.warn(.content(warning), at: offset, path: path)
  }

  /// How many columns the table has, and what stands between them; `nil` for JSON Lines.
  var columns: (count: Int, delimiter: TableDelimiter)? {
    table.map { ($0.header.columns.count, $0.delimiter) }
  }

  /// Where a column of a record stands, and its path in JSON.
  private func place(of column: String?, in row: Int) -> (offset: Int, path: String) {
    guard let column else { return (row, "") }
    if let table {
      let cells = table.row(at: row)?.cells
      let cell = table.header.index(of: column).flatMap { index in
        cells.flatMap { index < $0.count ? $0[index] : nil }
      }
      return (cell?.offset ?? row, "")
    }
    var finder = JSONPlaceFinder()
    let number = finder.add([.key(column)])
    var reader = JSONReader(bytes)
    reader.restart(at: row..<bytes.count)
    finder.find(in: &reader)
    return (finder.offset(of: number) ?? row, column)
  }

  /// The line of a byte, from 1; in a sheet its row.
  mutating func line(of offset: Int) -> Int {
    if let places = log.places { return places.row(of: offset) }
    if let lines { return lines.line(of: offset) }
    let lines = LineNumbers(in: bytes)
    self.lines = lines
    return lines.line(of: offset)
  }

  /// The problems with their places; none when there are none.
  var problems: [ReadingProblem] { log.error(in: bytes)?.problems ?? [] }

  /// The warnings with their places.
  var warnings: [ReadingWarning] { log.warnings(in: bytes) }
}

/// Where the lines of a text begin.
private struct LineNumbers {
  private var starts = [0]

  /// Finds the beginnings in one walk.
  init(in bytes: [UInt8]) {
    for index in bytes.indices {
      let byte = bytes[index]
      let isEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
      if isEnd { starts.append(index + 1) }
    }
  }

  /// The line of a byte, from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
