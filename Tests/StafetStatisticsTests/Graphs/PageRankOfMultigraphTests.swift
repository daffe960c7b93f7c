import StafetStatistics
import Testing

@Suite struct PageRankOfMultigraphTests {
  /// networkx 3.6.1, `pagerank(tol=1e-16)` of a `MultiDiGraph`, loops included.
  @Test func agreesWithNetworkx() {
    let ranks = PageRankTests.precise.ranks(of: GraphSamples.mixed)
    #expect(
      PageRankTests.close(
        ranks,
        [
          0.09806019927887008, 0.01958737691381371, 0.022415278464003374, 0.19397168327746062,
          0.01958737691381371, 0.062363157879644214, 0.06931207762952693, 0.05931752245888166,
          0.09094317579607158, 0.022830741272919224, 0.06702762380487107, 0.10632871786444706,
          0.06931207762952693, 0.010396811644429044, 0.01923410154219373, 0.06931207762952693,
        ]))
  }

  @Test func hasNoRanksWithoutNodes() {
    let ranks = PageRank().ranks(of: GraphSamples.withoutNodes)
    #expect(ranks.shares.isEmpty && ranks.hasConverged && ranks.iterations == 0)
    #expect(PageRank().ranks(of: GraphSamples.isolatedNodes).shares == [0.25, 0.25, 0.25, 0.25])
  }

  /// Laws: the ranks are those of the weighted graph, and a tolerance of 1e-6 leaves five digits or more.
  @Test(arguments: 1...40) func agreesWithTheWeightedGraph(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let graph = RandomGraph(using: &generator, nodes: 1...20).graph
    let weighted = PageRankTests.precise.ranks(of: Graph(graph)).shares
    #expect(PageRankTests.close(PageRankTests.precise.ranks(of: graph), weighted))
    let rough = PageRank(tolerance: 1e-6).ranks(of: graph)
    #expect(rough.hasConverged)
    #expect(zip(rough.shares, weighted).allSatisfy { ($0 - $1).magnitude < 1e-5 })
  }

  /// By hand: two nodes that have but their loops keep what they begin with, and a third that leads to one of
  /// them gives it half; 0.15 for nodes that nothing leads to.
  @Test func loopsKeepTheirRank() {
    let graph = DirectedMultigraph(
      nodeCount: 3, sources: [0, 0, 1, 2, 2], targets: [0, 0, 1, 2, 0])
    // x(2) = b / (1 − 0.425), x(1) = b / 0.15, x(0) = (b + 0.425 · x(2)) / 0.15.
    let ranks = [(1 + 0.425 / 0.575) / 0.15, 1 / 0.15, 1 / 0.575]
    let sum = ranks.reduce(0, +)
    #expect(PageRankTests.close(PageRankTests.precise.ranks(of: graph), ranks.map { $0 / sum }))
  }
}
