import StafetSyntax

/// How a small table of keys and values is laid out: with a header row, in English or Danish, or without.
struct KeyValueTable {
  /// What the two columns are called in the file.
  private(set) var mapping = ColumnMapping()

  /// The first row where the table has no header, and where it stands.
  private(set) var first: RecordRow<KeyAndValue>?

  /// Looks at a table; nil where it is no such table.
  ///
  /// - Parameter file: The bytes, valid UTF-8 without a byte order mark.
  init?(_ file: InputFile) {
    guard var reader = Self.reader(of: file) else { return nil }
    let columns = reader.header.columns
    let titles = columns.map { $0.title.foldedHeading }
    if let key = titles.firstIndex(where: Self.isKey),
      let value = titles.firstIndex(where: Self.isValue)
    {
      mapping.rename(columns[key].title, to: StudyColumn.key.rawValue)
      mapping.rename(columns[value].title, to: StudyColumn.value.rawValue)
      return
    }
    // Without a header the first row names something itself, and so do most of the others.
    guard columns.count >= 2, columns[2...].allSatisfy({ $0.title.isEmpty }),
      columns[0].title.foldedColumnName != columns[1].title.foldedColumnName,
      StudyTerm(word: columns[0].title) != nil
    else { return nil }
    var known = 1
    var all = 1
    while let row = reader.next() {
      if row.isBlank { continue }
      all += 1
      if StudyTerm(word: row[0]) != nil { known += 1 }
    }
    if 2 * known < all { return nil }
    mapping.rename(columns[0].title, to: StudyColumn.key.rawValue)
    mapping.rename(columns[1].title, to: StudyColumn.value.rawValue)
    first = RecordRow(
      record: KeyAndValue(key: columns[0].title, value: columns[1].title),
      offset: columns[0].offset, doubts: [])
  }

  private static func reader(of file: InputFile) -> TableReader? {
    do throws(SyntaxError) {
      return try TableReader(file.bytes, known: [], required: [], file: file.name)
    } catch {
      return nil
    }
  }

  private static func isKey(_ title: String) -> Bool {
    ["key", "nøgle", "noegle", "felt", "oplysning", "egenskab"].contains(title)
  }

  private static func isValue(_ title: String) -> Bool {
    ["value", "værdi", "vaerdi", "indhold"].contains(title)
  }
}

extension InputFile {
  /// Whether the file is a table that states facts of a study, as `study.csv` does.
  ///
  /// It is when its header is `key` and `value`, or the Danish words for them, or when it has no header
  /// and its first cells are keys with a meaning.
  ///
  /// - Parameter fallbackEncoding: The encoding of what is not UTF-8.
  /// - Returns: Whether it is; not, where the bytes are no text.
  /// - Complexity: O(*n*) in the size of the file.
  public func statesFacts(fallbackEncoding: FallbackEncoding? = nil) -> Bool {
    do throws(ReadingError) {
      return KeyValueTable(try decodedTable(or: fallbackEncoding)) != nil
    } catch {
      return false
    }
  }
}
