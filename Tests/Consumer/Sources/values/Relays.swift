import Stafet

/// A whole relay as a user interface shows it.
@MainActor func checkRelays() {
  let counted = CountedFacts(
    participants: 3, contributions: 5, uniqueContributions: 5, questions: 3, answers: 2,
    statements: 0, unansweredQuestions: 1, days: 4, themes: 2)
  let section = ThemeSection(
    theme: "trust", name: "Tillid",
    entries: [ThemeSection.Entry(question: "q1", answers: ["a1"])],
    selection: PairSelection(questions: ["q1"]))
  let analysis = RelayAnalysis(
    relay: RelayReference(id: "leaders", name: "Ledere"), counted: counted,
    groups: [GroupActivity(group: "g", name: "Gruppe", participants: 3, contributors: 2)],
    lengths: TextLengths(questionWords: 30, answerWords: 20, statementWords: 0, meanQuestion: 10),
    cake: Cake(of: [(trust, 2), (time, 1)]), sections: [section],
    questionForms: QuestionForms(substantive: 1, verbal: 1, closed: 1, undecided: 0),
    words: WordTable(rows: [], tokenCount: 50, distinctCount: 0, contributionCount: 5),
    highlights: Highlights(rows: []),
    timeline: RelayTimeline(
      start: Instant(secondsSince1970: 0), slotLength: 3_600,
      slots: [RelayTimeline.Slot(questions: 3, answers: 2, waiting: 1)]))
  expect("waiting", analysis.timeline?.slots.map { $0.waiting } ?? [], is: [1])
  expect("id of a relay", analysis.id, is: "leaders")
  expect("groups", analysis.groups.map { $0.id }, is: ["g"])
  expect("sections", analysis.sections.map { $0.id }, is: ["trust"])

  let question = Contribution(id: "q1", kind: .question, text: "Hvad nu?")
  let answer = Contribution(id: "a1", kind: .answer, replyTo: "q1", text: "Det her.")
  let chain = Chain(steps: [
    Chain.Step(exchange: Exchange(question: question, answers: [answer]), follows: nil)
  ])
  expect("pairs of a chain", chain.pairCount, is: 1)
  let audited = AuditedChain(start: "q1", last: "q1", questions: 1, pairs: 1, end: .answered)
  expect("id of a chain", audited.id, is: "q1")
  let deviation = RuleDeviation(reason: .asksHimself, contributions: ["q1"], participants: ["p1"])
  let gap = AuditGap(rule: deviation.rule, missing: .author, contributions: ["q1"])
  expect("gap", gap.rule, is: deviation.rule)
}

