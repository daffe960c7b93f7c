import StafetStatistics
import Testing

@Suite struct GraphComponentsTests {
  /// networkx 3.6.1, `weakly_connected_components` and `strongly_connected_components`.
  @Test func agreesWithNetworkx() {
    let weak = GraphComponents(weakIn: GraphSamples.mixed)
    #expect(weak.numbers == [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 2, 3])
    #expect(weak.sizes == [11, 2, 2, 1])
    #expect(weak.count == 4 && weak.largestSize == 11 && weak.singleCount == 1)
    let strong = GraphComponents(strongIn: GraphSamples.mixed)
    #expect(strong.numbers == [0, 1, 1, 0, 1, 0, 2, 0, 0, 1, 0, 0, 2, 3, 4, 5])
    #expect(strong.sizes == [7, 4, 2, 1, 1, 1])
    #expect(GraphComponents(weakIn: GraphSamples.clubUpwards).count == 1)
    #expect(GraphComponents(strongIn: GraphSamples.clubUpwards).singleCount == 34)
    #expect(GraphComponents(strongIn: GraphSamples.clubBothWays).sizes == [34])
  }

  @Test func takesGraphsWithoutArcsOrNodes() {
    for components in [
      GraphComponents(weakIn: GraphSamples.withoutNodes),
      GraphComponents(strongIn: GraphSamples.withoutNodes),
    ] {
      #expect(components.count == 0 && components.largestSize == 0 && components.numbers.isEmpty)
    }
    #expect(GraphComponents(weakIn: GraphSamples.isolatedNodes).numbers == [0, 1, 2, 3])
    #expect(GraphComponents(strongIn: GraphSamples.isolatedNodes).sizes == [1, 1, 1, 1])
    #expect(GraphComponents(strongIn: GraphSamples.oneNode).sizes == [1])
  }

  /// A chain of 30,000 nodes, walked backwards by its numbers, and the cycle that one more arc makes of it.
  @Test func aLongChain() {
    let count: UInt32 = 30_000
    let sources = Array(1..<count)
    let targets = Array(0..<(count - 1))
    let chain = DirectedMultigraph(nodeCount: Int(count), sources: sources, targets: targets)
    #expect(GraphComponents(strongIn: chain).count == 30_000)
    #expect(GraphComponents(strongIn: chain.reversed).count == 30_000)
    #expect(GraphComponents(weakIn: chain).sizes == [30_000])
    let cycle = DirectedMultigraph(
      nodeCount: Int(count), sources: sources + [0], targets: targets + [count - 1])
    #expect(GraphComponents(strongIn: cycle).sizes == [30_000])
  }

  /// Laws: two nodes are in one component when each reaches the other, by the closure of the table of arcs
  /// (Warshall); numbers follow the lowest nodes; reversing changes nothing; the sizes of a relabelled graph
  /// are the same in another order.
  @Test(arguments: 1...60) func lawsHoldForRandomGraphs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator)
    let graph = random.graph
    let count = random.nodeCount
    var directed = random.isJoined
    for node in 0..<count { directed[node][node] = true }
    var undirected = directed
    for a in 0..<count {
      for b in 0..<count where directed[a][b] { undirected[b][a] = true }
    }
    for middle in 0..<count {
      for a in 0..<count {
        for b in 0..<count {
          if directed[a][middle] && directed[middle][b] { directed[a][b] = true }
          if undirected[a][middle] && undirected[middle][b] { undirected[a][b] = true }
        }
      }
    }
    let weak = GraphComponents(weakIn: graph)
    let strong = GraphComponents(strongIn: graph)
    for a in 0..<count {
      for b in 0..<count {
        #expect((weak.numbers[a] == weak.numbers[b]) == undirected[a][b])
        #expect((strong.numbers[a] == strong.numbers[b]) == (directed[a][b] && directed[b][a]))
      }
    }
    for components in [weak, strong] {
      var seen: UInt32 = 0
      for number in components.numbers {
        #expect(number <= seen)
        if number == seen { seen += 1 }
      }
      #expect(Int(seen) == components.count)
      #expect(components.sizes.reduce(0, +) == count)
    }
    #expect(GraphComponents(weakIn: graph.reversed) == weak)
    #expect(GraphComponents(strongIn: graph.reversed) == strong)
    let relabelled = random.relabelled(using: &generator).graph.graph
    #expect(GraphComponents(weakIn: relabelled).sizes.sorted() == weak.sizes.sorted())
    #expect(GraphComponents(strongIn: relabelled).sizes.sorted() == strong.sizes.sorted())
  }
}
