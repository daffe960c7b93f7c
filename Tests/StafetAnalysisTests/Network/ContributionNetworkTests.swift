import StafetAnalysis
import StafetModel
import StafetStatistics
import TestSupport
import Testing

@Suite struct ContributionNetworkTests {
  /// A question from the first of two letters to the second, in that order.
  private static func relay(
    _ ties: [String], groups: [String: String] = [:], id: Relay.ID = "r"
  ) -> Relay {
    let people = Set(ties.joined().map { String($0) }).sorted()
    return Relay(
      id: id,
      groups: Set(groups.values).sorted().map { ParticipantGroup(id: ParticipantGroup.ID($0)) },
      participants: people.map {
        Participant(id: Participant.ID($0), group: groups[$0].map { ParticipantGroup.ID($0) })
      },
      contributions: ties.enumerated().map { number, tie in
        let names = tie.map { Participant.ID(String($0)) }
        return Contribution(
          id: Contribution.ID("\(id)\(number)"), kind: .question, author: names[0],
          recipient: names.count > 1 ? names[1] : nil, text: "")
      })
  }

  /// a asks b twice and c once, b and d ask a, c asks d, e asks f, g asks herself and h nobody known.
  private static let ties = ["ab", "ab", "ba", "ac", "cd", "da", "ef", "gg", "h"]

  @Test func countsByHand() throws {
    let network = ContributionNetwork(of: [Self.relay(Self.ties)], limit: 3)
    #expect((network.contributions, network.loops, network.incomplete) == (9, 1, 1))
    #expect((network.people, network.pairs) == (6, 6))
    #expect((network.mutualPairs, network.reciprocityOfPairs) == (1, 1.0 / 5))
    #expect(network.density == 0.2)
    #expect(network.reciprocity == 2.0 / 6)
    #expect(network.componentSizes == [4, 2])
    // 13/42 and 5/14 of all differences between two people.
    #expect(try #require(network.receivedGini).isNearly(13.0 / 42))
    #expect(try #require(network.sentGini).isNearly(5.0 / 14))
    #expect(network.mostReceived.map { "\($0.id) \($0.value)" } == ["a 2", "b 2", "c 1"])
    #expect(network.mostSent.map { "\($0.id) \($0.value)" } == ["a 3", "b 1", "c 1"])
  }

  /// The equations of PageRank with damping 0.85, solved in fractions.
  @Test func ranksPeople() {
    let network = ContributionNetwork(of: [Self.relay(Self.ties)], limit: 9)
    #expect(network.highestRanked.map { $0.id } == ["a", "b", "d", "c", "f", "e"])
    let expected = [
      0.36971363846786237, 0.24338355944573561, 0.151715821911812, 0.13863136187984126,
      0.06267645398080181, 0.03387916431394692,
    ]
    for (person, rank) in zip(network.highestRanked, expected) {
      #expect((person.value - rank).magnitude < 1e-9)
    }
  }

  @Test func nobodyWroteToAnybody() {
    let network = ContributionNetwork(of: [Self.relay(["a", "bb"])])
    #expect((network.contributions, network.people, network.pairs) == (2, 0, 0))
    #expect(network.density == nil && network.receivedGini == nil)
    #expect(network.reciprocity == nil)
    #expect(network.relays.map { $0.matrix } == [nil])
    #expect(ContributionNetwork(of: []).relays == [])
  }

