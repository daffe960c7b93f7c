import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import TestSupport
import Testing

@testable import StafetFiles

@Suite struct ReportFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Two relays of two sorted questions each.
  private func study() throws -> Study {
    let questions = ["1", "2", "3", "4"]
    func relay(_ id: String, _ ids: ArraySlice<String>) -> Relay {
      Relay(
        id: Relay.ID(id), name: id.uppercased(),
        contributions: ids.map {
          Contribution(id: Contribution.ID($0), kind: .question, text: "Hvem får plads \($0)?")
        })
    }
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for question in questions {
      assignments[Contribution.ID(question)] = Sorting.Assignment(theme: "time")
    }
    return try Study(
      title: "Tid", relays: [relay("a", questions[..<2]), relay("b", questions[2...])],
      codebook: Codebook(themes: [Theme(id: "time", name: "Tid")]),
      sortings: [Sorting(id: "s", coder: "c", kind: .byHand, assignments: assignments)])
  }

  private let names = [
    "report.html", "report.md", "analysis.json", "figures/cake-1.svg", "figures/cake-2.svg",
    "figures/central-cake-1.svg", "figures/central-cake-2.svg",
    "figures/theme-shares.svg", "figures/word-picture-1.svg", "figures/word-picture-2.svg",
    "figures/words-1.svg", "figures/words-2.svg",
  ]

  private func write(to path: String, by output: OutputFiles = OutputFiles()) throws -> [String] {
    let study = try study()
    var settings = AnalysisSettings()
    settings.minimumOccurrences = 100
    return try ReportFolder(path: path).write(
      try StudyAnalysis(of: study, settings: settings),
      options: ReportOptions(language: .english, input: AnalysisInput(name: "s.json")), by: output)
  }

  @Test func everyFileIsWrittenAndNamed() throws {
    let path = folder.path("new/out")
    #expect(try write(to: path) == names)
    #expect(
      try folder.contents()
        == ([
          "new", "new/out", "new/out/.stafet-files", "new/out/figures",
          "new/out/figures/.stafet-files",
        ] + names.map { "new/out/" + $0 }).sorted())
    func text(_ name: String) throws -> String {
      String(decoding: try Disk.bytes(at: path + "/" + name), as: UTF8.self)
    }
    #expect(try text("report.html").hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(try text("report.md").hasPrefix("# Tid\n"))
    #expect(try text("analysis.json").contains("\"stafet-analysis\""))
    #expect(try text("figures/cake-1.svg").hasPrefix("<svg "))
  }

  @Test func picturesOfTheReportBeforeAreRemoved() throws {
    let path = folder.path("out")
    _ = try write(to: path)
    let study = try Study(
      relays: [
        Relay(id: "a", contributions: [Contribution(id: "1", kind: .question, text: "Hvem?")])
      ])
    try Disk.write([1], to: path + "/figures/mine.svg")
    try Disk.write([2], to: path + "/figures/cake-2.svg")
    try ReportFolder(path: path).write(
      try StudyAnalysis(of: study), options: ReportOptions(language: .english))
    #expect(Disk.entry(at: path + "/figures/cake-1.svg") == nil)
    #expect(Disk.entry(at: path + "/figures/theme-shares.svg") == nil)
    #expect(Disk.entry(at: path + "/figures/mine.svg") == .file)
    // Somebody has changed this one.
    #expect(try Disk.bytes(at: path + "/figures/cake-2.svg") == [2])
  }

  @Test func filesOfOthersAreLeftAlone() throws {
    try Disk.write([1], to: folder.path("figures/mine.svg"))
    try Disk.write([2], to: folder.path("report.docx"))
    _ = try write(to: folder.path)
    #expect(try Disk.bytes(at: folder.path("figures/mine.svg")) == [1])
    #expect(try Disk.bytes(at: folder.path("report.docx")) == [2])
    #expect(
      try folder.contents()
        == ([
          ".stafet-files", "figures", "figures/.stafet-files", "figures/mine.svg", "report.docx",
        ]
        + names).sorted())
  }

  @Test func aFileOfOthersInTheWayIsNotReplaced() throws {
    try Disk.write([3], to: folder.path("report.md"))
    try Disk.write([4], to: folder.path("figures/cake-1.svg"))
    let error = #expect(throws: FileError.self) { try write(to: folder.path) }
    #expect(error?.reason == .notWrittenHere)
    #expect(error?.paths == ["report.md", "figures/cake-1.svg"].map { folder.path($0) })
    #expect(try folder.contents() == ["figures", "figures/cake-1.svg", "report.md"])
    _ = try write(to: folder.path, by: OutputFiles(replaces: true))
    #expect(try Disk.bytes(at: folder.path("report.md")).count > 100)
    #expect(try write(to: folder.path) == names)
  }

  @Test func writingAgainChangesNothing() throws {
    _ = try write(to: folder.path)
    let before = try names.map { try Disk.bytes(at: folder.path($0)) }
    _ = try write(to: folder.path)
    #expect(try names.map { try Disk.bytes(at: folder.path($0)) } == before)
  }

  @Test func aFileInPlaceOfTheFolderIsRefused() throws {
    let path = folder.path("out")
    try Disk.write([1], to: path)
    #expect(throws: FileError(path: path, attempt: .writing, reason: .notAFolder)) {
      _ = try write(to: path)
    }
    #expect(try Disk.bytes(at: path) == [1])
  }
}
