public import StafetModel
public import StafetText

/// The error thrown where the settings of an analysis do not fit the study, or hold a number outside its
/// range.
@nonexhaustive public enum AnalysisError: Error, Hashable, Sendable {
  /// The study has no sorting of that identifier.
  case unknownSorting(Sorting.ID, known: [Sorting.ID])

  /// The study has no relay of that identifier.
  case unknownRelay(Relay.ID, known: [Relay.ID])

  /// A relay cannot be read across itself.
  case sameRelay(Relay.ID)

  /// The study has no contribution with an identifier that was picked by hand.
  case unknownPick(Contribution.ID)

  /// A statement was picked by hand, but only questions and answers can be.
  case pickedStatement(Contribution.ID)

  /// A setting that is a weight must be from 0 to 1.
  case weightOutOfRange(setting: String, Double)

  /// A setting that is a share must be above 0 and below 1.
  case shareOutOfRange(setting: String, Double)

  /// A setting that counts something must not be negative.
  case negativeCount(setting: String, Int)

  /// An expected word is not one word that is counted: it is several or none, a stop word, or too short.
  case unusableExpectedWord(String)

  /// Forms of words were to be counted together by a method that there is not for the language of the texts; those that
  /// there are.
  case foldingNotOfLanguage(FoldingMethod, language: String, known: [FoldingMethod])

  /// Classes of words were chosen where the language of the texts, or the folding, has no lexicon that tells them.
  case wordClassesNotOfLanguage(String)

  /// No class of words was to be counted, so that there would be no words.
  case noWordClasses

  /// The smallest group for which figures are reported must have at least three people.
  case groupTooSmall(Int)
}
