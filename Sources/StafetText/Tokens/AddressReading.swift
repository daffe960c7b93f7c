extension TokenReading {
  /// Where an address that begins with a word ends.
  ///
  /// - Parameters:
  ///   - segment: The word.
  ///   - text: The text in UTF-8.
  /// - Returns: The end; `nil` if no address begins there.
  mutating func endOfAddress(from segment: WordSegment, in text: Span<UInt8>) -> Int? {
    let start = segment.range.lowerBound
    let end = segment.range.upperBound
    if end &+ 2 < text.count, text[end] == 0x3A, text[end &+ 1] == 0x2F, text[end &+ 2] == 0x2F,
      Self.isScheme(segment.range, in: text)
    {
      let stop = Self.endOfWebAddress(from: end &+ 3, in: text)
      if Self.hasWord(in: (end &+ 3)..<stop, of: text) { return stop }
    }
    if segment.range.count > 4, text[start &+ 3] == 0x2E, text[start] | 0x20 == 0x77,
      text[start &+ 1] | 0x20 == 0x77, text[start &+ 2] | 0x20 == 0x77
    {
      return max(end, Self.endOfWebAddress(from: end, in: text))
    }
    return endOfMailAddress(from: start, in: text)
  }

  /// Whether letters are `http` or `https`, in any case.
  private static func isScheme(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count == 4 || range.count == 5 else { return false }
    var packed: UInt64 = 0
    for place in range { packed = packed << 8 | UInt64(text[place] | 0x20) }
    return packed == 0x6874_7470 || packed == 0x68_7474_7073
  }

  /// Whether a letter or digit stands in a part of a text.
  private static func hasWord(in range: Range<Int>, of text: Span<UInt8>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = DecodedScalar(at: place, in: text, before: range.upperBound)
      let properties = ScalarProperties(of: scalar.value)
      if properties.isLetter || properties.isDigit { return true }
      place &+= scalar.length
    }
    return false
  }

  /// Where white space, a quotation mark or an angle bracket ends an address, less the punctuation
  /// before it.
  private static func endOfWebAddress(from start: Int, in text: Span<UInt8>) -> Int {
    var place = start
    var end = start
    var hasBracket = false
    while place < text.count {
      let scalar = DecodedScalar(at: place, in: text, before: text.count)
      switch scalar.value {
      case 0..<0x21, 0x22, 0x3C, 0x3E, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: return end
      case 0x28: hasBracket = true
      case 0x29: if hasBracket { end = place &+ 1 }
      case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x5F, 0x7B, 0x7D: break
      case 0x2018...0x201B, 0x2026: break
      default:
        if scalar.value > 0x7F, ScalarProperties(of: scalar.value).isWhitespace { return end }
        end = place &+ scalar.length
      }
      place &+= scalar.length
    }
    return end
  }

  /// Where an address of mail that begins at a place ends.
  private mutating func endOfMailAddress(from start: Int, in text: Span<UInt8>) -> Int? {
    if nextAt < start {
      var place = start
      while place < text.count, text[place] != 0x40 { place &+= 1 }
      nextAt = place
    }
    // RFC 5321: what stands before the sign has at most 64 bytes.
    guard nextAt < text.count, nextAt > start, nextAt &- start <= 64 else { return nil }
    for place in start..<nextAt where !Self.isPartOfName(text, at: place) { return nil }
    guard text[nextAt &- 1] != 0x2E else { return nil }
    var place = nextAt &+ 1
    var end: Int?
    var label = place
    while place < text.count {
      let byte = text[place]
      if byte == 0x2E {
        guard place > label else { break }
        label = place &+ 1
      } else if !Self.isPartOfLabel(text, at: place) {
        break
      } else if label > nextAt &+ 1, byte != 0x2D {
        end = place &+ 1
      }
      place &+= 1
    }
    return end
  }

  /// Whether a byte may stand in a label of a domain.
  private static func isPartOfLabel(_ text: Span<UInt8>, at place: Int) -> Bool {
    let byte = text[place]
    return byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D
      || isPartOfLatinLetter(text, at: place)
  }

  /// Whether a byte may stand before the `@`.
  private static func isPartOfName(_ text: Span<UInt8>, at place: Int) -> Bool {
    let byte = text[place]
    return isPartOfLabel(text, at: place) || byte == 0x2E || byte == 0x5F || byte == 0x2B
      || byte == 0x25
  }

  /// Whether a byte is the first or the second of a whole letter such as æ.
  private static func isPartOfLatinLetter(_ text: Span<UInt8>, at place: Int) -> Bool {
    if text[place] == 0xC3 { return place &+ 1 < text.count && text[place &+ 1] & 0xC0 == 0x80 }
    return text[place] & 0xC0 == 0x80 && place > 0 && text[place &- 1] == 0xC3
  }
}
