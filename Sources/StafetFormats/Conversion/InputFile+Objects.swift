import StafetSyntax

extension InputFile {
  /// The objects of JSON Lines, of a list of objects, or of a list inside one object, as programs answer over the
  /// web, as a table whose columns are their keys.
  ///
  /// Of one object the first member that is a list of objects counts. What stands inside an object has the keys of
  /// both with a full stop between them as its column, but for attributes, which have their own names. Lists are
  /// one cell, their items parted by semicolons.
  ///
  /// - Returns: The table; nil where the text is not JSON, or has no objects.
  func tableOfObjects() -> InputFile? {
    switch JSONReader.firstByte(of: bytes) {
    case UInt8(ascii: "["):
      table(warnings: [.layout(.listOfObjects)]) { (reader, table) throws(JSONStop) in
        try reader.rows(into: &table)
      }
    case UInt8(ascii: "{"): tableOfWrappedObjects() ?? tableOfLines()
    default: tableOfLines()
    }
  }

  /// The objects of the first member of one object that is a list of objects.
  ///
  /// - Returns: The table; nil where the text is something else.
  func tableOfWrappedObjects() -> InputFile? {
    table(warnings: [.layout(.listOfObjects)]) { (reader, table) throws(JSONStop) in
      var isFound = false
      try reader.object { (_, reader) throws(JSONStop) in
        guard !isFound, try reader.kind() == .array else { return }
        try reader.array { (reader) throws(JSONStop) in
          guard try reader.kind() == .object else { return }
          isFound = true
          try reader.row(into: &table)
        }
      }
      try reader.finish()
    }
  }

  /// The objects of JSON Lines.
  private func tableOfLines() -> InputFile? {
    table(warnings: []) { (reader, table) throws(JSONStop) in
      for line in LineRanges(in: reader.bytes) {
        reader.restart(at: line)
        try reader.row(into: &table)
        try reader.finish()
      }
    }
  }

  /// The table that a walk over the text fills.
  ///
  /// - Parameters:
  ///   - warnings: What there is to know about the making.
  ///   - fill: Adds the rows.
  /// - Returns: The table; nil where anything is wrong with the text, or nothing was found.
  private func table(
    warnings: [ReadingWarning.Reason],
    _ fill: (inout JSONReader, inout MadeTable) throws(JSONStop) -> Void
  ) -> InputFile? {
    var reader = JSONReader(bytes)
    var table = MadeTable()
    do throws(JSONStop) {
      try fill(&reader, &table)
    } catch {
      return nil
    }
    return reader.log.problemCount > 0 ? nil : table.file(of: self, warnings: warnings)
  }
}

extension JSONReader {
  /// Adds the objects of a list that is the whole text.
  fileprivate mutating func rows(into table: inout MadeTable) throws(JSONStop) {
    try array { (reader) throws(JSONStop) in try reader.row(into: &table) }
    try finish()
  }

  /// Adds an object as a row.
  fileprivate mutating func row(into table: inout MadeTable) throws(JSONStop) {
    let start = offset
    var cells: [(column: String, text: String)] = []
    try object { (key, reader) throws(JSONStop) in try reader.cells(of: key, into: &cells) }
    table.add(cells, at: start)
  }

  private mutating func cells(
    of key: String, into cells: inout [(column: String, text: String)]
  ) throws(JSONStop) {
    guard try kind() == .object else {
      cells.append((key, try cell()))
      return
    }
    let prefix = key == "attributes" ? "" : key + "."
    try object { (inner, reader) throws(JSONStop) in
      try reader.cells(of: prefix + inner, into: &cells)
    }
  }

  /// Any value as the text of a cell.
  private mutating func cell() throws(JSONStop) -> String {
    switch try kind() {
    case .string: return try string() ?? ""
    case .number: return try textOrNumber() ?? ""
    case .boolean: return try boolean() == true ? "true" : "false"
    case .null:
      _ = try isNull()
      return ""
    case .array:
      var items: [String] = []
      try array { (reader) throws(JSONStop) in
        let item = try reader.cell()
        if !item.isEmpty { items.append(item) }
      }
      return ListCell.cell(for: items)
    case .object:
      let start = offset
      try skip()
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
  }
}
