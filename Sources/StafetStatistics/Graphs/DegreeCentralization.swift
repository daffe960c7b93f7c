/// How much a directed graph is centred on one node: whether all arcs lead to the same one.
///
/// For *n* nodes, of which node *i* is led to by *d*(*i*) different others and the most led-to by *d**, it
/// is Σ (*d** − *d*(*i*)) / (*n* − 1)². The divisor is the largest sum that a directed graph of this size
/// can have: that of a star, in which every other node leads to the centre and nothing else is joined.
///
/// Repeats count once and loops not at all, since otherwise there would be no largest sum. Isolated nodes
/// count as nodes. Several nodes with the highest degree are no exception.
///
/// > Source: Freeman (1979), *Centrality in Social Networks: Conceptual Clarification*, whose divisor for
/// > graphs without directions, (*n* − 1)(*n* − 2), is replaced by that for directed graphs; Wasserman
/// > and Faust (1994), section 5.3.
public struct DegreeCentralization: Hashable, Sendable {
  /// The centralization: 0 when all nodes have the same in-degree, 1 for a star.
  public let value: Double

  /// Works out the centralization of the nodes' in-degrees.
  ///
  /// That of out-degrees is the same of the graph's ``DirectedMultigraph/reversed``. The result is `nil`
  /// for fewer than two nodes.
  ///
  /// - Parameter graph: The graph.
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs; no memory.
  public init?(ofInDegreesOf graph: DirectedMultigraph) {
    guard graph.nodeCount > 1 else { return nil }
    let incoming = graph.incoming
    var highest = 0
    for node in 0..<graph.nodeCount {
      let row = incoming.row(node)
      if row.count > highest {
        let isLooped = incoming.value(row: node, column: node) != nil
        highest = max(highest, isLooped ? row.count - 1 : row.count)
      }
    }
    let count = Double(graph.nodeCount)
    let differences = count * Double(highest) - Double(graph.distinctArcCount)
    value = differences / ((count - 1) * (count - 1))
  }
}
