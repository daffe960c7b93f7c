import StafetModel
import StafetReport
import TestSupport
import Testing

/// What an audit as a whole tells: what it could not check, in which order, and in which words.
@Suite struct RelayAuditTests {
  @Test(arguments: Relay.Kind.allCases) func onlyARelayIsAudited(_ kind: Relay.Kind) {
    let relay = Relay(id: "r", kind: kind, contributions: [.statement("s")])
    #expect((relay.audit() != nil) == (kind == .relay))
    #expect(relay.audit()?.relay == (kind == .relay ? "r" : nil))
  }

  @Test func aPublishedReportIsNotClean() throws {
    let relay = Relay(
      id: "r",
      contributions: [
        .question("q1"), .answer("a1", to: "q1"), .question("q2"), .answer("a2", to: "q2"),
      ])
    let audit = try #require(relay.audit(topic: ""))
    #expect(audit.violations.isEmpty && audit.warnings.isEmpty)
    #expect(!audit.isClean)
    let verdicts = RelayRule.allCases.map { audit.verdict(on: $0) }
    // Of R5 it can be seen that no question has two answers.
    #expect(
      verdicts == [
        .notCheckable(.wholly), .notCheckable(.wholly), .notCheckable(.wholly),
        .notCheckable(.wholly), .notCheckable(.partly), .notCheckable(.wholly), .notAudited,
        .notCheckable(.wholly), .notCheckable(.wholly), .notCheckable(.wholly), .notAudited,
      ])
    #expect(audit.links == .unknown)
    #expect(audit.chains.isEmpty && audit.longestChain == nil)
    let all: [Contribution.ID] = ["q1", "a1", "q2", "a2"]
    #expect(
      told(audit.gaps) == [
        Gap(.oneStartQuestion, .author, ["q1", "q2"]),
        Gap(.rightToAsk, .author, all), Gap(.newAddressee, .author, all),
        Gap(.activeParticipants, .author, all), Gap(.activeParticipants, .recipient, ["q1", "q2"]),
        Gap(.oneAnswer, .author, ["a1", "a2"]), Gap(.oneAnswer, .recipient, ["q1", "q2"]),
        Gap(.oneAnswer, .time, all), Gap(.openRelay, .time, all), Gap(.openRelay, .opening),
        Gap(.openRelay, .closing), Gap(.size, .days), Gap(.size, .roster), Gap(.groups, .roster),
        Gap(.topic, .topic),
      ])
  }

  @Test func withoutContributionsNothingWasKept() throws {
    for relay in [Relay.played([]), .played([.statement("s")])] {
      let audit = try #require(relay.audit())
      #expect(told(audit.gaps).map { $0.missing } == Array(repeating: .contributions, count: 6))
      for rule in RelayRule.allCases where rule.kind == .violation {
        #expect(audit.verdict(on: rule) == .notCheckable(.wholly))
      }
    }
  }

  @Test func recordedLinksWithoutPeopleAreCheckedInPart() throws {
    let audit = try #require(
      Relay.played([
        .question("q1", at: 1), .answer("a1", to: "q1", at: 2),
        .question("q2", follows: "a1", at: 3), .question("q3", follows: "a1", at: 4),
      ]).audit())
    #expect(
      told(audit.violations) == [
        Told(.rightAlreadyUsed(answer: "a1", earlier: "q2"), ["q3", "a1", "q2"])
      ])
    #expect(audit.verdict(on: .rightToAsk) == .broken(1))
    #expect(
      told(audit.gaps(in: .rightToAsk)) == [Gap(.rightToAsk, .author, ["a1", "q2", "q3"])])
    #expect(audit.verdict(on: .newAddressee) == .notCheckable(.wholly))
  }

  @Test func peopleMissingEarlierInAChainAreTold() throws {
    let audit = try #require(
      Relay.played([
        .question("q1", by: "a", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
        .question("q2", by: "b", to: "c", follows: "a1", at: 3),
        .answer("a2", to: "q2", by: "c", at: 4),
        .question("q3", to: "d", follows: "a2", at: 5), .answer("a3", to: "q3", by: "d", at: 6),
        .question("q4", by: "d", to: "e", follows: "a3", at: 7),
      ]).audit())
    #expect(
      told(audit.gaps(in: .newAddressee)) == [
        Gap(.newAddressee, .author, ["q3"]), Gap(.newAddressee, .recipient, ["q1"]),
      ])
    #expect(audit.verdict(on: .newAddressee) == .notCheckable(.partly))
  }

  @Test func oneMissingTimeIsToldWhereItMatters() throws {
    let relay = Relay.played(
      [
        .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b"),
        .question("q2", by: "b", to: "c", follows: "a1", at: 3),
      ], suspended: ["b": [Period(from: Instant(9), to: nil)]])
    let audit = try #require(relay.audit())
    #expect(
      told(audit.gaps) == [
        Gap(.rightToAsk, .time, ["a1"]), Gap(.activeParticipants, .time, ["a1"]),
        Gap(.oneAnswer, .time, ["a1"]), Gap(.openRelay, .time, ["a1"]),
      ])
    #expect(audit.verdict(on: .openRelay) == .notCheckable(.partly))
  }

  @Test func startersWithoutAGroupAreTold() throws {
    let rules = RelayRules(starters: .fixed(count: 7, fromDifferentGroups: true))
    let relay = Relay.of([.question("q1", by: "a", to: "b")], people: ["a", "b"])
    let audit = try #require(relay.audit(by: rules))
    #expect(
      told(audit.gaps(in: .oneStartQuestion)) == [Gap(.oneStartQuestion, .group, ["q1"])])
  }

  @Test func deviationsComeByRuleAndThenInTheOrderOfTheSource() throws {
    let relay = Relay.played([
      .question("q1", by: "a", to: "a", at: -1), .question("q2", by: "b", to: "b", at: -2),
      .question("q3", by: "b", to: "c", follows: "a9", at: 5), .answer("a9", to: "q1", at: 1),
    ])
    let audit = try #require(relay.audit(topic: "Hvorfor?"))
    #expect(
      audit.violations.map { "\($0.rule.code) \($0.contributions[0])" } == [
        "R2 q3", "R4 q1", "R4 q2", "R6 q1", "R6 q2",
      ])
    #expect(audit.warnings.map { $0.rule } == [.topic])
  }

  @Test func aRelayOutsideAStudyEndsToo() {
    let relay = Relay(
      id: "r", groups: [ParticipantGroup(id: "g"), ParticipantGroup(id: "g")],
      participants: [Participant(id: "a", group: "x"), Participant(id: "a")],
      contributions: [
        .question("q1", by: "a", to: "b", follows: "a1"), .answer("a1", to: "q1", by: "b"),
        .question("q1", by: "b", to: "a", follows: "a1"), .answer("a1", to: "q9", by: "z"),
        .question("q2", by: "b", to: "a", follows: "a3"), .answer("a2", to: "q2"),
        .question("q3", by: "b", to: "a", follows: "a2"), .answer("a3", to: "q3"),
        .question("q4", follows: "nothing"), .question("q4"), .answer("a4", to: "q4"),
        .answer("a4", to: "a4"), .question("q5", follows: "a4"), .question("q5", follows: "a4"),
        .answer("q1", to: "q1"), .question("a1", follows: "q1"),
      ])
    for rules in [RelayRules.digital, .from2008(facilitator: "a")] {
      #expect(relay.audit(by: rules) == relay.audit(by: rules))
      #expect(relay.audit(by: rules)?.isClean == false)
    }
  }

  @Test func sentencesAreOneLineEach() throws {
    let long = Contribution.ID(String(repeating: "x", count: 70) + "\n")
    let relay = Relay.played([.question(long, by: "a", to: "a", at: 1)])
    let audit = try #require(relay.audit())
    #expect(
      audit.violations.map { $0.description } == [
        "R4: The question “\(String(repeating: "x", count: 60))…” goes to its own asker, “a”."
      ])
  }
}
