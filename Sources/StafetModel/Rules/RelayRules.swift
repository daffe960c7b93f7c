/// The limits of the rules, and the form in which a relay was run.
///
/// Without arguments they are those of the digital form, in which both relays of the Danish Leadership
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
    /// Every participant may ask one.
    case everyone

    /// A fixed number of participants, each one.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - fromDifferentGroups: Whether no two of them may belong to the same group.
    case fixed(count: Int, fromDifferentGroups: Bool)
  }

  /// Who hands questions and answers to those they are for.
  public enum PassingOn: Hashable, Sendable {
    /// Participants write to each other.
    case directly

    /// A facilitator passes all of them on, and neither asks nor answers.
    ///
    /// The identifier is that of the facilitator where the roster holds one, else `nil`. A facilitator
    /// on the roster does not count as a participant of the relay or of a group.
    case facilitator(Participant.ID?)
  }

  /// Who may ask a start question.
  public let starters: Starters

  /// How many seconds an addressee has to answer, or `nil` for until closing.
  public let answerTime: Int64?

  /// The largest number of pairs of question and answer in a chain, or `nil` for any.
  public let pairLimit: Int?

  /// Who hands questions and answers to those they are for.
  public let passingOn: PassingOn

  /// How many participants there may be.
  public let participants: ClosedRange<Int>

  /// How many participants there should be at most.
  public let idealParticipants: Int

  /// How many days a relay may last.
  public let days: ClosedRange<Int>

  /// How many groups the roster may be divided into.
  public let groups: ClosedRange<Int>

  /// How many participants each group should have at least.
  public let groupSize: Int

  /// How many seconds before closing a question must have been asked to count as *unanswered*.
  ///
  /// One that was asked later hardly gave its addressee time, so its chain was *cut by closing*.
  public let fairTime: Int64

  /// Sets the limits.
  ///
  /// - Parameters:
  ///   - starters: Who may ask a start question.
  ///   - answerTime: How many seconds an addressee has to answer, or `nil` for until closing.
  ///   - pairLimit: The largest number of pairs in a chain, or `nil` for any.
  ///   - passingOn: Who hands questions and answers to those they are for.
  ///   - participants: How many participants there may be.
  ///   - idealParticipants: How many participants there should be at most.
  ///   - days: How many days a relay may last.
  ///   - groups: How many groups the roster may be divided into.
  ///   - groupSize: How many participants each group should have at least.
  ///   - fairTime: How many seconds before closing a question must have been asked to count as
  ///     unanswered; with `nil` it is the time to answer, or 24 hours where there is none.
  /// - Precondition: Every number is at least 1, but for the time before closing, which may be 0, and the
  ///   ideal lies within the limits of the roster.
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

  /// The facilitator, where there is one and the roster holds it.
  public var facilitator: Participant.ID? {
    if case .facilitator(let facilitator) = passingOn { return facilitator }
    return nil
  }
}
