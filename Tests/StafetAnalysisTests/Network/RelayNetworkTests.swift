import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

@Suite struct RelayNetworkTests {
  /// Ten people, a to e in one group and f to j in the other. By hand:
  ///
  ///     a ⇄ b (once to b, twice back)    a → f → g → a    c → c    d → ?
  private let relay = Relay.played([
    .question("q1", by: "a", to: "b", at: 1), .question("q2", by: "b", to: "a", at: 2),
    .question("q3", by: "b", to: "a", at: 3), .question("q4", by: "a", to: "f", at: 4),
    .question("q5", by: "f", to: "g", at: 5), .question("q6", by: "g", to: "a", at: 6),
    .question("q7", by: "c", to: "c", at: 7), .question("q8", by: "d", at: 8),
  ])

  private func made(
    _ relay: Relay, _ change: (inout AnalysisSettings) -> Void = { _ in }
  ) -> RelayNetwork? {
    var settings = AnalysisSettings()
    settings.redraws = 19
    change(&settings)
    return RelayNetwork(measuring: RelayCourse(of: relay), settings: settings)
  }

  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { ($0 - expected).magnitude < 1e-12 } ?? false
  }

  @Test func aNetworkWorkedByHand() throws {
    let network = try #require(made(relay))
    #expect(network.people == 10)
    #expect(network.activePeople == 4)
    #expect(network.questions == 6)
    #expect(network.untoldQuestions == 1)
    #expect(network.ownQuestions == 1)
    #expect(network.ties == 5)
    #expect(isNear(network.density, 5 / 90.0))
    #expect(isNear(network.meanDegree, 0.6))
    #expect(network.mutualPairs == 1)
    #expect(network.oneWayPairs == 3)
    #expect(isNear(network.reciprocityOfTies, 2 / 5.0))
    #expect(network.parts == [4, 1, 1, 1, 1, 1, 1])
    #expect(network.circles == [4, 1, 1, 1, 1, 1, 1])
    #expect(isNear(network.reachablePairs, 12 / 90.0))
    #expect(isNear(network.meanDistance, 21 / 12.0))
    #expect(network.received.map { [$0.questions, $0.people] } == [[0, 6], [1, 3], [3, 1]])
    #expect(network.triads.reduce(0) { $0 + $1.count } == 120)
    // a, f and g are the only three in a ring.
    #expect(network.triads.first { $0.type == "030C" }?.count == 1)
  }

  @Test func itsMeasuresWorkedByHand() throws {
    let network = try #require(made(relay))
    let expected: [NetworkMeasure: Double] = [
      .reciprocity: 1 / 4.0,
      .transitivity: 0,  // of b-a-f, a-f-g, f-g-a, g-a-b and g-a-f none is closed
      .connectedness: 0.4,
      .centralization: 15 / 81.0,  // a was asked by two: 10 × 2 − 5 of 9 × 9
      .inequality: 0.7,  // 42 / 60
      .externalInternal: -1 / 3.0,  // two across, four within
      .assortativity: 0.25,  // (24 − 20) / (36 − 20)
      .segregation: 0.4,  // of 10 / 3 expected two are there
      .brokerage: 5,
    ]
    for measured in network.measures {
      let value = try #require(expected[measured.measure])
      #expect(isNear(measured.value, value), "\(measured.measure)")
      #expect(measured.chance == nil)
    }
    #expect(network.measures.count == 9)
    #expect(network.reservation == .tooFewQuestions)
    let groups = try #require(network.groups)
    #expect(groups.ties.map { $0.questions } == [3, 1, 1, 1])
    #expect(
      groups.ties.map { [$0.asker, $0.addressee] } == [
        ["g", "g"], ["g", "h"], ["h", "g"], ["h", "h"],
      ])
    #expect(groups.questions == 6)
    #expect(groups.leftOut == 2)  // q7 and q8
  }

  /// With a group of two the next smallest is withheld too, since both together must be three people or more.
  @Test func whatAGroupOfTwoDidIsWithheld() throws {
    let groups: [(ParticipantGroup.ID, String)] = [("g", "abcd"), ("h", "ef"), ("i", "klmno")]
    let small = Relay(
      id: "r", groups: groups.map { ParticipantGroup(id: $0.0) },
      participants: groups.flatMap { group, people in
        people.map { Participant(id: Participant.ID("\($0)"), group: group) }
      },
      contributions: [
        .question("q1", by: "a", to: "b"), .question("q2", by: "e", to: "f"),
        .question("q3", by: "k", to: "l"), .question("q4", by: "k", to: "a"),
      ])
    let ties = try #require(made(small)?.groups).ties
    // i, and the two others together, who asked nobody of i: that would be told of each of them.
    #expect(ties.map { $0.asker } == ["i", "i", nil, nil])
    #expect(ties.map { $0.questions } == [1, 1, nil, 2])
  }

  @Test func whatALackLeaves() {
    #expect(made(Relay.of([.question("q", by: "a")], people: ["a", "b"])) == nil)
    #expect(made(Relay.of([], people: ["a", "b"])) == nil)
    let interviews = Relay(
      id: "r", kind: .interviews, participants: [Participant(id: "a"), Participant(id: "b")],
      contributions: [.question("q", by: "a", to: "b")])
    #expect(made(interviews) == nil)
    let ungrouped = made(Relay.of([.question("q", by: "a", to: "b")], people: ["a", "b"]))
    #expect(ungrouped?.groups == nil)
    #expect(ungrouped?[.externalInternal].value == nil)
    #expect(ungrouped?[.assortativity].value == nil)
    #expect(ungrouped?[.brokerage].value == nil)
    #expect(ungrouped?[.reciprocity].value == 0)
    #expect(ungrouped?.reservation == .tooFewPeople)
  }

  @Test func reservations() {
    let played = RelaySimulation().relay(seed: 1)
    #expect(made(played)?.reservation == nil)
    #expect(made(played) { $0.redraws = 0 }?.reservation == .noDraws)
    #expect(made(played) { $0.redraws = 0 }?[.reciprocity].chance == nil)
    #expect(made(played)?[.reciprocity].chance?.drawn == 19)
  }

  // MARK: Laws

  /// The relay with other names for the people, in another order.
  private func renamed(_ relay: Relay, seed: UInt64) -> Relay {
    var generator = SplitMix64(seed: seed)
    let people = relay.participants.shuffled(using: &generator)
    func name(_ id: Participant.ID?) -> Participant.ID? { id.map { "x\($0)" } }
    return Relay(
      id: relay.id, opens: relay.opens, closes: relay.closes, groups: relay.groups,
      participants: people.map {
        Participant(id: "x\($0.id)", group: $0.group, suspended: $0.suspended)
      },
      contributions: relay.contributions.map {
        Contribution(
          id: $0.id, kind: $0.kind, author: name($0.author), recipient: name($0.recipient),
          replyTo: $0.replyTo, follows: $0.follows, at: $0.at, text: $0.text)
      })
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func otherNamesChangeNothing(_ seed: UInt64) throws
  {
    let played = RelaySimulation().relay(seed: seed)
    let first = try #require(made(played) { $0.redraws = 0 })
    let second = try #require(made(renamed(played, seed: seed)) { $0.redraws = 0 })
    #expect(first.triads == second.triads)
    #expect(first.received == second.received)
    #expect(first.parts == second.parts && first.circles == second.circles)
    #expect(first.groups == second.groups)
    for (one, other) in zip(first.measures, second.measures) {
      let expected = try #require(one.value)
      #expect(isNear(other.value, expected), "\(one.measure)")
    }
  }

  /// Whoever knows two tables of the same questions may not find in their difference who was left out of one.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func tiesAreTheCellsOfTheMatrix(_ seed: UInt64) throws {
    let all = RelaySimulation().relay(seed: seed)
    let played = Relay(
      id: all.id, opens: all.opens, closes: all.closes, groups: all.groups,
      participants: all.participants.indices.filter { $0 % 9 != Int(seed % 9) }
        .map { all.participants[$0] },
      contributions: all.contributions)
    let course = RelayCourse(of: played)
    let told = ToldGroups(among: course, smallest: AnalysisSettings().smallestGroup)
    let cells = try #require(GroupCells(of: course, by: told))
    let groups = try #require(made(played)?.groups)
    #expect(
      groups.ties.map { $0.questions }
        == zip(cells.counts, cells.suppression.withheld).map { $1 ? nil : $0 })
    #expect(groups.questions == cells.total)
    #expect(groups.questions + groups.leftOut == course.questions.count)
    for tie in groups.ties {
      if let chance = tie.chance, let questions = tie.questions {
        #expect(chance.value == Double(questions))
      }
    }
    // People who are not on the roster did something, or this shows nothing.
    #expect(course.people.ids.count > course.people.rosterCount)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func againIsTheSame(_ seed: UInt64) {
    let played = RelaySimulation().relay(seed: seed)
    #expect(made(played) == made(played))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func whoIsAskedAndWhoAsksAddUp(_ seed: UInt64) throws {
    let network = try #require(made(RelaySimulation().relay(seed: seed)))
    #expect(network.received.reduce(0) { $0 + $1.people } == network.people)
    #expect(network.received.reduce(0) { $0 + $1.people * $1.questions } == network.questions)
    #expect(network.parts.reduce(0, +) == network.people)
    #expect(network.circles.reduce(0, +) == network.people)
    #expect(2 * network.mutualPairs + network.oneWayPairs == network.ties)
    let groups = try #require(network.groups)
    #expect(groups.ties.reduce(0) { $0 + ($1.questions ?? 0) } == groups.questions)
    #expect(
      groups.questions + groups.leftOut
        == network.questions + network.ownQuestions + network.untoldQuestions)
  }
}

extension RelayNetwork {
  /// Measures a relay as an analysis does.
  init?(measuring course: RelayCourse, settings: AnalysisSettings) {
    let told = ToldGroups(among: course, smallest: settings.smallestGroup)
    self.init(
      of: course, by: told, cells: GroupCells(of: course, by: told), settings: settings)
  }
}
