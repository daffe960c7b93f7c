import StafetAnalysis
import StafetModel
import StafetReport
import Testing

/// Pairs that a person picks, and settings of the selection that are refused.
@Suite struct HandPickedTests {
  static let sides: [Side] = [
    Side(
      id: "A",
      entries: [
        ("krydspres", "krav tid"), ("krydspres", "krav rum"), ("borgerblik", "borger"),
        ("krydspres", "mål"), (nil, "sag"),
      ],
      answers: ["leder", "sektor", "by"]),
    Side(id: "B", entries: [("krydspres", "krav")], answers: ["tid"]),
  ]

  private func selections(
    change: (inout SelectionSettings) -> Void
  ) throws -> [[PairSelection]] {
    var settings = AnalysisSettings()
    change(&settings.selection)
    return try StudyAnalysis(of: study(Self.sides), settings: settings)
      .relays.map { $0.sections.map { $0.selection } }
  }

  private func questions(_ picks: Contribution.ID..., pairs: Int? = 4) throws
    -> [[[Contribution.ID]]]
  {
    try selections {
      $0.handPicked = picks
      $0.pairs = pairs
    }.map { $0.map { $0.questions } }
  }

  @Test func picksReplaceTheChoiceInTheirThemesOnly() throws {
    let chosen = try selections { $0.handPicked = ["A2"] }
    #expect(chosen.map { $0.map { $0.questions } } == [[["A2"], ["A3"], []], [["B1"]]])
    #expect(chosen.map { $0.map { $0.isHandPicked } } == [[true, false, false], [false]])
    #expect(chosen.map { $0.map { $0.unanswered } } == [[1, 0, 1], [0]])
  }

  @Test func picksStandInTheOrderGiven() throws {
    #expect(try questions("A2", "B1", "A1")[0][0] == ["A2", "A1"])
    #expect(try questions("A1", "A2")[0][0] == ["A1", "A2"])
  }

  @Test func anAnswerStandsForItsQuestion() throws {
    #expect(try questions("A2.svar", "A1.svar")[0][0] == ["A2", "A1"])
  }

  @Test func aQuestionStandsOnceAtItsFirstPlace() throws {
    #expect(try questions("A2", "A1", "A2.svar", "A2")[0][0] == ["A2", "A1"])
  }

  @Test func anUnansweredQuestionMayBePicked() throws {
    #expect(try questions("A4", "A5")[0] == [["A4"], ["A3"], ["A5"]])
  }

  @Test(arguments: [nil, 0, 1]) func theNumberOfPairsDoesNotBindAPerson(pairs: Int?) throws {
    #expect(try questions("A2", "A1", "A4", pairs: pairs)[0][0] == ["A2", "A1", "A4"])
  }

  @Test func settingsAreKeptAsGiven() throws {
    let analysis = try analysis(Self.sides[0], Self.sides[1]) {
      $0.selection.handPicked = ["A2.svar", "A1", "A1"]
      $0.selection.relevanceWeight = 0.25
    }
    #expect(analysis.settings.selection.handPicked == ["A2.svar", "A1", "A1"])
    #expect(analysis.settings.selection.relevanceWeight == 0.25)
  }

  // MARK: Refusals

  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: AnalysisError
    let sentence: String
    let change: @Sendable (inout SelectionSettings) -> Void
  }

  static let refused = [
    Refused(
      testDescription: "a pick that is not there",
      error: .unknownPick("A9"),
      sentence: "The study has no question or answer “A9”, which was picked by hand."
    ) { $0.handPicked = ["A1", "A9", "A8"] },
    Refused(
      testDescription: "a statement",
      error: .pickedStatement("C1"),
      sentence: "“C1” is a statement; only questions and answers can be picked by hand."
    ) { $0.handPicked = ["C1"] },
    Refused(
      testDescription: "a weight above 1",
      error: .weightOutOfRange(setting: "relevance weight", 1.5),
      sentence: "The setting relevance weight is 1.5, but must be from 0 to 1."
    ) { $0.relevanceWeight = 1.5 },
    Refused(
      testDescription: "a weight below 0",
      error: .weightOutOfRange(setting: "relevance weight", -0.1),
      sentence: "The setting relevance weight is -0.1, but must be from 0 to 1."
    ) { $0.relevanceWeight = -0.1 },
    Refused(
      testDescription: "a negative number of pairs",
      error: .negativeCount(setting: "pairs", -1),
      sentence: "The setting pairs is -1, but must not be negative."
    ) { $0.pairs = -1 },
  ]

  @Test(arguments: refused) func refusesSettings(_ sample: Refused) throws {
    let statement = Side(id: "C", kind: .interviews, entries: [("krydspres", "krav")])
    let study = try study(Self.sides + [statement])
    var settings = AnalysisSettings()
    sample.change(&settings.selection)
    #expect(throws: sample.error) { try StudyAnalysis(of: study, settings: settings) }
    #expect(sample.error.description == sample.sentence)
  }

  @Test func refusesAWeightThatIsNoNumber() throws {
    #expect(throws: AnalysisError.self) { try selections { $0.relevanceWeight = .nan } }
  }
}