  /// The same pseudonym in two relays means two people.
  @Test func peopleOfTwoRelaysAreDifferentPeople() {
    let relays = [Self.relay(["ba", "ca"], id: "s"), Self.relay(["ab"], id: "r")]
    let network = ContributionNetwork(of: relays)
    #expect((network.people, network.pairs, network.mutualPairs) == (5, 3, 0))
    #expect(
      network.mostReceived.map { "\($0.relay) \($0.id) \($0.value)" }
        == ["s a 2", "r b 1", "r a 0", "s b 0", "s c 0"])
    #expect(network.relays.map { "\($0.name) \($0.people) \($0.ties)" } == ["r 2 1", "s 3 2"])
  }

  /// Three in g, three in h, one in i and one in none; i and none are two people, so h goes with them.
  @Test func countsBetweenGroups() throws {
    let groups = [
      "a": "g", "b": "g", "c": "g", "k": "g", "d": "h", "e": "h", "f": "h", "x": "i",
    ]
    let relay = Self.relay(["ab", "ad", "ax", "bd", "ef", "xc", "yk", "xy"], groups: groups)
    let told = ContributionNetwork(of: [relay], smallestGroup: 1).relays[0]
    #expect(told.groups.map { "\($0.name ?? "-") \($0.people)" } == ["g 4", "h 3", "i 1"])
    #expect(told.matrix == [[1, 2, 1], [0, 1, 0], [1, 0, 0]])
    #expect(told.leftOut == 2)
    // Newman's r of that table: (2/6 − (4·2 + 1·3 + 1·1)/36) / (1 − 12/36) = 0.
    #expect(told.assortativity == 0)

    let withheld = ContributionNetwork(of: [relay]).relays[0]
    #expect(withheld.groups.map { "\($0.name ?? "-") \($0.people)" } == ["g 4", "- 5"])
    #expect(withheld.matrix == [[1, 3], [2, 2]])
    #expect(withheld.leftOut == 0)
  }

  /// g and h are large; i of two people goes with h, and k neither wrote to them nor was written to, so that it is one
  /// with them.
  @Test func whatWouldBeNoughtOfEachIsJoined() throws {
    let groups = [
      "a": "g", "b": "g", "c": "g", "d": "g", "e": "h", "f": "h", "l": "h", "x": "i", "y": "i",
      "m": "k", "n": "k", "o": "k", "p": "k",
    ]
    let relay = Self.relay(
      ["ae", "xb", "ef", "lx", "xy", "mn", "op", "am", "na", "bc", "cd", "be"], groups: groups)
    let told = ContributionNetwork(of: [relay]).relays[0]
    #expect(told.groups.map { "\($0.name ?? "-") \($0.people)" } == ["g 4", "- 9"])
    #expect(told.matrix == [[2, 3], [2, 5]])
    #expect(told.leftOut == 0)
    // Once k has written to i and h to k, it is told of.
    let more = Self.relay(
      ["ae", "xb", "ef", "lx", "xy", "mn", "op", "am", "na", "bc", "cd", "be", "my", "fo"],
      groups: groups)
    let groupsOfMore = ContributionNetwork(of: [more]).relays[0].groups
    #expect(groupsOfMore.map { "\($0.name ?? "-") \($0.people)" } == ["g 4", "k 4", "- 5"])
  }

  /// No cell between a group that is told of and those that are withheld is nought, unless the group's total is.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func noughtsAreNotToldOfEach(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let letters = Array("abcdefghijklmnop").map { String($0) }
    var groups: [String: String] = [:]
    for (number, letter) in letters.enumerated() {
      groups[letter] =
        ["t", "u", "u", "v", "v", "v", "v", "w", "w", "w", "w", "w"][
          number % 12]
    }
    let ties = (0..<30).map { _ in
      (letters.randomElement(using: &generator) ?? "a")
        + (letters.randomElement(using: &generator) ?? "a")
    }
    let relay = ContributionNetwork(of: [Self.relay(ties, groups: groups)]).relays[0]
    guard let matrix = relay.matrix, relay.groups.last?.name == nil else { return }
    let last = relay.groups.count - 1
    for group in 0..<last {
      #expect(matrix[group][last] > 0 || matrix[group].allSatisfy { $0 == 0 })
      #expect(matrix[last][group] > 0 || matrix.allSatisfy { $0[group] == 0 })
    }
    #expect(relay.groups[last].people >= 3)
  }

  /// Calling people otherwise, without changing their order, changes nothing but their names, and turning every
  /// question around swaps what was written and what was received.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func turningAroundSwapsSides(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let letters = Array("abcdefghij")
    let ties = (0..<40).map { _ in
      String(letters.randomElement(using: &generator) ?? "a")
        + String(letters.randomElement(using: &generator) ?? "a")
    }
    let network = ContributionNetwork(of: [Self.relay(ties)], limit: 10)
    let turned = ContributionNetwork(
      of: [Self.relay(ties.map { String($0.reversed()) })], limit: 10)
    #expect(network.mostReceived == turned.mostSent)
    #expect(network.mostSent == turned.mostReceived)
    #expect(network.receivedGini == turned.sentGini)
    #expect(network.reciprocity == turned.reciprocity)
    #expect(network.componentSizes == turned.componentSizes)
    #expect(
      ContributionNetwork(of: [Self.relay(ties.shuffled(using: &generator))], limit: 10) == network)
  }
}
