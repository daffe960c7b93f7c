/// Cuts a delimited text into rows and cells, without regard to what they mean.
struct TableScanner {
  private static let quote = UInt8(ascii: "\"")

  let delimiter: TableDelimiter
  private let bytes: [UInt8]
  private var cursor: Int
  private var finder = PositionFinder()
  private var formulas: Formulas?

  /// Cells that were written as the formula of a text.
  struct Formulas {
    var count = 0
    let example: String
    let offset: Int
  }

  /// How many cells began with an apostrophe that keeps a spreadsheet from taking them for a formula.
  private(set) var protectedCount = 0

  /// Where the first of them begins.
  private(set) var firstProtected: Int?

  /// Finds the delimiter in the first line after those that are skipped.
  init(_ bytes: [UInt8], skippedRows: Int = 0, log: inout SyntaxLog) {
    self.bytes = bytes
    cursor = 0
    if skippedRows > 0 {
      cursor = Self.endOfLines(skippedRows, in: bytes)
      var start = cursor
      while start < bytes.count, Self.isLineBreak(bytes[start]) { start += 1 }
      delimiter = TableDelimiter(ofHeaderIn: bytes, from: start)
      return
    }
    if bytes.starts(with: Array("sep=".utf8)) {
      let end = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      let name = bytes[4..<(end ?? bytes.count)]
      if name.count == 1, let only = name.first, let delimiter = TableDelimiter(rawValue: only) {
        self.delimiter = delimiter
        cursor = end ?? bytes.count
        return
      }
      // A column may be called sep=, but not with a single character after it.
      if name.count <= 1 {
        let text = String(decoding: name, as: UTF8.self)
        log.report(.table(.unknownSeparator(text)), at: 0)
      }
    }
    var start = 0
    while start < bytes.count, Self.isLineBreak(bytes[start]) { start += 1 }
    delimiter = TableDelimiter(ofHeaderIn: bytes, from: start)
  }

  /// Where a number of lines end that stand at the beginning; a line break in quotation marks ends none.
  private static func endOfLines(_ count: Int, in bytes: [UInt8]) -> Int {
    var left = count
    var isQuoted = false
    var index = 0
    while index < bytes.count, left > 0 {
      let byte = bytes[index]
      index += 1
      if byte == quote { isQuoted.toggle() }
      if isQuoted || !isLineBreak(byte) { continue }
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
      left -= 1
    }
    return index
  }

  /// Takes a text whose delimiter is known.
  init(_ bytes: [UInt8], delimiter: TableDelimiter) {
    self.bytes = bytes
    self.delimiter = delimiter
    cursor = 0
  }

  /// The bytes of the row that was read last.
  func text(of row: TableRow) -> [UInt8] { Array(bytes[row.offset..<cursor]) }

  /// Goes to where a row began before, to read it again.
  mutating func move(to offset: Int) { cursor = offset }

  /// The next row that is not an empty line, or nil at the end or after an unclosed quotation mark.
  mutating func row(log: inout SyntaxLog) -> TableRow? {
    while cursor < bytes.count, Self.isLineBreak(bytes[cursor]) { cursor += 1 }
    guard cursor < bytes.count else { return nil }
    let start = cursor
    var cells: [TableRow.Cell] = []
    while true {
      guard let cell = cell(log: &log) else { return nil }
      cells.append(cell)
      guard cursor < bytes.count, bytes[cursor] == delimiter.rawValue else { break }
      cursor += 1
    }
    return TableRow(cells: cells, offset: start)
  }

  /// The cell at the cursor, which moves to the delimiter or line break after it, or to the end.
  private mutating func cell(log: inout SyntaxLog) -> TableRow.Cell? {
    let start = cursor
    var index = cursor
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    if index < bytes.count, bytes[index] == Self.quote {
      if index > start { log.report(.table(.spaceBeforeQuote), at: start) }
      return quotedCell(at: index, log: &log)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "="), let cell = formulaCell(at: index) {
      return cell
    }
    index = endOfCell(from: index)
    cursor = index
    let text = unprotected(bytes[start..<index], at: start)
    return TableRow.Cell(text: String(decoding: text, as: UTF8.self), offset: start)
  }

