import StafetSyntax

extension JSONReader {
  /// Reads JSON Lines whose records have identifiers, each of them once.
  ///
  /// Empty lines are skipped. A line that cannot be read does not keep the others from being read.
  ///
  /// - Parameters:
  ///   - bytes: The lines in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems.
  ///   - read: Reads the record of a line, whose number it is given, counted without empty lines; `nil`,
  ///     and a problem noted, when there is none.
  ///   - id: The identifier of a record.
  ///   - take: Takes a record, with where it begins; `false`, and a problem noted, where it cannot be used.
  ///     An identifier is used once its record is taken.
  /// - Throws: ``ReadingError`` with every problem; an identifier that comes twice is one.
  static func readLines<Record>(
    _ bytes: [UInt8], file: String?,
    _ read: (inout JSONReader, _ line: Int) throws(JSONStop) -> Record?,
    id: (Record) -> String,
    take: (Record, _ offset: Int, inout JSONReader) -> Bool
  ) throws(ReadingError) {
    let decoded = try InputFile(name: file, bytes: bytes).decoded()
    var reader = JSONReader(decoded.bytes, file: file)
    if let start = decoded.bytes.startOfList {
      var log = ReadingLog(file: file)
      log.report(.json(.listInsteadOfLines), at: start)
      throw log.failure(in: decoded.bytes)
    }
    var repeated = ReadingLog(file: file)
    var offsets: [String: Int] = [:]
    var number = 0
    for line in LineRanges(in: decoded.bytes) {
      number += 1
      reader.restart(at: line)
      let start = reader.offset
      do throws(JSONStop) {
        let record = try read(&reader, number)
        try reader.finish()
        guard let record else { continue }
        let name = id(record)
        if let first = offsets[name] {
          var finder = PositionFinder()
          let line = finder.position(of: first, in: decoded.bytes).line
          repeated.report(.record(.duplicateIdentifier(name, line: line, file: nil)), at: start)
        } else if take(record, start, &reader) {
          offsets[name] = start
        }
      } catch {
        continue  // what stopped the line is in the log
      }
    }
    var log = ReadingLog(reader.log)
    log.add(repeated)
    try log.throwProblems(in: decoded.bytes)
  }
}

extension [UInt8] {
  /// Where a list of JSON begins that comes before anything else; `nil` where something else comes first.
  var startOfList: Int? {
    guard let first = firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }),
      self[first] == UInt8(ascii: "[")
    else { return nil }
    return first
  }
}
