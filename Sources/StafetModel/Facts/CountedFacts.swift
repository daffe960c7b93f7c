/// Figures counted from the records themselves.
///
/// A figure that the source may state as well has the same name in ``DeclaredFacts``. Stated contributions
/// are compared with ``uniqueContributions``.
public struct CountedFacts: Hashable, Sendable {
  /// How many participants are on the roster, or `nil` where no participant is recorded.
  public let participants: Int?

  /// How many questions, answers and statements there are.
  public let contributions: Int

  /// How many contributions there are, repetitions left out.
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

  /// How many days of 24 hours were begun between opening and closing, at least 1.
  ///
  /// The earliest dated contribution stands in for an opening that is not recorded, the latest for a
  /// closing. `nil` where no time is known, and where the end comes before the start.
  public let days: Int?

  /// How many themes hold at least one question, the rest included, or `nil` without a sorting.
  ///
  /// In material without questions, statements are counted instead.
  public let themes: Int?

  /// Makes counted facts of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - participants: How many participants are on the roster, or `nil` where no participant is recorded.
  ///   - contributions: How many questions, answers and statements there are.
  ///   - uniqueContributions: How many contributions there are, repetitions left out.
  ///   - questions: How many questions there are.
  ///   - answers: How many answers there are.
  ///   - statements: How many statements there are.
  ///   - unansweredQuestions: How many questions no answer replies to.
  ///   - days: How many days of 24 hours were begun between opening and closing, at least 1.
  ///   - themes: How many themes hold at least one question, the rest included, or `nil` without a sorting.
  public init(
    participants: Int? = nil, contributions: Int, uniqueContributions: Int, questions: Int,
    answers: Int, statements: Int, unansweredQuestions: Int, days: Int? = nil, themes: Int? = nil
  ) {
    self.participants = participants
    self.contributions = contributions
    self.uniqueContributions = uniqueContributions
    self.questions = questions
    self.answers = answers
    self.statements = statements
    self.unansweredQuestions = unansweredQuestions
    self.days = days
    self.themes = themes
  }
}
