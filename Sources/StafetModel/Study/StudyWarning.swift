/// Something unusual in a study that does not keep it from being analysed.
///
/// One warning covers all records of a relay that are unusual in the same way.
public struct StudyWarning: Hashable, Sendable {
  /// What is unusual.
  @nonexhaustive public enum Reason: Hashable, Sendable {
    /// Contributions have no text.
    case emptyText

    /// Questions were not answered.
    case unansweredQuestions

    /// Questions have more than one answer.
    case severalAnswers

    /// Participants wrote nothing.
    case silentParticipants

    /// Contributions repeat an earlier one word for word, with the same kind, author, addressee and
    /// question answered.
    case repeatedText

    /// The sorting that is used places questions in no theme.
    case unsortedQuestions(Sorting.ID)

    /// The source states one figure and its records show another.
    case declaredDiffers(DeclaredFacts.Fact, declared: Int, counted: Int)
  }

  /// What is unusual.
  public let reason: Reason

  /// The relay concerned, or `nil` for the study as a whole.
  public let relay: Relay.ID?

  /// The identifiers of the records concerned, in the order of the source.
  public let records: [String]
}
