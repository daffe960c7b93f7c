/// One question together with its answers.
///
/// By the method a question has one answer or none; a source may hold more, and all are kept.
public struct Exchange: Hashable, Sendable {
  /// The question.
  public let question: Contribution

  /// The answers to the question, in the order of the source; empty where there are none.
  public let answers: [Contribution]

  /// Makes an exchange of a question and its answers.
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
