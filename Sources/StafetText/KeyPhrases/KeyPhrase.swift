/// A phrase that tells what a text is about.
public struct KeyPhrase: Hashable, Sendable {
  /// Where the phrase stands: a half-open range of UTF-8 bytes of the unchanged text.
  public let range: Range<Int>

  /// The phrase as it is written.
  public let text: String

  /// The terms for which it was chosen, in the order of the text, each once.
  public let terms: [String]

  /// How important its terms are in the text, above 0.
  ///
  /// Compare scores within one text only.
  public let score: Double
}
