import StafetAnalysis
import StafetModel
import StafetReport
import StafetText
import Testing

@Suite struct StudyAnalysisTests {
  @Test func keepsWhatItWasMadeWith() throws {
    let side = Side.themes("A", ["krydspres": 2], unsorted: 1)
    let analysis = try analysis(side, declared: DeclaredFacts(participants: 56)) {
      $0.wordLimit = 7
    }
    #expect(analysis.settings.wordLimit == 7)
    #expect(analysis.sorting == "sorted")
    #expect(analysis.declared.participants == 56)
    #expect(analysis.counted.questions == 3)
    #expect(analysis.counted.themes == 1)
    #expect(analysis.relays.map { $0.relay.id } == ["A"])
    #expect(analysis.relays.map { $0.relay.name } == ["Stafet A"])
    #expect(analysis.crossReading == nil)
    #expect(analysis.warnings.contains { $0.reason == .unsortedQuestions("sorted") })
  }

  @Test func analysesAStudyWithoutRelays() throws {
    let analysis = try analysis()
    #expect(analysis.relays.isEmpty)
    #expect(analysis.crossReading == nil)
    #expect(analysis.sorting == nil)
    #expect(analysis.warnings.isEmpty)
  }

  @Test func laysOutQuestionsThemeByTheme() throws {
    let side = Side(
      id: "A",
      entries: [(nil, ""), ("borgerblik", ""), ("krydspres", ""), ("krydspres", "")],
      answers: ["", "", "svar"])
    let sections = try analysis(side).relays[0].sections
    #expect(sections.map { $0.theme } == ["krydspres", "borgerblik", nil])
    #expect(sections.map { $0.name } == ["Krydspres", "Borgerblik", ""])
    #expect(sections.map { $0.entries.map { $0.question } } == [["A3", "A4"], ["A2"], ["A1"]])
    #expect(
      sections.map { $0.entries.map { $0.answers } }
        == [[["A3.svar"], []], [["A2.svar"]], [["A1.svar"]]])
    let unsorted = try analysis(.texts("A", "x", "y")).relays[0].sections
    #expect(unsorted.map { $0.entries.count } == [2])
    #expect(unsorted.map { $0.theme } == [nil])
    #expect(try analysis(.texts("A")).relays[0].sections.isEmpty)
  }

  @Test func statementsBesideQuestionsAreKeptApart() throws {
    func statements(_ kinds: [Contribution.Kind]) throws -> [Contribution.ID] {
      let contributions = kinds.enumerated().map { index, kind in
        Contribution(id: Contribution.ID("c\(index + 1)"), kind: kind, text: "x \(index)")
      }
      let study = try Study(relays: [Relay(id: "A", name: "A", contributions: contributions)])
      return try StudyAnalysis(of: study).relays[0].statements
    }
    #expect(try statements([.statement, .question, .statement]) == ["c1", "c3"])
    #expect(try statements([.statement, .statement]) == [])
    #expect(try statements([.question]) == [])
  }

  @Test func usesTheSortingAskedFor() throws {
    let sortings = ["first", "second"].map { name in
      Sorting(
        id: Sorting.ID(name), coder: name, kind: .byHand,
        assignments: ["A1": .init(theme: name == "first" ? "krydspres" : "borgerblik")])
    }
    let study = try study([.texts("A", "x")], sortings: sortings)
    var settings = AnalysisSettings()
    #expect(try StudyAnalysis(of: study).relays[0].cake?.slices.map { $0.theme } == ["krydspres"])
    settings.sorting = "second"
    let second = try StudyAnalysis(of: study, settings: settings)
    #expect(second.sorting == "second")
    #expect(second.relays[0].cake?.slices.map { $0.theme } == ["borgerblik"])
  }

  @Test func readsTheFirstTwoRelaysAcrossUnlessOthersAreNamed() throws {
    let sides: [Side] = [.texts("A"), .texts("B"), .texts("C")]
    let usual = try analysis(sides[0], sides[1], sides[2]).crossReading
    #expect(usual?.first.id == "A")
    #expect(usual?.second.id == "B")
    #expect(usual?.second.name == "Stafet B")
    let named = try analysis(sides[0], sides[1], sides[2]) {
      $0.compared = RelayPair("C", "A")
    }.crossReading
    #expect(named?.first.id == "C")
    #expect(named?.second.id == "A")
  }

  // MARK: Refusals

  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: AnalysisError
    let sentence: String
    let change: @Sendable (inout AnalysisSettings) -> Void
  }

  static let refused = [
    Refused(
      testDescription: "unknown sorting",
      error: .unknownSorting("x", known: ["sorted"]),
      sentence: "The study has no sorting “x”; it has sorted."
    ) { $0.sorting = "x" },
    Refused(
      testDescription: "unknown relay",
      error: .unknownRelay("x", known: ["A", "B"]),
      sentence: "The study has no relay “x”; it has A, B."
    ) { $0.compared = RelayPair("A", "x") },
    Refused(
      testDescription: "same relay",
      error: .sameRelay("A"),
      sentence: "The relay “A” cannot be compared with itself; name two relays."
    ) { $0.compared = RelayPair("A", "A") },
    Refused(
      testDescription: "significance of 0",
      error: .shareOutOfRange(setting: "significance", 0),
      sentence: "The setting significance is 0.0, but must be above 0 and below 1."
    ) { $0.significance = 0 },
    Refused(
      testDescription: "confidence of 1",
      error: .shareOutOfRange(setting: "confidence", 1),
      sentence: "The setting confidence is 1.0, but must be above 0 and below 1."
    ) { $0.confidence = 1 },
    Refused(
      testDescription: "negative word length",
      error: .negativeCount(setting: "minimum word length", -1),
      sentence: "The setting minimum word length is -1, but must not be negative."
    ) { $0.minimumWordLength = -1 },
    Refused(
      testDescription: "group of two",
      error: .groupTooSmall(2),
      sentence:
        "The smallest group is set to 2, but a figure about fewer than 3 people would be one"
        + " about persons; give 3 or more."
    ) { $0.smallestGroup = 2 },
    Refused(
      testDescription: "negative limit",
      error: .negativeCount(setting: "word limit", -2),
      sentence: "The setting word limit is -2, but must not be negative."
    ) { $0.wordLimit = -2 },
    Refused(
      testDescription: "negative occurrences",
      error: .negativeCount(setting: "minimum occurrences", -3),
      sentence: "The setting minimum occurrences is -3, but must not be negative."
    ) { $0.minimumOccurrences = -3 },
    Refused(
      testDescription: "negative evidence",
      error: .negativeCount(setting: "minimum evidence", -4),
      sentence: "The setting minimum evidence is -4, but must not be negative."
    ) { $0.minimumEvidence = -4 },
    Refused(
      testDescription: "negative cell",
      error: .negativeCount(setting: "small cell", .min),
      sentence: "The setting small cell is -9223372036854775808, but must not be negative."
    ) { $0.smallCell = .min },
    Refused(
      testDescription: "negative cake",
      error: .negativeCount(setting: "small cake", -5),
      sentence: "The setting small cake is -5, but must not be negative."
    ) { $0.smallCake = -5 },
    Refused(
      testDescription: "negative resamples",
      error: .negativeCount(setting: "resamples", -6),
      sentence: "The setting resamples is -6, but must not be negative."
    ) { $0.resamples = -6 },
  ]

  @Test(arguments: refused) func refusesSettings(_ sample: Refused) throws {
    let study = try study([.themes("A", ["krydspres": 1]), .texts("B")])
    var settings = AnalysisSettings()
    sample.change(&settings)
    #expect(throws: sample.error) { try StudyAnalysis(of: study, settings: settings) }
    #expect(sample.error.description == sample.sentence)
  }

  @Test func refusesAShareThatIsNoNumber() throws {
    let study = try study([])
    var settings = AnalysisSettings()
    settings.significance = .nan
    #expect(throws: AnalysisError.self) { try StudyAnalysis(of: study, settings: settings) }
  }

  @Test func namesNoneWhereTheStudyHasNone() {
    #expect(
      AnalysisError.unknownSorting("x", known: []).description
        == "The study has no sorting “x”; it has none.")
  }

  @Test func takesSettingsAtTheirLimits() throws {
    let analysis = try analysis(
      .themes("A", ["krydspres": 1]), .words("B", ["krav": 2], tokens: 5)
    ) {
      $0.minimumWordLength = 0
      $0.wordLimit = .max
      $0.minimumOccurrences = 0
      $0.minimumEvidence = 0
      $0.smallCell = 0
      $0.smallCake = 0
      $0.resamples = 0
      $0.redraws = 0
      $0.confidence = 0.999_999
      $0.significance = 0.999_999
    }
    #expect(analysis.relays[1].words.rows.map { $0.stem } == ["krav"])
  }
}
