/// What is counted as a term: how texts are split into words, which words are left out, and which
/// forms are counted as one.
///
/// Counts can be compared only if they were made by the same rules, so every result keeps its
/// rules.
public struct TermRules: Hashable, Sendable {
  /// How texts are split into words.
  public var tokenizer: Tokenizer

  /// How many characters a word must have to be counted.
  ///
  /// Characters are Unicode scalars of the composed word: `å` is one.
  public var minimumLength: Int

  /// Words that are not counted.
  ///
  /// They are compared before stemming.
  public var stopWords: StopWords

  /// What makes the forms of a word one term.
  public var stemmer: Stemmer

  /// Makes rules.
  ///
  /// - Parameters:
  ///   - tokenizer: How texts are split into words.
  ///   - minimumLength: How many characters a word must have to be counted; 2 leaves out single
  ///     letters and digits.
  ///   - stopWords: Words that are not counted.
  ///   - stemmer: What makes the forms of a word one term.
  public init(
    tokenizer: Tokenizer = Tokenizer(), minimumLength: Int = 2, stopWords: StopWords = .empty,
    stemmer: Stemmer = .identity
  ) {
    self.tokenizer = tokenizer
    self.minimumLength = minimumLength
    self.stopWords = stopWords
    self.stemmer = stemmer
  }

  /// The rules for a language: words by Unicode's boundaries, the language's stop words and
  /// stemmer, and words of at least two letters.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`. For a language without lists, words
  ///   are counted as they are.
  /// - Returns: The rules.
  public static func rules(for language: String) -> TermRules {
    TermRules(
      tokenizer: Tokenizer(conventions: .conventions(for: language)),
      stopWords: .list(for: language), stemmer: .stemmer(for: language))
  }
}
