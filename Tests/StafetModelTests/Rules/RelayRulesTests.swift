import StafetModel
import Testing

@Suite struct RelayRulesTests {
  @Test func theDigitalFormIsTheDefault() {
    let rules = RelayRules()
    #expect(rules == .digital)
    #expect(rules == RelayRules(form: .digital))
    #expect(rules.form == .digital)
    #expect(rules.starters == .everyone)
    #expect(rules.answerTime == nil)
    #expect(rules.pairLimit == nil)
    #expect(rules.passingOn == .directly)
    #expect(rules.facilitator == nil)
    #expect(rules.participants == 10...500)
    #expect(rules.idealParticipants == 150)
    #expect(rules.days == 3...5)
    #expect(rules.groups == 2...10)
    #expect(rules.groupSize == 3)
    #expect(rules.fairTime == 86_400)
  }

  @Test func theFormOf2008() {
    let rules = RelayRules.from2008(facilitator: "f")
    #expect(rules.starters == .fixed(count: 7, fromDifferentGroups: true))
    #expect(rules.answerTime == 86_400)
    #expect(rules.pairLimit == 10)
    #expect(rules.passingOn == .facilitator("f"))
    #expect(rules.facilitator == "f")
    #expect(rules.fairTime == 86_400)
    #expect(rules.form == .from2008)
    #expect(RelayRules(form: .from2008) == .from2008())
    #expect(RelayRules.Form(rawValue: "2008") == .from2008)
  }

  @Test func rulesOfOnesOwnHaveNoForm() {
    #expect(RelayRules(days: 1...5).form == nil)
    #expect(RelayRules(passingOn: .facilitator("f")).form == nil)
    #expect(RelayRules(fairTime: 86_400) == .digital)
  }

  @Test func rulesHaveCodesAndKinds() {
    #expect(RelayRule.allCases.map { $0.code } == (1...11).map { "R\($0)" })
    #expect(
      RelayRule.allCases.map { $0.kind } == [
        .violation, .violation, .violation, .violation, .violation, .violation, .notAudited,
        .warning, .warning, .warning, .notAudited,
      ])
    #expect(RelayRule(rawValue: "R3") == .newAddressee)
  }

  @Test func nonsenseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = RelayRules(starters: .fixed(count: 0, fromDifferentGroups: false))
    }
    await #expect(processExitsWith: .failure) { _ = RelayRules(answerTime: 0) }
    await #expect(processExitsWith: .failure) { _ = RelayRules(pairLimit: 0) }
    await #expect(processExitsWith: .failure) { _ = RelayRules(participants: 0...500) }
    await #expect(processExitsWith: .failure) { _ = RelayRules(participants: 10...100) }
    await #expect(processExitsWith: .failure) { _ = RelayRules(days: 0...1) }
    await #expect(processExitsWith: .failure) { _ = RelayRules(groups: 0...1) }
    await #expect(processExitsWith: .failure) { _ = RelayRules(groupSize: 0) }
    await #expect(processExitsWith: .failure) { _ = RelayRules(fairTime: -1) }
  }
}
