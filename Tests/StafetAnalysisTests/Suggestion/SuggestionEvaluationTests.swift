import StafetModel
import Testing

@testable import StafetAnalysis

@Suite struct SuggestionEvaluationTests {
  private func unit(_ id: String, _ theme: String, _ suggested: String, _ p: Double)
    -> SuggestionEvaluation.Unit
  {
    SuggestionEvaluation.Unit(
      contribution: Contribution.ID(id), theme: Theme.ID(theme),
      suggested: Theme.ID(suggested), probability: p)
  }

  // By hand. F1: a 2·2/(3+3), b 2·1/(2+1), c 0/(0+1 suggested): c is in no list of what was sorted.
  // Calibration: the classes from 0.5 hold 0.55 (wrong), from 0.6 0.65 (right) and 0.61 (right), from
  // 0.9 0.95 and 1.0 (one right): (0.55 + 0.74 + 0.95) / 5.
  @Test func figuresByHand() {
    let evaluation = SuggestionEvaluation(
      units: [
        unit("1", "a", "a", 0.65), unit("2", "a", "a", 0.95), unit("3", "a", "c", 0.55),
        unit("4", "b", "b", 0.61), unit("5", "b", "a", 1.0),
      ],
      themes: ["a", "b", "c"])
    #expect(evaluation.accuracy.count == 3)
    #expect(evaluation.accuracy.total == 5)
    #expect(evaluation.accuracy.percent == 60)
    #expect(evaluation.themes.map { $0.theme } == ["a", "b"])
    #expect(evaluation.themes.map { $0.both } == [2, 1])
    #expect((evaluation.themes[0].f1 - 2.0 / 3).magnitude < 1e-15)
    #expect((evaluation.themes[1].f1 - 2.0 / 3).magnitude < 1e-15)
    #expect((evaluation.macroF1 - 2.0 / 3).magnitude < 1e-15)
    #expect((evaluation.calibrationError - 2.24 / 5).magnitude < 1e-12)
    #expect(evaluation.coverage.map { $0.certainty } == [0, 0.5, 0.6, 0.7, 0.8, 0.9])
    #expect(evaluation.coverage.map { $0.covered.count } == [5, 5, 4, 2, 2, 2])
    #expect(evaluation.coverage.map { $0.right.count } == [3, 3, 3, 1, 1, 1])
  }

  @Test func nothingIsZeroOfNothing() {
    let evaluation = SuggestionEvaluation(units: [], themes: [])
    #expect(evaluation.accuracy.share == nil)
    #expect(evaluation.macroF1 == 0)
    #expect(evaluation.calibrationError == 0)
  }

  /// Two themes with words of their own are told apart, and the sureness says so.
  @Test func themesWithWordsOfTheirOwnAreToldApart() throws {
    let texts = (0..<20).map { number in
      SortableText(
        id: Contribution.ID("q\(100 + number)"),
        text: number.isMultiple(of: 2) ? "penge budget regnskab" : "trivsel personale vagter",
        theme: number.isMultiple(of: 2) ? "money" : "people")
    }
    let evaluation = try #require(ThemeSuggester(texts: texts).evaluation())
    #expect(evaluation.accuracy.count == 20)
    #expect(evaluation.macroF1 == 1)
    #expect(evaluation.calibrationError < 0.1)
    #expect(evaluation.units.allSatisfy { $0.probability > 0.8 && $0.probability < 0.999 })
    #expect(evaluation.units.map { $0.contribution } == texts.map { $0.id })
  }

  @Test func oneQuestionOfEachThemeIsTooLittle() {
    let texts = [
      SortableText(id: "1", text: "penge", theme: "a"),
      SortableText(id: "2", text: "trivsel", theme: "b"),
      SortableText(id: "3", text: "trivsel", theme: "b"),
    ]
    #expect(ThemeSuggester(texts: texts).evaluation() == nil)
  }
}
