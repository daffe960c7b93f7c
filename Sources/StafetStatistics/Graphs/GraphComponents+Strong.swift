extension GraphComponents {
  /// Finds the strong components: nodes of which each can be reached from each other along arcs.
  ///
  /// A node that is on no cycle is a component of its own. The walk through the graph keeps its way in a
  /// list, so that long chains need no deep recursion.
  ///
  /// > Source: Tarjan (1972), *Depth-First Search and Linear Graph Algorithms*.
  ///
  /// - Parameter graph: The graph.
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs.
  public init(strongIn graph: DirectedMultigraph) {
    let outgoing = graph.outgoing
    let count = graph.nodeCount
    // When each node was met, from 1; 0 before that, and `closed` once its component is found.
    var met = [UInt32](repeating: 0, count: count)
    // The earliest node, by when it was met, that is known to be reached from each and is not closed.
    var earliest = [UInt32](repeating: 0, count: count)
    var marks = [UInt32](repeating: 0, count: count)
    var open: [UInt32] = []
    var way: [UInt32] = []
    var nextPlace = [Int](repeating: 0, count: count)
    let closed = UInt32.max
    var time: UInt32 = 0
    for start in 0..<count where met[start] == 0 {
      way.append(UInt32(truncatingIfNeeded: start))
      while let last = way.last {
        let node = Int(last)
        if met[node] == 0 {
          time += 1
          met[node] = time
          earliest[node] = time
          nextPlace[node] = outgoing.rowStarts[node]
          open.append(last)
        }
        let end = outgoing.rowStarts[node + 1]
        var place = nextPlace[node]
        var low = earliest[node]
        var unmet: UInt32?
        while place < end {
          let target = outgoing.columns[place]
          let other = met[Int(target)]
          if other == 0 {
            unmet = target
            break
          }
          // A node that was closed was met at no time that counts.
          if other < low { low = other }
          place += 1
        }
        nextPlace[node] = place
        earliest[node] = low
        if let unmet {
          way.append(unmet)
          continue
        }
        way.removeLast()
        if low == met[node] {
          while let member = open.popLast() {
            met[Int(member)] = closed
            marks[Int(member)] = last
            if member == last { break }
          }
        } else if let above = way.last {
          earliest[Int(above)] = min(earliest[Int(above)], low)
        }
      }
    }
    self.init(marks: marks)
  }
}
