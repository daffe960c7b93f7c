import StafetAnalysis
import StafetFormats
import StafetReport
import Testing

@Suite struct ReportFilesTests {
  private func files(_ language: ReportLanguage = .danish) throws -> ReportFiles {
    ReportFiles(
      on: try ReportSample.analysis(of: ReportSample.study()),
      options: ReportOptions(language: language, input: AnalysisInput(name: "sample")))
  }

  private func text(_ file: ReportFile?) -> String? {
    file.map { String(decoding: $0.bytes(), as: UTF8.self) }
  }

  @Test func everyFileHasItsNameAndKind() throws {
    let pictures = [
      "cake-1", "word-picture-1", "words-1", "cake-2", "word-picture-2", "words-2",
      "central-cake-1", "central-cake-2", "theme-shares", "keyness",
    ]
    let all = try files().all
    #expect(all.prefix(3).map { $0.name } == ["report.html", "report.md", "analysis.json"])
    #expect(
      all.prefix(3).map { $0.mediaType } == [
        "text/html; charset=utf-8", "text/markdown; charset=utf-8", "application/json",
      ])
    #expect(
      all.dropFirst(3).map { $0.name }.sorted() == pictures.map { "figures/\($0).svg" }.sorted())
    #expect(all.dropFirst(3).allSatisfy { $0.mediaType == "image/svg+xml" })
  }

  @Test func theMarkdownLinksToEveryPicture() throws {
    let files = try files()
    let markdown = try #require(text(files["report.md"]))
    for file in files.all.dropFirst(3) { #expect(markdown.contains("](\(file.name))")) }
  }

  @Test(arguments: ReportLanguage.allCases)
  func bytesAreThoseOfThePrinters(_ language: ReportLanguage) throws {
    let analysis = try ReportSample.analysis(of: ReportSample.study())
    let report = Report(on: analysis, options: ReportOptions(language: language))
    let files = try files(language)
    #expect(text(files["report.html"]) == HTMLPrinter().page(of: report))
    #expect(text(files["report.md"]) == MarkdownPrinter().text(of: report))
    #expect(
      files["analysis.json"]?.bytes()
        == AnalysisJSON.bytes(of: analysis, input: AnalysisInput(name: "sample")))
    for figure in report.figures {
      #expect(text(files["figures/\(figure.id).svg"]) == SVGPrinter().file(of: figure))
    }
  }

  @Test func whatAReportHasNotIsNil() throws {
    #expect(try files()["figures/none.svg"] == nil)
    #expect(try files()["report.pdf"] == nil)
  }

  @Test func aWorkforceChangesNoByte() throws {
    struct Backwards: Workforce {
      func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
      ) -> (First, Second) {
        let other = second()
        return (first(), other)
      }
    }
    let analysis = try ReportSample.analysis(of: ReportSample.study())
    let alone = ReportFiles(on: analysis, options: ReportOptions(language: .english)).all
    let shared = ReportFiles(
      on: analysis, options: ReportOptions(language: .english), by: Backwards()
    ).all
    #expect(alone.map { $0.name } == shared.map { $0.name })
    #expect(alone.map { $0.mediaType } == shared.map { $0.mediaType })
    for (one, other) in zip(alone, shared) { #expect(one.bytes() == other.bytes()) }
  }
}
