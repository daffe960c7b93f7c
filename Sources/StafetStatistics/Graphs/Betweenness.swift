/// How often each node of a directed graph stands on the shortest ways between others.
///
/// For each ordered pair of other nodes *s* and *t* a node gets the share of the shortest ways from *s* to
/// *t* that go through it. Pairs without a way give nothing. All arcs are one step long: repeats count
/// once, loops are on no shortest way, and an isolated node has 0.
///
/// The values are exact but for rounding: ways are counted from every node, and no sample is taken. They
/// suffer from missing nodes and arcs more than degrees do.
///
/// > Source: Freeman (1977), *A Set of Measures of Centrality Based on Betweenness*; Brandes (2001), *A
/// > Faster Algorithm for Betweenness Centrality*.
public struct Betweenness: Hashable, Sendable {
  /// The value of each node: the sum of its shares, from 0 to (*n* − 1)(*n* − 2) for *n* nodes.
  public let values: [Double]

  /// Works out the betweenness of every node.
  ///
  /// The result is `nil`, not computed, for a graph with more nodes than the limit.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - limit: How many nodes there may be.
  /// - Complexity: O(*n* · (*n* + *e*)) for *n* nodes and *e* distinct arcs, with O(*n* + *e*) memory.
  public init?(of graph: DirectedMultigraph, limit: Int) {
    let count = graph.nodeCount
    guard count <= limit else { return nil }
    let outgoing = graph.outgoing
    let incoming = graph.incoming
    var values = [Double](repeating: 0, count: count)
    var distance = [Int32](repeating: -1, count: count)
    var ways = [Double](repeating: 0, count: count)
    var dependency = [Double](repeating: 0, count: count)
    var order = [UInt32](repeating: 0, count: count)
    for start in 0..<count where !outgoing.row(start).isEmpty {
      distance[start] = 0
      ways[start] = 1
      order[0] = UInt32(truncatingIfNeeded: start)
      var reached = 1
      var next = 0
      while next < reached {
        let node = Int(order[next])
        next += 1
        let step = distance[node] + 1
        for place in outgoing.rowStarts[node]..<outgoing.rowStarts[node + 1] {
          let target = Int(outgoing.columns[place])
          if distance[target] < 0 {
            distance[target] = step
            order[reached] = outgoing.columns[place]
            reached += 1
          }
          if distance[target] == step { ways[target] += ways[node] }
        }
      }
      // Back from the farthest: each node hands what depends on it to those before it.
      while next > 1 {
        next -= 1
        let node = Int(order[next])
        let portion = (1 + dependency[node]) / ways[node]
        values[node] += dependency[node]
        let step = distance[node] - 1
        for place in incoming.rowStarts[node]..<incoming.rowStarts[node + 1] {
          let source = Int(incoming.columns[place])
          if distance[source] == step { dependency[source] += ways[source] * portion }
        }
      }
      for place in 0..<reached {
        let node = Int(order[place])
        distance[node] = -1
        ways[node] = 0
        dependency[node] = 0
      }
    }
    self.values = values
  }

  /// The values over the largest possible one, (*n* − 1)(*n* − 2) for *n* nodes: from 0 to 1.
  ///
  /// `nil` for fewer than three nodes, of which none can stand between others.
  ///
  /// - Complexity: O(*n*) for *n* nodes.
  public var shares: [Double]? {
    guard values.count > 2 else { return nil }
    let pairs = Double(values.count - 1) * Double(values.count - 2)
    return values.map { $0 / pairs }
  }
}
