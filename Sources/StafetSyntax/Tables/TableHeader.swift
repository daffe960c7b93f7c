/// The columns of a table and how to find them.
package struct TableHeader {
  /// One column.
  package struct Column: Hashable, Sendable {
    /// The name in the file, without white space around it; empty for a column without a name.
    package let title: String
    /// The name after renaming.
    ///
    /// A known column has its known name, in the known case.
    package let name: String
    /// Where its name stands in the file.
    package let offset: Int
  }

  /// The columns in the order of the file.
  package let columns: [Column]

  private let places: [String: Int]

  /// Takes the header row and notes what is wrong with it.
  init(
    _ row: TableRow, known: [String], required: [String], mapping: ColumnMapping,
    log: inout SyntaxLog
  ) {
    var columns: [Column] = []
    var places: [String: Int] = [:]
    for (index, cell) in row.cells.enumerated() {
      let title = cell.text.trimmed
      let ours = mapping.name(for: title) ?? title
      let folded = ours.foldedColumnName
      let knownName = known.first { $0.foldedColumnName == folded }
      columns.append(Column(title: title, name: knownName ?? ours, offset: cell.offset))
      if places[folded] == nil {
        places[folded] = index
      } else if let knownName {
        log.report(.table(.duplicateColumn(knownName)), at: cell.offset)
      }
    }
    let found = columns.map { $0.title }.filter { !$0.isEmpty }
    if let problem = Self.problem(ofOneColumn: row, required: required, mapping: mapping) {
      log.report(.table(problem), at: row.offset)
      self.columns = columns
      self.places = places
      return
    }
    for name in required where places[name.foldedColumnName] == nil {
      log.report(.table(.missingColumn(name, found: found)), at: row.offset)
    }
    let titles = columns.map { $0.title.foldedColumnName }
    for theirs in mapping.renamed where !titles.contains(theirs) {
      log.warn(.renamedColumnMissing(theirs, found: found), at: row.offset)
    }
    self.columns = columns
    self.places = places
  }

  /// The place of a column by our name for it, without regard to case, or nil when the table does
  /// not have it.
  ///
  /// Of several with the same name, the first.
  package func index(of name: String) -> Int? {
    places[name.foldedColumnName]
  }
}
