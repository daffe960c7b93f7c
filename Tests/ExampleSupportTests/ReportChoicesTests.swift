import Stafet
import TestSupport
import Testing

@testable import ExampleSupport

@Suite struct ReportChoicesTests {
  private static let syntax = CommandSyntax(
    program: "p", summary: "S.", operand: "FILE", needsOperand: false,
    options: ReportChoices.all, inputOptions: FactOptions.all)

  private func options(_ words: String...) throws -> ReportOptions {
    try ReportChoices.options(
      from: CommandArguments(words, syntax: Self.syntax), input: AnalysisInput(name: "s.csv"))
  }

  @Test func nothingGivenIsTheWholeReportInDanish() throws {
    let options = try options()
    #expect(options == ReportOptions(input: AnalysisInput(name: "s.csv")))
    #expect(options.language == .danish)
  }

  @Test func whatIsGivenIsTaken() throws {
    let folder = try TemporaryFolder()
    let (before, after) = (folder.path("before.txt"), folder.path("after.txt"))
    try Disk.write(Array("\u{FEFF}Først.".utf8), to: before)
    try Disk.write(Array("Sidst.".utf8), to: after)
    let options = try options(
      "--title", "Hvad ledere spørger om", "--subtitle", "Tid", "--client", "Ministeriet",
      "--note", "Et udkast.", "--introduction", before, "--closing", after,
      "--without", "method,imprint", "--no-ids", "--language", "en")
    #expect(options.title == "Hvad ledere spørger om")
    #expect(options.subtitle == "Tid")
    #expect(options.client == "Ministeriet")
    #expect(options.note == "Et udkast.")
    #expect(options.introduction == "Først.")
    #expect(options.closing == "Sidst.")
    #expect(
      options.chapters == [
        .background, .relays, .contributions, .crossReading, .network, .indicators,
      ])
    #expect(!options.showsIdentifiers)
    #expect(options.language == .english)
  }

  @Test func whatIsGivenComesBeforeTheDocument() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("report.json")
    let document = """
      {"format": "stafet-report-options", "version": 1, "title": "A", "note": "N", "ids": false,
       "language": "en"}
      """
    try Disk.write(Array(document.utf8), to: path)
    let options = try options("--report-options", path, "--title", "B")
    #expect(options.title == "B")
    #expect(options.note == "N")
    #expect(!options.showsIdentifiers)
    #expect(options.language == .english)
  }

  @Test func aChapterThatIsNotKnownIsRefused() throws {
    let error = #expect(throws: UsageError.self) { try options("--chapters", "metode") }
    #expect(
      error?.sentence(in: .danish)
        == "--chapters metode kendes ikke; det kan være background, relays, contributions, "
        + "cross_reading, network, indicators, method, imprint.")
    #expect(throws: UsageError.self) {
      try options("--chapters", "relays", "--without", "method")
    }
  }

  @Test func whatIsNoPictureIsNoLogo() throws {
    let folder = try TemporaryFolder()
    try Disk.write(Array("GIF89a".utf8), to: folder.path("logo.gif"))
    let error = #expect(throws: UsageError.self) { try options("--logo", folder.path("logo.gif")) }
    #expect(error?.sentence(in: .english).hasPrefix("--logo logo.gif: ") == true)
  }
}
