/// A missing record that kept an audit from checking a rule everywhere.
///
/// A relay whose source does not say who wrote what has many gaps and no violations. That does not mean
/// that the rules were kept.
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

  /// The contributions that lack the record, in the order of the source; empty where the relay itself
  /// lacks it.
  public let contributions: [Contribution.ID]
}

extension AuditGap: CustomStringConvertible {
  /// The code of the rule and a sentence in English, such as `R6: The time is not recorded: …`.
  public var description: String { "\(rule.code): \(sentence)" }

  /// What is not recorded, in an English sentence on one line that names the contributions, at most the
  /// first ten.
  public var sentence: String {
    let names = StudyWarning.list(contributions.map { $0.text })
    let records = names.isEmpty ? "." : ": \(names)."
    switch missing {
    case .author: return "The author is not recorded" + records
    case .recipient: return "The addressee is not recorded" + records
    case .time: return "The time is not recorded" + records
    case .link: return "The answer that gave the right is not recorded" + records
    case .group: return "The group of the starter is not recorded" + records
    case .opening: return "The opening of the relay is not recorded."
    case .closing: return "The closing of the relay is not recorded."
    case .days: return "No time is recorded from which days could be counted."
    case .roster: return "No participant is recorded."
    case .topic: return "No topic is recorded."
    case .contributions: return "No question or answer is recorded."
    }
  }
}
