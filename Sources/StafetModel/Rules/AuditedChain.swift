/// How long a chain became, and how it ended.
///
/// A branched chain ends as its last step does; steps are in the order of ``Chain/steps``.
public struct AuditedChain: Hashable, Sendable {
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
}
