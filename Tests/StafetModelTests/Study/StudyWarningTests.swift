import StafetModel
import StafetReport
import TestSupport
import Testing

@Suite struct StudyWarningTests {
  /// A warning as plain values.
  private struct Told: Equatable {
    let reason: StudyWarning.Reason
    let relay: Relay.ID?
    let records: [String]
  }

  private func told(_ warnings: [StudyWarning]) -> [Told] {
    warnings.map { Told(reason: $0.reason, relay: $0.relay, records: $0.records) }
  }

  private func warnings(
    _ relay: Relay,
    declared: DeclaredFacts = DeclaredFacts(),
    sortings: [Sorting] = []
  ) throws -> [StudyWarning] {
    try Study(
      declared: declared, relays: [relay], codebook: Codebook(themes: [Theme(id: "t")]),
      sortings: sortings
    ).warnings
  }

  /// A relay of two answered questions by two people, in which nothing is unusual.
  private let ordinary: [Contribution] = [
    .question("q1", by: "p", to: "o"), .answer("a1", to: "q1", by: "o"),
    .question("q2", by: "o", to: "p", follows: "a1"), .answer("a2", to: "q2", by: "p"),
  ]

  private func sorting(_ ids: [Contribution.ID]) -> Sorting {
    Sorting(
      id: "first", coder: "c", kind: .byHand,
      assignments: Dictionary(uniqueKeysWithValues: ids.map { ($0, .init(theme: "t")) }))
  }

  @Test func areNoneWhereNothingIsUnusual() throws {
    let relay = Relay.of(
      ordinary, people: ["p", "o"],
      declared: DeclaredFacts(participants: 2, contributions: 4, days: 7, themes: 1))
    // Days are not compared, since no time is recorded.
    #expect(
      try warnings(
        relay, declared: DeclaredFacts(participants: 2, contributions: 4, days: 7, themes: 1),
        sortings: [sorting(["q1", "q2"])]
      ).isEmpty)
  }

  @Test func tellOfBlankTexts() throws {
    let relay = Relay.of([
      .statement("s1", text: " \n\u{A0}"), .statement("s2"), .statement("s3", text: ""),
    ])
    #expect(
      try told(warnings(relay)) == [
        Told(reason: .emptyText, relay: "r", records: ["s1", "s3"])
      ])
    #expect(
      try warnings(relay).map { $0.description } == [
        "2\u{A0}contributions in “r” have no text: s1 and s3."
      ])
  }

  @Test func tellOfUnansweredQuestions() throws {
    let relay = Relay.of([
      .question("q1"), .question("q2"), .answer("a1", to: "q1"), .question("q3"),
    ])
    #expect(
      try told(warnings(relay)) == [
        Told(reason: .unansweredQuestions, relay: "r", records: ["q2", "q3"])
      ])
    #expect(
      try warnings(relay).map { $0.description } == [
        "2\u{A0}questions in “r” received no answer: q2 and q3."
      ])
  }

  @Test func tellOfSeveralAnswers() throws {
    let relay = Relay.of([
      .question("q1"), .answer("a1", to: "q1"), .answer("b1", to: "q1"),
    ])
    #expect(
      try told(warnings(relay)) == [
        Told(reason: .severalAnswers, relay: "r", records: ["q1"])
      ])
    #expect(
      try warnings(relay).map { $0.description } == [
        "1\u{A0}question in “r” received more than one answer: q1."
      ])
  }

  @Test func tellOfSilentParticipants() throws {
    let relay = Relay.of(ordinary, people: ["x", "p", "o", "w"])
    #expect(
      try told(warnings(relay)) == [
        Told(reason: .silentParticipants, relay: "r", records: ["x", "w"])
      ])
    #expect(
      try warnings(relay).map { $0.description } == [
        "2\u{A0}participants in “r” wrote nothing."
      ])
  }

  @Test func callNobodySilentWhereNoAuthorIsRecorded() throws {
    let relay = Relay.of([.statement("s")], people: ["p"])
    #expect(try told(warnings(relay)) == [])
  }

  @Test func tellOfRepeatedText() throws {
    let relay = Relay.of([
      .statement("s1", text: "Ja"), .statement("s2", text: "Nej"), .statement("s3", text: "Ja"),
      .statement("s4", text: "Ja"),
    ])
    #expect(
      try told(warnings(relay)) == [
        Told(reason: .repeatedText, relay: "r", records: ["s3", "s4"])
      ])
    #expect(
      try warnings(relay).map { $0.description } == [
        "2\u{A0}contributions in “r” repeat an earlier one word for word: s3 and s4."
      ])
  }

  @Test func tellOfUnsortedQuestions() throws {
    let relay = Relay.of(ordinary, people: ["p", "o"])
    let other = Sorting(id: "second", coder: "d", kind: .suggested, assignments: [:])
    #expect(
      try told(warnings(relay, sortings: [sorting(["q2"]), other])) == [
        Told(reason: .unsortedQuestions("first"), relay: "r", records: ["q1"])
      ])
    #expect(
      try warnings(relay, sortings: [sorting(["q2"])]).map { $0.description } == [
        "1\u{A0}contribution in “r” is placed in no theme by the sorting “first”: q1."
      ])
    #expect(
      try Study(relays: [relay], codebook: Codebook(themes: [Theme(id: "t")]), sortings: [other])
        .warnings(sortedBy: nil) == [])
  }

  @Test func tellOfDeclaredFiguresThatDiffer() throws {
    let relay = Relay(
      id: "r", opens: Instant(secondsSince1970: 0), closes: Instant(secondsSince1970: 1),
      declared: DeclaredFacts(participants: 56, contributions: 4, days: 4, themes: 7),
      participants: ["p", "o"].map { Participant(id: $0) }, contributions: ordinary)
    let found = try warnings(
      relay, declared: DeclaredFacts(contributions: 224), sortings: [sorting(["q1", "q2"])])
    #expect(
      told(found) == [
        Told(
          reason: .declaredDiffers(.participants, declared: 56, counted: 2), relay: "r",
          records: []),
        Told(
          reason: .declaredDiffers(.days, declared: 4, counted: 1), relay: "r", records: []),
        Told(
          reason: .declaredDiffers(.themes, declared: 7, counted: 1), relay: "r", records: []),
        Told(
          reason: .declaredDiffers(.contributions, declared: 224, counted: 4), relay: nil,
          records: []),
      ])
    #expect(
      found.map { $0.description } == [
        "The source reports 56\u{A0}participants for “r”, but the material shows 2.",
        "The source reports 4\u{A0}days for “r”, but the material shows 1.",
        "The source reports 7\u{A0}themes for “r”, but the material shows 1.",
        "The source reports 224\u{A0}unique contributions in all, but the material shows 4.",
      ])
  }

  @Test func compareUniqueContributionsWithTheDeclared() throws {
    let relay = Relay.of(
      [.statement("s1"), .statement("s2")], declared: DeclaredFacts(contributions: 1))
    #expect(try warnings(relay).map { $0.reason } == [.repeatedText])
  }

  @Test func comeRelayByRelayThenForTheStudy() throws {
    let study = try Study(
      declared: DeclaredFacts(participants: 1),
      relays: [
        .of([.statement("s1", text: ""), .question("q1")], people: ["p"]),
        .of([.question("q2")], people: ["p"], id: "s"),
      ])
    #expect(
      study.warnings.map { $0.reason } == [
        .emptyText, .unansweredQuestions, .unansweredQuestions,
        .declaredDiffers(.participants, declared: 1, counted: 2),
      ])
    #expect(study.warnings.map { $0.relay } == ["r", "r", "s", nil])
  }
}
