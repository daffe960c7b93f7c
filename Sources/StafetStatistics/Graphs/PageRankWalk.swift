/// A walk through a multigraph, by which its nodes are ranked: what is worked out once for all steps.
package struct PageRankWalk: Sendable {
  /// The ranks of some nodes, and what a node gets at which no arc arrives.
  package struct Outcome: Sendable {
    /// The ranks in proportion to each other, in the order in which the nodes were given.
    let values: [Double]

    let iterations: Int
    let hasConverged: Bool

    /// The rank of a node at which no arc arrives: that by which ranks of different parts are compared.
    let base: Double
  }

  private let rule: PageRank

  /// Where the arcs that lead to each node begin among ``sources``, and last where all end.
  private let starts: [Int]

  /// Where each arc comes from, an arc that is repeated as often as it is.
  private let sources: [UInt32]

  /// What part of a node's rank goes through each of its arcs; 0 for dangling nodes.
  private let parts: [Double]

  /// The part of a node's rank that its loops bring back in a step; not there where there are no loops.
  private let returning: [Double]?

  /// Prepares the steps.
  ///
  /// - Parameters:
  ///   - graph: The multigraph.
  ///   - rule: How nodes are ranked.
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* arcs.
  package init(through graph: DirectedMultigraph, by rule: PageRank) {
    self.rule = rule
    let arcs = Self.arcCounts(of: graph)
    parts = arcs.map { $0 > 0 ? 1 / $0 : 0 }
    returning =
      graph.loopCount == 0
      ? nil : zip(graph.loopCounts, arcs).map { rule.damping * Double($0) / max($1, 1) }
    let incoming = graph.incoming
    if graph.arcCount == incoming.cellCount {
      starts = incoming.rowStarts
      sources = incoming.columns
      return
    }
    var starts = [0]
    var sources: [UInt32] = []
    starts.reserveCapacity(graph.nodeCount + 1)
    sources.reserveCapacity(graph.arcCount)
    for node in 0..<graph.nodeCount {
      for place in incoming.row(node) {
        for _ in 0..<incoming.values[place] { sources.append(incoming.columns[place]) }
      }
      starts.append(sources.count)
    }
    self.starts = starts
    self.sources = sources
  }

  /// Ranks nodes.
  ///
  /// - Parameter nodes: The nodes, which no arc joins with others.
  /// - Returns: Their ranks, in their order.
  /// - Complexity: O(*i* · (*n* + *e*)) for *i* steps, *n* nodes and *e* arcs.
  package func ranks(of nodes: [UInt32]) -> Outcome {
    var portions = parts
    var ranks = [Double](repeating: 1, count: parts.count)
    var sum = Double(nodes.count)
    var dangling = Double(nodes.count { parts[Int($0)] == 0 })
    var base = 1.0
    var iterations = 0
    var hasConverged = nodes.isEmpty
    while !hasConverged, iterations < rule.maximumIterations {
      base = (rule.restart * sum + rule.damping * dangling) / Double(nodes.count)
      var change = 0.0
      sum = 0
      dangling = 0
      for node in nodes {
        let node = Int(node)
        var rank = base + rule.damping * arriving(at: node, portions)
        if let returning {
          rank = (rank - returning[node] * ranks[node]) / (1 - returning[node])
        }
        sum += rank
        change += (rank - ranks[node]).magnitude
        ranks[node] = rank
        portions[node] = rank * parts[node]
        if parts[node] == 0 { dangling += rank }
      }
      iterations += 1
      hasConverged = change <= rule.tolerance * sum
    }
    return Outcome(
      values: nodes.map { ranks[Int($0)] }, iterations: iterations, hasConverged: hasConverged,
      base: base)
  }

  /// The share of all ranks that each node has, where parts of the graph were ranked on their own.
  ///
  /// Nothing but where the walk starts anew leads from one such part to another, and that adds the same to every node.
  ///
  /// - Parameters:
  ///   - parts: The nodes, each in one part; no arc leads from a part to another.
  ///   - outcomes: The ranks of each part.
  /// - Returns: The shares, node by node, which sum to 1.
  package func shares(of parts: [[UInt32]], _ outcomes: [Outcome]) -> [Double] {
    var shares = [Double](repeating: 0, count: self.parts.count)
    for (part, outcome) in zip(parts, outcomes) {
      for (node, rank) in zip(part, outcome.values) { shares[Int(node)] = rank / outcome.base }
    }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }

  /// What arrives at a node through its arcs.
  @inline(__always)
  private func arriving(at node: Int, _ portions: [Double]) -> Double {
    let end = starts[node + 1]
    var place = starts[node]
    var even = 0.0
    var odd = 0.0
    // Two sums, as each step of one waits for the step before.
    while place + 1 < end {
      even += portions[Int(sources[place])]
      odd += portions[Int(sources[place + 1])]
      place += 2
    }
    if place < end { even += portions[Int(sources[place])] }
    return even + odd
  }

  /// How many arcs lead from each node, loops and repeats included.
  private static func arcCounts(of graph: DirectedMultigraph) -> [Double] {
    let outgoing = graph.outgoing
    var counts = [Double](repeating: 0, count: graph.nodeCount)
    for node in counts.indices {
      var sum: UInt64 = 0
      for place in outgoing.row(node) { sum += UInt64(outgoing.values[place]) }
      counts[node] = Double(sum)
    }
    return counts
  }
}
