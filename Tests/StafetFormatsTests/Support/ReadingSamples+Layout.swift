import StafetFormats

extension ReadingSamples {
  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var layout: [LayoutProblem] {
    [
      .noQuestion(by: .people), .severalQuestions(count: 2, by: .text),
      .readsWith(
        LayoutProposal(
          tool: nil, columns: [], layout: TableLayout(), given: TableLayout())),
      .notUnderstood([]), .neededColumn("text"), .answerAlone("Spm"),
    ]
  }

  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var layoutWarnings: [LayoutWarning] {
    [
      .rowsWithoutTexts(2), .answersLinked(1, by: .people),
      .otherAttribute(column: "Alder", person: "p", count: 1), .chosen(.limeSurvey, []),
      .listOfObjects, .chatNotices(1), .repeatedHeadings, .totals("I alt"),
    ]
  }
}
