import StafetFormats
import StafetModel
import StafetSources
import StafetSyntax
import TestSupport
import Testing

/// The report with 224 contributions, read from its text.
///
/// The text is not part of this project: it belongs to its publisher. Where the folder `shared`, with
/// `data/documents/relay-report.txt` in it, does not stand beside the package, these tests are skipped.
/// The figures were counted by hand in the text; 109 marks is what is left of its 116 passages in bold
/// without the four in the list of contents and the three in reflections.
@Suite(
  .enabled(
    if: SharedData.has(SharedData.publishedReport),
    "\(SharedData.absence(of: SharedData.publishedReport))"))
struct LeadershipCommissionReportTests {
  static let topLeaders = PublishedReportLayout.NamedRelay("Topledere")
  static let others = PublishedReportLayout.NamedRelay("Institutions- og driftsledere")

  static let layout = PublishedReportLayout(
    relays: [topLeaders, others],
    themes: [
      "krydspres", "borgerblik", "ledelsesrum", "lederrollen", "ledelse på tværs",
      "ledelsesudvikling",
    ],
    chapters: ["Topledernes", "Institutions- og driftsledernes"],
    facts: [
      .init("{n} topledere", states: .participants, of: [.relay(topLeaders.id)]),
      .init("{n} institutions- og driftsledere", states: .participants, of: [.relay(others.id)]),
      .init("{n} unikke bidrag", states: .contributions, of: [.study]),
      .init(
        "i {n} dage", states: .days,
        of: [.study, .relay(topLeaders.id), .relay(others.id)]),
      .init("i {n} temaer", states: .themes, of: [.relay(topLeaders.id)], inChapter: "Topledernes"),
      .init(
        "i {n} temaer", states: .themes, of: [.relay(others.id)],
        inChapter: "Institutions- og driftsledernes"),
    ],
    furniture: [.headingAndText("Indholdsfortegnelse"), .headingAndText("Analysemetode")])

  let report: PublishedReport

  init() throws {
    report = try PublishedReportReader(layout: Self.layout)
      .report(from: SharedData.bytes(of: SharedData.publishedReport))
  }

