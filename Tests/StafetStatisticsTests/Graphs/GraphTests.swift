import StafetStatistics
import Testing

@Suite struct GraphTests {
  typealias Edge = Graph.Edge

  @Test func sumsEdgesBetweenTheSameNodes() {
    let graph = Graph(
      nodeCount: 4,
      edges: [
        Edge(from: 2, to: 0), Edge(from: 0, to: 3, weight: 0.5), Edge(from: 2, to: 0, weight: 2),
        Edge(from: 0, to: 1), Edge(from: 2, to: 2, weight: 4),
      ])
    #expect(graph.nodeCount == 4)
    #expect(graph.edges.rowStarts == [0, 2, 2, 4, 4])
    #expect(graph.edges.columns == [1, 3, 0, 2])
    #expect(graph.edges.values == [1, 0.5, 3, 4])
    #expect(graph.outgoingWeights == [1.5, 0, 7, 0])
  }

  @Test func holdsUndirectedEdgesInBothDirectionsAndLoopsOnce() {
    let graph = Graph(
      nodeCount: 3,
      undirectedEdges: [
        Edge(from: 0, to: 1, weight: 2), Edge(from: 1, to: 0), Edge(from: 1, to: 1, weight: 5),
      ])
    #expect(graph.edges.rowStarts == [0, 1, 3, 3])
    #expect(graph.edges.columns == [1, 0, 1])
    #expect(graph.edges.values == [3, 3, 5])
    #expect(graph.edges.transposed() == graph.edges)
  }

  @Test func takesGraphsWithoutEdgesOrNodes() {
    #expect(Graph(nodeCount: 2, edges: []).edges.rowStarts == [0, 0, 0])
    #expect(Graph(nodeCount: 0, edges: []).nodeCount == 0)
    #expect(Graph(nodeCount: 0, edges: []) == Graph(nodeCount: 0, undirectedEdges: []))
  }
}
