/// Why a figure of an indicator is not there.
///
/// It is then none, and never 0.
@nonexhaustive public enum IndicatorAbsence: Hashable, Sendable {
  /// It would be about too few people, or would give away one that is.
  case withheld

  /// The relay records no author of a question or an answer.
  case noAuthors

  /// The relay records no addressee of a question.
  case noAddressees

  /// The relay holds no answer.
  case noAnswers

  /// The relay has no roster.
  case noRoster

  /// The relay records no groups.
  case noGroups

  /// Only one group has people.
  case oneGroup

  /// There are too many groups for a table that somebody could read.
  case tooManyGroups(limit: Int)

  /// The study has no sorting, or it sorts no question of the relay.
  case noThemes

  /// No word is counted.
  case noWords

  /// No word stands out.
  case noKeywords

  /// No expected words are given in the settings.
  case noExpectedWords

  /// No group with people is marked as external.
  case noExternalGroups

  /// The relay records neither which answers questions follow nor who asked.
  case unknownChains

  /// The group wrote fewer contributions than needed to say what it leaves out.
  case fewContributions(least: Int)

  /// What it would be divided by is 0.
  case zeroDenominator(IndicatorQuantity)
}
