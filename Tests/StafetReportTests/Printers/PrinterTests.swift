import StafetFormats
import TestSupport
import Testing

@testable import StafetReport

@Suite struct PrinterTests {
  @Test(arguments: ReportLanguage.allCases)
  func markdownIsAsExpected(_ language: ReportLanguage) throws {
    let report = try ReportSample.report(language)
    #expect(
      try GoldenFile("report.\(language.rawValue).md").difference(
        from: MarkdownPrinter().text(of: report)) == nil)
  }

  @Test(arguments: ReportLanguage.allCases)
  func pageIsAsExpected(_ language: ReportLanguage) throws {
    let report = try ReportSample.report(language)
    #expect(
      try GoldenFile("report.\(language.rawValue).html").difference(
        from: HTMLPrinter().page(of: report)) == nil)
  }

  @Test func analysisIsAsExpected() throws {
    let study = try ReportSample.study()
    let bytes = AnalysisJSON.bytes(
      of: try ReportSample.analysis(of: study), input: AnalysisInput(name: "sample"))
    #expect(
      try GoldenFile("analysis.json").difference(from: String(decoding: bytes, as: UTF8.self))
        == nil)
  }

  @Test func figuresAreAsExpected() throws {
    let figures = try ReportSample.report().figures
    #expect(
      figures.map(\.id) == [
        "cake-1", "cake-2", "central-cake-1", "central-cake-2", "theme-shares", "word-picture-1",
        "word-picture-2", "keyness", "words-1", "words-2",
      ])
    for figure in figures {
      #expect(
        try GoldenFile("\(figure.id).svg").difference(from: SVGPrinter().file(of: figure)) == nil)
    }
  }

  @Test func printingTwiceGivesTheSameBytes() throws {
    let first = HTMLPrinter().page(of: try ReportSample.report())
    let second = HTMLPrinter().page(of: try ReportSample.report())
    #expect(first == second)
  }

  @Test func participantsTextCannotBecomeMarkup() throws {
    let report = try ReportSample.report()
    let page = HTMLPrinter().page(of: report)
    #expect(!page.contains("<b>"))
    #expect(!page.contains("<i>"))
    #expect(page.contains("Hvordan får vi <strong>&lt;b&gt;tid&lt;/b&gt;</strong> til møder?"))
    #expect(page.contains("Hvem bestemmer over møder &amp; mål?"))
    #expect(page.contains("<title>Møder &lt;i&gt;uden&lt;/i&gt; ende?</title>"))
    let text = MarkdownPrinter().text(of: report)
    #expect(text.contains("Sig \\*nej\\* til møder \\| og\\_mål."))
    for figure in report.figures {
      #expect(!SVGPrinter().file(of: figure).contains("<i>"))
    }
  }

  @Test func everyFigureHasWordsAndATable() throws {
    for figure in try ReportSample.report().figures {
      #expect(!figure.alternative.isEmpty)
      // The words of a word picture stand in the table of the bars beside it, and the figures of a cake
      // that stands a second time in the chapter of its relay.
      guard let table = figure.table else {
        #expect(figure.id.hasPrefix("word-picture-") || figure.id.hasPrefix("central-cake-"))
        continue
      }
      #expect(!table.rows.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  @Test func aPageFetchesNothing() throws {
    let page = HTMLPrinter().page(of: try ReportSample.report())
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.contains("script-src &#39;sha256-\(PageScript.hash)&#39;"))
    for word in ["<link", "<img", "url(", "@import", " src="] {
      #expect(!page.contains(word), "\(word)")
    }
    // One script, the library's own, and nothing that a browser would run besides.
    #expect(page.split(separator: "<script").count == 2)
    #expect(page.contains("<script>\(PageScript.text)</script>"))
    #expect(!page.contains(" onclick=") && !page.contains("javascript:"))
  }
}
