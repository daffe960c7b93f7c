/// Finds the phrases that tell what a contribution is about, such as those to emphasise in print.
///
/// Words are scored by how often the text uses them, by how central they stand among its other
/// words, by how many related texts use them too, and by how much their sentence matters; the best
/// words that stand together are joined into phrases. <doc:EmphasisInQuestions> has the formula,
/// and says how well it agrees with editors.
///
/// ```swift
/// let extractor = KeyPhraseExtractor(language: "da")
/// extractor.phrases(in: "Hvordan skaber vi et fælles sprog om ledelse på tværs?", limit: 3)
/// ```
///
/// > Source: the centrality of words and of sentences is TextRank's (Mihalcea and Tarau 2004); how they
/// > are combined with the other figures is this library's own.
public struct KeyPhraseExtractor: Hashable, Sendable {
  /// What is counted as a term: stop words are never key words.
  public let rules: TermRules

  /// What splits a text into sentences, which no phrase crosses.
  public let splitter: SentenceSplitter

  /// Makes an extractor.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - splitter: What splits a text into sentences.
  public init(rules: TermRules, splitter: SentenceSplitter = SentenceSplitter()) {
    self.rules = rules
    self.splitter = splitter
  }

  /// Makes an extractor for a language.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`. For a language without a list of
  ///   stop words, function words may become key words. Words are counted as stems and light words are counted too, which
  ///   comes closer to what editors emphasise than lemmas do.
  public init(language: String) {
    let rules = TermRules(
      tokenizer: Tokenizer(conventions: .conventions(for: language)),
      stopWords: .list(for: language),
      folding: .folding(for: language, by: .stems))
    self.init(rules: rules, splitter: SentenceSplitter(language: language))
  }

  /// The key phrases of a text.
  ///
  /// - Parameters:
  ///   - text: The text, which is left as it is.
  ///   - limit: How many terms the phrases hold at most, all together.
  ///   - related: How many related texts, such as the other contributions to the same theme, hold a
  ///     term, this text not counted. Numbers above 3 count as 3, negative ones as 0.
  /// - Returns: The phrases, the highest score first; of equal ones the earlier. They do not overlap,
  ///   none crosses the end of a sentence, a comma or another sign, and none begins or ends with a stop
  ///   word. None for a text without terms.
  /// - Complexity: O(*n*) in the length of the text, and O(*s*²) in the number of its sentences.
  public func phrases(
    in text: String, limit: Int = 5, related: (_ term: String) -> Int = { _ in 0 }
  ) -> [KeyPhrase] {
    let words = TermSequence(of: text, rules: rules, splitter: splitter)
    let scores = TermScores(of: words, related: related).values
    let best = scores.indices
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
      .prefix(max(0, limit))
    return PhraseChoice(words: words, scores: scores, chosen: Set(best)).phrases(in: text)
  }
}
