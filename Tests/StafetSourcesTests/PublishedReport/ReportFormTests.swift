import StafetFormats
import StafetModel
import StafetReport
import StafetSources
import StafetSyntax
import Testing

/// The rules of the form, one by one.
@Suite struct ReportFormTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: [String]) {
      testDescription = name
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: [
    Sample("no question marks", "# Managers time\n\na\n\nb", ["a", "b"]),
    Sample(
      "question marks everywhere", "# Managers time\n\na?\n\nb?\n\nc?\n\nd",
      ["a?", "b?", "c?", "d"]),
    Sample("a question mark in the answer only", "# Managers time\n\na.\n\nb?", ["a.", "b?"]),
    Sample("lines of a paragraph", "# Managers time\n\na  \nb\n c\n\nd", ["a b c", "d"]),
    Sample("spaces inside stay", "# Managers time\n\na  b\u{A0}c\n\nd", ["a  b\u{A0}c", "d"]),
    Sample("no-break space", "# Managers time\n\u{A0}\na\n\u{A0}\nb\n", ["a", "b"]),
    Sample("page breaks", "\u{C}# Managers time\n\u{C}\na\n\n\u{C}b\n\u{C}", ["a", "b"]),
    Sample("rules are page breaks", "# Managers time\n\na\n---\nb\n* * *\n", ["a", "b"]),
    Sample("spaces without width", "# Managers time\n\u{200B}\na\n\u{FEFF}\nb", ["a", "b"]),
    Sample("marks with empty lines", "# Managers time\n\n? a\n\n! b", ["a", "b"]),
    Sample(
      "marks without empty lines", "# Managers time\n? a\n? b\n! c\n! d", ["a", "b", "c", "d"]),
    Sample("a marked paragraph of two lines", "# Managers time\n? a\nb\n! c", ["a b", "c"]),
    Sample("a mark on its own line", "# Managers time\n?\na\n!\nb", ["a", "b"]),
    Sample("a mark and a no-break space", "# Managers time\n?\u{A0}a\n!\tb", ["a", "b"]),
    Sample("no mark without a space", "# Managers time\n\n?a\n\n!b", ["?a", "!b"]),
    Sample(
      "hash without a space", "# Managers time\n\n#a\n\n#Managers time", ["#a", "#Managers time"]),
    Sample("seven hashes", "# Managers time\n\n####### a\n\nb", ["####### a", "b"]),
    Sample("empty heading", "# Managers time\n\na\n#\nb\n## \n", ["a", "b"]),
    Sample(
      "editor's cut", "# Managers time\n\n[...] a [...] b\n\nc [...]",
      ["[...] a [...] b", "c [...]"]),
    Sample("italics stay", "# Managers time\n\n*a* 2*3\n\nb*", ["*a* 2*3", "b*"]),
    Sample("empty bold is nothing", "# Managers time\n\na****b\n\n** **\n\nc", ["ab", "c"]),
    Sample(
      "the section ends at any heading", "# Managers time\n\na\n\nb\n###### Else\n\nc", ["a", "b"]),
  ])
  func readsParagraphs(_ sample: Sample) throws {
    #expect(try SmallReport.texts(sample.text) == sample.expected)
  }

  struct Bold: Sendable, CustomTestStringConvertible {
    let source: String
    let text: String
    let passages: [String]
    var testDescription: String { source }
  }

  @Test(arguments: [
    Bold(source: "a **b** c", text: "a b c", passages: ["b"]),
    Bold(source: "**a** **b**", text: "a b", passages: ["a", "b"]),
    Bold(source: "**a****b**", text: "ab", passages: ["a", "b"]),
    Bold(source: "a ** b ** c", text: "a  b  c", passages: ["b"]),
    Bold(source: "** a", text: "", passages: []),
    Bold(
      source: "\"**å\u{30A}🙂e\u{301}**\" x", text: "\"å\u{30A}🙂e\u{301}\" x",
      passages: ["å\u{30A}🙂e\u{301}"]),
    Bold(source: "***a*** b", text: "*a* b", passages: ["*a*"]),
    Bold(source: "a **b  \nc** d", text: "a b c d", passages: ["b c"]),
    Bold(source: "** a** b", text: "a b", passages: ["a"]),
    Bold(source: "a **b **", text: "a b", passages: ["b"]),
    Bold(source: "a *b* **c**", text: "a *b* c", passages: ["c"]),
  ])
  func marksBoldPassages(_ bold: Bold) throws {
    let source = "# Managers time\n\n" + bold.source + "\n\nanswer"
    guard !bold.text.isEmpty else {
      #expect(throws: ReadingError.self) { try SmallReport.read(source) }
      return
    }
    let question = try #require(try SmallReport.contributions(source).first)
    #expect(question.text == bold.text)
    #expect(question.markedPassages == bold.passages)
  }

  @Test(arguments: [
    "# Managers – time", "## Managers - time", "### managers: TIME", "#### Managers time",
    "###### **Managers – time**", "# 2 Managers time", "# 2.1. Managers – time",
    "# Managers – time #",
    "# Managers—time", "   #   Managers\u{A0} time  ", "# Managers time II", "# Managers time (2)",
    "# Managers time 3", "# —— Managers time",
  ])
  func knowsTheHeadingOfASection(_ heading: String) throws {
    let report = try SmallReport.read(heading + "\n\na\n\nb")
    #expect(report.sections.map { $0.relay } == ["managers"])
    #expect(report.sections.map { $0.theme } == ["time"])
    #expect(report.unplaced.isEmpty)
  }

  @Test func takesTheLongestNameOfARelay() throws {
    let layout = PublishedReportLayout(
      relays: [.init("Managers"), .init("Managers in schools")], themes: ["time"])
    let text = "# Managers in schools time\n\na\n\nb"
    #expect(try SmallReport.read(text, layout).sections.map { $0.relay } == ["managers-in-schools"])
  }

  @Test func comparesComposedAndDecomposedLettersAlike() throws {
    let layout = PublishedReportLayout(relays: [.init("Ledere")], themes: ["på tværs"])
    let report = try SmallReport.read("# Ledere pa\u{30A} tværs\n\na\n\nb", layout)
    #expect(report.sections.map { $0.theme } == ["paa-tvaers"])
  }

  @Test func aNameAloneIsNoSection() throws {
    let text = "# Managers\n\nx\n\n# Managers II\n\ny\n\n# Managers time\n\na\n\nb"
    let report = try SmallReport.read(text)
    #expect(report.sections.map { $0.lines } == [9...13])
    #expect(report.unplaced.map { $0.text } == ["x", "y"])
    #expect(report.unplaced.map { $0.lines } == [3...3, 7...7])
  }

  @Test func numbersTheSecondPageOfAThemeOn() throws {
    let text = """
      # Managers time

      a

      b

      # Teachers time

      c

      d

      # Managers time II

      ? e
      ? f
      ! g
      ! h
      """
    let report = try SmallReport.read(text)
    let managers = try #require(report.study.relay("managers"))
    #expect(
      managers.contributions.map { $0.id } == [
        "managers-time-q1", "managers-time-a1", "managers-time-q2", "managers-time-q3",
        "managers-time-a2", "managers-time-a3",
      ])
    #expect(managers.answers.map { $0.replyTo } == managers.questions.map { $0.id })
    #expect(managers.contributions.map { $0.text } == ["a", "b", "e", "f", "g", "h"])
    #expect(report.study.codebook.themes.count == 2)
    #expect(report.sections.map { $0.pairs } == [1, 1, 2])
  }

  @Test func discoversThemes() throws {
    let layout = PublishedReportLayout(
      relays: [SmallReport.managers], furniture: [.heading("Managers in brief")])
    let text = """
      # Managers in brief
      # Managers – Night work

      a

      b
      # Managers

      # Managers time II

      c

      d
      # managers night-work

      e

      f
      """
    let report = try SmallReport.read(text, layout)
    #expect(report.study.codebook.themes.map { $0.name } == ["Night work", "time"])
    #expect(report.sections.map { $0.theme } == ["night-work", "time", "night-work"])
    #expect(report.unplaced.isEmpty)
  }

  @Test func warnsOfAThemeThatIsNotInTheLayout() throws {
    let text = "# Managers time\n\na\n\nb\n\n# Managers – money\n\nc"
    let report = try SmallReport.read(text)
    #expect(
      report.warnings.map { $0.description }.last
        == "report.txt:7:1: The heading begins with the relay “Managers”, but “money” is not "
        + "a theme of the layout. What stands under it was not placed.")
    #expect(report.unplaced.map { $0.text } == ["Managers – money", "c"])
  }

  @Test func warnsOfWhatTheLayoutExpectsInVain() throws {
    let report = try SmallReport.read("# Managers time\n\na\n\nb", SmallReport.full)
    #expect(
      report.warnings.map { $0.reason } == [
        .source(.factNotFound(phrase: "{n} managers", chapter: nil)),
        .source(.factNotFound(phrase: "over {n} days", chapter: nil)),
        .source(.factNotFound(phrase: "{n} contributions", chapter: nil)),
        .source(
          .factNotFound(phrase: "sorted into {n} themes", chapter: "About the managers")),
        .source(
          .factNotFound(phrase: "sorted into {n} themes", chapter: "About the teachers")),
        .source(.relayWithoutSection("Teachers")),
        .source(.themeWithoutSection("working together")),
      ])
    #expect(report.warnings.allSatisfy { $0.place == .file })
  }

  @Test func findsFurnitureByItsBeginning() throws {
    let text =
      "Printed by us\n\n# Contents and more\n\n1\n\n# Who took part?\n\n2\n\n# Managers time\n\na\n\nb"
    let report = try SmallReport.read(text, SmallReport.full)
    // "part?" is another word than "part", so that heading is not known.
    #expect(report.unplaced.map { $0.text } == ["Who took part?", "2"])
  }
}
