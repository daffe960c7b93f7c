/// A missing record that kept an audit from checking a rule everywhere.
///
/// A relay whose source does not say who wrote what has many gaps and no violations. That does not mean
/// that the rules were kept.
public struct AuditGap: Hashable, Sendable {
  /// What is not recorded.
  @nonexhaustive public enum Missing: String, Hashable, Sendable, CaseIterable {
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

  /// The contributions that lack the record, in the order of the source; empty where the relay itself
  /// lacks it.
  public let contributions: [Contribution.ID]

  /// Makes an audit gap of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - rule: The rule that could not be checked.
  ///   - missing: What is not recorded.
  ///   - contributions: The contributions that lack the record, in the order of the source; empty where the relay
  ///     itself lacks it.
  public init(rule: RelayRule, missing: Missing, contributions: [Contribution.ID] = []) {
    self.rule = rule
    self.missing = missing
    self.contributions = contributions
  }
}
