import StafetStatistics
import TestSupport
import Testing

@Suite struct DyadCensusTests {
  /// igraph 1.0.0, `dyad_census` and `reciprocity` (modes `default` and `ratio`); networkx 3.6.1,
  /// `overall_reciprocity`.
  @Test func agreesWithIgraph() throws {
    let census = DyadCensus(of: GraphSamples.mixed)
    #expect(census.mutualCount == 10)
    #expect(census.asymmetricCount == 13)
    #expect(census.nullCount == 97)
    #expect(try #require(census.reciprocityOfArcs).isNearly(0.6060606060606061))
    #expect(try #require(census.reciprocityOfPairs).isNearly(0.43478260869565216))
    let club = DyadCensus(of: GraphSamples.clubUpwards)
    #expect((club.mutualCount, club.asymmetricCount, club.nullCount) == (0, 78, 483))
    #expect(club.reciprocityOfArcs == 0)
    #expect(club.reciprocityOfPairs == 0)
  }

  @Test func aValueThatDoesNotExistIsNil() {
    for graph in [GraphSamples.withoutNodes, GraphSamples.oneNode, GraphSamples.isolatedNodes] {
      let census = DyadCensus(of: graph)
      #expect(census.mutualCount == 0 && census.asymmetricCount == 0)
      #expect(census.reciprocityOfArcs == nil && census.reciprocityOfPairs == nil)
    }
    #expect(DyadCensus(of: GraphSamples.isolatedNodes).nullCount == 6)
  }

  /// Laws: the definition, pair by pair; other numbers for the nodes, or all arcs reversed, change nothing.
  @Test(arguments: 1...60) func lawsHoldForRandomGraphs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator)
    let joined = random.isJoined
    var counts = [0, 0, 0]
    for first in joined.indices {
      for second in 0..<first {
        counts[(joined[first][second] ? 1 : 0) + (joined[second][first] ? 1 : 0)] += 1
      }
    }
    let census = DyadCensus(of: random.graph)
    #expect(census.mutualCount == counts[2])
    #expect(census.asymmetricCount == counts[1])
    #expect(census.nullCount == counts[0])
    #expect(DyadCensus(of: random.graph.reversed) == census)
    #expect(DyadCensus(of: random.relabelled(using: &generator).graph.graph) == census)
  }
}
