import StafetModel
import TestSupport
import Testing

/// R4 to R6: who took part, who answered, and when.
@Suite struct ContributionRulesTests {
  // MARK: R4

  @Test func nobodyAsksHimself() {
    let relay = Relay.played(playedWell + [.question("q4", by: "f", to: "f", at: 6 * hour)])
    #expect(relay.violations() == [Told(.asksHimself, ["q4"], ["f"])])
  }

  /// a asks b at 100; b answers at 200.
  private func pair(suspended: [Participant.ID: [Period]]) -> Relay {
    Relay.played(
      [
        .question("q1", by: "a", to: "b", at: 100), .answer("a1", to: "q1", by: "b", at: 200),
      ], suspended: suspended)
  }

  @Test func theSuspendedNeitherAskNorAnswerNorAreAsked() {
    func suspended(_ person: Participant.ID, _ from: Int64, _ to: Int64?) -> [Told]? {
      pair(suspended: [person: [Period(from: Instant(from), to: to.map { Instant($0) })]])
        .violations()
    }
    // The start of a period is included, its end is not.
    #expect(suspended("a", 100, 101) == [Told(.authorSuspended, ["q1"], ["a"])])
    #expect(suspended("a", 99, 100) == [])
    #expect(suspended("a", 101, nil) == [])
    #expect(suspended("a", 0, nil) == [Told(.authorSuspended, ["q1"], ["a"])])
    #expect(suspended("b", 100, 200) == [Told(.addresseeSuspended, ["q1"], ["a", "b"])])
    #expect(suspended("b", 101, 200) == [])
    #expect(suspended("b", 200, nil) == [Told(.authorSuspended, ["a1"], ["b"])])
    #expect(suspended("c", 0, nil) == [])
  }

  @Test func anyOfSeveralPeriodsCounts() {
    let periods = [
      Period(from: Instant(0), to: Instant(50)), Period(from: Instant(150), to: Instant(250)),
    ]
    #expect(
      pair(suspended: ["b": periods]).violations() == [Told(.authorSuspended, ["a1"], ["b"])])
  }

  @Test func aFacilitatorOnlyPassesOn() {
    let rules = RelayRules(passingOn: .facilitator("j"))
    let relay = Relay.played([
      .question("q1", by: "j", to: "b", at: 100), .answer("a1", to: "q1", by: "b", at: 200),
      .question("q2", by: "a", to: "j", at: 300), .answer("a2", to: "q2", by: "j", at: 400),
    ])
    #expect(relay.violations() == [])
    #expect(
      relay.violations(by: rules) == [
        Told(.facilitatorTakesPart, ["q1"], ["j"]), Told(.facilitatorTakesPart, ["a2"], ["j"]),
      ])
    #expect(relay.violations(by: RelayRules(passingOn: .facilitator(nil))) == [])
  }

  // MARK: R5

  @Test func theAddresseeAnswers() {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "c", at: 2),
    ])
    #expect(
      relay.violations() == [
        Told(.answeredByAnother(addressee: "b"), ["a1", "q1"], ["c", "b"])
      ])
  }

  @Test func aQuestionIsAnsweredOnce() {
    let relay = Relay.played([
      .answer("a2", to: "q1", by: "b", at: 3), .question("q1", by: "a", to: "b", at: 1),
      .answer("a1", to: "q1", by: "b", at: 2), .answer("a3", to: "q1", by: "b", at: 4),
    ])
    #expect(
      relay.violations() == [
        Told(.answeredAgain(first: "a1"), ["a2", "q1", "a1"], ["b"]),
        Told(.answeredAgain(first: "a1"), ["a3", "q1", "a1"], ["b"]),
      ])
  }

  @Test func anAnswerComesAfterItsQuestion() {
    func relay(_ time: Int64) -> Relay {
      Relay.played([
        .question("q1", by: "a", to: "b", at: 10), .answer("a1", to: "q1", by: "b", at: time),
      ])
    }
    #expect(relay(10).violations() == [])
    #expect(
      relay(9).violations() == [Told(.answeredBeforeAsked(question: "q1"), ["a1", "q1"], ["b"])])
  }

  @Test func anAnswerGoesToTheAsker() throws {
    func relay(_ recipient: Participant.ID, asker: Participant.ID? = "a") -> Relay {
      Relay.played([
        .question("q1", by: asker, to: "b", at: 1),
        Contribution(
          id: "a1", kind: .answer, author: "b", recipient: recipient, replyTo: "q1",
          at: Instant(2), text: "!"),
      ])
    }
    #expect(relay("a").violations() == [])
    #expect(
      relay("c").violations() == [
        Told(.answeredToAnother(asker: "a"), ["a1", "q1"], ["b", "a", "c"])
      ])
    let unknown = try #require(relay("c", asker: nil).audit())
    #expect(told(unknown.gaps(in: .oneAnswer)) == [Gap(.oneAnswer, .author, ["q1"])])
  }

  // MARK: R6

  @Test func openingAndClosingAreInside() {
    func relay(_ asked: Int64, _ answered: Int64) -> Relay {
      Relay.played(
        [
          .question("q1", by: "a", to: "b", at: asked),
          .answer("a1", to: "q1", by: "b", at: answered),
        ], opens: 100, closes: 100 + 3 * day)
    }
    #expect(relay(100, 100 + 3 * day).violations() == [])
    #expect(relay(99, 200).violations() == [Told(.beforeOpening, ["q1"], ["a"])])
    #expect(
      relay(100, 101 + 3 * day).violations() == [Told(.afterClosing, ["a1"], ["b"])])
  }

  @Test func statementsAreNotHeldToTheRules() {
    let statement = Contribution(
      id: "s1", kind: .statement, author: "a", at: Instant(-5), text: "Udsagn")
    #expect(Relay.played(playedWell + [statement]).violations() == [])
  }

  @Test func answersHaveTheTimeSet() {
    let rules = RelayRules(answerTime: day)
    func relay(_ answered: Int64, nanosecond: Int32 = 0) -> Relay {
      Relay.played([
        .question("q1", by: "a", to: "b", at: 10),
        Contribution(
          id: "a1", kind: .answer, author: "b", replyTo: "q1",
          at: Instant(secondsSince1970: answered, nanosecond: nanosecond), text: "!"),
      ])
    }
    #expect(relay(10 + day).violations(by: rules) == [])
    #expect(
      relay(10 + day, nanosecond: 1).violations(by: rules) == [
        Told(.answeredTooLate(limit: day), ["a1", "q1"], ["b"])
      ])
    #expect(relay(10 + day + 1).violations() == [])
  }

  @Test func theLastTimesThereAreDoNotTrap() {
    let relay = Relay(
      id: "r", closes: Instant(.max),
      contributions: [
        .question("q1", by: "a", to: "b", at: .max), .answer("a1", to: "q1", by: "b", at: .max),
        .question("q2", by: "a", to: "b", at: .min), .answer("a2", to: "q2", by: "b", at: .max),
        .question("q3", by: "a", to: "b", at: .max),
      ])
    let reasons = relay.audit(by: RelayRules(answerTime: .max))?.violations.map { $0.reason }
    #expect(
      reasons == [
        .noRightLeft(first: "q2"), .noRightLeft(first: "q2"), .answeredTooLate(limit: .max),
      ])
  }
}
