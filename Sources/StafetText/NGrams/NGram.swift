/// An n-gram: a run of words that stand next to each other, and how often it was used.
public struct NGram: Hashable, Sendable {
  /// The words, in their order.
  public let terms: [String]

  /// How often the run was used, and in how many documents.
  public let use: TermUse

  /// Makes a run of words.
  ///
  /// - Parameters:
  ///   - terms: The words.
  ///   - use: How often and in how many documents.
  public init(terms: [String], use: TermUse) {
    self.terms = terms
    self.use = use
  }

  /// The words with spaces between them.
  public var text: String { terms.joined(separator: " ") }
}
