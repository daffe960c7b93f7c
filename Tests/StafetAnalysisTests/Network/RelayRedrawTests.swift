import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

/// Questions that are passed on anew go where the rules allow, evenly, and keep what they must.
@Suite struct RelayRedrawTests {
  /// The relay in which the questions of a draw went as they were drawn, with the answers by whoever was asked.
  private func relay(
    _ relay: Relay, askers: [UInt32], addressees: [UInt32], redraw: RelayRedraw,
    course: RelayCourse
  ) -> Relay {
    var authors: [Contribution.ID: Participant.ID] = [:]
    var recipients: [Contribution.ID: Participant.ID] = [:]
    for (place, position) in redraw.positions.enumerated() {
      let asker = course.people.ids[Int(askers[place])]
      let addressee = course.people.ids[Int(addressees[place])]
      authors[relay.contributions[position].id] = asker
      recipients[relay.contributions[position].id] = addressee
      for answer in course.answers[position] {
        authors[relay.contributions[answer].id] = addressee
        recipients[relay.contributions[answer].id] = asker
      }
    }
    return Relay(
      id: relay.id, opens: relay.opens, closes: relay.closes, groups: relay.groups,
      participants: relay.participants,
      contributions: relay.contributions.map { old in
        Contribution(
          id: old.id, kind: old.kind, author: authors[old.id] ?? old.author,
          recipient: recipients[old.id] ?? old.recipient, replyTo: old.replyTo,
          follows: old.follows, at: old.at, text: old.text)
      })
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func aDrawnRelayKeepsTheRules(_ seed: UInt64) {
    var simulation = RelaySimulation()
    simulation.groupSizes = [4, 3, 5]
    simulation.followers = 0.9
    let played = simulation.relay(seed: seed)
    let course = RelayCourse(of: played)
    let redraw = RelayRedraw(of: course, by: .digital)
    var generator = SplitMix64(seed: seed)
    var askers: [UInt32] = []
    var addressees: [UInt32] = []
    for _ in 0..<5 {
      redraw.draw(askers: &askers, addressees: &addressees, using: &generator)
      let drawn = relay(
        played, askers: askers, addressees: addressees, redraw: redraw, course: course)
      let audit = RelayAudit(of: drawn, topic: "")
      #expect(audit?.violations == [], "seed \(seed)")
      #expect(audit?.links == .recorded)
    }
  }

  @Test func everybodyWhoIsAllowedIsDrawnAlike() {
    // a asks b, b answers and asks c: the second question may go to nobody but those who are neither its
    // asker nor a, and the first to everybody but a.
    let relay = Relay.played(
      [
        .question("q1", by: "a", to: "b", at: 10),
        .answer("a1", to: "q1", by: "b", at: 20),
        .question("q2", by: "b", to: "c", follows: "a1", at: 30),
      ],
      suspended: ["j": [Period(from: Instant(secondsSince1970: 25), to: nil)]])
    let course = RelayCourse(of: relay)
    let redraw = RelayRedraw(of: course, by: .digital)
    var generator = SplitMix64(seed: 7)
    var firsts = [Int](repeating: 0, count: 10)
    var seconds = [Int](repeating: 0, count: 10)
    var askers: [UInt32] = []
    var addressees: [UInt32] = []
    let draws = 90_000
    for _ in 0..<draws {
      redraw.draw(askers: &askers, addressees: &addressees, using: &generator)
      #expect(askers[0] == 0)
      #expect(askers[1] == addressees[0])
      #expect(addressees[1] != askers[1])
      firsts[Int(addressees[0])] += 1
      seconds[Int(addressees[1])] += 1
    }
    #expect(firsts[0] == 0)
    // Each of b to j is expected 10,000 times, with a standard deviation of 94.
    for count in firsts.dropFirst() { #expect(abs(count - 10_000) < 500) }
    #expect(seconds[0] == 0)
    #expect(seconds[9] == 0, "j is suspended")
    // Where j was asked first, eight others may follow, each 10,000 / 8 times; where one of the eight was, seven.
    for count in seconds[1...8] { #expect(abs(count - 11_250) < 600) }
  }

  @Test func anAskerAgainstTheRulesStays() {
    // c uses the right of b.
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 10),
      .answer("a1", to: "q1", by: "b", at: 20),
      .question("q2", by: "c", to: "d", follows: "a1", at: 30),
    ])
    let redraw = RelayRedraw(of: RelayCourse(of: relay), by: .digital)
    var generator = SplitMix64(seed: 1)
    var askers: [UInt32] = []
    var addressees: [UInt32] = []
    for _ in 0..<100 {
      redraw.draw(askers: &askers, addressees: &addressees, using: &generator)
      #expect(askers == [0, 2])
    }
  }

  @Test func aQuestionThatMayGoToNobodyStays() {
    let relay = Relay.of(
      [.question("q1", by: "a", to: "b", at: 1)], people: ["a", "b"])
    let redraw = RelayRedraw(
      of: RelayCourse(of: relay), by: RelayRules(passingOn: .facilitator("b")))
    var generator = SplitMix64(seed: 1)
    var askers: [UInt32] = []
    var addressees: [UInt32] = []
    redraw.draw(askers: &askers, addressees: &addressees, using: &generator)
    #expect(addressees == [1])
  }

  @Test func whoIsNotRecordedTakesNoPart() {
    let relay = Relay.of(
      [.question("q1", by: "a", at: 1), .question("q2", to: "b", at: 2)], people: ["a", "b"])
    let redraw = RelayRedraw(of: RelayCourse(of: relay), by: .digital)
    #expect(redraw.positions.isEmpty)
    var generator = SplitMix64(seed: 1)
    var askers: [UInt32] = [9]
    var addressees: [UInt32] = [9]
    redraw.draw(askers: &askers, addressees: &addressees, using: &generator)
    #expect(askers.isEmpty && addressees.isEmpty)
  }
}
