import StafetModel
import StafetSyntax

/// A reason why a table cannot be read as its layout says, or why one is needed.
package enum LayoutProblem: Hashable, Sendable {
  /// An answer for which there is no question that it could reply to.
  case noQuestion(by: TableLayout.AnswerLink)
  /// An answer that could reply to several questions.
  case severalQuestions(count: Int, by: TableLayout.AnswerLink)
  /// A row of pairs that holds an answer and no question, in a column of this heading.
  case answerAlone(String)
  /// A column that must be there and was to be left out.
  case neededColumn(String)
  /// A table whose headings are not those of this library, what its columns seem to hold, and a layout
  /// with which it can be read.
  case readsWith(LayoutProposal)
  /// A table whose headings are not those of this library, and what its columns seem to hold.
  case notUnderstood([ColumnMeaning])

  /// The name of the fact in codes such as `layout.no-question`.
  package var code: String {
    switch self {
    case .noQuestion: "no-question"
    case .severalQuestions: "several-questions"
    case .answerAlone: "answer-alone"
    case .neededColumn: "needed-column"
    case .readsWith: "reads-with"
    case .notUnderstood: "not-understood"
    }
  }
}
