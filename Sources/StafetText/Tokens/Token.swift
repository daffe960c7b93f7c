/// A word at its place in a text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// A word: it holds a letter.
    case word

    /// A number: it holds digits and no letter, as `2018`, `1.000` and `50/50`.
    case number

    /// An abbreviation with its period, as `bl.a.` and `ift.`.
    case abbreviation

    /// An e-mail address or a web address.
    case address

    /// A section of a law, as `§ 17.4` and `§ 17, stk. 2`.
    case section
  }

  /// Where the word stands: a half-open range of UTF-8 bytes of the unchanged text.
  public let range: Range<Int>

  /// The word as it is counted: composed, with its case folded, and without invisible characters
  /// such as soft hyphens.
  public let term: String

  /// What the token is.
  public let kind: Kind

  /// Makes a token.
  ///
  /// - Parameters:
  ///   - range: Where the word stands, in UTF-8 bytes.
  ///   - term: The word as it is counted.
  ///   - kind: What the token is.
  public init(range: Range<Int>, term: String, kind: Kind = .word) {
    self.range = range
    self.term = term
    self.kind = kind
  }
}
