import Stafet
import Testing

/// The settings of an `analysis.json` give the same analysis again, to the byte.
@Suite struct AnalysisAgainTests {
  struct Choice: Sendable, CustomTestStringConvertible {
    let name: String
    var settings = AnalysisSettings()
    var testDescription: String { name }

    init(_ name: String, _ change: (inout AnalysisSettings) -> Void = { _ in }) {
      self.name = name
      change(&settings)
    }
  }

  static let choices = [
    Choice("standard"),
    Choice("words") { settings in
      settings.wordSource = .all
      settings.stopWords = .danish.adding(["borger"]).removing(["ikke"])
      settings.folding = .forms
      settings.tokenizer = Tokenizer(
        conventions: WordConventions(hyphens: .whole, abbreviations: Abbreviations(["kl."])))
      settings.minimumOccurrences = 1
      settings.expectedWords = ["medarbejder"]
      settings.wordFamilies = ["medarbejder*", "tid, tiden"].compactMap { try? WordFamily($0) }
    },
    Choice("other words") { $0.tokenizer = Tokenizer(rule: .alphanumeric) },
    Choice("rules of 2008") { $0.rules = .from2008(facilitator: nil) },
    Choice("own rules") { settings in
      settings.rules = RelayRules(
        starters: .fixed(count: 2, fromDifferentGroups: false), answerTime: 3600, pairLimit: 2,
        participants: 1...9, idealParticipants: 3, days: 1...1, groups: 1...2, groupSize: 4)
    },
    Choice("figures") { settings in
      settings.significance = 0.2
      settings.confidence = 0.8
      settings.minimumEvidence = 1
      settings.smallCell = 2
      settings.smallCake = 13
      settings.smallestGroup = 4
      settings.resamples = 10
      settings.redraws = 10
      settings.selection.pairs = nil
    },
  ]

  @Test(arguments: choices)
  func analysisComesBack(_ choice: Choice) throws {
    let study = try StudyJSON.read(try SmallStudyTests.bytes).study
    var settings = choice.settings
    settings.compared = RelayPair(study.relays[1].id, study.relays[0].id)
    settings.selection.handPicked = Array(
      study.relays[0].contributions.filter { $0.kind == .question }.prefix(2).map { $0.id })
    let first = AnalysisJSON.bytes(
      of: try StudyAnalysis(of: study, settings: settings))
    let reading = try SettingsJSON.read(first, file: "analysis.json")
    #expect(reading.warnings == [])
    let again = AnalysisJSON.bytes(
      of: try StudyAnalysis(of: study, settings: reading.settings))
    let isSame = again == first
    #expect(isSame)
  }

  @Test func reconstructionComesBack() throws {
    let study = try Reconstruction.study()
    let first = AnalysisJSON.bytes(of: try StudyAnalysis(of: study))
    let settings = try SettingsJSON.read(first).settings
    let again = AnalysisJSON.bytes(
      of: try StudyAnalysis(of: study, settings: settings))
    let isSame = again == first
    #expect(isSame)
  }
}
