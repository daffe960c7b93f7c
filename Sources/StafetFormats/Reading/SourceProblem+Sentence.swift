package import StafetModel
import StafetSyntax

extension SourceProblem {
  /// The problem in English: what is wrong and what was expected, as sentences on one line.
  package var sentence: String {
    switch self {
    case .noSection(let relays):
      "No section was found. The heading of a section begins with the name of a relay ("
        + relays.map { $0.quoted }.joined(separator: ", ") + ") and ends with a theme."
    case .unknownRelay(let heading, let theme):
      "The heading \(heading.quoted) ends with the theme \(theme.quoted), but does not begin with "
        + "a relay of the layout. Correct the name, or add the heading to the furniture."
    case .emptySection(let heading):
      "The section \(heading.quoted) has no paragraphs. Expected questions, then as many answers."
    case .oddParagraphs(let heading, let count):
      "The section \(heading.quoted) has \(count) \(count == 1 ? "paragraph" : "paragraphs"), "
        + "which cannot be as many questions as answers. Look for a contribution that is missing, "
        + "split by an empty line, or joined to another."
    case .unequalMarks(let heading, let questions, let answers):
      "The section \(heading.quoted) marks \(questions) with ? and \(answers) with !. There must "
        + "be an answer for every question."
    case .unmarkedParagraph:
      "This paragraph has no ? or ! in front, but others of its section have. Mark all or none."
    case .answerBeforeQuestions:
      "The section begins with an answer (!). Expected all questions (?) first, then the answers."
    case .questionAfterAnswer:
      "A question (?) comes after an answer (!). Expected all questions first, then the answers."
    case .markWithoutText: "A ? or ! stands here without text after it."
    case .loneCut:
      "An editor's cut stands alone here. Join it to the paragraph that it belongs to."
    case .unclosedBold:
      "The ** that begins a passage in bold here is never closed in the same paragraph."
    case .contradictoryFact(let figure, let relay, let first, let firstLine, let second):
      "The number of \(figure.rawValue) \(relay.map { "of \($0.quoted) " } ?? "")is \(second) "
        + "here, but \(first) on line \(firstLine)."
    case .study(let problem): problem.description
    }
  }
}
