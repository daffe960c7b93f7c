public import StafetText

/// How themes are learnt and suggested.
///
/// The standard values were chosen by cross-validation on a thousand Danish sentences with topics, and
/// looked at again on questions with answers. They are flat optima: half or twice any of them changes
/// little. `Docs/Quality.md` says what they were tried on.
public struct SuggestionSettings: Hashable, Sendable {
  /// The rules for what is counted as a word.
  public var rules: TermRules

  /// The language whose compounds count as their parts too, or `nil` to leave them whole.
  public var compounds: CompoundSplitter.Language?

  /// The weight of the answers beside the question, whose weight is 1; 0 or more.
  package var answerWeight = 0.7

  /// The weight of the question and the answer that came before in the chain, beside the question, whose
  /// weight is 1; 0 or more.
  ///
  /// Whether chains stay with their themes depends on the relay, so with the standard value 0 nothing is
  /// learnt from them.
  public var chainWeight = 0.0

  /// The weight of whole stems beside runs of characters, whose weight is 1; 0 or more.
  package var stemWeight = 0.8

  /// The weight of the codebook's words for a theme beside one sorted question, whose weight is 1; 0 or
  /// more.
  package var codebookWeight = 3.0

  /// The weight of an unsorted question beside a sorted one, whose weight is 1; from 0 to 1, and with 0
  /// nothing is learnt from unsorted questions.
  package var unsortedWeight = 0.2

  /// The smoothing of naive Bayes: what is added to the weight of each word in each theme, above 0.
  package var smoothing = 0.05

  /// How many rounds of expectation maximisation there are, each learning from unsorted questions by the
  /// suggestions of the round before.
  public var rounds = 10

  /// How probable a theme must be to be suggested, from 0 to 1; below that, no theme is suggested.
  public var minimumCertainty = 0.5

  /// How many parts the sorted questions are divided into for cross-validation, at least 2.
  public var folds = 5

  /// Makes the standard settings for a language.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`.
  public init(language: String = "da") {
    rules = TermRules(
      tokenizer: Tokenizer(conventions: .conventions(for: language)),
      stopWords: .list(for: language), folding: .folding(for: language, by: .stems))
    compounds = CompoundSplitter.Language(language)
  }
}
