/// What a spreadsheet makes of a cell that it takes for something else than text.
package enum SpreadsheetCell {
  static let apostrophe = UInt8(ascii: "'")

  /// How many apostrophes a cell begins with that stand before something that begins a formula, or nil where
  /// none does.
  ///
  /// - Complexity: O(1) for a cell that begins with anything else.
  static func apostrophes(in cell: some Collection<UInt8>) -> Int? {
    var count = 0
    for byte in cell {
      guard byte == apostrophe else {
        return beginsFormula(byte) ? count : nil
      }
      count += 1
    }
    return nil
  }

  /// Whether a spreadsheet takes what begins with a byte for a formula.
  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  /// Whether a spreadsheet takes a text for a number, a date or a time and writes it in another way when
  /// it saves the table, as `0012`, `1.3`, `1E5`, `3-4` or `123456789012`.
  ///
  /// What any of the spreadsheets in Danish and English may rewrite counts.
  package static func isRewritten(_ text: String) -> Bool {
    let bytes = Array(text.trimmed.utf8)
    guard let first = bytes.first, bytes.count <= 40 else { return false }
    var parts: [[UInt8]] = [[]]
    var separators: Set<UInt8> = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: ":"), UInt8(ascii: " "):
        separators.insert(byte)
        parts.append([])
      default: parts[parts.count - 1].append(byte)
      }
    }
    if parts.count == 1 {
      if isDigits(bytes) { return bytes.count > 11 || first == 0x30 && bytes.count > 1 }
      return isExponential(bytes)
    }
    let filled = parts.filter { !$0.isEmpty }
    guard !parts[0].isEmpty, (2...3).contains(filled.count) else { return false }
    let words = filled.filter { !isDigits($0) }
    switch words.count {
    case 0:
      if separators.contains(UInt8(ascii: " ")) { return false }
      if separators.isDisjoint(with: [UInt8(ascii: "-"), UInt8(ascii: "/")]) { return true }
      return filled.allSatisfy { $0.count <= 2 || $0.count == 4 }
    case 1:
      if isMonth(words[0]) { return true }
      return filled.count == 2 && isDigits(filled[0]) && isExponential(filled[1])
    default: return false
    }
  }

  private static func isDigits(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Digits, an E and digits.
  private static func isExponential(_ bytes: [UInt8]) -> Bool {
    let sides = bytes.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 | 0x20 == 0x65 })
    return sides.count == 2
      && sides.allSatisfy { !$0.isEmpty && $0.allSatisfy { 0x30...0x39 ~= $0 } }
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov",
    "dec",
  ]

  /// Whether a word is or begins with a short name of a month.
  private static func isMonth(_ word: [UInt8]) -> Bool {
    word.count >= 3
      && word.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
      && months.contains(String(decoding: word.prefix(3).map { $0 | 0x20 }, as: UTF8.self))
  }
}
