/// One word in its place in a text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// A word: it holds a letter.
    case word

    /// A number: it holds digits and no letter, as `2018`, `1.000` and `50/50`.
    case number

    /// An abbreviation with its period, as `bl.a.` and `ift.`.
    case abbreviation

    /// An address of mail or of the web.
    case address

    /// A section of a law, as `§ 17.4` and `§ 17, stk. 2`.
    case section
  }

  /// Where the word stands: a half-open range of UTF-8 bytes of the untouched text.
  public let range: Range<Int>

  /// What the word is counted as: its letters composed and with their case folded, and without what
  /// nobody sees, such as soft hyphens.
  public let term: String

  /// What the token is.
  public let kind: Kind

  /// Makes a token.
  ///
  /// - Parameters:
  ///   - range: Where the word stands, in UTF-8 bytes.
  ///   - term: What the word is counted as.
  ///   - kind: What the token is.
  public init(range: Range<Int>, term: String, kind: Kind = .word) {
    self.range = range
    self.term = term
    self.kind = kind
  }
}
