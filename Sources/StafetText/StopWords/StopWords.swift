/// Words that say little by themselves and are left out of lists of frequent words.
public struct StopWords: Hashable, Sendable {
  /// The words, in lower case.
  public let words: Set<String>

  /// Makes a list of words to leave out.
  ///
  /// - Parameter words: The words; they are compared in lower case.
  public init(_ words: some Sequence<String>) {
    self.words = Set(words.lazy.map { $0.lowercased() })
  }

  /// Leaves nothing out.
  public static let none = StopWords([])

  /// Whether a term is left out.
  ///
  /// - Parameter term: A word in lower case, as the tokenizer gives it.
  /// - Returns: Whether it is on the list.
  public func contains(_ term: String) -> Bool {
    words.contains(term)
  }

  /// Joins two lists.
  ///
  /// - Parameter other: The other list.
  /// - Returns: A list of the words of both.
  public func union(_ other: StopWords) -> StopWords {
    StopWords(words.union(other.words))
  }
}
