import StafetStatistics
import Testing

@Suite struct DirectedMultigraphTests {
  /// By hand.
  @Test func countsRepeatsAndTellsLoopsApart() {
    let graph = DirectedMultigraph(
      nodeCount: 5, sources: [2, 0, 2, 3, 2, 0, 3, 2], targets: [0, 3, 0, 3, 1, 1, 3, 2])
    #expect(graph.outgoing.rowStarts == [0, 2, 2, 5, 6, 6])
    #expect(graph.outgoing.columns == [1, 3, 0, 1, 2, 3])
    #expect(graph.outgoing.values == [1, 1, 2, 1, 1, 2])
    #expect(graph.incoming == graph.outgoing.transposed())
    #expect(graph.nodeCount == 5)
    #expect(graph.arcCount == 8)
    #expect(graph.loopCount == 3)
    #expect(graph.distinctArcCount == 4)
    #expect(graph.outDegrees == [2, 0, 3, 0, 0])
    #expect(graph.inDegrees == [2, 2, 0, 1, 0])
    #expect(graph.successorCounts == [2, 0, 2, 0, 0])
    #expect(graph.predecessorCounts == [1, 2, 0, 1, 0])
    #expect(graph.loopCounts == [0, 0, 1, 2, 0])
    #expect(graph.arcCount(from: 2, to: 0) == 2)
    #expect(graph.arcCount(from: 0, to: 2) == 0)
    #expect(graph.arcCount(from: 3, to: 3) == 2)
  }

  /// networkx 3.6.1: degrees of a `MultiDiGraph` without loops, and of a `DiGraph`.
  @Test func degreesAgreeWithNetworkx() {
    let graph = GraphSamples.mixed
    #expect(graph.arcCount == 43)
    #expect(graph.loopCount == 3)
    #expect(graph.distinctArcCount == 33)
    #expect(graph.outDegrees == [2, 4, 7, 3, 3, 2, 1, 1, 3, 3, 3, 3, 3, 2, 0, 0])
    #expect(graph.inDegrees == [4, 2, 2, 8, 2, 2, 3, 3, 2, 3, 2, 4, 1, 0, 2, 0])
    #expect(graph.successorCounts == [2, 3, 6, 2, 3, 2, 1, 1, 2, 3, 3, 3, 1, 1, 0, 0])
    #expect(graph.predecessorCounts == [3, 2, 2, 6, 2, 2, 1, 3, 2, 3, 2, 3, 1, 0, 1, 0])
  }

  @Test func takesGraphsWithoutArcsOrNodes() {
    let empty = GraphSamples.withoutNodes
    #expect(empty.nodeCount == 0 && empty.arcCount == 0 && empty.distinctArcCount == 0)
    #expect(empty.outDegrees.isEmpty && empty.loopCounts.isEmpty)
    #expect(GraphSamples.isolatedNodes.outgoing.rowStarts == [0, 0, 0, 0, 0])
    #expect(GraphSamples.oneNode.loopCount == 1 && GraphSamples.oneNode.distinctArcCount == 0)
  }

  @Test func hasTheSameRowsAsTheWeightedGraph() {
    let graph = Graph(GraphSamples.mixed)
    var edges: [Graph.Edge] = []
    for source in 0..<16 {
      for target in 0..<16 {
        for _ in 0..<GraphSamples.mixed.arcCount(from: source, to: target) {
          edges.append(Graph.Edge(from: source, to: target))
        }
      }
    }
    #expect(graph == Graph(nodeCount: 16, edges: edges.reversed()))
    #expect(edges.count == 43)
  }

  /// Laws: a table made cell by cell has the same counts; the order of arcs does not matter; reversing swaps
  /// in and out, and twice gives the graph again.
  @Test(arguments: 1...40) func lawsHoldForRandomGraphs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator)
    let graph = random.graph
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: random.nodeCount), count: random.nodeCount)
    for (source, target) in zip(random.sources, random.targets) {
      counts[Int(source)][Int(target)] += 1
    }
    for source in counts.indices {
      #expect(graph.loopCounts[source] == counts[source][source])
      for target in counts.indices {
        #expect(graph.arcCount(from: source, to: target) == counts[source][target])
      }
    }
    #expect(graph.arcCount == random.sources.count)
    #expect(graph.outDegrees.reduce(0, +) == graph.arcCount - graph.loopCount)
    #expect(graph.successorCounts.reduce(0, +) == graph.distinctArcCount)
    let order = random.sources.indices.shuffled(using: &generator)
    let shuffled = DirectedMultigraph(
      nodeCount: random.nodeCount, sources: order.map { random.sources[$0] },
      targets: order.map { random.targets[$0] })
    #expect(shuffled == graph)
    let reversed = DirectedMultigraph(
      nodeCount: random.nodeCount, sources: random.targets, targets: random.sources)
    #expect(graph.reversed == reversed)
    #expect(graph.reversed.reversed == graph)
    #expect(graph.reversed.outDegrees == graph.inDegrees)
    #expect(graph.reversed.successorCounts == graph.predecessorCounts)
    #expect(graph.reversed.arcCount == graph.arcCount)
    #expect(graph.reversed.distinctArcCount == graph.distinctArcCount)
  }
}
