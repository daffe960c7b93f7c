/// What is counted as a term: how texts are parted into words, which words are left out, and what
/// forms are counted as one.
///
/// The same rules must have made two counts that are compared. They are part of every result.
public struct TermRules: Hashable, Sendable {
  /// How texts are parted into words.
  public var tokenizer: Tokenizer

  /// How many characters a word must have to be counted.
  ///
  /// Characters are Unicode scalars of the composed word: `å` is one.
  public var minimumLength: Int

  /// Words that are not counted.
  ///
  /// They are compared before stemming.
  public var stopWords: StopWords

  /// What makes one term of the forms of a word.
  public var stemmer: Stemmer

  /// Chooses rules.
  ///
  /// - Parameters:
  ///   - tokenizer: How texts are parted into words.
  ///   - minimumLength: How many characters a word must have to be counted; 2 leaves out single
  ///     letters and digits.
  ///   - stopWords: Words that are not counted.
  ///   - stemmer: What makes one term of the forms of a word.
  public init(
    tokenizer: Tokenizer = Tokenizer(), minimumLength: Int = 2, stopWords: StopWords = .empty,
    stemmer: Stemmer = .identity
  ) {
    self.tokenizer = tokenizer
    self.minimumLength = minimumLength
    self.stopWords = stopWords
    self.stemmer = stemmer
  }

  /// The rules for a language: Unicode's words, its stop words and its stems, words of two letters and
  /// more.
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
