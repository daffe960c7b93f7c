/// The signs that may end a sentence, with what closes there and the white space after it.
struct SentenceStop {
  /// What the signs say.
  enum Kind {
    /// One period.
    case period

    /// Several periods, or the sign for them.
    case ellipsis

    /// A question mark or an exclamation mark, perhaps with others.
    case question
  }

  /// What the signs say.
  let kind: Kind

  /// Where the signs begin.
  let start: Int

  /// Where they end, together with quotation marks and brackets.
  let end: Int

  /// Where the next thing begins that is no white space.
  let next: Int

  /// Whether a quotation mark or a bracket closes there.
  let isQuoted: Bool

  /// Whether the white space holds a blank line or a point of a list begins after it.
  let isBlankLine: Bool

  /// Whether white space or the end of the text follows.
  var isFollowedBySpace: Bool { next > end || isAtEnd }

  private let isAtEnd: Bool

  /// Reads the signs at a place; fails where there are none.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8.
  ///   - start: Where they may begin.
  init?(in text: Span<UInt8>, at start: Int) {
    var place = start
    var periods = 0
    var hasQuestion = false
    while place < text.count {
      if text[place] == 0x2E {
        periods += 1
        place += 1
      } else if text[place] == 0x21 || text[place] == 0x3F {
        hasQuestion = true
        place += 1
      } else if Self.punctuation(in: text, at: place) == 0xA6 {
        periods += 2
        place += 3
      } else {
        break
      }
    }
    guard place > start else { return nil }
    let signs = place
    while place < text.count {
      let length = Self.lengthOfCloser(in: text, at: place)
      guard length > 0 else { break }
      place += length
    }
    self.start = start
    kind = hasQuestion ? .question : periods > 1 ? .ellipsis : .period
    end = place
    isQuoted = place > signs
    let space = Self.space(in: text, at: place)
    next = space.end
    isAtEnd = space.end == text.count
    isBlankLine = space.lines > 1 || space.lines == 1 && Self.isPoint(in: text, at: space.end)
  }

  /// Where a new part begins after a blank line, or before a point or a heading, if white space with
  /// a line end begins at a place.
  static func lineBreak(in text: Span<UInt8>, at place: Int) -> Int? {
    guard text[place] == 0x0A || text[place] == 0x0D else { return nil }
    let space = space(in: text, at: place)
    return space.lines > 1 || isPoint(in: text, at: space.end) ? space.end : nil
  }

  /// Whether there is no letter and no digit of a word in a range: nothing but ASCII signs and space.
  static func isBlank(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range {
      let byte = text[place]
      if byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 { return false }
    }
    return true
  }

  /// The last byte of a sign of general punctuation (U+2000 to U+203F); 0 where there is none.
  private static func punctuation(in text: Span<UInt8>, at place: Int) -> UInt8 {
    guard place + 2 < text.count, text[place] == 0xE2, text[place + 1] == 0x80 else { return 0 }
    return text[place + 2]
  }

  private static func lengthOfCloser(in text: Span<UInt8>, at place: Int) -> Int {
    switch text[place] {
    case 0x22, 0x27, 0x29, 0x2A, 0x5D, 0x7D: return 1
    case 0xC2:
      guard place + 1 < text.count else { return 0 }
      return text[place + 1] == 0xBB || text[place + 1] == 0xAB ? 2 : 0
    case 0xE2:
      switch punctuation(in: text, at: place) {
      case 0x98, 0x99, 0x9C, 0x9D, 0xB9, 0xBA: return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// Where white space ends, and how many line ends it holds.
  private static func space(in text: Span<UInt8>, at start: Int) -> (end: Int, lines: Int) {
    var place = start
    var lines = 0
    while place < text.count {
      let byte = text[place]
      if byte == 0x0A || byte == 0x0D {
        lines += 1
        place += byte == 0x0D && place + 1 < text.count && text[place + 1] == 0x0A ? 2 : 1
      } else if byte < 0x80 {
        guard byte == 0x20 || byte &- 9 < 5 else { break }
        place += 1
      } else {
        let scalar = DecodedScalar(at: place, in: text, before: text.count)
        guard ScalarProperties(of: scalar.value).isWhitespace else { break }
        if scalar.value == 0x2029 { lines += 2 }
        place += scalar.length
      }
    }
    return (place, lines)
  }

  /// Whether `- `, `* `, `• ` or `#` stands there.
  private static func isPoint(in text: Span<UInt8>, at place: Int) -> Bool {
    guard place < text.count else { return false }
    let length: Int
    switch text[place] {
    case 0x23: return true
    case 0x2D, 0x2A: length = 1
    default:
      guard punctuation(in: text, at: place) == 0xA2 else { return false }
      length = 3
    }
    return place + length < text.count && text[place + length] == 0x20
  }
}
