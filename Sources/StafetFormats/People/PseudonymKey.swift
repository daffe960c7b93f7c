public import StafetAnalysis
import StafetModel
import StafetSyntax

/// Reads and writes the key that tells which person has which pseudonym.
///
/// The key is a table with the columns `id` and `pseudonym`. It is written with semicolons and a byte
/// order mark, as spreadsheets open it. Further columns are left as they are.
public enum PseudonymKey {
  /// The key for pseudonyms.
  ///
  /// - Parameter pseudonyms: The pseudonyms.
  /// - Returns: The bytes of a table in UTF-8 with a byte order mark.
  public static func bytes(of pseudonyms: Pseudonyms) -> [UInt8] {
    var writer = TableWriter(columns: columns, delimiter: .semicolon)
    for entry in pseudonyms.entries { writer.row([entry.person.text, entry.pseudonym.text]) }
    return mark + writer.bytes
  }

  /// A key with further people; what stood there stays as it was, byte for byte.
  ///
  /// - Parameters:
  ///   - bytes: A key that was read without a problem.
  ///   - entries: The people to add.
  /// - Returns: The bytes of the longer key.
  /// - Throws: ``ReadingError`` if the bytes are no key.
  public static func bytes(
    _ bytes: [UInt8], adding entries: [Pseudonyms.Entry]
  ) throws(ReadingError) -> [UInt8] {
    if entries.isEmpty { return bytes }
    let header = try table(in: bytes, file: nil).header
    guard let person = header.index(of: columns[0]), let pseudonym = header.index(of: columns[1])
    else { return bytes }
    var writer = TableWriter(
      columns: header.columns.map { $0.title.isEmpty ? " " : $0.title },
      delimiter: try table(in: bytes, file: nil).delimiter)
    let headerLength = writer.bytes.count
    for entry in entries {
      var cells = header.columns.map { _ in "" }
      cells[person] = entry.person.text
      cells[pseudonym] = entry.pseudonym.text
      writer.row(cells)
    }
    let isEnded = bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r")
    return bytes + (isEnded ? [] : [UInt8(ascii: "\n")]) + writer.bytes[headerLength...]
  }

  /// Reads a key.
  ///
  /// - Parameters:
  ///   - bytes: A table with commas, semicolons or tabs, in UTF-8.
  ///   - file: The name of the file, for problems.
  /// - Returns: The pseudonyms.
  /// - Throws: ``ReadingError`` with every problem: a column or a cell that is missing, a person who
  ///   stands there twice, a pseudonym that two people have.
  /// - Complexity: O(*n*) in the size of the key.
  public static func read(
    _ bytes: [UInt8], file: String? = nil
  ) throws(ReadingError) -> Pseudonyms {
    var table = try table(in: bytes, file: file)
    guard let person = table.header.index(of: columns[0]),
      let pseudonym = table.header.index(of: columns[1])
    else { return Pseudonyms() }
    var notes = ReadingLog(file: file)
    var pseudonyms = Pseudonyms()
    var people: [String: Int] = [:]
    var taken: [String: Int] = [:]
    var lines = LineCount(in: table.bytes)
    while let row = table.next() {
      if row.isBlank { continue }
      let line = lines.line(of: row.offset)
      let name = row[person].trimmed
      let other = row[pseudonym].trimmed
      if name.isEmpty || other.isEmpty {
        notes.report(
          .record(.emptyCell(column: columns[name.isEmpty ? 0 : 1])), at: row.offset)
      } else if let first = people[name] {
        notes.report(
          .record(.duplicateIdentifier(name, line: first, file: nil)), at: row.cells[person].offset)
      } else if let first = taken[other] {
        notes.report(
          .record(.samePseudonym(other, line: first)), at: row.cells[pseudonym].offset)
      } else {
        people[name] = line
        taken[other] = line
        pseudonyms.add(
          Pseudonyms.Entry(person: Participant.ID(name), pseudonym: Participant.ID(other)))
      }
    }
    var log = ReadingLog(table.log)
    log.add(notes)
    try log.throwProblems(in: table.bytes)
    return pseudonyms
  }

  private static let columns = ["id", "pseudonym"]
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func table(
    in bytes: [UInt8], file: String?
  ) throws(ReadingError) -> TableReader {
    // Only UTF-8 can be added to without a change of what stands there.
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw ReadingError(
        problems: [ReadingProblem(.encoding(.invalidUTF8(byte: bytes[0])), at: .file, file: file)])
    }
    let text = try TextEncoding.unicode.utf8(from: bytes, file: file)
    do throws(SyntaxError) {
      return try TableReader(text, known: columns, required: columns, file: file)
    } catch {
      throw ReadingError(error, file: file)
    }
  }
}

/// Counts lines up to places that come in their order.
private struct LineCount {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(in bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(of offset: Int) -> Int {
    while place < offset {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
    return line
  }
}
