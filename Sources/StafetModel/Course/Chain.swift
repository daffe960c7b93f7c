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

    /// Makes a step of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - exchange: The question and its answers.
    ///   - follows: The answer that gave the right to ask, or `nil` for the start question.
    ///   - isInferred: Whether `follows` was inferred because the source does not record it.
    public init(exchange: Exchange, follows: Contribution.ID? = nil, isInferred: Bool = false) {
      self.exchange = exchange
      self.follows = follows
      self.isInferred = isInferred
    }
  }

  /// The steps; each comes after the step whose answer its question follows.
  ///
  /// The first is the start question.
  public let steps: [Step]

  /// Makes a chain, as for a preview or a test.
  ///
  /// - Parameter steps: The steps; each comes after the step whose answer its question follows.
  /// - Precondition: There is at least one step.
  public init(steps: [Step]) {
    precondition(!steps.isEmpty, "A chain has a start question.")
    self.steps = steps
  }

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
