/// The columns of a table and how to find them.
package struct TableHeader {
  /// One column.
  package struct Column: Hashable, Sendable {
    /// The name in the file, without white space around it; empty for a column without a name.
    ///
    /// Where several rows name the columns, it is the first of ``titles``.
    package let title: String
    /// The cells of all rows that name the columns, but for empty ones.
    package let titles: [String]
    /// The name after renaming.
    ///
    /// A known column has its known name, in the known case.
    package let name: String
    /// Where its name stands in the file.
    package let offset: Int
  }

  /// The columns in the order of the file.
  package let columns: [Column]

  /// Where the first row begins that names them.
  package let offset: Int

  private let places: [String: Int]

  /// Takes the rows that name the columns and notes what is wrong with them.
  init(
    _ rows: [TableRow], known: [String], required: [String], mapping: ColumnMapping,
    log: inout SyntaxLog
  ) {
    var columns: [Column] = []
    var places: [String: Int] = [:]
    for index in 0..<(rows.map { $0.cells.count }.max() ?? 0) {
      let cells = rows.filter { index < $0.cells.count }.map { $0.cells[index] }
      let titles = cells.map { $0.text.columnTitle }.filter { !$0.isEmpty }
      let title = titles.first ?? ""
      let ours = titles.lazy.compactMap { mapping.name(for: $0) }.first ?? title
      let folded = ours.foldedColumnName
      let knownName = known.first { $0.foldedColumnName == folded }
      let offset = cells.first { !$0.text.columnTitle.isEmpty }?.offset ?? cells[0].offset
      columns.append(
        Column(title: title, titles: titles, name: knownName ?? ours, offset: offset))
      if places[folded] == nil {
        places[folded] = index
      } else if let knownName {
        log.report(.table(.duplicateColumn(knownName)), at: offset)
      }
    }
    let found = columns.map { $0.title }.filter { !$0.isEmpty }
    let start = rows.first?.offset ?? 0
    if let row = rows.first,
      let problem = Self.problem(ofOneColumn: row, required: required, mapping: mapping)
    {
      log.report(.table(problem), at: row.offset)
      self.columns = columns
      self.places = places
      offset = start
      return
    }
    for name in required where places[name.foldedColumnName] == nil {
      log.report(.table(.missingColumn(name, found: found)), at: start)
    }
    for theirs in mapping.missing(in: columns.flatMap { $0.titles }) {
      log.warn(.renamedColumnMissing(theirs, found: found), at: start)
    }
    self.columns = columns
    self.offset = start
    self.places = places
  }

  /// Whether a row names the columns once more, as where a printed page began.
  package func isRepeated(by row: TableRow) -> Bool {
    guard let first = columns.first, row.cells.first?.text.columnTitle == first.title,
      columns.count > 1
    else { return false }
    return zip(columns, row.cells).allSatisfy { $0.title == $1.text.columnTitle }
  }

  /// The place of a column by its name in the file, in any of the rows that name the columns; nil when
  /// the table does not have it.
  package func index(ofTitle title: String) -> Int? { indexes(ofTitle: title).first }

  /// The places of all columns with a name in the file.
  package func indexes(ofTitle title: String) -> [Int] {
    let folded = title.foldedColumnName
    return columns.indices.filter { index in
      columns[index].titles.contains { $0.foldedColumnName == folded }
    }
  }

  /// The place of a column by our name for it, without regard to case, or nil when the table does
  /// not have it.
  ///
  /// Of several with the same name, the first.
  package func index(of name: String) -> Int? {
    places[name.foldedColumnName]
  }
}
