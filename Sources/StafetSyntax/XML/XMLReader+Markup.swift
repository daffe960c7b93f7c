extension XMLReader {
  /// Passes over the declaration, once it has been looked at.
  mutating func skipDeclaration() throws(XMLError) {
    guard bytes.starts(with: Array("<?xml".utf8)), bytes.count > 5, Self.isSpace(bytes[5]) else {
      return
    }
    try skip(past: "?>", from: 5)
    // What comes behind the name of the encoding and its sign has the form of an attribute.
    let declaration = String(decoding: bytes[5..<(cursor - 2)], as: UTF8.self)
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] {
      let parts = declaration.utf8.split(
        separator: quote, maxSplits: 100, omittingEmptySubsequences: false)
      var index = 0
      while index + 1 < parts.count {
        let name = String(Substring(parts[index])).trimmed
        if name.hasPrefix("encoding"), name.hasSuffix("=") {
          try check(encoding: String(Substring(parts[index + 1])))
        }
        index += 2
      }
    }
  }

  private func check(encoding: String) throws(XMLError) {
    switch encoding.lowercased() {
    case "utf-8", "utf8", "utf-16", "utf16", "utf-16le", "utf-16be", "us-ascii", "ascii": break
    default: throw XMLError(.otherEncoding(encoding), at: 0)
    }
  }

  /// Reads what begins with `<!`; true where it is text that stands inside an element.
  mutating func scanMarkup() throws(XMLError) -> Bool {
    if stands("<!--", at: cursor) {
      try skip(past: "-->", from: cursor + 4)
      return false
    }
    if stands("<![CDATA[", at: cursor) {
      if open.isEmpty { throw XMLError(.textOutside, at: cursor) }
      let start = cursor + 9
      try skip(past: "]]>", from: start)
      content = start..<(cursor - 3)
      isMarked = true
      isPlain = !bytes[content].contains(UInt8(ascii: "\r"))
      return true
    }
    throw XMLError(stands("<!DOCTYPE", at: cursor) ? .documentType : .malformedTag, at: cursor)
  }

  /// Moves the cursor behind the next occurrence of some characters.
  mutating func skip(past mark: String, from start: Int) throws(XMLError) {
    let first = mark.utf8.first
    var index = start
    while index < bytes.count {
      if bytes[index] == first, stands(mark, at: index) {
        cursor = index + mark.utf8.count
        return
      }
      index += 1
    }
    throw XMLError(.unexpectedEnd, at: cursor)
  }

  /// Whether some characters stand at a place.
  func stands(_ mark: String, at place: Int) -> Bool {
    guard mark.utf8.count <= bytes.count - place else { return false }
    var index = place
    for byte in mark.utf8 {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
