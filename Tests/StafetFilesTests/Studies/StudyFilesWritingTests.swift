import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import TestSupport
import Testing

@testable import StafetFiles

@Suite struct StudyFilesWritingTests {
  let folder: TemporaryFolder
  let study: Study

  init() throws {
    folder = try TemporaryFolder()
    study = try Study(
      title: "Tid",
      relays: [
        Relay(
          id: "a", name: "A",
          contributions: [
            Contribution(id: "q", kind: .question, text: "Hvem får tid?\nOg \"hvornår\"?"),
            Contribution(id: "s", kind: .answer, replyTo: "q", text: "Ingen."),
          ])
      ],
      codebook: Codebook(themes: [Theme(id: "time", name: "Tid")]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: ["q": Sorting.Assignment(theme: "time", certainty: 0.5)])
      ])
  }

  @Test(arguments: TableStyle.allCases)
  func tablesOfEveryStyleReadAsTheSameStudy(_ style: TableStyle) throws {
    try StudyFiles.writeTables(of: study, to: folder.path("tables"), for: style)
    #expect(try StudyFiles().read(folder.path("tables")).study == study)
    let bytes = try Disk.bytes(at: folder.path("tables/themes.csv"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (style != .exact))
  }

  @Test func aDocumentReadsAsTheSameStudy() throws {
    let path = folder.path("new/tid.stafet.json")
    try StudyFiles.writeDocument(of: study, to: path)
    let reading = try StudyFiles().read(path)
    #expect(reading.study == study)
    #expect(reading.warnings.isEmpty)
  }

  @Test func settingsAreReadFromAnAnalysis() throws {
    var settings = AnalysisSettings()
    settings.wordLimit = 3
    settings.rules = RelayRules(pairLimit: 8)
    let analysis = try StudyAnalysis(of: study, settings: settings)
    let path = folder.path("analysis.json")
    try Disk.write(AnalysisJSON.bytes(of: analysis), to: path)
    let reading = try StudyFiles.readSettings(from: path)
    #expect(reading.settings == analysis.settings.sortedBy("s"))
    #expect(reading.warnings == [])
    #expect(throws: FileError.self) {
      try StudyFiles.readSettings(from: folder.path("nothing.json"))
    }
  }

  @Test func aFolderOfTablesReadsAsTheSameStudy() throws {
    let path = folder.path("new/tables")
    try StudyFiles.writeTables(of: study, to: path)
    #expect(
      try folder.contents().filter { $0.hasSuffix(".csv") }
        == [
          "contributions", "groups", "participants", "relays", "sortings", "study", "themes",
        ].map { "new/tables/\($0).csv" })
    let reading = try StudyFiles().read(path)
    #expect(reading.study == study)
    #expect(reading.warnings.isEmpty)
  }

  @Test func aFileInPlaceOfTheFolderIsRefused() throws {
    let path = folder.path("tables")
    try Disk.write([1], to: path)
    #expect(throws: FileError.self) { try StudyFiles.writeTables(of: study, to: path) }
    #expect(try Disk.bytes(at: path) == [1])
  }

  @Test func stepsReadAsTheSameHistory() throws {
    let path = folder.path("new/tid.steps.jsonl")
    var history = CodebookHistory(of: study)
    try history.take(CodebookStep(.rename("time", to: "Ur"), by: "c"))
    try StudyFiles.writeSteps(of: history, to: path)
    #expect(try StudyFiles.readSteps(from: path, on: study).history == history)
    let error = #expect(throws: ReadingError.self) {
      try StudyFiles.readSteps(from: path, on: Study(relays: []))
    }
    #expect(
      error?.description
        == "tid.steps.jsonl:1:1: The codebook has no theme “time”; choose one that it has, or add it"
        + " first.")
  }
}

extension AnalysisSettings {
  fileprivate func sortedBy(_ sorting: Sorting.ID) -> AnalysisSettings {
    var settings = self
    settings.sorting = sorting
    return settings
  }
}
