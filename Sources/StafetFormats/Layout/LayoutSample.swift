import StafetSyntax

/// The beginning of a table: its headings, and what its columns look like.
struct LayoutSample {
  /// The columns, in the order of the table.
  private(set) var columns: [ColumnProfile]

  /// Where the table begins and in how many rows it is named.
  let form: TableForm

  /// Looks at a table.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8 without a byte order mark.
  ///   - form: Where the table begins.
  ///   - emptyWords: What stands for an empty cell.
  init?(_ bytes: [UInt8], form: TableForm, emptyWords: [String] = []) {
    let reader: TableReader
    do throws(SyntaxError) {
      reader = try TableReader(bytes, known: [], required: [], form: form)
    } catch {
      return nil
    }
    self.form = form
    columns = reader.header.columns.map { ColumnProfile(titles: $0.titles) }
    var layout = TableLayout()
    layout.emptyWords = emptyWords
    let cleaning = LayoutColumns(layout, in: reader.header)
    var rows = reader
    var count = 0
    while count < ColumnProfile.sampleSize, let row = rows.next() {
      if row.isBlank { continue }
      count += 1
      for index in columns.indices { columns[index].add(row[index], emptyWords: cleaning) }
    }
  }

  /// Whether one of the columns in which a tool writes times holds times, or nothing.
  func hasTimes(of known: KnownLayout) -> Bool {
    let named = columns.filter { KnownLayout.matches($0.titles, known.times) }
    return named.isEmpty || named.contains { $0.holdsATime || $0.isEmpty }
  }

  /// The headings of each column.
  var titles: [[String]] { columns.map { $0.titles } }
}
