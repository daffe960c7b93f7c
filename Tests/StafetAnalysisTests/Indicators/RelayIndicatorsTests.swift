import StafetModel
import TestSupport
import Testing

@testable import StafetAnalysis

/// Every indicator of the worked relay; all values are worked out by hand from its table.
@Suite struct RelayIndicatorsTests {
  private func indicators(
    change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> RelayIndicators {
    let indicators = try WorkedRelay.indicators(change: change)
    return try #require(indicators)
  }

  private func values(
    _ formula: IndicatorFormula, of reading: IndicatorReading?
  ) -> [Double?] {
    reading?.groups.map { $0.figure(formula)?.value } ?? []
  }

  private func inputs(_ figure: IndicatorFigure?) -> [String] {
    figure?.inputs.map { "\($0.quantity.rawValue) \($0.value)\($0.isDenominator ? " below" : "")" }
      ?? []
  }

  @Test func everyIndicatorIsRead() throws {
    #expect(try indicators().readings.map { $0.indicator } == Indicator.allCases)
    #expect(try indicators().withheldGroups.isEmpty)
  }

  @Test func activity() throws {
    let reading = try indicators()[.activity]
    #expect(reading?.figure(.contributions)?.value == 18)
    #expect(reading?.figure(.contributionsPerHead)?.value == 18.0 / 7)
    #expect(values(.contributions, of: reading) == [11, 5, 2])
    let shares: [Double?] = [11.0 / 18, 5.0 / 18, 2.0 / 18]
    #expect(values(.contributionShare, of: reading) == shares)
    #expect(values(.contributionsPerHead, of: reading) == [2.75, 2.5, 2])
    let share = reading?.groups[1].figure(.contributionShare)?.share
    #expect(share?.count == 5 && share?.total == 18 && share?.percent == 28)
    #expect(
      inputs(reading?.groups[0].figure(.contributions)) == ["questions 6.0", "answers 5.0"])
  }

  @Test func mindset() throws {
    let reading = try indicators()[.mindset]
    #expect(reading?.groups.map { $0.mindset } == [.proactive, .proactive, .active])
    #expect(values(.questionSurplus, of: reading) == [1, 1, 0])
    #expect(Mindset(questions: 0, answers: 0) == .inactive)
    #expect(Mindset(questions: 0, answers: 1) == .reactive)
    #expect(Mindset(questions: 2, answers: 2) == .active)
  }

  // Received: 0 0 0 0 1 1 1 2 2 3. Q1 = 0, Q3 = 1.75, so that nobody is above 1.75 + 1.5 · 1.75 = 4.375.
  @Test func keyStakeholdersAndDistribution() throws {
    let stakeholders = try indicators()[.keyStakeholders]
    #expect(stakeholders?.figure(.keyStakeholders)?.value == 0)
    #expect(
      inputs(stakeholders?.figure(.keyStakeholders))
        == ["upper_quartile 1.75", "interquartile_range 1.75", "participants 10.0"])
    #expect(values(.keyStakeholders, of: stakeholders) == [0, 0, 0])
    // 2 · (5 + 6 + 7 + 2 · 8 + 2 · 9 + 3 · 10) / (10 · 10) − 11 / 10
    let distribution = try indicators()[.distribution]
    #expect(distribution?.figure(.receivedGini)?.value?.isNearly(0.54) == true)
    let index = values(.receivedIndex, of: distribution).compactMap { $0 }
    for (value, expected) in zip(index, [1.05, 1.05, 0.7]) { #expect(value.isNearly(expected)) }
    #expect(index.count == 3)
  }

