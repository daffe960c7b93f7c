public import StafetModel

/// A question with what surrounds it, to learn from or to suggest a theme for.
public struct SortableText: Hashable, Sendable {
  /// The contribution.
  public let id: Contribution.ID

  /// The words of the question.
  public let text: String

  /// The words of its answers; empty while it is unanswered.
  ///
  /// A question is often short and a theme shows first in what is answered, so answers count nearly as
  /// much as the question (``SuggestionSettings/answerWeight``).
  public let answers: [String]

  /// The question and the answer that gave the right to ask it; empty for a start question.
  public let before: [String]

  /// The theme that a person placed it in, or `nil` while it is unsorted.
  public let theme: Theme.ID?

  /// Takes a question with what surrounds it.
  ///
  /// - Parameters:
  ///   - id: The contribution.
  ///   - text: The words of the question.
  ///   - answers: The words of its answers.
  ///   - before: The question and the answer that gave the right to ask it.
  ///   - theme: The theme that a person placed it in, or `nil` while it is unsorted.
  public init(
    id: Contribution.ID, text: String, answers: [String] = [], before: [String] = [],
    theme: Theme.ID? = nil
  ) {
    self.id = id
    self.text = text
    self.answers = answers
    self.before = before
    self.theme = theme
  }
}

extension SortableText {
  /// What a sorting places in themes, of all relays of a study, each with what surrounds it.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - sorting: The sorting whose themes are learnt, or `nil` to learn from none.
  /// - Returns: The questions, or the statements of material without questions, in the order of the
  ///   study.
  /// - Complexity: O(*n* log *n*) in the number of contributions.
  public static func texts(of study: Study, sortedBy sorting: Sorting?) -> [SortableText] {
    study.relays.flatMap { relay in
      var texts: [Contribution.ID: String] = [:]
      for contribution in relay.contributions { texts[contribution.id] = contribution.text }
      var answers: [Contribution.ID: [String]] = [:]
      var before: [Contribution.ID: [String]] = [:]
      var questions: [Contribution.ID: String] = [:]  // of each answer
      for chain in relay.chains {
        for step in chain.steps {
          let question = step.exchange.question
          answers[question.id] = step.exchange.answers.map { $0.text }
          for answer in step.exchange.answers { questions[answer.id] = question.text }
          if let answer = step.follows {
            before[question.id] = [questions[answer], texts[answer]].compactMap { $0 }
          }
        }
      }
      return relay.sortable.map { id in
        SortableText(
          id: id, text: texts[id] ?? "", answers: answers[id] ?? [], before: before[id] ?? [],
          theme: sorting?.theme(of: id))
      }
    }
  }
}
