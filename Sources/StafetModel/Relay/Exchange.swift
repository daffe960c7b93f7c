/// One question together with its answers.
///
/// By the method a question has one answer or none; a source may hold more, and none is hidden.
public struct Exchange: Hashable, Sendable {
  /// The question.
  public let question: Contribution

  /// Its answers, in the order of the source; empty while it is unanswered.
  public let answers: [Contribution]

  /// Joins a question and its answers.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - answers: Its answers, in the order of the source.
  public init(question: Contribution, answers: [Contribution]) {
    self.question = question
    self.answers = answers
  }

  /// Whether the question has an answer.
  public var isAnswered: Bool { !answers.isEmpty }
}

extension Relay {
  /// Every question with its answers, in the order of the questions.
  ///
  /// - Complexity: O(*n*) in the number of contributions.
  public var exchanges: [Exchange] {
    var answers: [Contribution.ID: [Contribution]] = [:]
    for answer in contributions where answer.kind == .answer {
      if let question = answer.replyTo { answers[question, default: []].append(answer) }
    }
    return contributions.lazy
      .filter { $0.kind == .question }
      .map { Exchange(question: $0, answers: answers[$0.id] ?? []) }
  }
}
