extension PageRank {
  /// Ranks the nodes of a multigraph, in which an arc that is repeated weighs as much as its repeats.
  ///
  /// The ranks are those of ``Graph/init(_:)``, loops included. Where all arcs of a node lead to
  /// different nodes they are the same to the last digit, and elsewhere they differ by rounding alone:
  /// a node's rank is divided by the number of its arcs once in a step, and not once for each arc.
  ///
  /// - Parameter graph: The multigraph.
  /// - Returns: The ranks; none for a graph without nodes.
  /// - Complexity: O(*i* · (*n* + *e*)) for *i* steps, *n* nodes and *e* distinct arcs.
  public func ranks(of graph: DirectedMultigraph) -> NodeRanks {
    let count = graph.nodeCount
    let incoming = graph.incoming
    let outgoing = graph.outgoing
    // What of a node's rank goes through each of its arcs; 0 where there are none.
    var portions = [Double](repeating: 0, count: count)
    var arcs = [Double](repeating: 1, count: count)
    for node in 0..<count {
      var sum: UInt64 = 0
      for place in outgoing.row(node) { sum += UInt64(outgoing.values[place]) }
      if sum > 0 { arcs[node] = Double(sum) }
    }
    var ranks = [Double](repeating: 1, count: count)
    var iterations = 0
    var hasConverged = count == 0
    let restart = restart
    let isSimple = graph.arcCount == outgoing.cellCount
    while !hasConverged, iterations < maximumIterations {
      for node in 0..<count { portions[node] = ranks[node] / arcs[node] }
      var change = 0.0
      var sum = 0.0
      var place = 0
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
        let rank = restart + damping * arriving
        sum += rank
        change += (rank - ranks[node]).magnitude
        ranks[node] = rank
      }
      iterations += 1
      hasConverged = change <= tolerance * sum
    }
    return NodeRanks(values: ranks, iterations: iterations, hasConverged: hasConverged)
  }
}
