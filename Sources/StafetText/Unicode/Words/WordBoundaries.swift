/// Unicode's default word boundaries.
///
/// A boundary stands at the beginning and the end of a text and between any two scalar values that
/// no rule joins. Letters and digits hold together, with the marks on them; an apostrophe, a colon
/// or a dot between two letters, and a comma or a dot between two digits, hold together too; a
/// hyphen, a slash and a space part. Writing without spaces is parted into single signs, since
/// Unicode's rules know no dictionary.
///
/// The rules are the same for all languages and leave nothing out: the segments together are the
/// text. See <doc:UnicodeWords>.
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
