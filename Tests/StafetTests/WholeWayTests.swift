import Stafet
import Testing

/// From files to figures: whatever form a study comes in, the figures are the same.
@Suite struct WholeWayTests {
  let study: Study
  let settings: AnalysisSettings

  init() throws {
    study = try StudyJSON.read(try SmallStudyTests.bytes).study
    var settings = AnalysisSettings()
    settings.wordFamilies = [try WordFamily("medarbejder*"), try WordFamily("politiker*")]
    self.settings = settings
  }

  private func figures(_ reading: StudyReading) throws -> String {
    let analysis = try StudyAnalysis(of: reading.study, settings: settings)
    let input = AnalysisInput(name: "study", warnings: reading.warnings)
    return String(
      decoding: AnalysisJSON.bytes(of: analysis, input: input),
      as: UTF8.self)
  }

  @Test func tablesGiveTheSameFiguresAsTheDocument() throws {
    let document = try StudyJSON.read(StudyJSON.bytes(of: study))
    let tables = try StudyTables.read(StudyTables.files(of: study))
    #expect(tables.study == document.study)
    let areSame = try figures(tables) == figures(document)
    #expect(areSame)
  }

  enum LoneFile: String, CaseIterable, CustomTestStringConvertible {
    case table = "a table"
    case lines = "JSON Lines"
    var testDescription: String { rawValue }

    func bytes(of study: Study) -> [UInt8] {
      switch self {
      case .table: ContributionTable.bytes(of: study)
      case .lines: ContributionLines.bytes(of: study)
      }
    }
  }

  @Test(arguments: LoneFile.allCases)
  func loneFilesGiveTheSameFiguresButForWhatTheyCannotHold(_ form: LoneFile) throws {
    let lone = try StudyInput.read(form.bytes(of: study), file: "contributions")
    let expected = try StudyAnalysis(of: held(by: lone), settings: settings)
    let found = try StudyAnalysis(of: lone.study, settings: settings)
    #expect(found.relays == expected.relays)
    #expect(found.crossReading == expected.crossReading)
    #expect(found.counted == expected.counted)
    #expect(!lone.warnings.isEmpty)
    #expect(lone.study.title.isEmpty)
  }

  /// The study without what a lone file of contributions cannot hold: titles, declared facts, opening
  /// and closing, who coded, participants who wrote and received nothing, and the groups of those who
  /// wrote nothing.
  private func held(by lone: StudyReading) throws -> Study {
    let relays = study.relays.map { relay in
      let present = Set(relay.contributions.flatMap { [$0.author, $0.recipient] })
      let authors = Set(relay.contributions.map { $0.author })
      return Relay(
        id: relay.id, name: relay.name, groups: lone.study.relay(relay.id)?.groups ?? [],
        participants: relay.participants.filter { present.contains($0.id) }.map { person in
          Participant(id: person.id, group: authors.contains(person.id) ? person.group : nil)
        },
        contributions: relay.contributions)
    }
    let themes = study.codebook.themes.map { Theme(id: $0.id, name: $0.name) }
    let first = try #require(study.sortings.first)
    return try Study(
      relays: relays, codebook: Codebook(themes: themes),
      sortings: [
        Sorting(id: "given", coder: "given", kind: .given, assignments: first.assignments)
      ])
  }

  @Test func analysingTwiceGivesTheSameBytes() throws {
    let reading = StudyReading(study: study)
    let areSame = try figures(reading) == figures(reading)
    #expect(areSame)
  }

  @Test func statementsBesideQuestionsAreInTheAnalysis() throws {
    let relay = Relay(
      id: "a", name: "A",
      contributions: [
        Contribution(id: "q", kind: .question, text: "Tid?"),
        Contribution(id: "s", kind: .statement, text: "Ro."),
      ])
    let study = try Study(relays: [relay])
    let json = String(
      decoding: AnalysisJSON.bytes(of: try StudyAnalysis(of: study)), as: UTF8.self)
    #expect(json.contains("\"statements\": [\"s\"]"))
  }

  @Test func everyFigureOfTheReportIsInTheAnalysis() throws {
    let analysis = try StudyAnalysis(of: study, settings: settings)
    let json = String(decoding: AnalysisJSON.bytes(of: analysis), as: UTF8.self)
    let reading = try #require(analysis.crossReading)
    for word in reading.overusedWords + reading.underusedWords + reading.wordFamilies {
      #expect(json.contains("\"g2\": \(word.score)"))
      // A whole number is written as one.
      #expect(json.contains("\"p\": \(word.p == 1 ? "1" : "\(word.p)")"))
    }
    for relay in analysis.relays {
      for slice in relay.cake?.slices ?? [] {
        #expect(json.contains("\"name\": \"\(slice.name)\""))
      }
    }
  }
}
