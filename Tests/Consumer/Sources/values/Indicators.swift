import Stafet

/// The indicators of a relay.
@MainActor func checkIndicators() {
  let rate = IndicatorFigure(
    .answerRate, 0.5, share: Share(count: 1, of: 2),
    inputs: [
      IndicatorFigure.Input(.answered, 1),
      IndicatorFigure.Input(.delivered, 2, isDenominator: true),
    ])
  let hidden = IndicatorReading.Group(
    group: "g", name: "Group", figures: [IndicatorFigure(.contributions, absence: .withheld)])
  let place = GroupMatrix.Place(group: "g", name: "Group", participants: 3, asked: 2, received: 2)
  let indicators = RelayIndicators(
    readings: [
      IndicatorReading(.interaction, figures: [rate], limits: [.few(2, .delivered)]),
      IndicatorReading(.activity, groups: [hidden]),
      IndicatorReading(
        .relevance, figures: [IndicatorFigure(.relevance, 50, inputs: [])],
        score: IndicatorScore(50)),
    ],
    matrix: GroupMatrix(places: [place], counts: [2], total: 2),
    mapLines: [ProjectMapLine(from: 0, to: 0, questions: 2, theme: "t", themeQuestions: 1)],
    focus: .clear, sharedWords: [IndicatorWord(stem: "tid", form: "tid")],
    expectedWords: [RelayIndicators.ExpectedWord(word: "tid", isFound: true)],
    withheldGroups: ["g"])
  expect("answered", indicators[.interaction]?.figure(.answerRate)?.input(.answered), is: 1)
  expect(
    "withheld", indicators[.activity]?.groups.first?.figure(.contributions)?.absence, is: .withheld)
  expect("answer of a score", indicators[.relevance]?.score?.answer, is: .partly)
  expect("within a group", indicators.matrix?.count(from: 0, to: 0), is: 2)
  expect("mindset", Mindset(questions: 2, answers: 1), is: .proactive)
  expect("key of an indicator", Indicator.innovationCapacity.rawValue, is: "innovation_capacity")
  expect("sentences", indicators.sentences(of: .interaction, in: .english).count, is: 2)
}
