public import StafetText

/// How themes are learnt and suggested.
///
/// The standard values were chosen by cross-validation on a thousand Danish sentences with topics, and
/// looked at again on questions with answers. They are flat optima: half or twice of each changes
/// little. `Docs/Quality.md` says what they were tried on.
public struct SuggestionSettings: Hashable, Sendable {
  /// What is counted as a word.
  public var rules: TermRules

  /// The language whose compounds count as their parts too, or `nil` to leave them whole.
  public var compounds: CompoundSplitter.Language?

  /// What an answer counts for beside its question, 0 or more.
  public var answerWeight = 0.7

  /// What the question and the answer that came before count for, 0 or more.
  ///
  /// A chain may stay with its theme or pass from one to the next; only who knows the relay can tell, so
  /// nothing is taken from it unless asked for.
  public var chainWeight = 0.0

  /// What whole stems count for beside runs of characters, whose weight is 1.
  public var stemWeight = 0.8

  /// What the codebook's words for a theme count for beside one sorted question, 0 or more.
  public var codebookWeight = 3.0

  /// What an unsorted question counts for beside a sorted one while themes are learnt, from 0 to 1; with
  /// 0 nothing is learnt from unsorted ones.
  public var unsortedWeight = 0.2

  /// How much is added to the weight of each word in each theme, above 0.
  public var smoothing = 0.05

  /// How many times themes are learnt anew with what was suggested in the round before.
  public var rounds = 10

  /// How sure a suggestion must be, from 0 to 1; below it the answer is that it cannot be told.
  public var minimumCertainty = 0.5

  /// How many parts the sorted questions are divided into to see how good suggestions are, at least 2.
  public var folds = 5

  /// Chooses the settings for a language.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`.
  public init(language: String = "da") {
    rules = .rules(for: language)
    compounds = CompoundSplitter.Language(language)
  }
}
