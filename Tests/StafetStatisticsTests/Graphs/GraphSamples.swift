import StafetStatistics

/// Graphs that several suites look at.
enum GraphSamples {
  /// A graph made up so that every type of triad and every role of a broker occurs: 16 nodes, of which 15
  /// has a loop alone and 3 two beside its arcs, three weak components beside it, and repeats.
  ///
  /// What tests expect of it was worked out with networkx 3.6.1 and python-igraph 1.0.0, which agree to the
  /// digits compared, on the graph without loops and repeats unless said otherwise.
  static let mixed = DirectedMultigraph(
    nodeCount: 16,
    sources: [
      9, 3, 2, 6, 13, 2, 4, 7, 9, 0, 12, 3, 2, 11, 4, 1, 10, 5, 15, 11, 0, 8, 10, 3, 1, 1, 13, 11,
      3,
      2, 9, 2, 8, 1, 10, 3, 4, 8, 2, 2, 12, 12, 5,
    ],
    targets: [
      2, 5, 4, 12, 14, 9, 9, 8, 4, 11, 6, 3, 3, 3, 2, 3, 7, 10, 15, 10, 3, 11, 5, 0, 3, 9, 14, 8, 3,
      0, 1, 3, 7, 7, 0, 0, 3, 11, 11, 1, 6, 6, 3,
    ])

  /// Groups of the nodes of ``mixed``; node 12 has none.
  static let mixedGroups = NodeGroups(
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, nil, 1, 2, 0], groupCount: 3)

  /// Who met whom in a karate club: 34 members, 78 pairs, from the lower number to the higher.
  ///
  /// Zachary (1977), *An Information Flow Model for Conflict and Fission in Small Groups*, figure 1, with
  /// members counted from 0.
  static let clubPairs: [(UInt32, [UInt32])] = [
    (0, [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]),
    (1, [2, 3, 7, 13, 17, 19, 21, 30]),
    (2, [3, 7, 8, 9, 13, 27, 28, 32]), (3, [7, 12, 13]), (4, [6, 10]), (5, [6, 10, 16]), (6, [16]),
    (8, [30, 32, 33]), (9, [33]), (13, [33]), (14, [32, 33]), (15, [32, 33]), (18, [32, 33]),
    (19, [33]), (20, [32, 33]), (22, [32, 33]), (23, [25, 27, 29, 32, 33]), (24, [25, 27, 31]),
    (25, [31]), (26, [29, 33]), (27, [33]), (28, [31, 33]), (29, [32, 33]), (30, [32, 33]),
    (31, [32, 33]), (32, [33]),
  ]

  /// The karate club with an arc from the lower to the higher number of each pair.
  static let clubUpwards: DirectedMultigraph = {
    let sources = clubPairs.flatMap { pair in pair.1.map { _ in pair.0 } }
    let targets = clubPairs.flatMap { $0.1 }
    return DirectedMultigraph(nodeCount: 34, sources: sources, targets: targets)
  }()

  /// The karate club with arcs in both directions.
  static let clubBothWays: DirectedMultigraph = {
    let sources = clubPairs.flatMap { pair in pair.1.map { _ in pair.0 } }
    let targets = clubPairs.flatMap { $0.1 }
    return DirectedMultigraph(
      nodeCount: 34, sources: sources + targets, targets: targets + sources)
  }()

  /// The two clubs into which the members went after the split, as networkx 3.6.1 has them.
  static let clubGroups = NodeGroups(
    [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      1,
      1, 1,
    ], groupCount: 2)

  static let withoutNodes = DirectedMultigraph(nodeCount: 0, sources: [], targets: [])
  static let oneNode = DirectedMultigraph(nodeCount: 1, sources: [0], targets: [0])
  static let isolatedNodes = DirectedMultigraph(nodeCount: 4, sources: [], targets: [])
}

/// The arcs of a graph made up by chance, with loops, repeats, isolated nodes and groups.
struct RandomGraph {
  let nodeCount: Int
  let sources: [UInt32]
  let targets: [UInt32]
  let groups: [Int?]
  let groupCount = 3

  init(using generator: inout SplitMix64, nodes: ClosedRange<Int> = 0...14) {
    nodeCount = Int.random(in: nodes, using: &generator)
    let arcs = nodeCount == 0 ? 0 : Int.random(in: 0...(3 * nodeCount), using: &generator)
    let reach = UInt32(Int.random(in: (nodeCount + 1) / 2...max(nodeCount, 1), using: &generator))
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for _ in 0..<arcs {
      let source = UInt32.random(in: 0..<max(reach, 1), using: &generator)
      let target = UInt32.random(in: 0..<max(reach, 1), using: &generator)
      sources.append(source)
      targets.append(target)
      if Int.random(in: 0..<4, using: &generator) == 0 {
        sources.append(target)
        targets.append(source)
      }
    }
    self.sources = sources
    self.targets = targets
    groups = (0..<nodeCount).map { _ in
      let group = Int.random(in: 0...3, using: &generator)
      return group == 3 ? nil : group
    }
  }

  private init(nodeCount: Int, sources: [UInt32], targets: [UInt32], groups: [Int?]) {
    self.nodeCount = nodeCount
    self.sources = sources
    self.targets = targets
    self.groups = groups
  }

  var graph: DirectedMultigraph {
    DirectedMultigraph(nodeCount: nodeCount, sources: sources, targets: targets)
  }

  var nodeGroups: NodeGroups { NodeGroups(groups, groupCount: groupCount) }

  /// The same graph with other numbers for its nodes, and its arcs in another order.
  func relabelled(using generator: inout SplitMix64) -> (graph: RandomGraph, numbers: [Int]) {
    let numbers = Array(0..<nodeCount).shuffled(using: &generator)
    let order = sources.indices.shuffled(using: &generator)
    var newGroups = groups
    for node in 0..<nodeCount { newGroups[numbers[node]] = groups[node] }
    let relabelled = RandomGraph(
      nodeCount: nodeCount, sources: order.map { UInt32(numbers[Int(sources[$0])]) },
      targets: order.map { UInt32(numbers[Int(targets[$0])]) }, groups: newGroups)
    return (relabelled, numbers)
  }

  /// Whether an arc leads from each node to each other, loops left out.
  var isJoined: [[Bool]] {
    var joined = [[Bool]](
      repeating: [Bool](repeating: false, count: nodeCount), count: nodeCount)
    for (source, target) in zip(sources, targets) where source != target {
      joined[Int(source)][Int(target)] = true
    }
    return joined
  }
}
