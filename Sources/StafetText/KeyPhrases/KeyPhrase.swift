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

  /// Makes a key phrase of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - range: Where the phrase stands: a half-open range of UTF-8 bytes of the unchanged text.
  ///   - text: The phrase as it is written.
  ///   - terms: The terms for which it was chosen, in the order of the text, each once.
  ///   - score: How important its terms are in the text, above 0.
  public init(range: Range<Int>, text: String, terms: [String], score: Double) {
    self.range = range
    self.text = text
    self.terms = terms
    self.score = score
  }
}
