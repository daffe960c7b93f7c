import StafetSyntax

/// Makes a table of something that holds rows in another form.
struct MadeTable {
  /// The names of the columns, in the order in which they were first found.
  private var columns: [String] = []
  private var places: [String: Int] = [:]
  private var rows: [(cells: [String], offset: Int)] = []

  /// Adds a row behind the others.
  ///
  /// - Parameters:
  ///   - cells: The cells, each with the name of its column.
  ///   - offset: Where what the row is made of begins in the text.
  mutating func add(_ cells: [(column: String, text: String)], at offset: Int) {
    var row = [String](repeating: "", count: columns.count)
    for (column, text) in cells {
      if let place = places[column] {
        row[place] = text
      } else {
        places[column] = columns.count
        columns.append(column)
        row.append(text)
      }
    }
    rows.append((row, offset))
  }

  /// The table as a file.
  ///
  /// - Parameters:
  ///   - file: What it is made of.
  ///   - warnings: What there is to know about the making.
  /// - Returns: The table; nil where there is no row or no column.
  func file(
    of file: InputFile, warnings: [ReadingWarning.Reason] = []
  ) -> InputFile? {
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    var writer = TableWriter(columns: columns)
    var finder = PositionFinder()
    var places = LinePlaces()
    for row in rows {
      places.add(
        rowAt: writer.bytes.count, from: finder.position(of: row.offset, in: file.bytes))
      writer.row(row.cells + Array(repeating: "", count: columns.count - row.cells.count))
    }
    var table = InputFile(name: file.name, bytes: writer.bytes)
    table.origin = TableOrigin(places: .lines(places), warnings: warnings)
    return table
  }
}
