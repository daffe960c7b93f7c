/// The identity of one kind of record, such as a participant or a theme.
///
/// An identifier of a participant cannot be mistaken for that of a contribution: the type says whose
/// it is. In files it is plain text; by custom a slug such as `top-leaders`. A participant is never
/// identified by a name: a pseudonym is an identifier.
///
/// Identifiers are equal when their texts are, whether a letter such as `å` is written as one character
/// or as two. They are ordered by the Unicode scalars of their composed form, which depends on no
/// locale.
public struct Identifier<Owner>: Hashable, Sendable {
  /// The identifier as it stands in files.
  public let text: String

  /// Makes an identifier from the text that stands in a file.
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
  /// Whether the left identifier comes before the right one in the order of Unicode scalars, both
  /// composed; never for equal identifiers.
  public static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an identifier from a literal in source code.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as it stands in files.
  public var description: String { text }
}