/// Sortings, suggestions and what is found without a codebook.
@MainActor func checkCoding() {
  let suggestion = ThemeSuggestion(
    contribution: "q1",
    candidates: [
      ThemeSuggestion.Candidate(theme: "trust", probability: 0.75),
      ThemeSuggestion.Candidate(theme: "time", probability: 0.25),
    ], evidence: [ThemeSuggestion.Evidence(word: "tillid", weight: 1.5)], minimumCertainty: 0.5)
  expect("suggested", suggestion.theme, is: "trust")
  expect("ids of candidates", suggestion.candidates.map { $0.id }, is: ["trust", "time"])
  let evaluation = SuggestionEvaluation(
    units: [
      SuggestionEvaluation.Unit(
        contribution: "q1", theme: "trust", suggested: "trust", probability: 0.75),
      SuggestionEvaluation.Unit(
        contribution: "q2", theme: "time", suggested: "trust", probability: 0.5),
    ], themes: ["trust", "time"])
  expect("accuracy", evaluation.accuracy.percent, is: 50)
  // Precision 1/2 and recall 1 give 2/3; the other theme has 0.
  expect("macro F1", (evaluation.macroF1 - 1.0 / 3).magnitude < 1e-12, is: true)
  let figures = SuggestionEvaluation.ThemeFigures(theme: "trust", sorted: 1, suggested: 2, both: 1)
  expect("figures of a theme", evaluation.themes[0], is: figures)
  let coverage = SuggestionEvaluation.Coverage(
    certainty: 0.6, covered: Share(count: 1, of: 2), right: Share(count: 1, of: 1))
  expect("coverage", evaluation.coverage[2], is: coverage)
  let curve = LearningCurve(steps: [LearningCurve.Step(perTheme: 2, accuracies: [0.5, 0.7])])
  expect("mean of a step", curve.steps[0].mean, is: 0.6)
  let stability = StabilityCurve(points: [
    StabilityCurve.Point(count: 2, mean: 0.8, standardError: 0.1, chance: 0, highestByChance: 0.1),
    StabilityCurve.Point(count: 3, mean: 0.75, standardError: 0.1, chance: 0, highestByChance: 0.1),
  ])
  // 0.75 is no lower than 0.8 less its standard error.
  expect("clusters to take", stability.suggestedCount, is: 3)
  let cluster = ThemeDiscovery.Cluster(id: "c1", name: "tillid", questions: ["q1"])
  let newcomer = ClusterGrowth.Newcomer(
    question: "q2", cluster: cluster.id, similarity: 0.5, isFar: false)
  expect("newcomer", newcomer.id, is: "q2")

  let first = SortingReference(id: "a", coder: "A", kind: .byHand)
  let second = SortingReference(id: "b", coder: "B", kind: .byHand)
  let agreed = AgreementFigures(
    units: 4, agreed: Share(count: 3, of: 4), expected: 0.5, kappa: 0.5,
    themes: [ThemeAgreement(theme: "trust", name: "Tillid", first: 2, second: 3, both: 2)])
  // 2 · 2 / (2 + 3)
  expect("agreement on a theme", agreed.themes[0].agreement, is: 0.8)
  let disagreement = SortingDisagreement(
    relay: "leaders", contribution: "q4", first: Sorting.Assignment(theme: "trust"),
    second: Sorting.Assignment(theme: "time"))
  let agreement = SortingAgreement(
    first: first, second: second, figures: agreed,
    relays: [
      RelayAgreement(relay: RelayReference(id: "leaders", name: "Ledere"), figures: agreed)
    ],
    disagreements: [disagreement],
    themePairs: [
      ThemePair(
        first: "trust", firstName: "Tillid", second: "time", secondName: "Tid",
        contributions: ["q4"])
    ])
  expect("disagreements", agreement.disagreements.map { $0.id }, is: ["q4"])
  let reliable = ReliabilityFigures(units: 4, placements: 8, alpha: 0.6, interval: 0.2...0.9)
  let reliability = SortingReliability(
    sortings: [first, second], figures: reliable,
    relays: [
      RelayReliability(relay: RelayReference(id: "leaders", name: "Ledere"), figures: reliable)
    ])
  expect("placed and not", reliability.figures.total, is: 4)

  let sorting = Sorting(id: "a", coder: "A", kind: .byHand, assignments: [:])
  let moved = MovedSorting(
    sorting: sorting, movements: [MovedSorting.Movement(from: "time", to: "trust", count: 2)],
    leftBehind: [
      MovedSorting.LeftBehind(
        contribution: "q1", assignment: Sorting.Assignment(theme: "rest"), reason: .noCounterpart)
    ])
  expect("left behind", moved.leftBehind.map { $0.id }, is: ["q1"])
  let entry = SuggestionReview.Entry(
    decision: SuggestionDecision(on: "q1", suggested: "trust", theme: "trust", by: "A"),
    stepCount: 1)
  let match = CodebookMatching.Match(here: "trust", there: "tillid")
  let ambiguity = CodebookMatching.Ambiguity(theme: match.here, candidates: ["a", "b"])
  expect("review", entry.decision.theme == ambiguity.theme, is: true)
}