  /// The text of a cell without the one apostrophe that stands before what a spreadsheet takes for a
  /// formula.
  private mutating func unprotected(_ text: ArraySlice<UInt8>, at start: Int) -> ArraySlice<UInt8> {
    guard text.first == SpreadsheetCell.apostrophe, SpreadsheetCell.apostrophes(in: text) != nil
    else { return text }
    if firstProtected == nil { firstProtected = start }
    protectedCount += 1
    return text.dropFirst()
  }

  private mutating func quotedCell(at start: Int, log: inout SyntaxLog) -> TableRow.Cell? {
    guard let (end, hasDoubledQuotes) = closingQuote(from: start + 1) else {
      log.report(.table(.unclosedQuote), at: start)
      cursor = bytes.count
      return nil
    }
    cursor = endOfCell(from: end + 1)
    if cursor > end + 1 {
      let first = finder.position(of: start, in: bytes).line
      let last = finder.position(of: end, in: bytes).line
      log.report(.table(.textAfterQuote(began: first < last ? first : nil)), at: end + 1)
    }
    let quoted = bytes[(start + 1)..<end]
    if hasDoubledQuotes, let text = Self.text(inFormula: quoted) {
      return textOfFormula(text, at: start)
    }
    let text = unprotected(quoted, at: start)
    return TableRow.Cell(
      text: hasDoubledQuotes ? Self.undoubled(text) : String(decoding: text, as: UTF8.self),
      offset: start)
  }

  /// The text of a cell such as `="001"`, as which programs write a number that a spreadsheet must not
  /// take for one; `nil` for anything else that begins with an equals sign.
  private mutating func formulaCell(at start: Int) -> TableRow.Cell? {
    guard start + 1 < bytes.count, bytes[start + 1] == Self.quote,
      let (end, hasDoubledQuotes) = closingQuote(from: start + 2), end == endOfCell(from: end) - 1
    else { return nil }
    let text = bytes[(start + 2)..<end]
    if text.contains(where: Self.isLineBreak) { return nil }
    cursor = end + 1
    return textOfFormula(
      hasDoubledQuotes ? Self.undoubled(text) : String(decoding: text, as: UTF8.self), at: start)
  }

  /// The text of a cell in quotation marks that holds the formula of a text.
  private static func text(inFormula text: ArraySlice<UInt8>) -> String? {
    guard text.count > 5, text.starts(with: Array("=\"\"".utf8)),
      text.suffix(2).elementsEqual([quote, quote])
    else { return nil }
    let inside = text.dropFirst(3).dropLast(2)
    guard inside.allSatisfy({ $0 != quote && !isLineBreak($0) }) else { return nil }
    return String(decoding: inside, as: UTF8.self)
  }

  private mutating func textOfFormula(_ text: String, at offset: Int) -> TableRow.Cell {
    if formulas == nil { formulas = Formulas(example: text, offset: offset) }
    formulas?.count += 1
    return TableRow.Cell(text: text, offset: offset)
  }

  /// The cells that were written as the formula of a text, once.
  mutating func takeFormulas() -> Formulas? {
    defer { formulas = nil }
    return formulas
  }

  /// The offset of the next single quotation mark, and whether there are double ones before it.
  private func closingQuote(from start: Int) -> (end: Int, hasDoubledQuotes: Bool)? {
    var index = start
    var hasDoubledQuotes = false
    while true {
      while index < bytes.count, bytes[index] != Self.quote { index &+= 1 }
      guard index < bytes.count else { return nil }
      guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else {
        return (index, hasDoubledQuotes)
      }
      hasDoubledQuotes = true
      index += 2
    }
  }

  private func endOfCell(from start: Int) -> Int {
    let delimiter = delimiter.rawValue
    var index = start
    while index < bytes.count, bytes[index] != delimiter, !Self.isLineBreak(bytes[index]) {
      index &+= 1
    }
    return index
  }

  private static func undoubled(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var wasQuote = false
    for byte in text {
      wasQuote = byte == quote && !wasQuote
      if byte != quote || wasQuote { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
