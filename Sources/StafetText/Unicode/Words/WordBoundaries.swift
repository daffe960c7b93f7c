/// Unicode's default word boundaries.
///
/// There is a boundary at the beginning and at the end of a text, and between any two scalar values
/// that no rule joins. Letters and digits, with the marks on them, are not separated; nor are
/// letters from an apostrophe, a colon or a dot between two letters, or digits from a comma or a
/// dot between two digits. A hyphen, a slash and a space separate. Scripts without spaces are split
/// into single characters, since Unicode's rules use no dictionary.
///
/// The rules are the same for all languages, and the segments together are the whole text. See
/// <doc:UnicodeWords>.
///
/// > Source: Unicode Standard Annex #29, *Unicode Text Segmentation*, Unicode 15.0.
public enum WordBoundaries {
  /// The version of Unicode that boundaries, case folding and canonical forms follow.
  public static var unicodeVersion: String { ScalarPropertyTables.version }

  /// The parts of a text between its word boundaries.
  ///
  /// - Parameter text: The text, which is left as it is.
  /// - Returns: The segments in their order; none for an empty text.
  /// - Complexity: O(*n*) in the length of the text.
  public static func segments(of text: String) -> [WordSegment] {
    text.withUTF8Span { segments(of: $0) }
  }

  /// The parts of a text in UTF-8 between its word boundaries.
  ///
  /// - Parameter bytes: The text; ill-formed bytes are read as U+FFFD.
  /// - Returns: The segments in their order.
  package static func segments(of bytes: Span<UInt8>) -> [WordSegment] {
    var segments: [WordSegment] = []
    var iterator = WordSegmentIterator()
    while let segment = iterator.next(in: bytes) { segments.append(segment) }
    return segments
  }
}
