/// What kept an audit from checking a rule wherever it should have been checked.
///
/// A relay whose source does not tell who wrote what has many gaps and no violations, and is not a relay
/// that kept the rules.
public struct AuditGap: Hashable, Sendable {
  /// What is not recorded.
  public enum Missing: String, Hashable, Sendable, CaseIterable {
    /// Who wrote a question or an answer.
    case author

    /// Whom a question was written to.
    case recipient

    /// When a question or an answer was written.
    case time

    /// Which answer a question follows, where it could only be guessed at.
    case link

    /// Which group a starter belongs to.
    case group

    /// When the relay opened.
    case opening

    /// When the relay closed.
    case closing

    /// Any time from which days could be counted.
    case days

    /// Any participant.
    case roster

    /// What the relay was about.
    case topic

    /// Any question or answer.
    case contributions
  }

  /// The rule that could not be checked.
  public let rule: RelayRule

  /// What is not recorded.
  public let missing: Missing

  /// The contributions that lack it, in the order of the source; none where the relay itself does.
  public let contributions: [Contribution.ID]
}
