import StafetAnalysis
import StafetModel
import StafetReport
import Testing

/// Which compared words the report draws: equal use is no difference.
@Suite struct KeynessTests {
  /// Words of the first relay and of the second, each a question.
  private func report(_ first: String, _ second: String) throws -> Report {
    let relays = [first, second].enumerated().map { index, text in
      Relay(
        id: Relay.ID("r\(index)"), name: index == 0 ? "Chefer" : "Ledere",
        contributions: text.split(separator: " ").enumerated().map { place, word in
          Contribution(
            id: Contribution.ID("q\(index)-\(place)"), kind: .question, text: String(word))
        })
    }
    let study = try Study(relays: relays)
    var settings = AnalysisSettings()
    settings.minimumOccurrences = 1
    return Report(
      on: try StudyAnalysis(of: study, settings: settings),
      options: ReportOptions(language: .english))
  }

  // "meetings" 3 of 9 against 3 of 10: G² about 0.02. "rules" 4 of 9 against 0 of 10: by hand
  // 2 (4 ln(19/9) + 5 ln(5 · 19 / (9 · 15)) + 10 ln(10 · 19 / (10 · 15))) = 7.19.
  @Test func equalUseIsNotDrawn() throws {
    let report = try report(
      "meetings meetings meetings rules rules rules rules time time",
      "meetings meetings meetings time time time calm calm calm calm")
    let figure = try #require(report.figures.first { $0.id == "keyness" })
    let table = try #require(figure.table)
    #expect(table.rows.map { $0[0] } == ["rules", "calm"])
    #expect(table.rows[0][3] == "+7.19 *")
    #expect(!figure.alternative.contains("meetings"))
    #expect(figure.alternative.hasSuffix("None of them is a finding."))
  }

  // Ten words that come three times in the one relay and never in the other, then four that come twice: the picture has
  // room for twelve. By hand: the four are all shown or none is.
  @Test func ofWordsThatDifferEquallyAllAreShownOrNone() throws {
    let often = (0..<10).map { "x\($0)x" }
    let words =
      (often + often + often + ["yax", "ybx", "ycx", "ydx"] + ["yax", "ybx", "ycx", "ydx"])
    let report = try report(
      words.joined(separator: " "), (0..<30).map { "z\($0)x" }.joined(separator: " "))
    let figure = try #require(report.figures.first { $0.id == "keyness" })
    let shown = try #require(figure.table).rows.map { $0[0] }
    #expect(shown.filter { $0.hasPrefix("x") }.count == 10)
    #expect(!shown.contains { $0.hasPrefix("y") })
    let text = MarkdownPrinter().text(of: report)
    #expect(text.contains("with equal differences: “yax”, “ybx”, “ycx” and “ydx”."))
  }

  @Test func whereNoWordDiffersThereIsASentence() throws {
    let report = try report("meetings rules time", "meetings rules time")
    #expect(!report.figures.contains { $0.id == "keyness" })
    #expect(
      MarkdownPrinter().text(of: report).contains(
        "The differences are too small for a figure: G² is below 1 for all of them."))
  }

  @Test func findingsAreSaidToBeSo() throws {
    let figures = try BranchSamples.report("clear difference", .english).figures
    let figure = try #require(figures.first { $0.id == "keyness" })
    #expect(figure.alternative.contains("Findings: "))
  }
}
