import StafetModel
import TestSupport
import Testing

/// R8 to R10: size, groups and topic.
@Suite struct FrameRulesTests {
  /// A relay without contributions: groups by their sizes, and people in none.
  private func relay(
    groups: [Int], outside: Int = 0, seconds: Int64? = 3 * day
  ) -> Relay {
    var participants: [Participant] = []
    for (number, size) in groups.enumerated() {
      for person in 0..<size {
        participants.append(
          Participant(
            id: Participant.ID("p\(number).\(person)"), group: ParticipantGroup.ID("g\(number)")))
      }
    }
    for person in 0..<outside { participants.append(Participant(id: Participant.ID("o\(person)"))) }
    return Relay(
      id: "r", opens: seconds.map { _ in Instant(0) }, closes: seconds.map { Instant($0) },
      groups: groups.indices.map { ParticipantGroup(id: ParticipantGroup.ID("g\($0)")) },
      participants: participants)
  }

  private func warnings(_ relay: Relay, by rules: RelayRules = .digital) -> [Told]? {
    relay.audit(by: rules).map { told($0.warnings) }
  }

  @Test(arguments: [
    (9, RuleDeviation.Reason?.some(.tooFewParticipants(9, limit: 10))), (10, nil), (150, nil),
    (151, .moreThanIdealParticipants(151, limit: 150)),
    (500, .moreThanIdealParticipants(500, limit: 150)),
    (501, .tooManyParticipants(501, limit: 500)),
  ])
  func rosters(_ count: Int, _ reason: RuleDeviation.Reason?) {
    #expect(warnings(relay(groups: [3, count - 3])) == reason.map { [Told($0)] } ?? [])
  }

  @Test func aFacilitatorIsNoParticipant() {
    let relay = relay(groups: [3, 7])
    let rules = RelayRules(passingOn: .facilitator("p0.0"))
    #expect(warnings(relay) == [])
    #expect(
      warnings(relay, by: rules) == [
        Told(.tooFewParticipants(9, limit: 10)), Told(.smallGroup("g0", 2, limit: 3)),
      ])
  }

  @Test func days() {
    #expect(warnings(relay(groups: [5, 5], seconds: 2 * day)) == [Told(.tooFewDays(2, limit: 3))])
    #expect(warnings(relay(groups: [5, 5], seconds: 2 * day + 1)) == [])
    #expect(warnings(relay(groups: [5, 5], seconds: 5 * day)) == [])
    #expect(
      warnings(relay(groups: [5, 5], seconds: 5 * day + 1)) == [Told(.tooManyDays(6, limit: 5))])
  }

  @Test func groups() {
    #expect(warnings(relay(groups: [10])) == [Told(.tooFewGroups(1, limit: 2))])
    #expect(warnings(relay(groups: Array(repeating: 3, count: 10))) == [])
    #expect(
      warnings(relay(groups: Array(repeating: 3, count: 11))) == [
        Told(.tooManyGroups(11, limit: 10))
      ])
    #expect(
      warnings(relay(groups: [8, 2, 0])) == [
        Told(.smallGroup("g1", 2, limit: 3)), Told(.smallGroup("g2", 0, limit: 3)),
      ])
    #expect(warnings(relay(groups: [8, 3])) == [])
    #expect(
      warnings(relay(groups: [5, 5], outside: 2)) == [Told(.withoutGroup, [], ["o0", "o1"])])
    #expect(warnings(relay(groups: [], outside: 12)) == [Told(.noGroups)])
  }

  @Test func limitsCanBeSet() {
    let rules = RelayRules(
      participants: 2...4, idealParticipants: 3, days: 1...1, groups: 1...1, groupSize: 4)
    #expect(
      warnings(relay(groups: [4], seconds: day + 1), by: rules) == [
        Told(.moreThanIdealParticipants(4, limit: 3)), Told(.tooManyDays(2, limit: 1)),
      ])
  }

  @Test func withoutARosterThereIsNothingToSayOfIt() throws {
    let bare = try #require(relay(groups: [], seconds: nil).audit())
    #expect(bare.warnings.isEmpty)
    #expect(
      told(bare.gaps).filter { $0.rule.kind == .warning } == [
        Gap(.size, .days), Gap(.size, .roster), Gap(.groups, .roster),
      ])
    #expect(bare.verdict(on: .size) == .notCheckable(.wholly))
    #expect(bare.verdict(on: .groups) == .notCheckable(.wholly))
    // Groups without people: their number can be told, their sizes cannot.
    let named = try #require(
      Relay(id: "r", groups: [ParticipantGroup(id: "g"), ParticipantGroup(id: "h")]).audit())
    #expect(named.verdict(on: .groups) == .notCheckable(.partly))
  }

  @Test(arguments: [
    "Hvem leder?", "Hvem leder? \n", "誰が導くか？", "من يقود؟", "Who leads\u{203D}", "?",
  ])
  func aTopicIsNoQuestion(_ topic: String) throws {
    let audit = try #require(Relay.played(playedWell).audit(topic: topic))
    #expect(told(audit.warnings) == [Told(.topicIsQuestion(topic))])
    #expect(audit.verdict(on: .topic) == .broken(1))
  }

  @Test(arguments: ["Ledelse", "Hvem? Os", "Ledelse (hvem?)", "Ledelse;"])
  func otherTopicsAreNone(_ topic: String) {
    #expect(Relay.played(playedWell).audit(topic: topic)?.isClean == true)
  }

  @Test(arguments: ["", " \n"]) func noTopicIsNothingToCheck(_ topic: String) throws {
    let audit = try #require(Relay.played(playedWell).audit(topic: topic))
    #expect(audit.warnings.isEmpty && !audit.isClean)
    #expect(told(audit.gaps) == [Gap(.topic, .topic)])
    #expect(audit.verdict(on: .topic) == .notCheckable(.wholly))
  }
}
