import StafetAnalysis
import StafetModel
import Testing

@Suite struct HighlightsTests {
  /// The words that stand out, each with its contributions and its level.
  private func written(_ highlights: Highlights) -> [String] {
    highlights.rows.map { "\($0.form) \($0.contributions) \($0.level)" }
  }

  /// A relay in which each of some words is in so many questions.
  private func highlights(_ counts: KeyValuePairs<String, Int>) throws -> Highlights {
    try analysis(.words("A", counts, tokens: 200)).relays[0].highlights
  }

  @Test func findsWhatLiesAboveTheFences() throws {
    // Nine words in 1, 1, 1, 2, 2, 2, 3, 5 and 9 questions. By hand (type 7): the quartiles are the
    // values of rank 3 and 7, 1 and 3; the fences 3 + 1.5 · 2 = 6 and 3 + 3 · 2 = 9.
    let found = try highlights([
      "alfa": 1, "beta": 1, "gamma": 1, "delta": 2, "zeta": 2, "theta": 2, "kappa": 3,
      "lambda": 5, "sigma": 9,
    ])
    #expect(found.keywordFence == 6)
    #expect(found.prominentFence == 9)
    #expect(written(found) == ["sigma 9 keyword"])
    let further = try highlights([
      "alfa": 1, "beta": 1, "gamma": 1, "delta": 2, "zeta": 2, "theta": 2, "kappa": 3,
      "lambda": 7, "sigma": 10,
    ])
    #expect(written(further) == ["sigma 10 prominent", "lambda 7 keyword"])
    #expect(further.words(.prominent).map(\.form) == ["sigma"])
  }

  @Test func asksForThreeContributions() throws {
    // All quartiles are 1, so 2 and 3 lie above both fences.
    let found = try highlights([
      "alfa": 1, "beta": 1, "gamma": 1, "delta": 1, "zeta": 1, "theta": 1, "kappa": 1,
      "lambda": 2, "sigma": 3,
    ])
    #expect(found.keywordFence == 1)
    #expect(found.prominentFence == 1)
    #expect(written(found) == ["sigma 3 prominent"])
  }

  @Test func equalWordsStandOnTheSameSide() throws {
    let found = try highlights([
      "sigma": 4, "alfa": 1, "beta": 1, "gamma": 1, "delta": 1, "zeta": 1, "theta": 1,
      "kappa": 1, "lambda": 4,
    ])
    #expect(written(found) == ["lambda 4 prominent", "sigma 4 prominent"])
    #expect(try highlights(["alfa": 4, "beta": 4, "gamma": 4]).rows.isEmpty)
  }

  @Test func hasNoFencesWithoutWords() throws {
    let none = try analysis(.texts("A", "og", "")).relays[0].highlights
    #expect(none.keywordFence == nil)
    #expect(none.prominentFence == nil)
    #expect(none.rows.isEmpty)
  }

  @Test func countsContributionsAndNotOccurrences() throws {
    let found = try analysis(
      .texts("A", "sigma sigma sigma sigma", "alfa", "beta", "gamma", "delta")
    ).relays[0].highlights
    #expect(found.rows.isEmpty)
  }
}
