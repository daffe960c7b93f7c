import StafetStatistics
import TestSupport
import Testing

@Suite struct GraphDensityTests {
  /// networkx 3.6.1, `density` of a `DiGraph`, and igraph 1.0.0; means by hand: 33 / 16, and 40 / 16.
  @Test func agreesWithNetworkx() throws {
    let density = GraphDensity(of: GraphSamples.mixed)
    #expect(density.value == 0.1375)
    #expect(density.meanSuccessorCount == 2.0625)
    #expect(density.meanDegree == 2.5)
    let club = GraphDensity(of: GraphSamples.clubBothWays)
    #expect(try #require(club.value).isNearly(0.13903743315508021))
  }

  @Test func aValueThatDoesNotExistIsNil() {
    let empty = GraphDensity(of: GraphSamples.withoutNodes)
    #expect(empty.value == nil && empty.meanDegree == nil && empty.meanSuccessorCount == nil)
    let one = GraphDensity(of: GraphSamples.oneNode)
    #expect(one.value == nil && one.meanDegree == 0 && one.meanSuccessorCount == 0)
    #expect(GraphDensity(of: GraphSamples.isolatedNodes).value == 0)
  }

  /// Law: reversing all arcs changes nothing.
  @Test(arguments: 1...20) func reversingChangesNothing(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let graph = RandomGraph(using: &generator).graph
    #expect(GraphDensity(of: graph) == GraphDensity(of: graph.reversed))
  }
}
