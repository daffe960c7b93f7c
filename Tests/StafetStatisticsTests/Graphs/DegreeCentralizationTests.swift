import StafetStatistics
import TestSupport
import Testing

@Suite struct DegreeCentralizationTests {
  /// The sum over igraph 1.0.0's `indegree` and `outdegree`, divided by 15² and 33².
  @Test func agreesWithTheSumOfDifferences() throws {
    let mixed = try #require(DegreeCentralization(ofInDegreesOf: GraphSamples.mixed))
    #expect(mixed.value.isNearly(0.28))
    let upwards = GraphSamples.clubUpwards
    let incoming = try #require(DegreeCentralization(ofInDegreesOf: upwards))
    #expect(incoming.value.isNearly(0.4591368227731864))
    let outgoing = try #require(DegreeCentralization(ofInDegreesOf: upwards.reversed))
    #expect(outgoing.value.isNearly(0.4279155188246097))
  }

  @Test func aStarIsOneAndACycleZero() throws {
    let star = DirectedMultigraph(
      nodeCount: 5, sources: [0, 1, 2, 3, 3, 4], targets: [4, 4, 4, 4, 4, 4])
    #expect(try #require(DegreeCentralization(ofInDegreesOf: star)).value == 1)
    #expect(try #require(DegreeCentralization(ofInDegreesOf: star.reversed)).value == 0.0625)
    let cycle = DirectedMultigraph(nodeCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
    #expect(try #require(DegreeCentralization(ofInDegreesOf: cycle)).value == 0)
    let isolated = DegreeCentralization(ofInDegreesOf: GraphSamples.isolatedNodes)
    #expect(try #require(isolated).value == 0)
    #expect(DegreeCentralization(ofInDegreesOf: GraphSamples.oneNode) == nil)
  }

  /// Law: the definition, from the lists of degrees.
  @Test(arguments: 1...40) func agreesWithItsDefinition(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let graph = RandomGraph(using: &generator, nodes: 2...14).graph
    let degrees = graph.predecessorCounts
    let highest = try #require(degrees.max())
    let sum = degrees.reduce(0) { $0 + highest - $1 }
    let largest = (graph.nodeCount - 1) * (graph.nodeCount - 1)
    let value = try #require(DegreeCentralization(ofInDegreesOf: graph)).value
    #expect(value.isNearly(Double(sum) / Double(largest)))
  }
}
