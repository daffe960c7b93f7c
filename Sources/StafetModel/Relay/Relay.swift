/// One run of the method (*stafet*): one group of people, one topic, one time frame.
///
/// A relay is a plain record. Its identifiers and references are checked when it becomes part of a
/// ``Study``; whether its participants kept the rules of the method is told by a ``RelayAudit``.
public struct Relay: Hashable, Sendable, Identifiable {
  /// The identity of a relay, unique within the study.
  public typealias ID = Identifier<Relay>

  /// What kind of material the relay holds.
  ///
  /// Only a relay has rules, chains and a network of questions.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Participants question each other one-to-one.
    case relay

    /// Statements made by people who were interviewed.
    case interviews

    /// Points noted in groups, under headings fixed beforehand.
    case workshop

    /// Passages of a written text.
    case document
  }

  /// The identifier of the relay.
  public let id: ID

  /// The name shown to people.
  public let name: String

  /// What kind of material the relay holds.
  public let kind: Kind

  /// When the relay opened, if recorded.
  public let opens: Instant?

  /// When the relay closed, if recorded.
  public internal(set) var closes: Instant?

  /// What the source states about the relay, kept apart from what is counted.
  public let declared: DeclaredFacts

  /// The subdivisions of the roster.
  public internal(set) var groups: [ParticipantGroup]

  /// The roster, including those who never contributed.
  public internal(set) var participants: [Participant]

  /// Questions, answers and statements, in the order of the source.
  public internal(set) var contributions: [Contribution]

  /// Makes a relay.
  ///
  /// - Parameters:
  ///   - id: The identifier of the relay.
  ///   - name: The name shown to people; if it is empty, the identifier is used.
  ///   - kind: What kind of material the relay holds.
  ///   - opens: When the relay opened, if recorded.
  ///   - closes: When the relay closed, if recorded.
  ///   - declared: What the source states about the relay.
  ///   - groups: The subdivisions of the roster.
  ///   - participants: The roster.
  ///   - contributions: Questions, answers and statements, in the order of the source.
  public init(
    id: ID,
    name: String = "",
    kind: Kind = .relay,
    opens: Instant? = nil,
    closes: Instant? = nil,
    declared: DeclaredFacts = DeclaredFacts(),
    groups: [ParticipantGroup] = [],
    participants: [Participant] = [],
    contributions: [Contribution] = []
  ) {
    self.id = id
    self.name = name.isEmpty ? id.text : name
    self.kind = kind
    self.opens = opens
    self.closes = closes
    self.declared = declared
    self.groups = groups
    self.participants = participants
    self.contributions = contributions
  }
}

extension Relay {
  /// The questions, in the order of the source.
  public var questions: [Contribution] {
    contributions.filter { $0.kind == .question }
  }

  /// The answers, in the order of the source.
  public var answers: [Contribution] {
    contributions.filter { $0.kind == .answer }
  }

  /// The time from opening to closing, or `nil` where no time is known.
  ///
  /// The earliest dated contribution stands in for an opening that is not recorded, the latest for a
  /// closing.
  public var period: Period? {
    if let opens, let closes { return Period(from: opens, to: closes) }
    let times = contributions.compactMap { $0.at }
    guard let first = opens ?? times.min(), let last = closes ?? times.max() else { return nil }
    return Period(from: first, to: last)
  }
}
