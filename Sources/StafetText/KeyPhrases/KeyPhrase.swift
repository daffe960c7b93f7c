/// A stretch of a text that says what the text is about.
public struct KeyPhrase: Hashable, Sendable {
  /// Where the phrase stands: a half-open range of UTF-8 bytes of the untouched text.
  public let range: Range<Int>

  /// The phrase as it is written.
  public let text: String

  /// The terms that make it a key phrase, in the order of the text, each once.
  public let terms: [String]

  /// How much its terms matter in the text; comparable within one text only.
  public let score: Double
}
