extension PageRank {
  /// Ranks the nodes of a multigraph, in which an arc that is repeated weighs as much as its repeats.
  ///
  /// The ranks are those of the graph that ``Graph/init(_:)`` makes, loops included, but are found in fewer and
  /// shorter steps, so that they can differ by as much as the tolerance allows. In each step a new rank takes
  /// the place of the old one at once (Gauss and Seidel), what arrives at dangling nodes is shared among all,
  /// what a loop brings back is solved for, and a rank is divided by the number of a node's arcs once, and
  /// not once for each arc.
  ///
  /// > Source: Arasu, Novak, Tomkins and Tomlin (2002), *PageRank Computation and the Structure of the Web*.
  ///
  /// - Parameter graph: The multigraph.
  /// - Returns: The ranks; none for a graph without nodes.
  /// - Complexity: O(*i* · (*n* + *e*)) for *i* steps, *n* nodes and *e* distinct arcs.
  public func ranks(of graph: DirectedMultigraph) -> NodeRanks {
    let count = graph.nodeCount
    let incoming = graph.incoming
    let isSimple = graph.arcCount == incoming.cellCount
    let arcs = Self.arcCounts(of: graph)
    // The part of a node's rank that its loops bring back in a step; not looked at where there are none.
    let hasLoops = graph.loopCount > 0
    let returning =
      hasLoops ? zip(graph.loopCounts, arcs).map { damping * Double($0) / max($1, 1) } : []
    var ranks = [Double](repeating: 1, count: count)
    // What of a node's rank goes through each of its arcs.
    var portions = [Double](repeating: 0, count: count)
    var sum = Double(count)
    var dangling = 0.0
    for node in 0..<count {
      if arcs[node] > 0 { portions[node] = 1 / arcs[node] } else { dangling += 1 }
    }
    var iterations = 0
    var hasConverged = count == 0
    while !hasConverged, iterations < maximumIterations {
      let base = (restart * sum + damping * dangling) / Double(count)
      var change = 0.0
      var place = 0
      sum = 0
      dangling = 0
      for node in 0..<count {
        let end = incoming.rowStarts[node + 1]
        var arriving = 0.0
        if isSimple {
          while place < end {
            arriving += portions[Int(incoming.columns[place])]
            place += 1
          }
        } else {
          while place < end {
            arriving += portions[Int(incoming.columns[place])] * Double(incoming.values[place])
            place += 1
          }
        }
        var rank = base + damping * arriving
        if hasLoops { rank = (rank - returning[node] * ranks[node]) / (1 - returning[node]) }
        sum += rank
        change += (rank - ranks[node]).magnitude
        ranks[node] = rank
        if arcs[node] > 0 { portions[node] = rank / arcs[node] } else { dangling += rank }
      }
      iterations += 1
      hasConverged = change <= tolerance * sum
    }
    return NodeRanks(values: ranks, iterations: iterations, hasConverged: hasConverged)
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
