public import StafetModel

/// Something that the figures of two relays carry, with its evidence and its cautions.
///
/// The analysis decides what is a finding and what is not; a report words it. A finding never states
/// a cause.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public enum Subject: Hashable, Sendable {
    /// A theme other than the rest has enough questions in both relays to be called common to them.
    case sharedTheme(ThemeComparison)

    /// A theme's part of the questions differs between the relays.
    case themeShare(ThemeComparison)

    /// A word is used more in one relay than in the other.
    case word(WordComparison)

    /// A family of words, named beforehand, is used more in one relay than in the other.
    case wordFamily(WordComparison)
  }

  /// What a reader must know before relying on it.
  public enum Caution: Hashable, Sendable {
    /// It is one of so many comparisons, of which some turn out so by chance.
    case oneOfMany(Int)

    /// The word family was named beforehand and tested alone: one of so many families.
    case testedAlone(families: Int)

    /// A count in the compared table is so small that the figures move easily.
    case smallCell

    /// Only part of the contributions is at hand.
    case excerpt(counted: Int, declared: Int)
  }

  /// What was found.
  public let subject: Subject

  /// What a reader must know before relying on it.
  public let cautions: [Caution]

  /// The contributions of the first relay that it rests on, in the order of the source.
  public let evidence: [Contribution.ID]

  /// The contributions of the second relay that it rests on, in the order of the source.
  public let otherEvidence: [Contribution.ID]

  /// Places where the word is used, from the relay that uses it more: at most two, each of another
  /// contribution, the first ones of the source that do not show the same words.
  ///
  /// None for themes, whose questions are printed whole.
  public let lines: [EvidenceLine]
}
