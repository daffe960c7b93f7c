/// How long a chain became, and how it ended.
///
/// A branched chain ends as its last step does; steps are in the order of ``Chain/steps``.
public struct AuditedChain: Hashable, Sendable, Identifiable {
  /// How a chain ended.
  public enum End: String, Hashable, Sendable, CaseIterable {
    /// The last question was answered, and no new question followed.
    case answered

    /// The last question was not answered.
    ///
    /// This also holds where the time of that question, or of closing, is not recorded, unless the chain
    /// was stranded.
    case unanswered

    /// The last question was not answered, and its addressee was suspended when it was asked or at some
    /// later time before or at closing.
    case stranded

    /// The last question was not answered, but was asked less than ``RelayRules/fairTime`` before
    /// closing, so that its addressee hardly had time.
    case cutByClosing = "cut_by_closing"
  }

  /// The start question.
  public let start: Contribution.ID

  /// The last question, in the order of ``Chain/steps``.
  public let last: Contribution.ID

  /// How many questions the chain holds, answered or not.
  public let questions: Int

  /// How many answered questions the chain holds: its length as the method counts it.
  public let pairs: Int

  /// How many links from a question to the answer that it follows were inferred, since none is recorded.
  public let inferredLinks: Int

  /// Whether two questions follow the same answer.
  public let isBranched: Bool

  /// How the chain ended.
  public let end: End

  /// Makes an audited chain of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - start: The start question.
  ///   - last: The last question, in the order of `steps`.
  ///   - questions: How many questions the chain holds, answered or not.
  ///   - pairs: How many answered questions the chain holds: its length as the method counts it.
  ///   - inferredLinks: How many links from a question to the answer that it follows were inferred, since none is
  ///     recorded.
  ///   - isBranched: Whether two questions follow the same answer.
  ///   - end: How the chain ended.
  public init(
    start: Contribution.ID, last: Contribution.ID, questions: Int, pairs: Int,
    inferredLinks: Int = 0, isBranched: Bool = false, end: End
  ) {
    self.start = start
    self.last = last
    self.questions = questions
    self.pairs = pairs
    self.inferredLinks = inferredLinks
    self.isBranched = isBranched
    self.end = end
  }

  /// What tells it from the others of one list: `start`.
  public var id: Contribution.ID { start }
}
