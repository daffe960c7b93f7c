/// A part of a text between two neighbouring word boundaries.
///
/// Not every segment is a word: spaces, punctuation and emoji are segments too. The segments in
/// their order are the whole text. See ``WordBoundaries``.
public struct WordSegment: Hashable, Sendable {
  /// Where the segment stands: a half-open range of UTF-8 bytes of the unchanged text.
  public let range: Range<Int>

  /// What the segment holds.
  package let content: Content

  /// What may be in a segment.
  package struct Content: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// At least one letter.
    package static var letter: Self { Self(rawValue: 1 << 0) }
    /// At least one decimal digit.
    package static var digit: Self { Self(rawValue: 1 << 1) }
    /// A decimal digit comes first.
    package static var leadingDigit: Self { Self(rawValue: 1 << 2) }
    /// Nothing but white space.
    package static var whitespace: Self { Self(rawValue: 1 << 3) }
    /// Nothing but ASCII.
    package static var ascii: Self { Self(rawValue: 1 << 4) }
  }

  /// Makes a segment.
  ///
  /// - Parameters:
  ///   - range: Where it stands.
  ///   - content: What it holds.
  @inline(__always) package init(range: Range<Int>, content: Content) {
    self.range = range
    self.content = content
  }

  /// Whether the segment has at least one letter of any script.
  package var hasLetter: Bool { content.contains(.letter) }

  /// Whether the segment has at least one decimal digit of any script.
  package var hasDigit: Bool { content.contains(.digit) }

  /// Whether the segment is a word or a number: whether it has a letter or a digit.
  public var isWord: Bool { !content.isDisjoint(with: [.letter, .digit]) }

  /// Whether the segment begins with a decimal digit, as `17.4` and `2nd` do.
  package var startsWithDigit: Bool { content.contains(.leadingDigit) }

  /// Whether the segment is white space and nothing else.
  package var isWhitespace: Bool { content.contains(.whitespace) }

  /// Whether all bytes of the segment are ASCII.
  package var isASCII: Bool { content.contains(.ascii) }
}
