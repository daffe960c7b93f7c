/// A table as a spreadsheet saves it.
///
/// It has semicolons, a byte order mark, and quotation marks only where they must be. What a spreadsheet does
/// to numbers and dates is not imitated.
package enum Resaved {
  /// The table, saved.
  ///
  /// - Parameters:
  ///   - table: The table as it was written.
  ///   - delimiter: What stands between its cells.
  /// - Returns: The bytes of the table with semicolons.
  package static func bytes(of table: [UInt8], delimiter: Unicode.Scalar) -> [UInt8] {
    var text = String(decoding: table, as: UTF8.self).unicodeScalars[...]
    if text.first == "\u{FEFF}" { text.removeFirst() }
    var rows: [[String]] = [[]]
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    func finish() {
      rows[rows.count - 1].append(String(cell))
      cell = .init()
    }
    while let scalar = text.popFirst() {
      switch scalar {
      case "\"" where isQuoted && text.first == "\"":
        cell.append(scalar)
        text.removeFirst()
      case "\"" where isQuoted || cell.isEmpty: isQuoted.toggle()
      case delimiter where !isQuoted: finish()
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        finish()
        rows.append([])
      default: cell.append(scalar)
      }
    }
    rows.removeLast()
    let lines = rows.map { row in
      row.map { cell in
        cell.unicodeScalars.contains { ";\"\n\r".unicodeScalars.contains($0) }
          ? "\""
            + cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\"" : cell
      }.joined(separator: ";")
    }
    return Array(("\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()).utf8)
  }
}
