import StafetAnalysis
import StafetModel
import StafetReport
import StafetText
import Testing

/// What a report says of the words that it lists: which are shown, which are left out, and what was chosen.
@Suite struct WordStatementTests {
  private func text(
    _ questions: [String], _ others: [String] = [], in language: ReportLanguage = .english,
    change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> String {
    let relays = [questions, others].enumerated().filter { !$0.element.isEmpty }.map {
      number, texts in
      Relay(
        id: Relay.ID("r\(number)"), name: number == 0 ? "Chefer" : "Ledere",
        contributions: texts.enumerated().map { place, text in
          Contribution(
            id: Contribution.ID("q\(number)-\(place)"), kind: .question, text: text)
        })
    }
    var settings = AnalysisSettings()
    change(&settings)
    return MarkdownPrinter().text(
      of: Report(
        on: try StudyAnalysis(of: try Study(language: "da", relays: relays), settings: settings),
        options: ReportOptions(language: language)))
  }

  @Test func saysWhichFormIsShown() throws {
    let questions = ["Børnene i skolen"]
    #expect(try text(questions).contains("in which a dictionary has it"))
    #expect(
      try text(questions, in: .danish).contains("i den form, det slås op under i en ordbog"))
    #expect(
      try text(questions) { $0.foldingMethod = .stems }.contains("in the form that is used most"))
    #expect(
      try text(questions) { $0.foldingMethod = .forms }.contains(
        "Each form of a word is counted and shown by itself."))
  }

  @Test func namesTheExpressionsAmongWhatIsShown() throws {
    #expect(
      try text(["Børnene i skolen"], in: .danish).contains(
        "Vist er navneord, udsagnsord, tillægsord, faste udtryk som »på tværs« og ord"))
  }

  @Test func namesWordsThatSomebodyAddedOrTookOut() throws {
    let report = try text(["Børnene i skolen", "egen bil"]) {
      $0.furtherStopWords = ["skole", "ny løn"]
      $0.keptWords = ["egen"]
      $0.expressions = ["new public management"]
    }
    #expect(
      report.contains("(the Danish list; 2\u{A0}added: ny løn, skole; 1\u{A0}taken out: egen)"))
    #expect(
      report.contains("| Expressions of its own counted as one word | new public management |"))
    let many = try text(["Børnene i skolen"]) {
      $0.furtherStopWords = (0..<23).map { "ord\($0)" }
    }
    #expect(many.contains("23\u{A0}added: "))
    #expect(many.contains(" and 3 more)"))
  }

  // Nine words are in three questions each, a tenth in four: of the nine all would be named or none.
  @Test func namesTheClearestWordsOnly() throws {
    let nine = (0..<9).map { "x\($0)x" }.joined(separator: " ")
    let once = (0..<60).map { "z\($0)z" }.joined(separator: " ")
    let report = try text(["leder \(nine)", "leder \(nine)", "leder \(nine)", "leder \(once)"])
    #expect(report.contains("leder (4) and 9 more."))
    let alike = try text([nine, nine, nine, once])
    #expect(alike.contains("9\u{A0}words, each in 3\u{A0}questions."))
  }

  // What differs stands in the table of differences already: no heading over nothing.
  @Test func hasNoChapterWithoutContent() throws {
    let report = try text(
      Array(repeating: "sektor", count: 6) + ["by", "land"],
      Array(repeating: "skole", count: 6) + ["by", "land"], in: .danish)
    #expect(report.contains("sektor"))
    #expect(!report.contains("Usikre forskelle"))
  }
}
