import StafetStatistics
import Testing

@Suite struct BrokerageTests {
  typealias Role = Brokerage.Role

  static func counts(_ role: Role, in brokerage: Brokerage) -> [Int] {
    (0..<brokerage.nodeCount).map { brokerage.count(of: role, by: $0) }
  }

  /// The R package sna 2.7-1, `brokerage`, of the graph without node 12.
  @Test func agreesWithSna() {
    let mixed = Brokerage(of: GraphSamples.mixed, groups: GraphSamples.mixedGroups)
    #expect(
      Self.counts(.coordinator, in: mixed) == [0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(
      Self.counts(.consultant, in: mixed) == [1, 0, 1, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 0, 0, 0])
    #expect(
      Self.counts(.gatekeeper, in: mixed) == [1, 1, 2, 2, 1, 0, 0, 2, 1, 0, 0, 3, 0, 0, 0, 0])
    #expect(
      Self.counts(.representative, in: mixed) == [1, 1, 1, 4, 0, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0])
    #expect(
      Self.counts(.liaison, in: mixed) == [0, 1, 0, 1, 0, 2, 0, 0, 0, 0, 1, 3, 0, 0, 0, 0])
    #expect(Role.allCases.map { mixed.total(of: $0) } == [4, 6, 13, 11, 8])
    #expect(mixed.leftOutCount == 0)
    #expect(mixed.count(by: 3) == 9)

    let club = Brokerage(of: GraphSamples.clubUpwards, groups: GraphSamples.clubGroups)
    #expect(Role.allCases.map { club.total(of: $0) } == [14, 0, 9, 20, 0])
    let bothWays = Brokerage(of: GraphSamples.clubBothWays, groups: GraphSamples.clubGroups)
    #expect(Role.allCases.map { bothWays.total(of: $0) } == [510, 20, 128, 128, 0])
    #expect(bothWays.count(of: .coordinator, by: 0) == 174)
    #expect(bothWays.count(of: .gatekeeper, by: 33) == 40)
  }

  /// By hand: a chain 0 → 1 → 2, whose groups decide the role; an arc from 0 to 2 closes it, and one from 2 to
  /// 0 does not.
  @Test func theGroupsDecideTheRole() {
    let samples: [([Int], Role)] = [
      ([0, 0, 0], .coordinator), ([0, 1, 0], .consultant), ([0, 1, 1], .gatekeeper),
      ([0, 0, 1], .representative), ([0, 1, 2], .liaison),
    ]
    for (groups, role) in samples {
      let nodeGroups = NodeGroups(groups, groupCount: 3)
      let open = Brokerage(
        of: DirectedMultigraph(nodeCount: 3, sources: [0, 1, 1, 0, 2], targets: [1, 2, 1, 1, 2]),
        groups: nodeGroups)
      #expect(open.count(of: role, by: 1) == 1)
      #expect(open.count(by: 1) == 1 && open.count(by: 0) == 0 && open.count(by: 2) == 0)
      #expect(open.total(of: role) == 1)
      let closed = Brokerage(
        of: DirectedMultigraph(nodeCount: 3, sources: [0, 1, 0], targets: [1, 2, 2]),
        groups: nodeGroups)
      #expect(Role.allCases.allSatisfy { closed.total(of: $0) == 0 })
      let cycle = Brokerage(
        of: DirectedMultigraph(nodeCount: 3, sources: [0, 1, 2], targets: [1, 2, 0]),
        groups: nodeGroups)
      #expect(cycle.count(of: role, by: 1) == 1)
    }
    let partly = Brokerage(
      of: DirectedMultigraph(nodeCount: 3, sources: [0, 1], targets: [1, 2]),
      groups: NodeGroups([0, nil, 0], groupCount: 1))
    #expect(partly.leftOutCount == 1 && partly.count(by: 1) == 0)
  }

  @Test func nobodyIsABrokerWithoutArcs() {
    let empty = Brokerage(of: GraphSamples.withoutNodes, groups: NodeGroups([], groupCount: 2))
    #expect(empty.nodeCount == 0 && empty.total(of: .liaison) == 0)
    let isolated = Brokerage(
      of: GraphSamples.isolatedNodes, groups: NodeGroups([0, 1, 0, 1], groupCount: 2))
    #expect((0..<4).allSatisfy { isolated.count(by: $0) == 0 })
  }

  /// Laws: all triples looked at one by one give the same; reversing swaps gatekeepers and representatives;
  /// other numbers for the nodes give the counts in other places.
  @Test(arguments: 1...60) func lawsHoldForRandomGraphs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator)
    let joined = random.isJoined
    let count = random.nodeCount
    var expected = [[Int]](repeating: [Int](repeating: 0, count: 5), count: count)
    var leftOut = 0
    for i in 0..<count {
      for j in 0..<count {
        for k in 0..<count where i != k && joined[i][j] && joined[j][k] && !joined[i][k] {
          guard let a = random.groups[i], let b = random.groups[j], let c = random.groups[k] else {
            leftOut += 1
            continue
          }
          let role: Role =
            Set([a, b, c]).count == 3
            ? .liaison
            : Set([a, b, c]).count == 1
              ? .coordinator : a == c ? .consultant : b == c ? .gatekeeper : .representative
          expected[j][role.rawValue] += 1
        }
      }
    }
    let brokerage = Brokerage(of: random.graph, groups: random.nodeGroups)
    let reversed = Brokerage(of: random.graph.reversed, groups: random.nodeGroups)
    let (relabelled, numbers) = random.relabelled(using: &generator)
    let moved = Brokerage(of: relabelled.graph, groups: relabelled.nodeGroups)
    #expect(brokerage.leftOutCount == leftOut)
    for role in Role.allCases {
      for node in 0..<count {
        #expect(brokerage.count(of: role, by: node) == expected[node][role.rawValue])
        #expect(moved.count(of: role, by: numbers[node]) == expected[node][role.rawValue])
      }
      #expect(brokerage.total(of: role) == expected.reduce(0) { $0 + $1[role.rawValue] })
    }
    #expect(reversed.total(of: .gatekeeper) == brokerage.total(of: .representative))
    #expect(reversed.total(of: .representative) == brokerage.total(of: .gatekeeper))
    #expect(reversed.total(of: .liaison) == brokerage.total(of: .liaison))
  }
}
