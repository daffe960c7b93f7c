/// The identity of one kind of record, such as a participant or a theme.
///
/// The type parameter keeps identifiers of different records apart: a participant's identifier is refused
/// where a contribution's is expected. In files an identifier is plain text, by custom a slug such as
/// `top-leaders`. Participants are identified by pseudonyms, never by names.
///
/// Identifiers are equal when their texts are, whether a letter such as `å` is written as one character or
/// as two. Letter case counts. Identifiers are ordered by the Unicode scalars of their composed form,
/// which depends on no locale.
public struct Identifier<Owner>: Hashable, Sendable {
  /// The identifier as it stands in files.
  public let text: String

  /// Makes an identifier from the text that stands in a file.
  ///
  /// In source code a literal is one already: `"q1"`, or `"q\(number)"`.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether the text can serve as an identifier: not empty, no control characters, and no white
  /// space at its edges.
  public var isWellFormed: Bool {
    text.isTidyLabel
  }
}

extension Identifier: Comparable {
  /// Whether the left identifier comes before the right one in the order of the Unicode scalars of their
  /// composed forms; `false` for equal identifiers.
  public static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension Identifier: ExpressibleByStringInterpolation {
  /// Makes an identifier from a literal in source code, such as `"p7"` or `"p\(number)"`.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as it stands in files.
  public var description: String { text }
}
