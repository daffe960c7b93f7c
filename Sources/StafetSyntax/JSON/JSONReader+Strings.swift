extension JSONReader {
  /// Reads the string at the cursor.
  mutating func scanString() throws(JSONStop) -> String {
    let start = cursor + 1
    var index = endOfPlainText(from: start)
    if index < end, bytes[index] == UInt8(ascii: "\"") {
      cursor = index + 1
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while true {
      guard try isEscape(at: index) else { break }
      index = try appendEscape(at: index, to: &text)
      let plain = index
      index = endOfPlainText(from: plain)
      text.append(contentsOf: bytes[plain..<index])
    }
    cursor = index + 1
    return String(decoding: text, as: UTF8.self)
  }

  /// A key that has been read past, given its place between the quotation marks.
  func decodedKey(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "\\")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var reader = self
    reader.cursor = range.lowerBound - 1
    // The key was checked when it was read past, so it cannot stop here.
    return (try? reader.scanString()) ?? ""
  }

  /// Reads past the string at the cursor.
  mutating func skipString() throws(JSONStop) {
    var index = endOfPlainText(from: cursor + 1)
    var unused: [UInt8] = []
    while try isEscape(at: index) {
      index = try appendEscape(at: index, to: &unused)
      unused.removeAll(keepingCapacity: true)
      index = endOfPlainText(from: index)
    }
    cursor = index + 1
  }

  /// The offset of the first byte that is not plain text: a quotation mark, a backslash, a control
  /// character or the end.
  private func endOfPlainText(from start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index &+= 1
    }
    return index
  }

  /// Whether plain text ended at a backslash; false at the closing quotation mark.
  private mutating func isEscape(at index: Int) throws(JSONStop) -> Bool {
    guard index < end else { try stop(.unclosedString) }
    switch bytes[index] {
    case UInt8(ascii: "\\"): return true
    case UInt8(ascii: "\""): return false
    default: try stop(.controlCharacter(bytes[index]), at: index)
    }
  }

  /// Appends what an escape stands for, and gives the offset after it.
  private mutating func appendEscape(
    at start: Int, to text: inout [UInt8]
  ) throws(JSONStop) -> Int {
    let index = start + 1
    guard index < end else { try stop(.unclosedString) }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try appendUnicodeEscape(at: start, to: &text)
    default: try stop(.unknownEscape, at: start)
    }
    return index + 1
  }

  private mutating func appendUnicodeEscape(
    at start: Int, to text: inout [UInt8]
  ) throws(JSONStop) -> Int {
    guard let unit = codeUnit(at: start) else { try stop(.malformedUnicodeEscape, at: start) }
    if let scalar = Unicode.Scalar(unit) {
      text.append(utf8: scalar)
      return start + 6
    }
    guard let second = codeUnit(at: start + 6), let scalar = pairedScalar(unit, second) else {
      try stop(.loneSurrogate, at: start)
    }
    text.append(utf8: scalar)
    return start + 12
  }

  /// The number in a `\u` escape, or nil when there is no whole escape here.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 6 <= end, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
