import StafetStatistics
import Testing

@Suite struct PageRankTests {
  typealias Edge = Graph.Edge

  /// Ranks to nearly all digits.
  static let precise = PageRank(tolerance: 1e-15, maximumIterations: 1000)

  static func close(_ ranks: NodeRanks, _ expected: [Double]) -> Bool {
    let shares = ranks.shares
    return ranks.hasConverged && shares.count == expected.count
      && zip(shares, expected).allSatisfy { ($0 - $1).magnitude < 1e-12 }
  }

  /// By hand: a leads to b, and b to nowhere, so that the walk goes on from there at either.
  ///
  /// With a damping of ½, r(a) = ¼ + ½ · r(b) / 2 and r(a) + r(b) = 1, so that r(a) = ⅖.
  @Test func ranksTwoNodesByHand() {
    let graph = Graph(nodeCount: 2, edges: [Edge(from: 0, to: 1)])
    let method = PageRank(damping: 0.5, tolerance: 1e-15, maximumIterations: 1000)
    #expect(Self.close(method.ranks(of: graph), [0.4, 0.6]))
    let parts = method.ranks(of: graph).partsOfHighest
    #expect((parts[0] - 2.0 / 3).magnitude < 1e-12)
    #expect(parts[1] == 1)
  }

  /// The graph by which PageRank is often pictured; the first node is dangling.
  ///
  /// The picture prints 3.3, 38.4, 34.3, 3.9, 8.1, 3.9 % and five times 1.6 %; the digits are those of
  /// networkx 3.6.1, `pagerank(tol=1e-16)`.
  @Test func ranksTheUsualExample() {
    let letters = "DA DB ED EB EF FE FB GB GE HB HE IB IE JE KE BC CB".split(separator: " ")
    let graph = Graph(
      nodeCount: 11,
      edges: letters.map { pair in
        let ends = pair.utf8.map { Int($0) - 65 }
        return Edge(from: ends[0], to: ends[1])
      })
    #expect(
      Self.close(
        Self.precise.ranks(of: graph),
        [
          0.03278149315934399, 0.3844009488135544, 0.3429102855083792, 0.039087092099966095,
          0.08088569323449774, 0.039087092099966095, 0.016169479016858404, 0.016169479016858404,
          0.016169479016858404, 0.016169479016858404, 0.016169479016858404,
        ]))
  }

  /// Weights, a loop (2), a dangling node (3), one that nothing leads to (4) and an isolated one (5);
  /// networkx 3.6.1, `pagerank(alpha=…, tol=1e-16)`.
  @Test func ranksADirectedGraphWithWeights() {
    let graph = Graph(
      nodeCount: 6,
      edges: [
        Edge(from: 0, to: 1, weight: 3), Edge(from: 1, to: 2), Edge(from: 2, to: 0, weight: 2),
        Edge(from: 2, to: 2, weight: 2), Edge(from: 0, to: 3), Edge(from: 4, to: 0),
        Edge(from: 1, to: 0, weight: 0.5),
      ])
    #expect(
      Self.close(
        Self.precise.ranks(of: graph),
        [
          0.27725213951728106, 0.22327816166326866, 0.300963851009022, 0.10544600236842427,
          0.046529922721002065, 0.046529922721002065,
        ]))
    #expect(
      Self.close(
        PageRank(damping: 0.5, tolerance: 1e-15).ranks(of: graph),
        [
          0.24281150159744402, 0.19408945686900964, 0.22364217252396162, 0.13338658146964857,
          0.10303514376996804, 0.10303514376996804,
        ]))
    let equal = PageRank(damping: 0).ranks(of: graph)
    #expect(equal.shares == [Double](repeating: 1.0 / 6, count: 6))
    #expect(equal.iterations == 1)
  }

  /// Two parts, a loop and an isolated node; networkx 3.6.1, `pagerank` of an undirected graph.
  @Test func ranksAnUndirectedGraph() {
    let graph = Graph(
      nodeCount: 6,
      undirectedEdges: [
        Edge(from: 0, to: 1, weight: 2), Edge(from: 1, to: 2), Edge(from: 2, to: 2, weight: 3),
        Edge(from: 3, to: 4), Edge(from: 0, to: 2, weight: 0.5),
      ])
    #expect(
      Self.close(
        Self.precise.ranks(of: graph),
        [
          0.15501360299434006, 0.18108292614028065, 0.24642774271003912, 0.1941747572815533,
          0.1941747572815533, 0.02912621359223301,
        ]))
  }

  @Test func givesNodesWithoutEdgesTheSameRank() {
    let ranks = PageRank().ranks(of: Graph(nodeCount: 4, edges: []))
    #expect(ranks.shares == [0.25, 0.25, 0.25, 0.25])
    #expect(ranks.partsOfHighest == [1, 1, 1, 1])
  }

  @Test func hasNoRanksWithoutNodes() {
    let ranks = PageRank().ranks(of: Graph(nodeCount: 0, edges: []))
    #expect(ranks.shares.isEmpty)
    #expect(ranks.partsOfHighest.isEmpty)
    #expect(ranks.hasConverged)
    #expect(ranks.iterations == 0)
  }

  @Test func stopsAfterTheLargestNumberOfSteps() {
    let graph = Graph(
      nodeCount: 3, edges: [Edge(from: 0, to: 1), Edge(from: 1, to: 0), Edge(from: 1, to: 2)])
    let ranks = PageRank(tolerance: 0, maximumIterations: 3).ranks(of: graph)
    #expect(ranks.iterations == 3)
    #expect(!ranks.hasConverged)
  }

  @Test(arguments: 1...20) func lawsHoldForRandomGraphs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...30, using: &generator)
    let edges = (0..<Int.random(in: 0...90, using: &generator)).map { _ in
      Edge(
        from: .random(in: 0..<count, using: &generator),
        to: .random(in: 0..<count, using: &generator),
        weight: .random(in: 0.1...9, using: &generator))
    }
    let ranks = Self.precise.ranks(of: Graph(nodeCount: count, edges: edges))
    #expect((ranks.shares.reduce(0, +) - 1).magnitude < 1e-12)
    // No node has less than starting anew gives it, and one that nothing leads to has the least.
    let least = ranks.shares.min() ?? 0
    #expect(least >= 0.15 / Double(count) - 1e-12)
    for node in 0..<count where edges.allSatisfy({ $0.target != node }) {
      #expect((ranks.shares[node] - least).magnitude < 1e-12)
    }
    // All weights times the same factor change nothing.
    let heavier = edges.map { Edge(from: $0.source, to: $0.target, weight: $0.weight * 4) }
    #expect(
      Self.close(
        Self.precise.ranks(of: Graph(nodeCount: count, edges: heavier)), ranks.shares))
  }
}
