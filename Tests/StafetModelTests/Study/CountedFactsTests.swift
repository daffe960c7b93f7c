import StafetModel
import TestSupport
import Testing

@Suite struct CountedFactsTests {
  struct Stretch: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let from, to: Instant
    let days: Int?
  }

  // A day is 86,400 seconds; counted by hand.
  @Test(arguments: [
    Stretch(
      testDescription: "no time", from: Instant(secondsSince1970: 0),
      to: Instant(secondsSince1970: 0), days: 1),
    Stretch(
      testDescription: "one second", from: Instant(secondsSince1970: 0),
      to: Instant(secondsSince1970: 1), days: 1),
    Stretch(
      testDescription: "a day less a second", from: Instant(secondsSince1970: 0),
      to: Instant(secondsSince1970: 86_399), days: 1),
    Stretch(
      testDescription: "a day", from: Instant(secondsSince1970: 0),
      to: Instant(secondsSince1970: 86_400), days: 1),
    Stretch(
      testDescription: "a day and a nanosecond", from: Instant(secondsSince1970: 0),
      to: Instant(secondsSince1970: 86_400, nanosecond: 1), days: 2),
    Stretch(
      testDescription: "a nanosecond less than a day",
      from: Instant(secondsSince1970: 0, nanosecond: 1),
      to: Instant(secondsSince1970: 86_400), days: 1),
    Stretch(
      testDescription: "a day and nearly a second",
      from: Instant(secondsSince1970: 0, nanosecond: 999_999_999),
      to: Instant(secondsSince1970: 86_401), days: 2),
    Stretch(
      testDescription: "four days", from: Instant(secondsSince1970: -86_400),
      to: Instant(secondsSince1970: 3 * 86_400), days: 4),
    Stretch(
      testDescription: "four days and a second", from: Instant(secondsSince1970: -86_400),
      to: Instant(secondsSince1970: 3 * 86_400 + 1), days: 5),
    // 2^64 - 1 seconds are 213,503,982,334,601 whole days and a part of one.
    Stretch(
      testDescription: "all of time", from: Instant(secondsSince1970: .min),
      to: Instant(secondsSince1970: .max), days: 213_503_982_334_602),
  ])
  func countsBegunDays(_ stretch: Stretch) {
    let relay = Relay(id: "r", opens: stretch.from, closes: stretch.to)
    #expect(relay.counted(by: nil).days == stretch.days)
  }

  @Test func countsDaysFromTheContributionsWhereNothingElseIsRecorded() {
    let day: Int64 = 86_400
    let contributions: [Contribution] = [
      .question("q", at: 5 * day), .statement("s"), .answer("a", to: "q", at: 2 * day),
    ]
    #expect(Relay(id: "r", contributions: contributions).counted(by: nil).days == 3)
    let opened = Relay(
      id: "r", opens: Instant(secondsSince1970: day), contributions: contributions)
    #expect(opened.counted(by: nil).days == 4)
    let closed = Relay(
      id: "r", closes: Instant(secondsSince1970: 7 * day), contributions: contributions)
    #expect(closed.counted(by: nil).days == 5)
  }

  @Test func knowsNoDaysWithoutTimesOrWithTimesThatRunBackwards() {
    #expect(Relay.of([.question("q")]).counted(by: nil).days == nil)
    #expect(
      Relay(id: "r", opens: Instant(secondsSince1970: 0)).counted(by: nil).days == nil)
    let late = Relay(
      id: "r", opens: Instant(secondsSince1970: 100), contributions: [.question("q", at: 50)])
    #expect(late.counted(by: nil).days == nil)
  }

  @Test func countsRepetitionsOnce() {
    let relay = Relay.of([
      .question("q1", by: "p", text: "Hvad?"), .question("q2", by: "p", text: "Hvad?"),
      .question("q3", by: "o", text: "Hvad?"), .question("q4", text: "Hvad?"),
      .answer("a1", to: "q1", by: "p", text: "Hvad?"), .question("q5", by: "p", text: "hvad?"),
      .question("q6", by: "p", text: "Hvad?"), .question("q7", text: " "),
      .question("q8", text: " "), .question("q9", text: "Hvad?"),
    ])
    // Repeated are q2 and q6 (of q1) and q9 (of q4); blank texts are not.
    #expect(relay.counted(by: nil).contributions == 10)
    #expect(relay.counted(by: nil).uniqueContributions == 7)
    #expect(RelayCourse(of: relay).repeatedContributions == [1, 6, 9])
  }

  @Test func theSameAnswerToTwoQuestionsIsTwoContributions() {
    let relay = Relay.of([
      .question("q1", text: "Hvad?"), .question("q2", text: "Hvor?"),
      .answer("a1", to: "q1", text: "Ja."), .answer("a2", to: "q2", text: "Ja."),
      .answer("a3", to: "q1", text: "Ja."),
    ])
    #expect(RelayCourse(of: relay).repeatedContributions == [4])
  }

  @Test func countsKindsAndUnansweredQuestions() {
    let relay = Relay.of(
      [
        .question("q1"), .question("q2"), .question("q3"), .answer("a1", to: "q2"),
        .answer("b1", to: "q2"), .statement("s"),
      ], people: ["p", "o"])
    let counted = relay.counted(by: nil)
    #expect(counted.participants == 2)
    #expect(counted.contributions == 6)
    #expect(counted.questions == 3)
    #expect(counted.answers == 2)
    #expect(counted.statements == 1)
    #expect(counted.unansweredQuestions == 2)
    #expect(counted.themes == nil)
  }

  private func sorting(_ assignments: [Contribution.ID: Theme.ID]) -> Sorting {
    Sorting(
      id: "s", coder: "c", kind: .byHand,
      assignments: assignments.mapValues { Sorting.Assignment(theme: $0) })
  }

  @Test func countsThemesOfQuestions() {
    let relay = Relay.of([
      .question("q1"), .question("q2"), .question("q3"), .answer("a1", to: "q1"),
      .statement("s1"),
    ])
    // The theme of an answer or of a statement beside questions does not count.
    let sorting = sorting(["q1": "t", "q2": "t", "a1": "u", "s1": "v"])
    #expect(relay.counted(by: sorting).themes == 1)
    #expect(relay.sortable == ["q1", "q2", "q3"])
    #expect(relay.counted(by: self.sorting([:])).themes == 0)
  }

  @Test func countsThemesOfStatementsWhereThereAreNoQuestions() {
    let relay = Relay.of([.statement("s1"), .statement("s2")])
    #expect(relay.sortable == ["s1", "s2"])
    #expect(relay.counted(by: sorting(["s1": "t", "s2": "u"])).themes == 2)
  }

  @Test func addsUpRelays() throws {
    let day: Int64 = 86_400
    let study = try Study(
      relays: [
        .of(
          [.question("q1", at: 0, text: "Hvad?"), .question("q2", at: 2 * day)], people: ["p"]),
        // The same text in another relay is no repetition.
        .of(
          [.question("q3", at: day, text: "Hvad?"), .answer("a3", to: "q3", at: 2 * day)],
          people: ["p", "o"], id: "s"),
        .of([.statement("s1")], id: "t"),
      ],
      codebook: Codebook(themes: [Theme(id: "t"), Theme(id: "u")]),
      sortings: [sorting(["q1": "t", "q3": "t", "s1": "u"])])
    let counted = study.counted
    #expect(counted.participants == 3)
    #expect(counted.contributions == 5)
    #expect(counted.uniqueContributions == 5)
    #expect(counted.questions == 3)
    #expect(counted.answers == 1)
    #expect(counted.statements == 1)
    #expect(counted.unansweredQuestions == 2)
    #expect(counted.days == 2)
    #expect(counted.themes == 2)
  }

  @Test func knowsNoParticipantsWithoutARoster() throws {
    let study = try Study(relays: [.of([.question("q")]), .of([], id: "s")])
    #expect(study.counted.participants == nil)
    #expect(study.counted.days == nil)
    #expect(study.counted.themes == nil)
  }
}
