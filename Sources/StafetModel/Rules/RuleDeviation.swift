/// A place where a relay deviates from a rule of the method.
///
/// A deviation from R1 to R6 is a violation, one from R8 to R10 a warning. Neither stops an analysis.
public struct RuleDeviation: Hashable, Sendable {
  /// How the relay deviates.
  @nonexhaustive public enum Reason: Hashable, Sendable {
    // MARK: R1

    /// A participant asked a further start question after the first.
    case anotherStartQuestion(first: Contribution.ID)

    /// A participant asked a start question after the permitted number of others had started.
    case tooManyStarters(limit: Int)

    /// A starter belongs to the same group as an earlier one.
    case sameGroupStarts(ParticipantGroup.ID, first: Participant.ID)

    // MARK: R2

    /// The answer that a question follows was written by somebody else than the asker.
    case rightOfAnother(answer: Contribution.ID, writer: Participant.ID)

    /// The answer that a question follows had already given an earlier question its right.
    case rightAlreadyUsed(answer: Contribution.ID, earlier: Contribution.ID)

    /// A question is dated before the answer that it follows.
    case askedBeforeRight(answer: Contribution.ID)

    /// A participant who had already asked a start question asked again, without an answer that could give
    /// the right.
    ///
    /// Only where links are inferred. Where links are recorded, a question without a link is a start
    /// question, and R1 applies.
    case noRightLeft(first: Contribution.ID)

    /// A question comes after its chain has reached the permitted number of pairs.
    case chainTooLong(limit: Int)

    // MARK: R3

    /// A question goes back to the asker of the question that was just answered.
    case goesBack(answered: Contribution.ID)

    /// A question goes to somebody who was already asked earlier in the chain.
    case askedAgain(earlier: Contribution.ID)

    // MARK: R4

    /// A question goes to its own asker.
    case asksHimself

    /// A question or an answer was written by somebody who was suspended at that time.
    case authorSuspended

    /// A question was asked of somebody who was suspended at that time.
    case addresseeSuspended

    /// The facilitator, who only passes on, asked or answered.
    case facilitatorTakesPart

    // MARK: R5

    /// A question was answered by somebody else than its addressee.
    case answeredByAnother(addressee: Participant.ID)

    /// A question that already had an answer was answered again.
    case answeredAgain(first: Contribution.ID)

    /// An answer is dated before its question.
    case answeredBeforeAsked(question: Contribution.ID)

    /// An answer was written to somebody else than the asker.
    case answeredToAnother(asker: Participant.ID)

    // MARK: R6

    /// A question or an answer is dated before opening.
    case beforeOpening

    /// A question or an answer is dated after closing.
    case afterClosing

    /// An answer came more than the permitted number of seconds after its question.
    case answeredTooLate(limit: Int64)

    // MARK: R8

    /// The roster has fewer participants than permitted.
    case tooFewParticipants(Int, limit: Int)

    /// The roster has more participants than permitted.
    case tooManyParticipants(Int, limit: Int)

    /// The roster has more participants than is ideal.
    case moreThanIdealParticipants(Int, limit: Int)

    /// The relay lasted fewer days than permitted.
    case tooFewDays(Int, limit: Int)

    /// The relay lasted more days than permitted.
    case tooManyDays(Int, limit: Int)

    // MARK: R9

    /// The roster is not divided into groups.
    case noGroups

    /// There are fewer groups than permitted.
    case tooFewGroups(Int, limit: Int)

    /// There are more groups than permitted.
    case tooManyGroups(Int, limit: Int)

    /// A group has fewer participants than each group should have.
    case smallGroup(ParticipantGroup.ID, Int, limit: Int)

    /// Participants are in no group.
    case withoutGroup

    // MARK: R10

    /// The topic ends with a question mark.
    case topicIsQuestion(String)
  }

  /// How the relay deviates.
  public let reason: Reason

  /// The contribution that deviates, then those it is judged against; empty where the whole relay
  /// deviates.
  public let contributions: [Contribution.ID]

  /// The participants concerned; the writer of the contribution that deviates, where known, comes first.
  public let participants: [Participant.ID]

  /// Makes a rule deviation of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - reason: How the relay deviates.
  ///   - contributions: The contribution that deviates, then those it is judged against; empty where the whole relay
  ///     deviates.
  ///   - participants: The participants concerned; the writer of the contribution that deviates, where known, comes
  ///     first.
  public init(
    reason: Reason, contributions: [Contribution.ID] = [], participants: [Participant.ID] = []
  ) {
    self.reason = reason
    self.contributions = contributions
    self.participants = participants
  }

  /// The rule that the relay deviates from.
  public var rule: RelayRule { reason.rule }
}

extension RuleDeviation.Reason {
  /// The rule that the reason belongs to.
  public var rule: RelayRule {
    switch self {
    case .anotherStartQuestion, .tooManyStarters, .sameGroupStarts: .oneStartQuestion
    case .rightOfAnother, .rightAlreadyUsed, .askedBeforeRight, .noRightLeft, .chainTooLong:
      .rightToAsk
    case .goesBack, .askedAgain: .newAddressee
    case .asksHimself, .authorSuspended, .addresseeSuspended, .facilitatorTakesPart:
      .activeParticipants
    case .answeredByAnother, .answeredAgain, .answeredBeforeAsked, .answeredToAnother: .oneAnswer
    case .beforeOpening, .afterClosing, .answeredTooLate: .openRelay
    case .tooFewParticipants, .tooManyParticipants, .moreThanIdealParticipants, .tooFewDays,
      .tooManyDays:
      .size
    case .noGroups, .tooFewGroups, .tooManyGroups, .smallGroup, .withoutGroup: .groups
    case .topicIsQuestion: .topic
    }
  }
}
