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

  /// Laws: the ranks are those of the weighted graph, and in the same steps where no arc is repeated and no
  /// node is dangling.
  @Test(arguments: 1...20) func agreesWithTheWeightedGraph(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let graph = RandomGraph(using: &generator, nodes: 1...20).graph
    let weighted = PageRankTests.precise.ranks(of: Graph(graph))
    #expect(PageRankTests.close(PageRankTests.precise.ranks(of: graph), weighted.shares))
    let rows = graph.outgoing
    let nodes = (0..<graph.nodeCount).map { UInt32($0) }
    let dangling = nodes.filter { rows.row(Int($0)).isEmpty }
    let simple = DirectedMultigraph(
      nodeCount: graph.nodeCount,
      sources: nodes.flatMap { node in rows.row(Int(node)).map { _ in node } } + dangling,
      targets: rows.columns + dangling)
    #expect(PageRank().ranks(of: simple) == PageRank().ranks(of: Graph(simple)))
  }
}
