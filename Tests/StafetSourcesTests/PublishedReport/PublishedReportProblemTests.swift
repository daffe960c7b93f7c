import StafetFormats
import StafetModel
import StafetReport
import StafetSources
import Testing

/// Every way in which a report can be refused, with its line.
@Suite struct PublishedReportProblemTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let problems: [String]

    init(_ name: String, _ text: String, _ problems: [String]) {
      testDescription = name
      self.text = text
      self.problems = problems
    }
  }

  @Test(arguments: [
    Sample(
      "no section", "# Managers\n\na\n\nb",
      [
        "1:1: No section was found. The heading of a section begins with the name of a relay "
          + "(“Managers”, “Teachers and staff”, “Teachers”) and ends with a theme."
      ]),
    Sample(
      "empty", "",
      [
        "1:1: No section was found. The heading of a section begins with the name of a relay "
          + "(“Managers”, “Teachers and staff”, “Teachers”) and ends with a theme."
      ]),
    Sample(
      "unknown relay", "# Managers time\n\na\n\nb\n\n\u{A0}## **Manager – time II**\n\na\n\nb",
      [
        "7:2: The heading “Manager – time II” ends with the theme “time”, but does not begin "
          + "with a relay of the layout. Correct the name, or add the heading to the furniture."
      ]),
    Sample(
      "theme alone", "# Managers time\n\na\n\nb\n\n# Working together",
      [
        "7:1: The heading “Working together” ends with the theme “working together”, but does "
          + "not begin with a relay of the layout. Correct the name, or add the heading to the "
          + "furniture."
      ]),
    Sample(
      "odd", "x\n\n# Managers time\n\na\n\nb\n\nc",
      [
        "3:1: The section “Managers time” has 3\u{A0}paragraphs, which cannot be as many questions as "
          + "answers. Look for a contribution that is missing, split by an empty line, or joined "
          + "to another."
      ]),
    Sample(
      "one paragraph", "# Managers time\n\na",
      [
        "1:1: The section “Managers time” has 1\u{A0}paragraph, which cannot be as many questions as "
          + "answers. Look for a contribution that is missing, split by an empty line, or joined "
          + "to another."
      ]),
    Sample(
      "empty section", "# Managers time\n\n# Teachers time\n\na\n\nb",
      [
        "1:1: The section “Managers time” has no paragraphs. Expected questions, then as many "
          + "answers."
      ]),
    Sample(
      "unequal marks", "# Managers time\n\n? a\n? b\n! c",
      [
        "1:1: The section “Managers time” marks 2 with ? and 1 with !. There must be an answer "
          + "for every question."
      ]),
    Sample(
      "questions alone", "# Managers time\n\n? a\n? b",
      [
        "1:1: The section “Managers time” marks 2 with ? and 0 with !. There must be an answer "
          + "for every question."
      ]),
    Sample(
      "unmarked paragraph", "# Managers time\n\n? a\n\nb\n\n! c\n\nd",
      [
        "5:1: This paragraph has no ? or ! in front, but others of its section have. Mark all or "
          + "none.",
        "9:1: This paragraph has no ? or ! in front, but others of its section have. Mark all or "
          + "none.",
      ]),
    Sample(
      "answer first", "# Managers time\n\n! a\n\n? b",
      [
        "3:1: The section begins with an answer (!). Expected all questions (?) first, then the "
          + "answers."
      ]),
    Sample(
      "taking turns", "# Managers time\n\n? a\n! b\n? c\n! d",
      [
        "5:1: A question (?) comes after an answer (!). Expected all questions first, then the "
          + "answers."
      ]),
    Sample(
      "unmarked paragraph and unequal marks", "# Managers time\n\n? a\n\nb\n\n! c\n! d",
      [
        "5:1: This paragraph has no ? or ! in front, but others of its section have. Mark all or "
          + "none."
      ]),
    Sample(
      "answers alone", "# Managers time\n\n! a",
      [
        "1:1: The section “Managers time” marks 0 with ? and 1 with !. There must be an answer "
          + "for every question.",
        "3:1: The section begins with an answer (!). Expected all questions (?) first, then the "
          + "answers.",
      ]),
    Sample(
      "mark without text", "# Managers time\n\n? a\n?\n\n! b\n! c",
      ["4:1: A ? or ! stands here without text after it."]),
    Sample(
      "lone cut", "# Managers time\n\na\n\nb\n\n**[...]**\n\nc",
      ["7:1: An editor’s cut stands alone here. Join it to the paragraph that it belongs to."]),
    Sample(
      "unclosed bold", "# Managers time\n\næ **b** c\nd **e\n\nf",
      ["4:3: The ** that begins a passage in bold here is never closed in the same paragraph."]),
    Sample(
      "two problems", "# Managers time\n\na\n\n# Teachers time\n\n**b",
      [
        "1:1: The section “Managers time” has 1\u{A0}paragraph, which cannot be as many questions as "
          + "answers. Look for a contribution that is missing, split by an empty line, or joined "
          + "to another.",
        "5:1: The section “Teachers time” has 1\u{A0}paragraph, which cannot be as many questions as "
          + "answers. Look for a contribution that is missing, split by an empty line, or joined "
          + "to another.",
        "7:1: The ** that begins a passage in bold here is never closed in the same paragraph.",
      ]),
  ])
  func refuses(_ sample: Sample) {
    let error = #expect(throws: ReadingError.self) { try SmallReport.read(sample.text) }
    #expect(error?.problems.map { $0.description } == sample.problems.map { "report.txt:" + $0 })
  }

  @Test func unknownRelayOfADiscoveredTheme() {
    let layout = PublishedReportLayout(relays: [SmallReport.managers])
    let error = #expect(throws: ReadingError.self) {
      try SmallReport.read("# Leaders time\n\na\n\nb\n\n# Managers time\n\na\n\nb", layout)
    }
    #expect(
      error?.problems.map { $0.reason } == [
        .source(.unknownRelay(heading: "Leaders time", theme: "time"))
      ])
  }

  @Test func refusesBytesThatAreNotText() {
    let error = #expect(throws: ReadingError.self) {
      try PublishedReportReader(layout: SmallReport.plain)
        .report(from: Array("# Managers time\n\n".utf8) + [0xE6])
    }
    #expect(error?.problems.map { $0.description }.first?.hasPrefix("3:1: Byte 0xE6") == true)
  }

  /// Identifiers of contributions are made of those of relay and theme; these give one twice.
  @Test func refusesIdentifiersThatCollide() {
    let layout = PublishedReportLayout(
      relays: [.init("X", id: "a"), .init("Y", id: "a-b")], themes: ["c", "b c"])
    let error = #expect(throws: ReadingError.self) {
      try SmallReport.read("# X b c\n\nq\n\na\n\n# Y c\n\nq\n\na", layout)
    }
    #expect(
      error?.problems.map { $0.description } == [
        "report.txt: relays[1].contributions[0].id: The id \u{201C}a-b-c-q1\u{201D} is already used "
          + "at relays[0].contributions[0]; every id may be used once.",
        "report.txt: relays[1].contributions[1].id: The id \u{201C}a-b-c-a1\u{201D} is already used "
          + "at relays[0].contributions[1]; every id may be used once.",
      ])
  }
}
