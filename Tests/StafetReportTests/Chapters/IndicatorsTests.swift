import StafetAnalysis
import StafetModel
import StafetReport
import TestSupport
import Testing

/// The chapter on indicators.
@Suite struct IndicatorsTests {
  private func text(
    _ study: Study, _ language: ReportLanguage = .english, expecting words: [String] = [],
    chapters: Set<ReportOptions.Chapter> = [.indicators]
  ) throws -> String {
    MarkdownPrinter().text(
      of: try NetworkSamples.report(
        study, expecting: words, ReportOptions(language: language, chapters: chapters)))
  }

  @Test(arguments: ReportLanguage.allCases)
  func theChapterIsAsExpected(_ language: ReportLanguage) throws {
    let text = try text(NetworkSamples.study(), language, expecting: ["tid", "rum"])
    #expect(
      try GoldenFile("indicators.\(language.rawValue).md").difference(from: text) == nil)
  }

  /// Two relays are beside each other, in this chapter and in that on who asked whom.
  @Test(arguments: ReportLanguage.allCases)
  func twoRelaysAreBesideEachOther(_ language: ReportLanguage) throws {
    let text = try text(
      NetworkSamples.compared(), language, chapters: [.network, .indicators])
    #expect(
      try GoldenFile("compared.\(language.rawValue).md").difference(from: text) == nil)
  }

  /// Every indicator is either in the table of all or among those without a figure, and in one of them only.
  @Test(arguments: [true, false])
  func everyIndicatorIsToldOnce(_ recordsTimes: Bool) throws {
    let report = try NetworkSamples.report(
      NetworkSamples.study(recordsTimes: recordsTimes),
      ReportOptions(language: .english, chapters: [.indicators]))
    let chapter = try #require(report.chapters.first { $0.anchor == "indicators" })
    var told: [String] = []
    for case .table(let table) in chapter.blocks { told += table.rows.map { $0[0] } }
    var missing = ""
    for part in chapter.parts where part.anchor == "indicators-missing" {
      for block in part.blocks {
        switch block {
        case .paragraph(let sentence): missing += sentence
        case .list(let sentences): missing += sentences.joined()
        default: break
        }
      }
    }
    for indicator in Indicator.allCases {
      let name = indicator.name(in: .english)
      #expect(told.contains(name) != missing.contains(name), "\(name)")
    }
    // Each is told of in a sentence too.
    var sentences: [String] = []
    for part in chapter.parts.first(where: { $0.anchor == "indicators-meaning" })?.parts ?? [] {
      for case .list(let items) in part.blocks { sentences += items }
    }
    #expect(sentences.count == told.count)
  }

  /// The same reason is said once, with the names of all that lack a figure for it.
  @Test func aReasonIsSaidOnce() throws {
    let relay = Relay.of(
      [.question("1", by: "a", to: "b"), .answer("2", to: "1", by: "b")], people: ["a", "b"])
    let text = try text(Study(relays: [relay]))
    let reason = "since the relay does not record the groups of the participants."
    #expect(text.components(separatedBy: reason) == 2)
    #expect(text.contains("Network"))
  }

  @Test func aSmallGroupIsWithheldWithOneNote() throws {
    let text = try text(NetworkSamples.study(smallGroup: true))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| Departementer |") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("\\* |") == true)
    #expect(text.components(separatedBy: "\\* The figure is not shown") == 2)
  }

  @Test func nobodyIsNamed() throws {
    let text = try text(NetworkSamples.study(), expecting: ["tid"])
    for number in 1...16 { #expect(!text.contains("p\(number) ")) }
    #expect(!text.contains("q1"))
  }

  /// Material without a relay has no indicators, and a report without the chapter does not have it.
  @Test func withoutIndicatorsThereIsNoChapter() throws {
    let interview = Relay(
      id: "i", kind: .interviews, contributions: [.init(id: "1", kind: .statement, text: "Ja.")])
    #expect(try !text(Study(relays: [interview])).contains("Indicators"))
    #expect(
      try !text(
        NetworkSamples.study(), chapters: ReportOptions.Chapter.all.subtracting([.indicators])
      )
      .contains("Indicators"))
  }
}

extension String {
  /// How many pieces a separator parts the text into.
  fileprivate func components(separatedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
