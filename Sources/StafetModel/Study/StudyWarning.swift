/// Something unusual in a study that does not keep it from being analysed.
///
/// One warning tells of all records of a relay that have the same thing in common.
public struct StudyWarning: Hashable, Sendable {
  /// What is unusual.
  public enum Reason: Hashable, Sendable {
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

    /// The sorting that pictures use leaves questions in no theme.
    case unsortedQuestions(Sorting.ID)

    /// The source states one figure and its records show another.
    case declaredDiffers(Fact, declared: Int, counted: Int)
  }

  /// A figure that a source may state.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// How many took part.
    case participants

    /// How many contributions there were.
    case contributions

    /// How many days it lasted.
    case days

    /// How many themes there were.
    case themes
  }

  /// What is unusual.
  public let reason: Reason

  /// The relay concerned, or `nil` for the study as a whole.
  public let relay: Relay.ID?

  /// The identifiers of the records concerned, in the order of the source.
  public let records: [String]
}
