import StafetFormats
import StafetModel
import StafetSources
import StafetSyntax
import Testing

/// A whole small report: what it becomes.
@Suite struct PublishedReportReaderTests {
  let report: PublishedReport

  init() throws {
    report = try SmallReport.read(SmallReport.text, SmallReport.full)
  }

  @Test func makesAStudy() throws {
    let study = report.study
    #expect(study.title == "A good day")
    #expect(study.topic == "Work")
    #expect(study.language == "en")
    #expect(study.relays.map { $0.id } == ["managers", "teachers"])
    #expect(study.relays.map { $0.name } == ["Managers", "Teachers"])
    #expect(study.relays.allSatisfy { $0.kind == .relay && $0.participants.isEmpty })
    #expect(study.codebook.themes.map { $0.id } == ["time", "working-together"])
    #expect(study.codebook.themes.map { $0.name } == ["time", "working together"])
  }

  @Test func pairsAnswersWithQuestions() throws {
    let managers = try #require(report.study.relay("managers"))
    #expect(
      managers.contributions.map { $0.id } == [
        "managers-time-q1", "managers-time-q2", "managers-time-a1", "managers-time-a2",
      ])
    #expect(managers.contributions.map { $0.kind } == [.question, .question, .answer, .answer])
    #expect(
      managers.contributions.map { $0.replyTo } == [
        nil, nil, "managers-time-q1", "managers-time-q2",
      ])
    #expect(
      managers.contributions.map { $0.text } == [
        "How do you find time", "Is there ever enough time?", "I do not look for it.",
        "Do I have enough? Never.",
      ])
    let teachers = try #require(report.study.relay("teachers"))
    #expect(
      teachers.contributions.map { $0.text } == [
        "Who helps you?", "Whom do you help?", "My own class [...] and a friend.", "Everybody.",
      ])
    #expect(teachers.contributions.map { $0.marks } == [[], [], [3..<6, 25..<31], []])
    #expect(teachers.contributions[2].markedPassages == ["own", "friend"])
  }

  @Test func sortsQuestionsOnly() throws {
    #expect(report.study.sortings.count == 1)
    let sorting = try #require(report.study.sorting("given"))
    #expect(sorting.coder == "given")
    #expect(sorting.kind == .given)
    #expect(
      sorting.assignments.mapValues { $0.theme } == [
        "managers-time-q1": "time", "managers-time-q2": "time",
        "teachers-working-together-q1": "working-together",
        "teachers-working-together-q2": "working-together",
      ])
    #expect(sorting.assignments.values.allSatisfy { $0.certainty == nil })
  }

  @Test func declaresFacts() throws {
    #expect(report.study.declared == DeclaredFacts(contributions: 1224, days: 3))
    #expect(
      report.study.relay("managers")?.declared
        == DeclaredFacts(participants: 12, days: 3, themes: 7))
    #expect(report.study.relay("teachers")?.declared == DeclaredFacts(themes: 5))
    #expect(report.warnings.isEmpty)
  }

  @Test func listsSections() {
    #expect(report.sections.map { $0.relay } == ["managers", "teachers"])
    #expect(report.sections.map { $0.theme } == ["time", "working-together"])
    #expect(
      report.sections.map { $0.heading } == ["Managers – time", "Teachers working together II"])
    #expect(report.sections.map { $0.lines } == [21...29, 37...44])
    #expect(report.sections.map { $0.pairs } == [2, 2])
  }

  @Test func listsWhatIsNotPlaced() {
    #expect(report.unplaced.map { $0.text } == ["A good day", "Reflection", "Time is short."])
    #expect(report.unplaced.map { $0.lines } == [1...1, 46...46, 48...48])
    #expect(report.unplaced.map { $0.isHeading } == [true, true, false])
  }

  @Test func readsEveryLineEndingAndEncoding() throws {
    let carriageReturns = SmallReport.text.replacing("\n", with: "\r\n")
    #expect(try SmallReport.read(carriageReturns, SmallReport.full) == report)
    #expect(
      try SmallReport.read(SmallReport.text.replacing("\n", with: "\r"), SmallReport.full)
        == report)
    #expect(try SmallReport.read("\u{FEFF}" + SmallReport.text, SmallReport.full) == report)
    let wide =
      SmallReport.text.utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) { bytes, unit in
        bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
    #expect(try PublishedReportReader(layout: SmallReport.full).report(from: wide) == report)
  }
}
