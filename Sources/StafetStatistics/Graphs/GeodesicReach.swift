/// How many others each node reaches along arcs, in how many steps, and how many reach it.
///
/// A node reaches another when a way along arcs leads there; the distance is the number of arcs of the
/// shortest such way. A node does not count among those that it reaches, also where a loop or a cycle leads
/// back. Repeats and loops change nothing, and an isolated node reaches nobody.
///
/// > Source: Wasserman and Faust (1994), *Social Network Analysis*, section 4.3; Freeman (1979), *Centrality
/// > in Social Networks: Conceptual Clarification*.
public struct GeodesicReach: Hashable, Sendable {
  /// How many others each node reaches.
  public let reachedCounts: [Int]

  /// How many others reach each node.
  public let reachingCounts: [Int]

  /// The longest distance from each node to one that it reaches; 0 for a node that reaches nobody.
  public let longestDistances: [Int]

  /// The sum of the distances from each node to all that it reaches.
  public let distanceSums: [Int64]

  /// Finds the shortest ways from every node.
  ///
  /// The result is `nil`, not computed, for a graph with more nodes than the limit.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - limit: How many nodes there may be.
  /// - Complexity: O(*n* · (*n* + *e*)) for *n* nodes and *e* distinct arcs, with O(*n*) memory.
  public init?(of graph: DirectedMultigraph, limit: Int) {
    let count = graph.nodeCount
    guard count <= limit else { return nil }
    let outgoing = graph.outgoing
    var reachedCounts = [Int](repeating: 0, count: count)
    var reachingCounts = reachedCounts
    var longestDistances = reachedCounts
    var distanceSums = [Int64](repeating: 0, count: count)
    // From which node each was reached last; nodes are counted from 1 here, so that 0 is none.
    var mark = [UInt32](repeating: 0, count: count)
    var order = [UInt32](repeating: 0, count: count)
    for start in 0..<count {
      let own = UInt32(truncatingIfNeeded: start + 1)
      mark[start] = own
      order[0] = UInt32(truncatingIfNeeded: start)
      var reached = 1
      var next = 0
      var distance = 0
      var sum: Int64 = 0
      while next < reached {
        let levelEnd = reached
        distance += 1
        while next < levelEnd {
          let node = Int(order[next])
          next += 1
          for place in outgoing.rowStarts[node]..<outgoing.rowStarts[node + 1] {
            let target = Int(outgoing.columns[place])
            if mark[target] != own {
              mark[target] = own
              order[reached] = outgoing.columns[place]
              reached += 1
              reachingCounts[target] += 1
            }
          }
        }
        if reached > levelEnd {
          sum += Int64(reached - levelEnd) * Int64(distance)
          longestDistances[start] = distance
        }
      }
      reachedCounts[start] = reached - 1
      distanceSums[start] = sum
    }
    self.reachedCounts = reachedCounts
    self.reachingCounts = reachingCounts
    self.longestDistances = longestDistances
    self.distanceSums = distanceSums
  }

  /// How many ordered pairs of different nodes have a way from the first to the second.
  ///
  /// - Complexity: O(*n*) for *n* nodes.
  public var reachablePairCount: Int64 { reachedCounts.reduce(0) { $0 + Int64($1) } }

  /// The share of all ordered pairs of different nodes that have a way from the first to the second.
  ///
  /// From 0 to 1, which is reached when the graph is one strong component; also called connectedness. `nil`
  /// for fewer than two nodes.
  ///
  /// - Complexity: O(*n*) for *n* nodes.
  public var reachableShare: Double? {
    let count = Double(reachedCounts.count)
    return count < 2 ? nil : Double(reachablePairCount) / (count * (count - 1))
  }

  /// The mean distance over all ordered pairs that have a way; `nil` when there is none.
  ///
  /// Pairs without a way do not enter it, so that a graph in many parts can have a short mean: read it with
  /// ``reachableShare``.
  ///
  /// - Complexity: O(*n*) for *n* nodes.
  public var meanDistance: Double? {
    let pairs = reachablePairCount
    return pairs == 0 ? nil : Double(distanceSums.reduce(0, +)) / Double(pairs)
  }

  /// The diameter: the longest distance over all ordered pairs that have a way; `nil` when there is none.
  ///
  /// - Complexity: O(*n*) for *n* nodes.
  public var diameter: Int? {
    guard let longest = longestDistances.max(), longest > 0 else { return nil }
    return longest
  }
}
