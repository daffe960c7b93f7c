import StafetModel
import StafetStatistics

/// Indicators of how much people wrote and received.
extension IndicatorMaterial {
  /// Activity: Q + A of each group, its share, and per head.
  var activity: IndicatorReading {
    let all = tallies.all
    let figures = [
      IndicatorFigure.count(
        .contributions, counted.questions + counted.answers,
        [.count(.questions, counted.questions), .count(.answers, counted.answers)]),
      perHead(all),
    ]
    if authorless != nil {
      return IndicatorReading(.activity, figures: figures, absence: authorless)
    }
    let groups = figuresByGroup([.contributions, .contributionShare, .contributionsPerHead]) {
      [self] _, tally in
      [
        .count(
          .contributions, tally.contributions,
          [.count(.questions, tally.questions), .count(.answers, tally.answers)]),
        .share(
          .contributionShare, .contributions, tally.contributions, of: .allContributions,
          all.contributions, confidence: confidence),
        perHead(tally),
      ]
    }
    let unknown = counted.questions + counted.answers - all.contributions
    return IndicatorReading(
      .activity, figures: figures, groups: groups, absence: groupless,
      limits: withheldLimit
        + leftOutLimit(unknown, of: counted.questions + counted.answers, .contributions))
  }

  private func perHead(_ tally: GroupTallies.Tally) -> IndicatorFigure {
    if let authorless { return IndicatorFigure(.contributionsPerHead, absence: authorless) }
    return .quotient(
      .contributionsPerHead,
      [.count(.contributions, tally.contributions), .denominator(.active, tally.active)]
    ) { Double(tally.contributions) / Double(tally.active) }
  }

  /// Mindset: whether each group asks more than it answers.
  var mindset: IndicatorReading {
    if let absence = authorless ?? unanswered ?? groupless {
      return IndicatorReading(.mindset, absence: absence)
    }
    let groups = groups([.questionSurplus]) { _, tally in
      (
        [
          .count(
            .questionSurplus, tally.questions - tally.answers,
            [.count(.questions, tally.questions), .count(.answers, tally.answers)])
        ],
        Mindset(questions: tally.questions, answers: tally.answers), []
      )
    }
    return IndicatorReading(.mindset, groups: groups, limits: withheldLimit)
  }

  /// How many questions somebody must have received at least to be a key stakeholder.
  private static let leastReceived = 2

  /// Key stakeholders: people who received unusually many questions.
  var keyStakeholders: IndicatorReading {
    let roster = course.people.rosterCount
    if let absence = unaddressed ?? (roster == 0 ? .noRoster : nil) {
      return IndicatorReading(.keyStakeholders, absence: absence)
    }
    let received = Array(tallies.received.prefix(roster))
    guard let quartiles = Quartiles(of: received) else {
      return IndicatorReading(.keyStakeholders, absence: .noRoster)
    }
    let fence = quartiles.upperFence(1.5)
    let isKey = received.map { $0 >= Self.leastReceived && Double($0) > fence }
    let inputs = [
      IndicatorFigure.Input(.upperQuartile, quartiles.upper),
      IndicatorFigure.Input(.interquartileRange, quartiles.interquartileRange),
    ]
    func figure(_ count: Int, among people: Int) -> IndicatorFigure {
      .count(.keyStakeholders, count, inputs + [.count(.participants, people)])
    }
    let toldCounts = keyCounts(isKey)
    let stability = rankStability
    let isUnstable = stability?.value.map { $0 < 0.25 } ?? false
    return IndicatorReading(
      .keyStakeholders,
      figures: [figure(isKey.count { $0 }, among: roster)] + [stability].compactMap { $0 },
      groups: groupless != nil
        ? []
        : figuresByGroup([.keyStakeholders]) { position, tally in
          guard let count = toldCounts[position] else {
            return [IndicatorFigure(.keyStakeholders, absence: .withheld)]
          }
          return [figure(count, among: tally.participants)]
        },
      absence: groupless,
      limits: withheldLimit + fewLimit(roster, .participants) + (isUnstable ? [.unstableOrder] : [])
    )
  }

  /// Beyond how many questions an order by them is not tried: dropping some of so many changes little.
  private static let mostQuestionsDropped = 1_000

  /// How many questions may be dropped without another order of who received most; `nil` where everybody received
  /// equally many, and beyond ``mostQuestionsDropped``.
  private var rankStability: IndicatorFigure? {
    let roster = course.people.rosterCount
    let addressees = course.questions.compactMap { course.recipients[$0] }.filter { $0 < roster }
    if addressees.count > Self.mostQuestionsDropped { return nil }
    var generator = SplitMix64()
    let stability = CaseDropStability(
      caseCount: addressees.count, resamples: 100, stopsAtFailure: true, using: &generator
    ) { kept in
      var received = [Double](repeating: 0, count: roster)
      for question in kept { received[addressees[question]] += 1 }
      return received.map { Optional($0) }
    }
    return stability.map {
      IndicatorFigure(
        .rankStability, $0.coefficient,
        inputs: [.count(.allReceived, addressees.count), .count(.participants, roster)])
    }
  }

