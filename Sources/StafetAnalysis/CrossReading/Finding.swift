public import StafetModel
public import StafetText

/// Something that the figures of two relays support, with its evidence and its cautions.
///
/// The analysis decides what is a finding; a report puts the finding into words. A finding never states a
/// cause.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public enum Subject: Hashable, Sendable {
    /// A theme other than the rest has enough questions in both relays to be called common to them.
    case sharedTheme(ThemeComparison)

    /// A theme's share of the questions differs between the relays.
    case themeShare(ThemeComparison)

    /// A word is used more in one relay than in the other.
    case word(WordComparison)

    /// A family of words that the analyst named is used more in one relay than in the other.
    case wordFamily(WordComparison)
  }

  /// What a reader must know before relying on the finding.
  @nonexhaustive public enum Caution: Hashable, Sendable {
    /// The finding is one of the given number of comparisons, some of which look significant by chance.
    case oneOfMany(Int)

    /// The word family was tested alone, as one of the given number of families; where it comes from decides what that
    /// is worth.
    case testedAlone(families: Int, origin: WordFamily.Origin)

    /// So little is expected in a cell of the compared table that the figures move easily.
    case smallCell

    /// Only part of the contributions is at hand.
    case excerpt(counted: Int, declared: Int)
  }

  /// What was found.
  public let subject: Subject

  /// What a reader must know before relying on the finding.
  public let cautions: [Caution]

  /// The contributions of the first relay that the finding rests on, in the order of the source.
  public let evidence: [Contribution.ID]

  /// The contributions of the second relay that the finding rests on, in the order of the source.
  public let otherEvidence: [Contribution.ID]

  /// Places where the word is used, from the relay that uses it more: at most two, from different
  /// contributions, the first ones of the source that do not repeat each other.
  ///
  /// None for themes, whose questions are printed whole.
  public let lines: [EvidenceLine]

  /// Makes a finding of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - subject: What was found.
  ///   - cautions: What a reader must know before relying on the finding.
  ///   - evidence: The contributions of the first relay that the finding rests on, in the order of the source.
  ///   - otherEvidence: The contributions of the second relay that the finding rests on, in the order of the source.
  ///   - lines: Places where the word is used, from the relay that uses it more: at most two, from different
  ///     contributions, the first ones of the source that do not repeat each other.
  public init(
    subject: Subject, cautions: [Caution] = [], evidence: [Contribution.ID] = [],
    otherEvidence: [Contribution.ID] = [], lines: [EvidenceLine] = []
  ) {
    self.subject = subject
    self.cautions = cautions
    self.evidence = evidence
    self.otherEvidence = otherEvidence
    self.lines = lines
  }
}
