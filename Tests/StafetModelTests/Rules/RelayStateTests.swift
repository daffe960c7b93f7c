import StafetModel
import StafetStatistics
import TestSupport
import Testing

/// The fold over time: what is judged when it happens is what an audit tells afterwards.
@Suite struct RelayStateTests {
  static let seeds = Array(UInt64(1)...40)

  /// What is said of a contribution, as plain values.
  private struct Said: Hashable {
    let deviations: [Told]
    let lacks: [RelayJudgement.Lack]

    init(_ judgement: RelayJudgement) {
      deviations = told(judgement.deviations)
      lacks = judgement.lacks
    }
  }

  @Test func judgesAndTakes() {
    let relay = Relay.played(
      playedWell + [.question("q4", by: "b", to: "f", follows: "a1", at: 6 * hour)])
    let course = RelayCourse(of: relay)
    var state = RelayState(by: .digital)
    for position in 0..<5 {
      #expect(state.judgement(on: position, in: course).isKept)
      state.take(position, of: course)
    }
    let judgement = state.judgement(on: 5, in: course)
    #expect(
      told(judgement.deviations) == [
        Told(.rightAlreadyUsed(answer: "a1", earlier: "q2"), ["q4", "a1", "q2"], ["b"])
      ])
    #expect(judgement.lacks.isEmpty)
    #expect(judgement.checked.contains(.rightToAsk))
    #expect(!judgement.checked.contains(.oneAnswer))
  }

  @Test func saysWhatIsNotRecorded() {
    let relay = Relay.played([.question("q1", by: "a", at: hour)])
    let judgement = RelayState(by: .digital).judgement(on: 0, in: RelayCourse(of: relay))
    #expect(judgement.deviations.isEmpty)
    #expect(judgement.lacks.map { $0.rule } == [.activeParticipants])
    #expect(judgement.lacks.map { $0.missing } == [.recipient])
    #expect(judgement.lacks.map { $0.position } == [0])
    #expect(!judgement.isKept)
  }

  @Test func saysNothingOfAStatement() {
    let relay = Relay.played([.statement("s1")])
    let judgement = RelayState(by: .digital).judgement(on: 0, in: RelayCourse(of: relay))
    #expect(judgement.isKept)
    #expect(judgement.checked == [])
  }

  /// What comes later does not change what is said of a contribution when it is made.
  @Test(arguments: RelayRules.Form.allCases, seeds)
  func judgesAsItWillBeJudged(_ form: RelayRules.Form, seed: UInt64) {
    let played = AuditLawsTests.relay(seed: seed, form: form)
    let rules = RelayRules(form: form == .digital ? .from2008 : .digital)
    let whole = RelayCourse(of: played, recordsLinks: true)
    var afterwards = RelayState(by: rules)
    var now = RelayState(by: rules)
    for position in played.contributions.indices {
      let course = RelayCourse(
        of: played.holding(Array(played.contributions[...position])), recordsLinks: true)
      let expected = Said(afterwards.judgement(on: position, in: whole))
      #expect(Said(now.judgement(on: position, in: course)) == expected)
      afterwards.take(position, of: whole)
      now.take(position, of: course)
    }
  }

  /// Somebody who refuses what deviates ends with a relay without violations.
  @Test(arguments: seeds) func whatIsNotRefusedIsClean(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let roster = Relay.played([])
    let people = roster.participants.map { $0.id }
    var taken: [Contribution] = []
    var state = RelayState(by: .digital)
    var refused = 0
    for number in 0..<120 {
      let author = people.randomElement(using: &generator)
      let time = Int64(number) * 60
      let questions = taken.filter { $0.kind == .question }
      let answers = taken.filter { $0.kind == .answer }
      let proposed =
        if let question = questions.randomElement(using: &generator),
          Bool.random(using: &generator)
        {
          Contribution.answer(
            Contribution.ID("c\(number)"), to: question.id, by: author, at: time)
        } else {
          Contribution.question(
            Contribution.ID("c\(number)"), by: author, to: people.randomElement(using: &generator),
            follows: Bool.random(using: &generator)
              ? answers.randomElement(using: &generator)?.id : nil,
            at: time)
        }
      let course = RelayCourse(of: roster.holding(taken + [proposed]), recordsLinks: true)
      if state.judgement(on: taken.count, in: course).isKept {
        state.take(taken.count, of: course)
        taken.append(proposed)
      } else {
        refused += 1
      }
    }
    #expect(refused > 20)
    #expect(taken.count > 10)
    let relay = roster.holding(taken)
    _ = try Study(relays: [relay])
    #expect(relay.violations() == [])
  }
}

extension Relay {
  /// The same relay with other contributions.
  fileprivate func holding(_ contributions: [Contribution]) -> Relay {
    Relay(
      id: id, opens: opens, closes: closes, groups: groups, participants: participants,
      contributions: contributions)
  }
}
