import StafetModel
import StafetSyntax

/// A table of records whose header has been read: which column stands where, and what is wrong with them.
struct OpenRecords {
  let reader: TableReader

  /// What has been noted of the columns.
  let notes: ReadingLog

  /// Where the columns of the layout stand.
  let columns: LayoutColumns

  /// Where the known columns stand, by name.
  let places: [String: Int]

  let attributeColumns: [AttributeColumn]

  /// The titles of columns that nobody called attributes and that nothing has been said of.
  let plainColumns: [TableHeader.Column]

  /// The columns without a title.
  let unnamedColumns: [Int]

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - file: The bytes, valid UTF-8 without a byte order mark, and the name of the file.
  ///   - known: The columns that are read.
  ///   - required: Those that must be there.
  ///   - layout: How the table is meant.
  ///   - takesAttributes: Whether further columns are attributes; else they are left out.
  /// - Throws: What is wrong with the header.
  init(
    _ file: InputFile, known: [String], required: [String], layout: TableLayout,
    takesAttributes: Bool
  ) throws(ReadingError) {
    let mapping = layout.columns
    let reader: TableReader
    do throws(SyntaxError) {
      reader = try TableReader(
        file.bytes, known: known, required: required, mapping: mapping,
        form: layout.form, file: file.name, places: file.origin?.places)
    } catch {
      throw ReadingError(error, file: file.name)
    }
    var notes = ReadingLog(file: file.name, places: file.origin?.places)
    for warning in file.origin?.warnings ?? [] { notes.warn(warning, at: nil) }
    let columns = LayoutColumns(layout, in: reader.header)
    for title in columns.missing {
      let found = reader.header.columns.map { $0.title }.filter { !$0.isEmpty }
      notes.report(.table(.missingColumn(title, found: found)), at: reader.header.offset)
    }
    for column in required {
      guard let index = reader.header.index(of: column), columns.leftOut.contains(index)
      else { continue }
      notes.report(.layout(.neededColumn(column)), at: reader.header.offset)
    }
    try notes.throwProblems(in: file.bytes)
    var places: [String: Int] = [:]
    for column in known {
      let place = reader.header.index(of: column)
      if let place, columns.leftOut.contains(place) { continue }
      places[column] = place
    }
    var attributeColumns: [AttributeColumn] = []
    var plainColumns: [TableHeader.Column] = []
    var unnamedColumns: [Int] = []
    var names: Set<String> = []
    for (index, column) in reader.header.columns.enumerated()
    where !known.contains(column.name) && !columns.has(index) {
      guard !column.title.isEmpty else {
        unnamedColumns.append(index)
        continue
      }
      guard takesAttributes else {
        notes.warn(.unknownColumn(column.title), at: column.offset)
        continue
      }
      let (name, isMarked) = AttributeColumn.attribute(for: column.name.onOneLine)
      if !name.isTidyLabel {
        notes.report(.record(.malformedColumn(column.title)), at: column.offset)
        continue
      }
      if !names.insert(name).inserted {
        notes.report(.table(.duplicateColumn(name)), at: column.offset)
        continue
      }
      if isMarked {
        // It says itself that it is an attribute.
      } else if let ours = mapping.name(for: column.title) {
        let named = Set(ContributionColumn.allCases.map { $0.rawValue })
          .union(ParticipantColumn.allCases.map { $0.rawValue })
        if !named.contains(ours.foldedColumnName) {
          notes.warn(
            .renamedToUnknown(column.title, name: ours, known: known), at: column.offset)
        }
      } else if let near = AttributeColumn.nearest(to: name, known: known) {
        notes.warn(.columnLooksLike(column.title, known: near), at: column.offset)
      } else {
        plainColumns.append(column)
      }
      attributeColumns.append(AttributeColumn(index: index, name: name))
    }
    self.reader = reader
    self.notes = notes
    self.columns = columns
    self.places = places
    self.attributeColumns = attributeColumns
    self.plainColumns = plainColumns
    self.unnamedColumns = unnamedColumns
  }
}
