import StafetModel
import TestSupport
import Testing

/// What is told in English of every way to deviate.
@Suite struct AuditSentenceTests {
  private func sentences(
    _ contributions: [Contribution], by rules: RelayRules = .digital,
    suspended: [Participant.ID: [Period]] = [:]
  ) -> [String]? {
    Relay.played(contributions, suspended: suspended).audit(by: rules)?.violations
      .map { $0.description }
  }

  @Test func ofStarting() {
    let starts: [Contribution] = [
      .question("q1", by: "a", to: "b", at: 1), .question("q2", by: "a", to: "c", at: 2),
      .question("q3", by: "b", to: "c", at: 3), .question("q4", by: "f", to: "c", at: 4),
      .answer("a4", to: "q4", by: "c", at: 5),
      .question("q5", by: "c", to: "d", follows: "a4", at: 6),
    ]
    #expect(
      sentences(starts, by: RelayRules(starters: .fixed(count: 2, fromDifferentGroups: true))) == [
        "R1: “q2” is another start question by “a”, whose first was “q1”.",
        "R1: “q3” is a start question by “b” of the group “g”, from which “a” had already started.",
        "R1: “q4” is a start question by “f”, but 2 others had started before.",
      ])
  }

  @Test func ofRights() {
    #expect(
      sentences(
        [
          .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 5),
          .question("q2", by: "b", to: "c", follows: "a1", at: 4),
          .question("q3", by: "f", to: "d", follows: "a1", at: 6),
        ], by: RelayRules(pairLimit: 1)) == [
          "R2: The question “q2” is dated before the answer “a1”, which it follows.",
          "R2: The question “q2” comes after 1 pair, and its chain may have no more.",
          "R2: The question “q3” by “f” follows the answer “a1”, which “b” wrote.",
          "R2: The question “q3” follows the answer “a1”, which had already given “q2” its right.",
          "R2: The question “q3” comes after 1 pair, and its chain may have no more.",
        ])
    #expect(
      sentences([
        .question("q1", by: "a", to: "b", at: 1), .question("q2", by: "a", to: "c", at: 2),
      ]) == [
        "R2: The question “q2” by “a” follows no answer, and the start question of “a” was “q1”."
      ])
  }

  @Test func ofAddressees() {
    #expect(
      sentences([
        .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
        .question("q2", by: "b", to: "a", follows: "a1", at: 3),
        .answer("a2", to: "q2", by: "a", at: 4),
        .question("q3", by: "a", to: "c", follows: "a2", at: 5),
        .answer("a3", to: "q3", by: "c", at: 6),
        .question("q4", by: "c", to: "b", follows: "a3", at: 7),
      ]) == [
        "R3: The question “q2” goes back to “a”, whose question “q1” was just answered.",
        "R3: The question “q4” goes to “b”, who was already asked in its chain by “q1”.",
      ])
  }

  @Test func ofPeople() {
    let always = [Period(from: Instant(0), to: nil)]
    #expect(
      sentences(
        [
          .question("q1", by: "a", to: "b", at: 1), .question("q2", by: "c", to: "a", at: 2),
          .question("q3", by: "j", to: "j", at: 3),
        ], by: RelayRules(passingOn: .facilitator("j")), suspended: ["a": always]) == [
          "R4: “q1” was written by “a”, who was suspended then.",
          "R4: The question “q2” was asked of “a”, who was suspended then.",
          "R4: “q3” was written by “j”, the facilitator, who only passes on.",
          "R4: The question “q3” goes to its own asker, “j”.",
        ])
  }

  @Test func ofAnswersAndTimes() {
    #expect(
      sentences(
        [
          .question("q1", by: "a", to: "b", at: -1), .answer("a1", to: "q1", by: "c", at: 5 * day),
          Contribution(
            id: "a2", kind: .answer, author: "b", recipient: "d", replyTo: "q1", at: Instant(-2),
            text: "!"),
        ], by: RelayRules(answerTime: 90)) == [
          "R5: The answer “a1” was written by “c”, but the question was to “b”.",
          "R5: The answer “a1” is another to a question that “a2” had answered.",
          "R5: The answer “a2” is dated before its question “q1”.",
          "R5: The answer “a2” was written to “d”, but “a” had asked.",
          "R6: “q1” is dated before the relay opened.",
          "R6: “a1” is dated after the relay closed.",
          "R6: The answer “a1” came more than 90 seconds after its question.",
          "R6: “a2” is dated before the relay opened.",
        ])
  }

  @Test func ofTheFrame() {
    func warnings(
      _ relay: Relay, topic: String = "Tid", by rules: RelayRules = .digital
    ) -> [String]? {
      RelayAudit(of: relay, topic: topic, by: rules)?.warnings.map { $0.description }
    }
    let relay = Relay.played([])
    #expect(
      warnings(
        relay, topic: "Hvem?",
        by: RelayRules(
          participants: 11...20, idealParticipants: 12, days: 4...5, groups: 3...4, groupSize: 6))
        == [
          "R8: The roster has 10 participants; there should be at least 11.",
          "R8: The number of days is 3; it should be at least 4.",
          "R9: The number of groups is 2; it should be at least 3.",
          "R9: The number of participants in the group “g” is 5; it should be at least 6.",
          "R9: The number of participants in the group “h” is 5; it should be at least 6.",
          "R10: The topic “Hvem?” is phrased as a question.",
        ])
    #expect(
      warnings(
        relay, by: RelayRules(participants: 1...9, idealParticipants: 8, days: 1...2, groups: 1...1)
      )
        == [
          "R8: The roster has 10 participants; there should be at most 9.",
          "R8: The number of days is 3; it should be at most 2.",
          "R9: The number of groups is 2; it should be at most 1.",
        ])
    #expect(
      warnings(relay, by: RelayRules(participants: 1...20, idealParticipants: 9)) == [
        "R8: The roster has 10 participants; ideally there are at most 9."
      ])
    let people = (1...12).map { Participant(id: Participant.ID("p\($0)")) }
    func grouped(_ groups: [Group]) -> Relay {
      Relay(
        id: "r", opens: Instant(0), closes: Instant(3 * day), groups: groups, participants: people)
    }
    #expect(warnings(grouped([])) == ["R9: The roster is not divided into groups."])
    #expect(
      warnings(grouped([Group(id: "g"), Group(id: "h")]), by: RelayRules(groupSize: 1))?.last
        == "R9: Participants in no group: p1, p2, p3, p4, p5, p6, p7, p8, p9, p10 (+2).")
  }

  @Test(arguments: [
    (Int64(86_400), "24 hours"), (3600, "1 hour"), (5400, "90 minutes"), (60, "1 minute"),
    (61, "61 seconds"), (1, "1 second"),
  ])
  func ofTimeLimits(_ seconds: Int64, _ words: String) throws {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2 * day),
    ])
    let audit = try #require(relay.audit(by: RelayRules(answerTime: seconds)))
    #expect(
      audit.violations.map { $0.sentence } == [
        "The answer “a1” came more than \(words) after its question."
      ])
  }

  @Test func ofGaps() throws {
    let rules = RelayRules(starters: .fixed(count: 7, fromDifferentGroups: true))
    let relay = Relay.of([
      .question("q1"), .answer("a1", to: "q1"), .question("q2", by: "a"),
      .question("q3", by: "a"),
    ])
    let audit = try #require(relay.audit(topic: "", by: rules))
    #expect(
      audit.gaps.map { $0.description } == [
        "R1: The author is not recorded: q1.",
        "R1: The answer that gave the right is not recorded: q3.",
        "R1: The group of the starter is not recorded: q2.",
        "R2: The author is not recorded: q1, a1.",
        "R2: The answer that gave the right is not recorded: q3.",
        "R3: The author is not recorded: q1, a1.",
        "R3: The answer that gave the right is not recorded: q3.",
        "R4: The author is not recorded: q1, a1.",
        "R4: The addressee is not recorded: q1, q2, q3.",
        "R5: The author is not recorded: a1.",
        "R5: The addressee is not recorded: q1.",
        "R5: The time is not recorded: q1, a1.",
        "R6: The time is not recorded: q1, a1, q2, q3.",
        "R6: The opening of the relay is not recorded.",
        "R6: The closing of the relay is not recorded.",
        "R8: No time is recorded from which days could be counted.",
        "R8: No participant is recorded.",
        "R9: No participant is recorded.",
        "R10: No topic is recorded.",
      ])
    let empty = try #require(Relay.of([]).audit())
    #expect(empty.gaps[0].description == "R1: No question or answer is recorded.")
  }
}
