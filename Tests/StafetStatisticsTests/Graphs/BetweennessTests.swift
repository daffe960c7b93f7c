import StafetStatistics
import TestSupport
import Testing

@Suite struct BetweennessTests {
  static func close(_ values: [Double], _ expected: [Double]) -> Bool {
    values.count == expected.count
      && zip(values, expected).allSatisfy { ($0 - $1).magnitude <= 1e-12 * max(1, $1) }
  }

  /// networkx 3.6.1, `betweenness_centrality(normalized=False)` of a `DiGraph`; igraph 1.0.0 agrees.
  @Test func agreesWithNetworkx() throws {
    let mixed = try #require(Betweenness(of: GraphSamples.mixed, limit: 16))
    #expect(
      Self.close(
        mixed.values,
        [
          4.833333333333334, 4.166666666666666, 8.5, 12.333333333333332, 0.6666666666666666, 4, 0,
          3.833333333333333, 6.333333333333333, 3.333333333333333, 8, 17, 0, 0, 0, 0,
        ]))
    #expect(try #require(mixed.shares)[11].isNearly(0.08095238095238096))

    let club = try #require(Betweenness(of: GraphSamples.clubBothWays, limit: 34))
    #expect(
      Self.close(
        club.values,
        [
          462.1428571428572, 56.95714285714285, 151.70158730158732, 12.576190476190474,
          0.6666666666666666, 31.666666666666668, 31.666666666666664, 0, 59.05873015873016,
          0.8952380952380953, 0.6666666666666666, 0, 0, 48.43174603174603, 0, 0, 0, 0, 0,
          34.2936507936508, 0, 0, 0, 18.599999999999998, 2.333333333333333, 4.055555555555555, 0,
          23.58412698412698, 1.8952380952380952, 3.0857142857142854, 15.219047619047615,
          146.01904761904754, 153.38095238095232, 321.1031746031746,
        ]))
  }

  @Test func isNotComputedAboveTheLimit() {
    #expect(Betweenness(of: GraphSamples.mixed, limit: 15) == nil)
    #expect(Betweenness(of: GraphSamples.withoutNodes, limit: 0)?.values == [])
    #expect(Betweenness(of: GraphSamples.oneNode, limit: 5)?.values == [0])
    let two = DirectedMultigraph(nodeCount: 2, sources: [0], targets: [1])
    #expect(Betweenness(of: two, limit: 5)?.shares == nil)
    #expect(Betweenness(of: GraphSamples.isolatedNodes, limit: 5)?.shares == [0, 0, 0, 0])
  }

  /// Laws: every pair is looked at, with ways counted by steps in the table of arcs; reversing changes
  /// nothing; other numbers for the nodes give the values in other places.
  @Test(arguments: 1...40) func lawsHoldForRandomGraphs(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator, nodes: 0...10)
    let joined = random.isJoined
    let count = random.nodeCount
    // The distance and the number of shortest ways between all nodes, one step at a time.
    var distance = [[Int]](repeating: [Int](repeating: 99, count: count), count: count)
    var ways = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for node in 0..<count {
      distance[node][node] = 0
      ways[node][node] = 1
      for step in 1..<max(count, 1) {
        for target in 0..<count where distance[node][target] == 99 {
          let last = (0..<count).filter { joined[$0][target] && distance[node][$0] == step - 1 }
          if last.isEmpty { continue }
          distance[node][target] = step
          ways[node][target] = last.reduce(0) { $0 + ways[node][$1] }
        }
      }
    }
    var expected = [Double](repeating: 0, count: count)
    for s in 0..<count {
      for t in 0..<count where s != t && distance[s][t] < 99 {
        for v in 0..<count
        where v != s && v != t && distance[s][v] + distance[v][t] == distance[s][t] {
          expected[v] += ways[s][v] * ways[v][t] / ways[s][t]
        }
      }
    }
    let values = try #require(Betweenness(of: random.graph, limit: 10)).values
    #expect(Self.close(values, expected))
    let reversed = try #require(Betweenness(of: random.graph.reversed, limit: 10)).values
    #expect(Self.close(reversed, expected))
    let (relabelled, numbers) = random.relabelled(using: &generator)
    let moved = try #require(Betweenness(of: relabelled.graph, limit: 10)).values
    #expect(Self.close((0..<count).map { moved[numbers[$0]] }, expected))
  }
}
