/// The pairs of different nodes that are joined in whichever direction, each once, and what meets at nodes.
///
/// Each pair stands in the row of the node that has fewer neighbours, or the lower number when both have
/// as many. No row is then longer than √(2*p*) for *p* pairs, also when a node is joined to all others.
struct JoinedPairs {
  /// Where the pairs of each node begin in ``cells``, and at the end how many there are.
  let rowStarts: [Int]

  /// The other node of each pair times 4, and the direction: 1 to it, 2 from it, 3 both.
  let cells: [UInt32]

  /// How many pairs are joined in both directions.
  private(set) var mutualCount: Int64 = 0

  /// How many are joined in one direction.
  private(set) var asymmetricCount: Int64 = 0

  /// How many pairs of asymmetric pairs meet at a node, both leading from it.
  private(set) var twoOut: Int64 = 0

  /// Those that both lead to it.
  private(set) var twoIn: Int64 = 0

  /// Those of which one leads to it and one from it.
  private(set) var inAndOut: Int64 = 0

  /// How many times a mutual pair meets an asymmetric one that leads to the node.
  private(set) var mutualAndIn: Int64 = 0

  /// How many times a mutual pair meets an asymmetric one that leads from the node.
  private(set) var mutualAndOut: Int64 = 0

  /// How many pairs of mutual pairs meet at a node.
  private(set) var twoMutual: Int64 = 0

  /// How many nodes there are.
  var nodeCount: Int { rowStarts.count - 1 }

  /// Finds the pairs of a graph.
  ///
  /// - Parameter graph: The graph.
  /// - Precondition: There are at most 2^30 nodes.
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs.
  init(of graph: DirectedMultigraph) {
    let nodeCount = graph.nodeCount
    let outgoing = graph.outgoing
    let incoming = graph.incoming
    // First each pair in the rows of both its nodes.
    var cells = [UInt32](repeating: 0, count: outgoing.cellCount + incoming.cellCount)
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    var written = 0
    for node in 0..<nodeCount {
      let own = UInt32(truncatingIfNeeded: node)
      var out = outgoing.rowStarts[node]
      var into = incoming.rowStarts[node]
      let outEnd = outgoing.rowStarts[node + 1]
      let intoEnd = incoming.rowStarts[node + 1]
      let start = written
      var mutual: Int64 = 0
      var leaving: Int64 = 0
      while out < outEnd || into < intoEnd {
        let target = out < outEnd ? outgoing.columns[out] : .max
        let source = into < intoEnd ? incoming.columns[into] : .max
        let other = min(target, source)
        var direction: UInt32 = 0
        if target == other {
          out += 1
          direction = 1
        }
        if source == other {
          into += 1
          direction |= 2
        }
        if other == own { continue }
        if direction == 3 { mutual += 1 } else if direction == 1 { leaving += 1 }
        cells[written] = other << 2 | direction
        written += 1
      }
      starts[node + 1] = written
      let arriving = Int64(written - start) - mutual - leaving
      mutualCount += mutual
      asymmetricCount += leaving
      twoOut += leaving * (leaving - 1) / 2
      twoIn += arriving * (arriving - 1) / 2
      inAndOut += leaving * arriving
      mutualAndIn += mutual * arriving
      mutualAndOut += mutual * leaving
      twoMutual += mutual * (mutual - 1) / 2
    }
    mutualCount /= 2  // Each was met at both its nodes; an asymmetric one at its source.

    // Then only in the row of that with fewer neighbours.
    var rowStarts = [Int](repeating: 0, count: nodeCount + 1)
    var kept = 0
    for node in 0..<nodeCount {
      let degree = starts[node + 1] - starts[node]
      for place in starts[node]..<starts[node + 1] {
        let cell = cells[place]
        let other = Int(cell >> 2)
        let otherDegree = starts[other + 1] - starts[other]
        if degree < otherDegree || degree == otherDegree && node < other {
          cells[kept] = cell
          kept += 1
        }
      }
      rowStarts[node + 1] = kept
    }
    cells.removeLast(cells.count - kept)
    self.rowStarts = rowStarts
    self.cells = cells
  }
}
