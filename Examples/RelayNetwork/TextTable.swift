/// A table of text in columns, the first of which begins at the left and the others end at the right.
struct TextTable {
  private var rows: [[String]]

  /// Begins a table with its headings.
  init(_ headings: [String]) { rows = [headings] }

  /// Adds a row of as many cells as there are headings.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows, cells of a column below each other.
  var lines: [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }
      return cells.joined(separator: "  ")
    }
  }
}
