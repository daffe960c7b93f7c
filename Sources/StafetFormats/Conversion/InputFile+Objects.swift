import StafetSyntax

extension InputFile {
  /// The objects of JSON Lines, or of a list of objects, as a table whose columns are their keys.
  ///
  /// What stands inside an object has the keys of both with a full stop between them as its column, but for
  /// attributes, which have their own names. Lists are one cell, their items parted by semicolons.
  ///
  /// - Returns: The table; nil where the text is not JSON, or has no objects.
  func tableOfObjects() -> InputFile? {
    var reader = JSONReader(bytes)
    var table = MadeTable()
    let isList = bytes.first { $0 != 0x20 && !(0x09...0x0D).contains($0) } == UInt8(ascii: "[")
    do throws(JSONStop) {
      if isList {
        try reader.array { (reader) throws(JSONStop) in try reader.row(into: &table) }
        try reader.finish()
      } else {
        for line in LineRanges(in: bytes) {
          reader.restart(at: line)
          try reader.row(into: &table)
          try reader.finish()
        }
      }
    } catch {
      return nil
    }
    if reader.log.problemCount > 0 { return nil }
    return table.file(of: self, warnings: isList ? [.layout(.listOfObjects)] : [])
  }
}

extension InputFile {
  /// The objects of a list inside one object, as programs answer over the web, as a table: those of the first
  /// member that is a list of objects.
  ///
  /// - Returns: The table; nil where the text is something else.
  func tableOfWrappedObjects() -> InputFile? {
    guard bytes.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) == UInt8(ascii: "{")
    else { return nil }
    var reader = JSONReader(bytes)
    var table = MadeTable()
    var isFound = false
    do throws(JSONStop) {
      try reader.object { (_, reader) throws(JSONStop) in
        guard !isFound, try reader.kind() == .array else { return }
        try reader.array { (reader) throws(JSONStop) in
          guard try reader.kind() == .object else { return }
          isFound = true
          try reader.row(into: &table)
        }
      }
      try reader.finish()
    } catch {
      return nil
    }
    if reader.log.problemCount > 0 { return nil }
    return table.file(of: self, warnings: [.layout(.listOfObjects)])
  }
}

extension JSONReader {
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
