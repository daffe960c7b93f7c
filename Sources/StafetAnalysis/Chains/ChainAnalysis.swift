public import StafetModel

/// The chains of a relay and what is counted of them: ends, lengths and durations, answer times, meetings and
/// rings, the ways between groups, who speaks after whom, and how far a question could have come.
///
/// Everything is worked out from who asked whom and when. What a relay does not record is listed once in
/// ``gaps``, and a figure that needs it is `nil`, never 0. Where the links between questions are inferred, all
/// figures of chains rest on a guess; see ``links``.
public struct ChainAnalysis: Hashable, Sendable {
  /// How it is known which answer a question follows.
  public let links: ChainLinks

  /// What the relay lacks of the records that these figures need, in part or wholly.
  public let gaps: [ChainGap]

  /// The chains, in the order of ``/StafetModel/Relay/chains``; empty where the chains are unknown.
  public let chains: [AnalysedChain]

  /// How long the chains became; `nil` where they are unknown.
  public let lengths: ChainLengths?

  /// How long the chains took, from the start question to the last contribution; `nil` where they are unknown or
  /// nothing is dated.
  ///
  /// Chains that were cut by closing count with the time until then.
  public let durations: TimeSpread?

  /// How many questions are answered, and after how long; `nil` without questions.
  public let answerTimes: AnswerTimes?

  /// How long it took from an answer to the question that follows it; `nil` where the chains are unknown or no
  /// such pair is dated.
  ///
  /// Answers that no question follows do not count, nor do questions dated before the answer that they follow,
  /// which are left out.
  public let pauses: TimeSpread?

  /// Where chains meet in a person; `nil` where the chains are unknown or no addressee is recorded.
  public let meetings: ChainMeetings?

  /// Where chains go in a ring; `nil` where they are unknown.
  public let rings: ChainRings?

  /// How much crosses from one group to another; `nil` where fewer than two groups have people, where none may be
  /// told of, and where it is known of no question.
  public let crossings: GroupCrossings?

  /// How much went to groups outside the organisation; `nil` where no group is marked as external, and where the
  /// groups of one side may not be told of.
  public let direction: ExternalDirection?

  /// Who speaks after whom; `nil` where times or people are not recorded.
  public let shifts: ParticipationShifts?

  /// How many people the start questions could have reached; `nil` where the chains are unknown, or no start
  /// question has both a date and an asker.
  public let reach: ChainReach?

  /// Makes an analysis of chains of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - links: How it is known which answer a question follows.
  ///   - gaps: What the relay lacks of the records that these figures need.
  ///   - chains: The chains; empty where the chains are unknown.
  ///   - lengths: How long the chains became.
  ///   - durations: How long the chains took, from the start question to the last contribution.
  ///   - answerTimes: How many questions are answered, and after how long.
  ///   - pauses: How long it took from an answer to the question that follows it.
  ///   - meetings: Where chains meet in a person.
  ///   - rings: Where chains go in a ring.
  ///   - crossings: How much crosses from one group to another.
  ///   - direction: How much went to groups outside the organisation.
  ///   - shifts: Who speaks after whom.
  ///   - reach: How many people the start questions could have reached.
  public init(
    links: ChainLinks = .recorded, gaps: [ChainGap] = [], chains: [AnalysedChain] = [],
    lengths: ChainLengths? = nil, durations: TimeSpread? = nil, answerTimes: AnswerTimes? = nil,
    pauses: TimeSpread? = nil, meetings: ChainMeetings? = nil, rings: ChainRings? = nil,
    crossings: GroupCrossings? = nil, direction: ExternalDirection? = nil,
    shifts: ParticipationShifts? = nil, reach: ChainReach? = nil
  ) {
    self.links = links
    self.gaps = gaps
    self.chains = chains
    self.lengths = lengths
    self.durations = durations
    self.answerTimes = answerTimes
    self.pauses = pauses
    self.meetings = meetings
    self.rings = rings
    self.crossings = crossings
    self.direction = direction
    self.shifts = shifts
    self.reach = reach
  }

  /// How many chains ended in a certain way.
  public func count(of end: AuditedChain.End) -> Int { chains.count { $0.audited.end == end } }

  /// How many chains branch: two questions follow the same answer.
  public var branchedChains: Int { chains.count { $0.audited.isBranched } }

  /// How many links from a question to the answer that it follows were inferred, since none is recorded.
  public var inferredLinks: Int { chains.reduce(0) { $0 + $1.audited.inferredLinks } }

  /// How many questions follow an answer.
  public var linkedQuestions: Int {
    chains.reduce(0) { $0 + $1.audited.questions } - chains.count
  }
}
