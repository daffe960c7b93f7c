import StafetFormats

extension ReadingSamples {
  static let layout: [LayoutProblem] = [
    .noQuestion(by: .people), .severalQuestions(count: 2, by: .text),
    .readsWith(
      LayoutProposal(
        tool: nil, columns: [], layout: TableLayout(), given: TableLayout())),
    .notUnderstood([]), .neededColumn("text"), .answerAlone("Spm"),
  ]

  static let layoutWarnings: [LayoutWarning] = [
    .rowsWithoutTexts(2), .answersLinked(1, by: .people),
    .otherAttribute(column: "Alder", person: "p", count: 1), .chosen(.limeSurvey, []),
    .listOfObjects, .chatNotices(1), .repeatedHeadings, .totals("I alt"),
  ]
}
