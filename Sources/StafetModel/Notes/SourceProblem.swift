/// A reason why a text is not a source of the form and layout expected, such as a published report.
///
/// It is declared in the model so that code that words problems need not import the readers of sources.
package enum SourceProblem: Hashable, Sendable {
  /// No heading begins with a relay of the layout and ends with a theme.
  case noSection(relays: [String])
  /// A heading ends with a known theme, but does not begin with a relay of the layout.
  case unknownRelay(heading: String, theme: String)
  /// A section without a paragraph. The place is that of its heading.
  case emptySection(heading: String)
  /// A section with an odd number of paragraphs. The place is that of its heading.
  case oddParagraphs(heading: String, count: Int)
  /// A section with `?` and `!` that do not go together. The place is that of its heading.
  case unequalMarks(heading: String, questions: Int, answers: Int)
  /// A paragraph without `?` or `!` in a section where others have it.
  case unmarkedParagraph
  /// A section that begins with an answer.
  case answerBeforeQuestions
  /// A question that comes after an answer in its section.
  case questionAfterAnswer
  /// A `?` or `!` without text.
  case markWithoutText
  /// A paragraph that is nothing but an editor's cut.
  case loneCut
  /// A `**` that begins a passage in bold and is never closed in its paragraph.
  case unclosedBold
  /// A figure that is stated twice and differently. The place is that of the second statement.
  case contradictoryFact(
    DeclaredFacts.Fact, relay: String?, first: Int, firstLine: Int, second: Int)
  /// What was read does not make a study.
  case study(StudyProblem)

  /// The name of the fact in codes such as `source.no-section`.
  package var code: String {
    switch self {
    case .noSection: "no-section"
    case .unknownRelay: "unknown-relay"
    case .emptySection: "empty-section"
    case .oddParagraphs: "odd-paragraphs"
    case .unequalMarks: "unequal-marks"
    case .unmarkedParagraph: "unmarked-paragraph"
    case .answerBeforeQuestions: "answer-before-questions"
    case .questionAfterAnswer: "question-after-answer"
    case .markWithoutText: "mark-without-text"
    case .loneCut: "lone-cut"
    case .unclosedBold: "unclosed-bold"
    case .contradictoryFact: "contradictory-fact"
    case .study: "not-a-study"
    }
  }
}
