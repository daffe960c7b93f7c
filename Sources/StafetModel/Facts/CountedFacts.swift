/// What the records themselves show, counted.
///
/// Each figure stands beside the one of the same name in ``DeclaredFacts``.
public struct CountedFacts: Hashable, Sendable {
  /// How many participants are on the roster, or `nil` where no participant is recorded.
  public let participants: Int?

  /// How many questions, answers and statements there are.
  public let contributions: Int

  /// How many contributions are left once repetitions are counted once.
  ///
  /// Of several contributions of one relay with the same text, kind, author, addressee and question
  /// answered, only one is unique: the same *Yes.* to two questions is two contributions.
  /// Contributions without text do not repeat each other.
  public let uniqueContributions: Int

  /// How many questions there are.
  public let questions: Int

  /// How many answers there are.
  public let answers: Int

  /// How many statements there are.
  public let statements: Int

  /// How many questions no answer replies to.
  public let unansweredQuestions: Int

  /// How many days of 24 hours were begun from opening to closing or, where either is not recorded,
  /// from the first dated contribution to the last; `nil` where no time is known, and where the
  /// last of these times comes before the first.
  public let days: Int?

  /// How many themes hold at least one question, the rest included, or `nil` without a sorting.
  ///
  /// Statements count as questions do where there are no questions.
  public let themes: Int?
}
