extension TableHeader {
  /// What is wrong with a header that is a single cell because its names are not parted as a table's are:
  /// the whole line stands in quotation marks, or another sign stands between the names.
  ///
  /// - Parameters:
  ///   - row: The header.
  ///   - required: The columns that must be there; unless one of them is among the names, the cell is taken
  ///     for a single name.
  ///   - mapping: Other names for columns.
  /// - Returns: The problem, or `nil` where the header is one name or several cells.
  static func problem(
    ofOneColumn row: TableRow, required: [String], mapping: ColumnMapping
  ) -> TableProblem? {
    guard row.cells.count == 1, let cell = row.cells.first, !required.isEmpty else { return nil }
    let wanted = Set(required.map { $0.foldedColumnName })
    var signs: [Unicode.Scalar] = []
    for scalar in cell.text.unicodeScalars where isSign(scalar) && !signs.contains(scalar) {
      signs.append(scalar)
    }
    for sign in signs {
      let names = cell.text.unicodeScalars.split(separator: sign).map { name in
        var name = String(String.UnicodeScalarView(name)).trimmed
        while name.hasPrefix("\"") { name.removeFirst() }
        while name.hasSuffix("\"") { name.removeLast() }
        return (mapping.name(for: name) ?? name).foldedColumnName
      }
      guard names.count > 1, names.contains(where: { wanted.contains($0) }) else { continue }
      let isSeparator = sign == "," || sign == ";" || sign == "\t" || sign == "|"
      return isSeparator ? .quotedLines(String(sign)) : .otherSeparator(String(sign))
    }
    return nil
  }

  /// Whether a row is a single cell that holds all the cells of a row, since the whole line stands in
  /// quotation marks.
  func isQuotedLine(_ row: TableRow, _ delimiter: TableDelimiter) -> Bool {
    guard row.cells.count == 1, columns.count > 1, let text = row.cells.first?.text else {
      return false
    }
    var cells = 1
    var isQuoted = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == delimiter.rawValue, !isQuoted { cells += 1 }
    }
    return cells == columns.count
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar != "_" && scalar != "-" && scalar != "." && scalar != "\""
      && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      || scalar == "\u{A6}" || scalar == "\u{A7}"
  }

  /// A row with another number of cells than the header, where the difference is nothing but empty cells
  /// at its end: further ones in the row, or columns without a name that the row leaves out.
  func fitted(_ row: TableRow) -> TableRow? {
    let count = columns.count
    if row.cells.count > count {
      guard row.cells[count...].allSatisfy({ $0.text.isEmpty }) else { return nil }
      return TableRow(cells: Array(row.cells[..<count]), offset: row.offset)
    }
    guard columns[row.cells.count...].allSatisfy({ $0.title.isEmpty }), let last = row.cells.last
    else { return nil }
    let missing = Array(
      repeating: TableRow.Cell(text: "", offset: last.offset), count: count - row.cells.count)
    return TableRow(cells: row.cells + missing, offset: row.offset)
  }
}
