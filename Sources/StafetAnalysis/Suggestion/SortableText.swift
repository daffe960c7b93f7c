public import StafetModel

/// A question with its answers and what came before it: what a ``ThemeSuggester`` learns from or suggests
/// a theme for.
public struct SortableText: Hashable, Sendable {
  /// The contribution.
  public let id: Contribution.ID

  /// The words of the question.
  public let text: String

  /// The words of the answers to the question; empty where there are none.
  ///
  /// A question is often short and a theme shows first in what is answered, so answers count nearly as
  /// much as the question.
  public let answers: [String]

  /// The words of the question and the answer that came before it in its chain; empty for a start
  /// question.
  public let before: [String]

  /// The theme that a person placed the question in, or `nil` where it is unsorted.
  public let theme: Theme.ID?

  /// Makes a text of a question, its answers and what came before it.
  ///
  /// - Parameters:
  ///   - id: The contribution.
  ///   - text: The words of the question.
  ///   - answers: The words of its answers.
  ///   - before: The words of the question and the answer that came before it in its chain.
  ///   - theme: The theme that a person placed the question in, or `nil` where it is unsorted.
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
  /// The sortable contributions of all relays of a study, each with its answers and what came before it.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - sorting: The sorting whose themes are learnt from, or `nil` to leave every question unsorted.
  /// - Returns: The questions, or the statements of material without questions, in the order of the
  ///   study.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public static func texts(of study: Study, sortedBy sorting: Sorting?) -> [SortableText] {
    study.courses.flatMap { course in
      let contributions = course.relay.contributions
      return course.sortable.map { position in
        let link = course.follows[position]
        let before = [course.parent(of: position), link].compactMap { $0 }
        return SortableText(
          id: contributions[position].id, text: contributions[position].text,
          answers: course.answers[position].map { contributions[$0].text },
          before: before.map { contributions[$0].text },
          theme: sorting?.theme(of: contributions[position].id))
      }
    }
  }
}
