/// The chains of two relays compared.
///
/// Each comparison is a figure with an interval or a p-value of its own. None is a ``Finding``, and none is
/// adjusted for the others. A comparison is `nil` where either relay lacks the records that it needs. The intervals
/// take questions and chains to be independent of each other, which those of one person are not.
public struct ChainComparison: Hashable, Sendable {
  /// The questions with an answer, of all.
  public let answered: ShareComparison?

  /// How long the chains became.
  public let lengths: LengthComparison?

  /// After how long questions were answered.
  public let answerTimes: AnswerTimeComparison?

  /// The questions that cross from one group to another; see ``GroupCrossings/questions``.
  public let crossingQuestions: ShareComparison?

  /// The chains that cross from one group to another; see ``GroupCrossings/chains``.
  public let crossingChains: ShareComparison?

  /// The people in whom chains meet, of all who received a question; see ``ChainMeetings/people``.
  public let meetings: ShareComparison?

  /// The questions to groups outside the organisation; see ``ExternalDirection/external``.
  public let external: ShareComparison?

  /// Makes a comparison of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - answered: The questions with an answer, of all.
  ///   - lengths: How long the chains became.
  ///   - answerTimes: After how long questions were answered.
  ///   - crossingQuestions: The questions that cross from one group to another.
  ///   - crossingChains: The chains that cross from one group to another.
  ///   - meetings: The people in whom chains meet, of all who received a question.
  ///   - external: The questions to groups outside the organisation.
  public init(
    answered: ShareComparison? = nil, lengths: LengthComparison? = nil,
    answerTimes: AnswerTimeComparison? = nil, crossingQuestions: ShareComparison? = nil,
    crossingChains: ShareComparison? = nil, meetings: ShareComparison? = nil,
    external: ShareComparison? = nil
  ) {
    self.answered = answered
    self.lengths = lengths
    self.answerTimes = answerTimes
    self.crossingQuestions = crossingQuestions
    self.crossingChains = crossingChains
    self.meetings = meetings
    self.external = external
  }
}

extension ChainComparison {
  /// Compares the chains of two relays.
  ///
  /// - Parameters:
  ///   - first: The chains of the relay of which more counts as positive, and how long its questions waited.
  ///   - second: The same of the relay compared with.
  ///   - confidence: The confidence level of the intervals.
  init(
    of first: (chains: ChainAnalysis, waits: AnswerWaits),
    and second: (chains: ChainAnalysis, waits: AnswerWaits), confidence: Double
  ) {
    func shares(_ share: (ChainAnalysis) -> Share?) -> ShareComparison? {
      ShareComparison(share(first.chains), share(second.chains), confidence: confidence)
    }
    var lengths: LengthComparison?
    if let one = first.chains.lengths, let other = second.chains.lengths {
      lengths = LengthComparison(first: one, second: other, confidence: confidence)
    }
    var answerTimes: AnswerTimeComparison?
    if let one = first.chains.answerTimes, let other = second.chains.answerTimes {
      answerTimes = AnswerTimeComparison(
        of: (one, first.waits), and: (other, second.waits))
    }
    self.init(
      answered: shares { $0.answerTimes?.answered }, lengths: lengths, answerTimes: answerTimes,
      crossingQuestions: shares { $0.crossings?.questions },
      crossingChains: shares { $0.crossings?.chains },
      meetings: shares { $0.meetings?.people },
      external: shares { $0.direction?.external })
  }
}
