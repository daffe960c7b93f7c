import StafetSyntax

/// The kind of a file, recognised by its bytes and not by its name.
public enum InputFormat: Hashable, Sendable {
  /// A study as one JSON document: see ``StudyJSON``.
  case study

  /// Contributions as JSON Lines, or as one list of the same objects: see ``ContributionLines``.
  case contributionLines

  /// A table, with commas, semicolons or tabs, or as a sheet of a workbook: see ``ContributionTable``.
  case table

  /// Looks at the bytes of a file.
  ///
  /// An object with the key `format` is a study. An object that ends on the line on which it begins
  /// and has no such key is the first of JSON Lines, and so is a list of objects. What begins neither
  /// with a brace nor with a bracket is a table, and so is a workbook of Excel. A JSON document that is
  /// none of these, or is damaged, counts as JSON Lines
  /// when the damage is on its first line and as a study otherwise, so that a reader can say where.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, in UTF-8, in UTF-16 with a byte order mark, or in an older encoding; or a
  ///     workbook.
  ///   - fallbackEncoding: The encoding of what is not UTF-8.
  /// - Throws: ``ReadingError`` where the bytes can be read neither as text nor as a workbook.
  /// - Complexity: O(*n*) in the size of the file at most; usually a look at its beginning, after
  ///   the check that it is text.
  public init(of bytes: [UInt8], fallbackEncoding: FallbackEncoding? = nil) throws(ReadingError) {
    let decoded = try InputFile(bytes: bytes).decodedTable(or: fallbackEncoding)
    self.init(decoded: decoded)
  }

  /// Looks at a file in valid UTF-8.
  init(decoded file: InputFile) {
    if file.origin == nil { self.init(decoded: file.bytes) } else { self = .table }
  }

  /// Looks at valid UTF-8.
  init(decoded bytes: [UInt8]) {
    guard let line = LineRanges(in: bytes).first(where: { _ in true }),
      let first = JSONReader.firstByte(of: bytes[line]),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else {
      self = .table
      return
    }
    guard first == UInt8(ascii: "{") else {
      // A list, of contributions unless it holds something else than objects.
      let rest = bytes[line.lowerBound...].drop { $0 != first }.dropFirst()
      let next = JSONReader.firstByte(of: rest)
      self = next == UInt8(ascii: "{") || next == UInt8(ascii: "]") ? .contributionLines : .study
      return
    }
    var reader = JSONReader(bytes)
    var hasFormat = false
    do throws(JSONStop) {
      try reader.object { (key, reader) throws(JSONStop) in
        guard key != "format" else {
          hasFormat = true
          throw JSONStop()
        }
        try reader.skip()
      }
    } catch {
      // The reader stands at the damage, or at the key that was looked for.
    }
    let isOnFirstLine = reader.offset <= line.upperBound
    self = hasFormat || !isOnFirstLine ? .study : .contributionLines
  }
}
