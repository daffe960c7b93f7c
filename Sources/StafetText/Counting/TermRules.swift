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
  /// Characters are Unicode scalars of the composed word: `å` is one. Of a word that is folded to its lemma, the lemma is
  /// measured, so that all of its forms are counted or none.
  public var minimumLength: Int

  /// Words that are not counted.
  ///
  /// Its ``StopWords/words`` are compared as they are written, its ``StopWords/lemmas`` with what words are forms of.
  public var stopWords: StopWords

  /// Words of content that say little by themselves, which are not counted either: a second list, so that it can be
  /// told of and switched off by itself.
  public var lightWords: StopWords

  /// The classes of words that are counted, or `nil` for all.
  ///
  /// Classes are told by the lexicon of the ``folding``; without one, this does nothing. Words that the lexicon does
  /// not know, such as names, are counted where nouns are.
  public var wordClasses: Set<WordClass>?

  /// What makes the forms of a word one term.
  public var folding: WordFolding

  /// Further expressions of several words that are counted as one term, such as `new public management`.
  ///
  /// The words are in term form with one space between each two. Where a Danish lexicon is asked (``asksLexicon``), a list
  /// of Danish expressions is counted so too.
  public var expressions: Set<String>

  /// Makes rules.
  ///
  /// - Parameters:
  ///   - tokenizer: How texts are split into words.
  ///   - minimumLength: How many characters a word must have to be counted; 2 leaves out single
  ///     letters and digits.
  ///   - stopWords: Words that are not counted.
  ///   - lightWords: Words of content that are not counted either.
  ///   - wordClasses: The classes of words that are counted, or `nil` for all.
  ///   - folding: What makes the forms of a word one term.
  ///   - expressions: Further expressions of several words that are counted as one term.
  public init(
    tokenizer: Tokenizer = Tokenizer(), minimumLength: Int = 2, stopWords: StopWords = .empty,
    lightWords: StopWords = .empty, wordClasses: Set<WordClass>? = nil,
    folding: WordFolding = .forms,
    expressions: Set<String> = []
  ) {
    self.tokenizer = tokenizer
    self.minimumLength = minimumLength
    self.stopWords = stopWords
    self.lightWords = lightWords
    self.wordClasses = wordClasses
    self.folding = folding
    self.expressions = expressions
  }

  /// Whether words are looked up in a lexicon: for their lemmas, for classes that are not counted, or for light words.
  ///
  /// Stems and forms of all classes, light words among them, are counted as they stand: without a lexicon and without the
  /// expressions of a language.
  public var asksLexicon: Bool {
    guard folding.lexicon != nil else { return false }
    if folding == .danishLemmas || lightWords != .empty { return true }
    return wordClasses.map { $0 != Set(WordClass.allCases) } ?? false
  }

  /// The rules for a language: words by Unicode's boundaries, of at least two letters; without the language's stop words
  /// and light words; folded by its lemmas or stems; where there is a lexicon, nouns, verbs and adjectives.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`. For a language without lists, words
  ///   are counted as they are.
  /// - Returns: The rules.
  public static func rules(for language: String) -> TermRules {
    TermRules(
      tokenizer: Tokenizer(conventions: .conventions(for: language)),
      stopWords: .list(for: language), lightWords: .lightWords(for: language),
      wordClasses: WordFolding.folding(for: language).lexicon == nil
        ? nil : [.noun, .verb, .adjective],
      folding: .folding(for: language))
  }
}
