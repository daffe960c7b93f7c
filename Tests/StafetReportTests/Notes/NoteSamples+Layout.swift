import StafetFormats
import StafetModel
import StafetSyntax

extension NoteSamples {
  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var layoutProblems: [LayoutProblem] {
    let columns = ColumnMeaning.Role.allCases.map { ColumnMeaning(title: "Felt", role: $0) }
    var layout = TableLayout(columns: [
      "Din \"tekst\"": "text", "Nr.": "id", "Fra (navn)": "author",
    ])
    layout.skippedRows = 2
    layout.headerRows = 2
    layout.rowKind = .statement
    layout.kindWords = ["Spm": .question]
    layout.numbersRows = true
    layout.answerLink = .people
    layout.times = TimeStyle(order: .dayMonthYear, zone: .centralEuropean)
    layout.emptyWords = ["NA", "-"]
    layout.personColumns = ["Alder"]
    layout.leftOutColumns = ["E-mail"]
    var pairs = TableLayout()
    pairs.questionColumn = "Dit spørgsmål?"
    pairs.answerColumns = ["Svar", "Svar 2"]
    pairs.answerTimeColumn = "Svaret kl."
    var times = TableLayout()
    times.times = TimeStyle(order: .monthDayYear, zone: .fixed(seconds: -5 * 3600))
    var lime = times
    lime.tool = .limeSurvey
    func proposal(
      _ layout: TableLayout, tool: TableLayout.Tool? = nil, remaining: Int = 0
    ) -> LayoutProblem {
      var proposal = LayoutProposal(
        tool: tool, columns: [ColumnMeaning(title: "Nr.", role: .id)], layout: layout,
        given: TableLayout())
      proposal.remaining = remaining
      proposal.encoding = remaining == 1 ? .windows1252 : nil
      return .readsWith(proposal)
    }
    var guessed = LayoutProposal(
      tool: nil, columns: [], layout: times, given: TableLayout())
    guessed.isOrderGuessed = true
    return TableLayout.AnswerLink.allCases.flatMap {
      [.noQuestion(by: $0), .severalQuestions(count: 1200, by: $0)]
    } + [
      proposal(layout, remaining: 1), proposal(pairs, remaining: 3), proposal(times),
      proposal(lime, tool: .limeSurvey), .notUnderstood(columns), .neededColumn("text"),
      .answerAlone("Dit spørgsmål"), .readsWith(guessed),
    ]
  }

  static var layoutWarnings: [LayoutWarning] {
    TableLayout.AnswerLink.allCases.map { .answersLinked(2, by: $0) }
      + TableLayout.Tool.allCases.map {
        .chosen($0, [ColumnMeaning(title: "Svar", role: .answer)])
      } + [
        .rowsWithoutTexts(1), .rowsWithoutTexts(2), .answersLinked(1, by: .people),
        .otherAttribute(column: "Alder", person: "p-1", count: 1),
        .otherAttribute(column: "Alder", person: "p-1", count: 3), .listOfObjects, .chatNotices(1),
        .chatNotices(2), .repeatedHeadings, .totals("I alt"),
      ]
  }
}