  @Test func interactionAndNetwork() throws {
    let reading = try indicators()[.interaction]
    #expect(reading?.figure(.answerRate)?.value == 0.8)
    // Wilson's interval of 8 of 10 at 95 %, as in R's prop.test without correction.
    #expect(
      reading?.figure(.answerRate)?.share?.low?.isNearly(0.4901624715366427, within: 1e-9) == true)
    #expect(reading?.figure(.reciprocity)?.value == 1.0 / 9)
    #expect(reading?.figure(.crossingShare)?.value == 0.5)
    let indicators = try indicators()
    #expect(indicators[.network]?.figure(.groupDensity)?.value == 4.0 / 6)
    #expect(indicators[.network]?.figure(.externalInternalIndex)?.value == 0)
    #expect(
      inputs(indicators[.network]?.figure(.externalInternalIndex))
        == ["crossing 5.0", "within 5.0", "placed_questions 10.0 below"])
    let matrix = try #require(indicators.matrix)
    #expect(matrix.counts == [4, 2, 0, 1, 1, 1, 1, 0, 0])
    #expect(matrix.places.map { $0.asked } == [6, 3, 1])
    #expect(matrix.places.map { $0.received } == [6, 3, 1])
    #expect(matrix.places.map { $0.participants } == [4, 3, 3])
    #expect(matrix.total == 10 && matrix.leftOut == 0)
    #expect(matrix.count(from: 0, to: 1) == 2)
  }

  @Test func projectMap() throws {
    let indicators = try indicators()
    let mapLines = indicators.mapLines.map {
      "\($0.from)\($0.to) \($0.questions) \($0.theme?.text ?? "-") \($0.themeQuestions)"
    }
    // From a to b there is one question of t1 and one of t2; the one of t1 came first.
    #expect(
      mapLines == ["00 4 t1 2", "01 2 t1 1", "10 1 t1 1", "11 1 - 0", "12 1 t2 1", "20 1 t3 1"])
    #expect(indicators[.projectMap]?.figure(.mapLines)?.value == 6)
    #expect(indicators[.projectMap]?.figure(.themedLines)?.value == 5.0 / 6)
    #expect(indicators[.projectMap]?.limits == [.leftOut(1, of: 10, .questions)])
  }

  // In 5 questions tillid, in 3 budget, in one each ten more: Q3 + 3 · IQR = 1.
  @Test func words() throws {
    let indicators = try indicators()
    #expect(indicators[.highlights]?.figure(.keywords)?.value == 2)
    #expect(indicators[.highlights]?.figure(.prominentWords)?.value == 2)
    #expect(indicators.focus == .clear)
    #expect(indicators.sharedWords.map { $0.form } == ["tillid"])
    #expect(indicators[.focus]?.figure(.sharedWords)?.input(.eligibleGroups) == 2)
    let blindspots = indicators[.blindspots]
    #expect(blindspots?.figure(.blindspots)?.value == 1)
    #expect(blindspots?.groups.map { $0.words.map { $0.form } } == [[], ["budget"], []])
    #expect(
      blindspots?.groups[2].figure(.blindspots)?.absence == .fewContributions(least: 5))
    #expect(indicators[.innovationCapacity]?.figure(.innovationCapacity)?.value == 75)
    #expect(indicators[.innovationCapacity]?.score?.answer == .yes)
  }

  @Test func relevance() throws {
    let indicators = try indicators {
      $0.expectedWords = ["Tilliden", "borger", "budget", "sektor", "tillid"]
    }
    #expect(indicators.expectedWords.map { $0.isFound } == [true, false, true, false])
    #expect(indicators[.relevance]?.score?.value == 50)
    #expect(indicators[.relevance]?.score?.answer == .partly)
    #expect(try self.indicators()[.relevance]?.absence == .noExpectedWords)
  }

  @Test(arguments: ["", "to ord", "og", "x"]) func unusableWordsAreRefused(_ word: String) {
    #expect(throws: AnalysisError.unusableExpectedWord(word)) {
      try WorkedRelay.indicators { $0.expectedWords = ["tillid", word] }
    }
  }

  @Test func scores() throws {
    let indicators = try indicators()
    #expect(indicators[.engagement]?.score?.value == 75)
    #expect(
      inputs(indicators[.engagement]?.figure(.engagement)) == [
        "active 7.0", "participants 10.0 below", "active_share 0.7", "answered 8.0",
        "delivered 10.0 below", "answer_rate 0.8",
      ])
    // Expected: (6 · 3/6 + 3 · 5/6 + 1 · 6/6) / 10 = 0.65.
    #expect(indicators[.collaboration]?.score?.value.isNearly(100 * 0.5 / 0.65) == true)
    #expect(
      indicators[.collaboration]?.figure(.collaboration)?.input(.expectedCrossing)?.isNearly(0.65)
        == true)
    // Three themes, the two largest 7 of 9; but the rest is 1 of 9, more than 10 %.
    #expect(indicators[.alignment]?.score?.value == 60)
    #expect(
      inputs(indicators[.alignment]?.figure(.alignment))
        == ["themes 3.0", "rest 1.0", "largest_two 7.0", "sorted 9.0 below"])
  }

  @Test func scoresAnswerFromTheirLimitsOn() {
    #expect(
      [100, 70, 69.999, 40, 39.999, 0].map { IndicatorScore($0).answer }
        == [.yes, .yes, .partly, .partly, .no, .no])
  }

  @Test func alignmentHasExactLimits() {
    func value(_ themes: Int, _ rest: Int, _ two: Int, _ sorted: Int) -> Double {
      IndicatorMaterial.alignment(themes: themes, rest: rest, largestTwo: two, of: sorted)
    }
    #expect(value(3, 1, 4, 10) == 100)
    #expect(value(8, 1, 4, 10) == 100)
    #expect(value(2, 1, 9, 10) == 60)
    #expect(value(9, 1, 4, 10) == 60)
    #expect(value(3, 2, 4, 10) == 60)
    #expect(value(3, 1, 3, 10) == 60)
    #expect(value(5, 33, 50, 100) == 60)
    #expect(value(5, 34, 50, 100) == 20)
  }

  @Test func chainsAndForms() throws {
    let indicators = try indicators()
    #expect(indicators[.meeting]?.figure(.meeting)?.value == 0.5)
    #expect(
      inputs(indicators[.meeting]?.figure(.meeting)) == ["meetings 3.0", "receivers 6.0 below"])
    #expect(indicators[.ring]?.figure(.ring)?.value == 0.75)
    #expect(
      inputs(indicators[.ring]?.figure(.ring))
        == ["rings 3.0", "chains 4.0 below", "returning_chains 3.0", "staying_chains 1.0"])
    #expect(indicators[.direction]?.figure(.direction)?.value == 0.1)
    let forms = indicators[.questionForm]
    #expect(forms?.figure(.openQuestions)?.value == 0.5)
    let open: [Double?] = [0.5, 2.0 / 3, 0]
    #expect(values(.openQuestions, of: forms) == open)
    #expect(
      inputs(forms?.groups[0].figure(.openQuestions)) == [
        "open 3.0", "questions 6.0 below", "substantive 2.0", "verbal 1.0", "closed 1.0",
        "undecided 2.0",
      ])
  }

  @Test func interviewsHaveNone() throws {
    let relay = Relay(id: "r", kind: .interviews, contributions: [.statement("1")])
    #expect(try WorkedRelay.indicators(of: relay, sortings: []) == nil)
  }
}