  @Test func findsThePairsOfEveryTheme() throws {
    struct Count: Equatable {
      let relay, theme: String
      let pairs: Int
    }
    var counts: [Count] = []
    for relay in report.study.relays {
      for theme in report.study.codebook.themes {
        let pairs = report.sections.filter { $0.relay == relay.id && $0.theme == theme.id }
          .reduce(0) { $0 + $1.pairs }
        counts.append(Count(relay: relay.id.text, theme: theme.id.text, pairs: pairs))
      }
    }
    let top = "topledere"
    let other = "institutions-og-driftsledere"
    #expect(
      counts == [
        Count(relay: top, theme: "krydspres", pairs: 3),
        Count(relay: top, theme: "borgerblik", pairs: 4),
        Count(relay: top, theme: "ledelsesrum", pairs: 3),
        Count(relay: top, theme: "lederrollen", pairs: 3),
        Count(relay: top, theme: "ledelse-paa-tvaers", pairs: 2),
        Count(relay: top, theme: "ledelsesudvikling", pairs: 4),
        Count(relay: other, theme: "krydspres", pairs: 4),
        Count(relay: other, theme: "borgerblik", pairs: 5),
        Count(relay: other, theme: "ledelsesrum", pairs: 0),
        Count(relay: other, theme: "lederrollen", pairs: 3),
        Count(relay: other, theme: "ledelse-paa-tvaers", pairs: 4),
        Count(relay: other, theme: "ledelsesudvikling", pairs: 4),
      ])
    #expect(report.sections.count == 12)
    let contributions = report.study.relays.flatMap { $0.contributions }
    #expect(contributions.filter { $0.kind == .question }.count == 39)
    #expect(contributions.filter { $0.kind == .answer }.count == 39)
    for relay in report.study.relays {
      #expect(Set(relay.answers.map { $0.replyTo }) == Set(relay.questions.map { $0.id }))
    }
    #expect(report.study.sorting("given")?.assignments.count == 39)
  }

  @Test func findsTheDeclaredFacts() {
    #expect(report.study.declared == DeclaredFacts(contributions: 224, days: 4))
    #expect(
      report.study.relay("topledere")?.declared
        == DeclaredFacts(participants: 56, days: 4, themes: 7))
    #expect(
      report.study.relay("institutions-og-driftsledere")?.declared
        == DeclaredFacts(participants: 69, days: 4, themes: 6))
    #expect(report.warnings.isEmpty)
  }

  @Test func keepsTextsAsPrinted() {
    let contributions = report.study.relays.flatMap { $0.contributions }
    #expect(contributions.reduce(0) { $0 + $1.marks.count } == 109)
    for contribution in contributions {
      #expect(!contribution.text.contains("*"))
      #expect(!contribution.text.hasPrefix("? "))
      #expect(!contribution.text.hasPrefix("! "))
      #expect(!contribution.text.contains("\n"))
    }
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let question: Contribution.ID
    let asks, replies: String
    var testDescription: String { question.text }
  }

  @Test(arguments: [
    Pair(question: "topledere-krydspres-q2", asks: "Hvilke kompetencer", replies: "Som topleder"),
    Pair(question: "topledere-borgerblik-q1", asks: "Hvad er", replies: "De bedste"),
    Pair(question: "topledere-ledelsesudvikling-q3", asks: "Kunne du", replies: "Min egen"),
    Pair(
      question: "institutions-og-driftsledere-borgerblik-q3", asks: "Hvordan bliver",
      replies: "Jeg tror"),
    Pair(
      question: "institutions-og-driftsledere-borgerblik-q4", asks: "Hvordan sikrer",
      replies: "Da vores"),
    Pair(
      question: "institutions-og-driftsledere-borgerblik-q5", asks: "Vi har", replies: "Vi har"),
    Pair(
      question: "institutions-og-driftsledere-ledelse-paa-tvaers-q1", asks: "Mange",
      replies: "At vi"),
    Pair(
      question: "institutions-og-driftsledere-ledelse-paa-tvaers-q4", asks: "Hvad er",
      replies: "Vi har"),
  ])
  func pairsAnswersWithQuestions(_ pair: Pair) throws {
    let contributions = report.study.relays.flatMap { $0.contributions }
    let question = try #require(contributions.first { $0.id == pair.question })
    let answer = try #require(contributions.first { $0.replyTo == pair.question })
    #expect(question.text.hasPrefix(pair.asks + " "))
    #expect(answer.text.hasPrefix(pair.replies + " "))
  }

  /// No word is lost or added: runs of letters and digits, counted by a Python script of its own.
  @Test func keepsEveryWord() {
    func words(_ contributions: [Contribution]) -> Int {
      contributions.reduce(0) { sum, contribution in
        sum + contribution.text.split { !$0.isLetter && !$0.isNumber }.count
      }
    }
    #expect(report.study.relays.map { words($0.questions) } == [662, 630])
    #expect(report.study.relays.map { words($0.answers) } == [1458, 1434])
    func scalars(_ contributions: [Contribution]) -> Int {
      contributions.reduce(0) { $0 + $1.text.unicodeScalars.count }
    }
    #expect(report.study.relays.map { scalars($0.questions) } == [4109, 4016])
    #expect(report.study.relays.map { scalars($0.answers) } == [8954, 8714])
  }

  @Test func listsTheReflectionsAsNotPlaced() {
    let lines = report.unplaced.map { $0.lines.lowerBound }
    #expect(lines.contains(446))
    #expect(lines.contains(456))
    // Sections begin on line 78 and end on line 426; the method pages between them are furniture.
    #expect(lines.allSatisfy { $0 < 78 || $0 > 426 })
  }
}
