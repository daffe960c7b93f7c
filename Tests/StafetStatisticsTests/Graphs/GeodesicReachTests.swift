import StafetStatistics
import TestSupport
import Testing

@Suite struct GeodesicReachTests {
  /// igraph 1.0.0, `distances`, `average_path_length(unconn=True)` and `diameter`.
  @Test func agreesWithIgraph() throws {
    let reach = try #require(GeodesicReach(of: GraphSamples.mixed, limit: 16))
    #expect(reach.reachedCounts == [6, 10, 10, 6, 10, 6, 1, 6, 6, 10, 6, 6, 1, 1, 0, 0])
    #expect(reach.reachingCounts == [10, 3, 3, 10, 3, 10, 1, 10, 10, 3, 10, 10, 1, 0, 1, 0])
    #expect(reach.longestDistances == [3, 3, 2, 3, 3, 3, 1, 4, 3, 3, 2, 2, 1, 1, 0, 0])
    #expect(reach.distanceSums == [11, 19, 14, 12, 20, 12, 1, 17, 12, 20, 9, 9, 1, 1, 0, 0])
    #expect(reach.reachablePairCount == 85)
    #expect(try #require(reach.meanDistance).isNearly(1.8588235294117648))
    #expect(try #require(reach.reachableShare).isNearly(85.0 / 240))
    #expect(reach.diameter == 4)

    let club = try #require(GeodesicReach(of: GraphSamples.clubBothWays, limit: 34))
    #expect(try #require(club.meanDistance).isNearly(2.408199643493761))
    #expect(club.diameter == 5)
    #expect(club.reachableShare == 1)
  }

  @Test func aValueThatDoesNotExistIsNil() throws {
    #expect(GeodesicReach(of: GraphSamples.mixed, limit: 15) == nil)
    let isolated = try #require(GeodesicReach(of: GraphSamples.isolatedNodes, limit: 4))
    #expect(isolated.meanDistance == nil && isolated.diameter == nil)
    #expect(isolated.reachableShare == 0)
    let one = try #require(GeodesicReach(of: GraphSamples.oneNode, limit: 4))
    #expect(one.reachableShare == nil && one.reachedCounts == [0])
    let none = try #require(GeodesicReach(of: GraphSamples.withoutNodes, limit: 0))
    #expect(none.meanDistance == nil && none.diameter == nil && none.reachedCounts.isEmpty)
  }

  /// Laws: distances from the table of arcs (Floyd and Warshall) give the same; reversing swaps who reaches
  /// and who is reached.
  @Test(arguments: 1...40) func lawsHoldForRandomGraphs(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator)
    let joined = random.isJoined
    let count = random.nodeCount
    var distance = joined.map { $0.map { $0 ? 1 : 1_000 } }
    for node in 0..<count { distance[node][node] = 0 }
    for middle in 0..<count {
      for a in 0..<count {
        for b in 0..<count {
          distance[a][b] = min(distance[a][b], distance[a][middle] + distance[middle][b])
        }
      }
    }
    let reach = try #require(GeodesicReach(of: random.graph, limit: 14))
    for node in 0..<count {
      let reached = (0..<count).filter { $0 != node && distance[node][$0] < 1_000 }
      #expect(reach.reachedCounts[node] == reached.count)
      #expect(reach.longestDistances[node] == reached.map { distance[node][$0] }.max() ?? 0)
      #expect(reach.distanceSums[node] == Int64(reached.reduce(0) { $0 + distance[node][$1] }))
      let reaching = (0..<count).filter { $0 != node && distance[$0][node] < 1_000 }
      #expect(reach.reachingCounts[node] == reaching.count)
    }
    let reversed = try #require(GeodesicReach(of: random.graph.reversed, limit: 14))
    #expect(reversed.reachedCounts == reach.reachingCounts)
    #expect(reversed.reachingCounts == reach.reachedCounts)
    #expect(reversed.meanDistance == reach.meanDistance)
    #expect(reversed.diameter == reach.diameter)
  }
}
