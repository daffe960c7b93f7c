/// The limits of the rules, and the form in which a relay was run.
///
/// The default limits are those of the digital form, in which both relays of the Danish Leadership
/// Commission were run: everyone may start a chain, an addressee has until closing to answer, and a chain
/// may be of any length.
///
/// ```swift
/// let rules = RelayRules(pairLimit: 12, days: 2...7)
/// let audit = RelayAudit(of: study.relays[0], topic: study.topic, by: rules)
/// ```
public struct RelayRules: Hashable, Sendable {
  /// Who may ask a start question.
  public enum Starters: Hashable, Sendable {
    /// Every participant may ask one start question.
    case everyone

    /// Only a fixed number of participants may ask a start question, each of them one.
    ///
    /// - Parameters:
    ///   - count: How many participants may ask a start question.
    ///   - fromDifferentGroups: Whether these participants must all belong to different groups.
    case fixed(count: Int, fromDifferentGroups: Bool)
  }

  /// Who delivers questions and answers to their addressees.
  public enum PassingOn: Hashable, Sendable {
    /// Participants write to each other.
    case directly

    /// A facilitator passes on all questions and answers, and neither asks nor answers.
    ///
    /// The identifier is the facilitator's, or `nil` where the facilitator is not on the roster. A
    /// facilitator on the roster is not counted as a participant of the relay or of a group.
    case facilitator(Participant.ID?)
  }

  /// Who may ask a start question.
  public let starters: Starters

  /// How many seconds an addressee has to answer, or `nil` where there is time until closing.
  public let answerTime: Int64?

  /// The largest permitted number of pairs of question and answer in a chain, or `nil` for no limit.
  public let pairLimit: Int?

  /// Who delivers questions and answers to their addressees.
  public let passingOn: PassingOn

  /// The permitted numbers of participants.
  public let participants: ClosedRange<Int>

  /// The number of participants that should ideally not be exceeded.
  public let idealParticipants: Int

  /// The permitted numbers of days that a relay lasts.
  public let days: ClosedRange<Int>

  /// The permitted numbers of groups that the roster is divided into.
  public let groups: ClosedRange<Int>

  /// How many participants each group should have at least.
  public let groupSize: Int

  /// How many seconds an addressee must have had before closing for a question to count as *unanswered*.
  ///
  /// A question without an answer that was asked later than that hardly gave its addressee time: its chain
  /// was *cut by closing*.
  public let fairTime: Int64

  /// Makes rules with the limits given.
  ///
  /// - Parameters:
  ///   - starters: Who may ask a start question.
  ///   - answerTime: How many seconds an addressee has to answer, or `nil` where there is time until
  ///     closing.
  ///   - pairLimit: The largest permitted number of pairs of question and answer in a chain, or `nil` for
  ///     no limit.
  ///   - passingOn: Who delivers questions and answers to their addressees.
  ///   - participants: The permitted numbers of participants.
  ///   - idealParticipants: The number of participants that should ideally not be exceeded.
  ///   - days: The permitted numbers of days that a relay lasts.
  ///   - groups: The permitted numbers of groups that the roster is divided into.
  ///   - groupSize: How many participants each group should have at least.
  ///   - fairTime: How many seconds an addressee must have had before closing for a question to count as
  ///     unanswered; with `nil` it is `answerTime` or, where that is `nil` too, 24 hours.
  /// - Precondition: Every number is at least 1, except `fairTime`, which may be 0; `idealParticipants`
  ///   lies within `participants`.
  public init(
    starters: Starters = .everyone,
    answerTime: Int64? = nil,
    pairLimit: Int? = nil,
    passingOn: PassingOn = .directly,
    participants: ClosedRange<Int> = 10...500,
    idealParticipants: Int = 150,
    days: ClosedRange<Int> = 3...5,
    groups: ClosedRange<Int> = 2...10,
    groupSize: Int = 3,
    fairTime: Int64? = nil
  ) {
    if case .fixed(let count, _) = starters {
      precondition(count >= 1, "A relay needs at least one starter.")
    }
    precondition(answerTime ?? 1 >= 1, "The time to answer must be at least a second.")
    precondition(pairLimit ?? 1 >= 1, "A chain must have room for a pair.")
    precondition(participants.lowerBound >= 1, "A relay needs at least one participant.")
    precondition(
      participants.contains(idealParticipants), "The ideal must be within the limits of the roster."
    )
    precondition(days.lowerBound >= 1, "A relay lasts at least a day.")
    precondition(groups.lowerBound >= 1, "A limit of groups must be at least one.")
    precondition(groupSize >= 1, "A group needs at least one participant.")
    precondition(fairTime ?? 0 >= 0, "A time before closing cannot be negative.")
    self.starters = starters
    self.answerTime = answerTime
    self.pairLimit = pairLimit
    self.passingOn = passingOn
    self.participants = participants
    self.idealParticipants = idealParticipants
    self.days = days
    self.groups = groups
    self.groupSize = groupSize
    self.fairTime = fairTime ?? answerTime ?? 86_400
  }

  /// The facilitator, or `nil` where there is none or the facilitator is not on the roster.
  public var facilitator: Participant.ID? {
    if case .facilitator(let facilitator) = passingOn { return facilitator }
    return nil
  }
}
