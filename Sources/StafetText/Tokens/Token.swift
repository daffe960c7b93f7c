/// One word in its place in a text.
public struct Token: Hashable, Sendable {
  /// Where the word stands: a half-open range of UTF-8 bytes of the untouched text.
  public let range: Range<Int>

  /// What the word is counted as: its letters in lower case.
  public let term: String

  /// Makes a token.
  ///
  /// - Parameters:
  ///   - range: Where the word stands, in UTF-8 bytes.
  ///   - term: What the word is counted as.
  public init(range: Range<Int>, term: String) {
    self.range = range
    self.term = term
  }
}
