/// A chain of questions and answers (*kæde*): a start question, its answer, the question that this answer
/// gave its writer the right to ask, and so on.
///
/// A chain is derived from a relay, never stored. By the method it does not branch, since one answer
/// gives one right; where a source has two questions follow one answer, both are in the chain and
/// ``isBranched`` says so.
public struct Chain: Hashable, Sendable {
  /// One question of a chain with its answers.
  public struct Step: Hashable, Sendable {
    /// The question and its answers.
    public let exchange: Exchange

    /// The answer that gave the right to ask, or `nil` for the start question.
    public let follows: Contribution.ID?

    /// Whether ``follows`` was inferred because the source does not record it.
    public let isInferred: Bool
  }

  /// The steps; each comes after the step whose answer its question follows.
  ///
  /// The first is the start question.
  public let steps: [Step]

  /// How many questions the chain holds, answered or not.
  public var count: Int { steps.count }

  /// How many answered questions the chain holds: its length as the method counts it.
  public var pairCount: Int { steps.count { $0.exchange.isAnswered } }

  /// Whether two questions follow the same answer.
  public var isBranched: Bool {
    var seen: Set<Contribution.ID> = []
    return steps.contains { step in
      guard let answer = step.follows else { return false }
      return !seen.insert(answer).inserted
    }
  }
}
