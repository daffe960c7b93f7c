import StafetStatistics
import TestSupport
import Testing

@Suite struct TriadCensusTests {
  /// networkx 3.6.1, `triadic_census`, and igraph 1.0.0, `triad_census` and `transitivity_undirected`.
  ///
  /// Directed transitivity: the R package sna 2.7-1, `gtrans`, which has 17 of 59 ways.
  @Test func agreesWithNetworkxAndIgraph() throws {
    let census = TriadCensus(of: GraphSamples.mixed)
    #expect(census.counts == [298, 112, 99, 5, 5, 3, 12, 13, 3, 1, 4, 1, 1, 1, 1, 1])
    #expect(try #require(census.transitivity).isNearly(0.288135593220339))
    #expect(try #require(census.undirectedTransitivity).isNearly(0.3913043478260869))
    #expect(census.count(of: .man111U) == 13)

    let upwards = TriadCensus(of: GraphSamples.clubUpwards)
    #expect(upwards.counts == [3971, 1575, 0, 164, 186, 43, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0])
    #expect(try #require(upwards.transitivity).isNearly(0.5113636363636364))
    let bothWays = TriadCensus(of: GraphSamples.clubBothWays)
    #expect(bothWays.counts == [3971, 0, 1575, 0, 0, 0, 0, 0, 0, 0, 393, 0, 0, 0, 0, 45])
    #expect(try #require(bothWays.transitivity).isNearly(0.2556818181818182))
    #expect(bothWays.transitivity == bothWays.undirectedTransitivity)
  }

  /// The arcs of each type, as its description draws them: A is 0, B is 1 and C is 2.
  static let drawings: [(type: TriadType, name: String, arcs: [(UInt32, UInt32)])] = [
    (.man003, "003", []),
    (.man012, "012", [(0, 1)]),
    (.man102, "102", [(0, 1), (1, 0)]),
    (.man021D, "021D", [(1, 0), (1, 2)]),
    (.man021U, "021U", [(0, 1), (2, 1)]),
    (.man021C, "021C", [(0, 1), (1, 2)]),
    (.man111D, "111D", [(0, 1), (1, 0), (2, 1)]),
    (.man111U, "111U", [(0, 1), (1, 0), (1, 2)]),
    (.man030T, "030T", [(0, 1), (1, 2), (0, 2)]),
    (.man030C, "030C", [(0, 1), (1, 2), (2, 0)]),
    (.man201, "201", [(0, 1), (1, 0), (1, 2), (2, 1)]),
    (.man120D, "120D", [(1, 0), (1, 2), (0, 2), (2, 0)]),
    (.man120U, "120U", [(0, 1), (2, 1), (0, 2), (2, 0)]),
    (.man120C, "120C", [(0, 1), (1, 2), (0, 2), (2, 0)]),
    (.man210, "210", [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
    (.man300, "300", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
  ]

  @Test func everyTypeIsWhatItsDescriptionDraws() {
    #expect(Self.drawings.map { $0.type } == TriadType.allCases)
    for drawing in Self.drawings {
      #expect(drawing.type.name == drawing.name)
      for numbers: [UInt32] in [
        [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
      ] {
        let graph = DirectedMultigraph(
          nodeCount: 3, sources: drawing.arcs.map { numbers[Int($0.0)] },
          targets: drawing.arcs.map { numbers[Int($0.1)] })
        let census = TriadCensus(of: graph)
        #expect(census.count(of: drawing.type) == 1)
        #expect(census.counts.reduce(0, +) == 1)
      }
    }
  }

  @Test func aValueThatDoesNotExistIsNil() {
    let zeros = [Int64](repeating: 0, count: 16)
    for graph in [GraphSamples.withoutNodes, GraphSamples.oneNode] {
      #expect(TriadCensus(of: graph).counts == zeros)
    }
    let two = DirectedMultigraph(nodeCount: 2, sources: [0, 1], targets: [1, 0])
    #expect(TriadCensus(of: two).counts == zeros)
    let isolated = TriadCensus(of: GraphSamples.isolatedNodes)
    #expect(isolated.count(of: .man003) == 4)
    #expect(isolated.transitivity == nil && isolated.undirectedTransitivity == nil)
  }

  /// A node that leads to 20,000 others: by hand, C(20,000, 2) and C(20,000, 3).
  @Test func aLargeStar() {
    let star = DirectedMultigraph(
      nodeCount: 20_001, sources: [UInt32](repeating: 0, count: 20_000),
      targets: (1...20_000).map { UInt32($0) })
    let census = TriadCensus(of: star)
    #expect(census.count(of: .man021D) == 199_990_000)
    #expect(census.count(of: .man003) == 1_333_133_340_000)
    #expect(census.count(of: .man012) == 0)
  }

  /// Laws: all triads looked at one by one give the same counts, transitivity is its definition, other
  /// numbers for the nodes change nothing, and reversing all arcs swaps what is up and down.
  @Test(arguments: 1...60) func lawsHoldForRandomGraphs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator)
    let joined = random.isJoined
    let count = random.nodeCount
    var codes: [Int: TriadType] = [:]
    for drawing in Self.drawings {
      for numbers in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let code = drawing.arcs.reduce(0) {
          $0 | 1 << (3 * numbers[Int($1.0)] + numbers[Int($1.1)])
        }
        codes[code] = drawing.type
      }
    }
    #expect(codes.count == 64)
    var counts = [Int64](repeating: 0, count: 16)
    var ways = 0
    var transitive = 0
    for a in 0..<count {
      for b in 0..<count {
        for c in 0..<count where a != b && b != c && a != c {
          if joined[a][b] && joined[b][c] {
            ways += 1
            transitive += joined[a][c] ? 1 : 0
          }
          guard a < b, b < c else { continue }
          let nodes = [a, b, c]
          var code = 0
          for (place, source) in nodes.enumerated() {
            for (other, target) in nodes.enumerated() where joined[source][target] {
              code |= 1 << (3 * place + other)
            }
          }
          if let type = codes[code] { counts[type.rawValue] += 1 }
        }
      }
    }
    let census = TriadCensus(of: random.graph)
    #expect(census.counts == counts)
    #expect(census.transitivity == (ways == 0 ? nil : Double(transitive) / Double(ways)))
    #expect(TriadCensus(of: random.relabelled(using: &generator).graph.graph) == census)
    let reversed = TriadCensus(of: random.graph.reversed)
    let swaps: [(TriadType, TriadType)] = [
      (.man021D, .man021U), (.man111D, .man111U), (.man120D, .man120U), (.man030C, .man030C),
      (.man210, .man210),
    ]
    for (one, other) in swaps {
      #expect(reversed.count(of: one) == census.count(of: other))
      #expect(reversed.count(of: other) == census.count(of: one))
    }
  }
}
