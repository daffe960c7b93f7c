extension XMLReader {
  /// Reads text up to the next tag.
  mutating func scanText() throws(XMLError) {
    let start = cursor
    let end: Int
    (end, isPlain) = try endOfText(from: start)
    isMarked = false
    content = start..<end
    cursor = end
  }

  private func endOfText(from start: Int) throws(XMLError) -> (end: Int, isPlain: Bool) {
    var isPlain = true
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "&") {
        isPlain = false
      } else if byte < 0x20 {
        if byte == UInt8(ascii: "\r") {
          isPlain = false
        } else if !Self.isSpace(byte) {
          throw XMLError(.controlCharacter(byte), at: index)
        }
      }
      index &+= 1
    }
    return (index, isPlain)
  }

  /// Checks that the text that was read is nothing but white space, since it stands outside.
  func checkSpace() throws(XMLError) {
    for index in content where !Self.isSpace(bytes[index]) {
      throw XMLError(.textOutside, at: index)
    }
  }

  /// The text of a piece that is text.
  ///
  /// - Returns: The text, with entities as what they stand for and every line break as a line feed.
  /// - Throws: When an entity has no meaning.
  package func text() throws(XMLError) -> String {
    if isPlain { return String(decoding: bytes[content], as: UTF8.self) }
    return try decoded(content, isMarked: isMarked, isValue: false)
  }

  /// The value of an attribute of the element that begins here.
  ///
  /// - Parameter name: Its local name. Where several have it, the one without a prefix is meant.
  /// - Returns: The value, or nil without such an attribute.
  /// - Throws: When an entity in it has no meaning.
  package func attribute(_ name: String) throws(XMLError) -> String? {
    guard let value = valueRange(of: name) else { return nil }
    if isPlainValue(value) { return String(decoding: bytes[value], as: UTF8.self) }
    return try decoded(value, isMarked: false, isValue: true)
  }

  /// Where the value of an attribute stands.
  func valueRange(of name: String) -> Range<Int>? {
    var prefixed: Range<Int>?
    for attribute in attributes {
      let length = attribute.name.upperBound - attribute.localName
      guard length == name.utf8.count, stands(name, at: attribute.localName) else { continue }
      if attribute.localName == attribute.name.lowerBound { return attribute.value }
      if !stands("xmlns:", at: attribute.name.lowerBound) { prefixed = attribute.value }
    }
    return prefixed
  }

  private func isPlainValue(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == UInt8(ascii: "&") || bytes[index] < 0x20 {
      return false
    }
    return true
  }

  private func decoded(
    _ range: Range<Int>, isMarked: Bool, isValue: Bool
  ) throws(XMLError) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "&") where !isMarked:
        let scalar: Unicode.Scalar
        (scalar, index) = try entity(at: index - 1, before: range.upperBound)
        text.append(utf8: scalar)
      case UInt8(ascii: "\r"):
        if index < range.upperBound, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        text.append(isValue ? 0x20 : UInt8(ascii: "\n"))
      case UInt8(ascii: "\n") where isValue, UInt8(ascii: "\t") where isValue:
        text.append(0x20)
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What the entity here stands for, and the place behind it.
  private func entity(
    at start: Int, before limit: Int
  ) throws(XMLError) -> (scalar: Unicode.Scalar, end: Int) {
    // The longest that means anything is a number with zeros in front; longer ones are cut for the message.
    let last = min(limit, start + 32)
    guard let end = bytes[start..<last].firstIndex(of: UInt8(ascii: ";")) else {
      throw XMLError(.unknownEntity(""), at: start)
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    switch name {
    case "amp": return ("&", end + 1)
    case "lt": return ("<", end + 1)
    case "gt": return (">", end + 1)
    case "quot": return ("\"", end + 1)
    case "apos": return ("'", end + 1)
    default: break
    }
    guard name.hasPrefix("#") else { throw XMLError(.unknownEntity(name), at: start) }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value), Self.isAllowed(scalar)
    else { throw XMLError(.malformedReference, at: start) }
    return (scalar, end + 1)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension XMLReader {
  /// Reads the whole text of the element that begins here, that of elements inside it too, and stands at
  /// its end.
  ///
  /// - Precondition: The piece is a start.
  package mutating func elementText() throws(XMLError) -> String {
    precondition(event == .start, "An element begins with its start.")
    let depth = depth
    var whole = ""
    while try next() != .end || self.depth > depth {
      guard event == .text else { continue }
      let part = try text()
      if whole.isEmpty { whole = part } else { whole += part }
    }
    return whole
  }

  /// Passes over the element that begins here, and stands at its end.
  ///
  /// - Precondition: The piece is a start.
  package mutating func skipElement() throws(XMLError) {
    precondition(event == .start, "An element begins with its start.")
    let depth = depth
    while try next() != .end || self.depth > depth {}
  }
}