  /// How many key stakeholders each group has, by position, as far as that is told.
  private func keyCounts(_ isKey: [Bool]) -> [Int?] {
    let told = tallies.told
    var counts = Array(repeating: 0, count: tallies.groups.count)
    var withheldSum = (key: 0, other: 0)
    for (person, isKey) in isKey.enumerated() {
      switch told.place(of: person) {
      case .group(let group): counts[group] += isKey ? 1 : 0
      case .withheld: if isKey { withheldSum.key += 1 } else { withheldSum.other += 1 }
      case .unknown: break
      }
    }
    var toldCounts = counts.map { Optional($0) }
    if told.withheld.isEmpty { return toldCounts }
    let rows = told.told.map { (counts[$0], tallies.groups[$0].participants - counts[$0]) }
    let cells = (rows + [withheldSum]).flatMap { [$0.0, $0.1] }
    let zeros = [cells.count - 2, cells.count - 1].filter { cells[$0] == 0 }
    let suppression = TableSuppression(of: cells, columnCount: 2, withholding: zeros)
    for (row, group) in told.told.enumerated() where suppression.withheld[2 * row] {
      toldCounts[group] = nil
    }
    return toldCounts
  }

  /// Distribution: how evenly questions are received.
  var distribution: IndicatorReading {
    if let unaddressed { return IndicatorReading(.distribution, absence: unaddressed) }
    let roster = course.people.rosterCount
    let all = tallies.all
    let gini = GiniCoefficient(of: Array(tallies.received.prefix(roster)))
    let figure =
      gini.map {
        IndicatorFigure(
          .receivedGini, $0.value,
          inputs: [.count(.received, all.received), .denominator(.participants, roster)])
      } ?? IndicatorFigure(.receivedGini, absence: .noRoster)
    let groups =
      authorless != nil || groupless != nil
      ? []
      : figuresByGroup([.receivedIndex]) { _, tally in
        [
          .quotient(
            .receivedIndex,
            [
              .count(.received, tally.received), .denominator(.allReceived, all.received),
              .denominator(.active, tally.active), .denominator(.allActive, all.active),
            ]
          ) {
            Double(tally.received) / Double(all.received)
              / (Double(tally.active) / Double(all.active))
          }
        ]
      }
    return IndicatorReading(
      .distribution, figures: [figure], groups: groups, absence: authorless ?? groupless,
      limits: withheldLimit
        + leftOutLimit(counted.questions - all.received, of: counted.questions, .questions)
        + fewLimit(all.received, .received))
  }

  /// Question form: how open the questions of each group are.
  var questionForm: IndicatorReading {
    let all = FormCounts(questionKinds)
    if questionKinds.isEmpty {
      return IndicatorReading(.questionForm, absence: .zeroDenominator(.questions))
    }
    let figures = [figure(of: all)]
    if let absence = authorless ?? groupless {
      return IndicatorReading(.questionForm, figures: figures, absence: absence)
    }
    let counts = formCounts()
    return IndicatorReading(
      .questionForm, figures: figures,
      groups: figuresByGroup([.openQuestions]) { [self] position, _ in
        guard let forms = counts[position] else {
          return [IndicatorFigure(.openQuestions, absence: .withheld)]
        }
        return [figure(of: forms)]
      },
      limits: withheldLimit + fewLimit(all.total, .questions))
  }

  /// The forms of some questions, by the number of their kind.
  private struct FormCounts {
    var counts = Array(repeating: 0, count: QuestionForms.Kind.allCases.count)

    init(_ kinds: some Sequence<QuestionForms.Kind> = []) {
      for kind in kinds { counts[kind.rawValue] += 1 }
    }

    subscript(kind: QuestionForms.Kind) -> Int { counts[kind.rawValue] }

    var open: Int { self[.substantive] + self[.verbal] }
    var total: Int { counts.reduce(0, +) }
  }

  private func figure(of forms: FormCounts) -> IndicatorFigure {
    IndicatorFigure.share(
      .openQuestions, .open, forms.open, of: .questions, forms.total, confidence: confidence
    ).adding([
      .count(.substantive, forms[.substantive]), .count(.verbal, forms[.verbal]),
      .count(.closed, forms[.closed]), .count(.undecided, forms[.undecided]),
    ])
  }

  /// The forms of each group's questions, by position, as far as they are told: all four of a group or none.
  private func formCounts() -> [FormCounts?] {
    let told = tallies.told
    var counts = Array(repeating: FormCounts(), count: tallies.groups.count)
    var withheld = FormCounts()
    for (kind, question) in zip(questionKinds, course.questions) {
      switch told.place(of: course.authors[question]) {
      case .group(let group): counts[group].counts[kind.rawValue] += 1
      case .withheld: withheld.counts[kind.rawValue] += 1
      case .unknown: break
      }
    }
    var toldCounts = counts.map { Optional($0) }
    if told.withheld.isEmpty { return toldCounts }
    let width = withheld.counts.count
    let cells = told.told.flatMap { counts[$0].counts } + withheld.counts
    let zeros = (cells.count - width..<cells.count).filter { cells[$0] == 0 }
    let suppression = TableSuppression(of: cells, columnCount: width, withholding: zeros)
    for (row, group) in told.told.enumerated()
    where suppression.withheld[row * width..<(row + 1) * width].contains(true) {
      toldCounts[group] = nil
    }
    return toldCounts
  }
}
