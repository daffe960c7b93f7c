/// How many of the arcs that could be in a directed graph are there, and how many a node has on average.
///
/// Loops are left out. Isolated nodes count as nodes.
///
/// > Source: Wasserman and Faust (1994), *Social Network Analysis*, section 4.3.
public struct GraphDensity: Hashable, Sendable {
  /// How many nodes there are.
  public let nodeCount: Int

  /// How many ordered pairs of different nodes are joined; see ``DirectedMultigraph/distinctArcCount``.
  public let distinctArcCount: Int

  /// How many arcs there are between different nodes, each repeat counted.
  public let arcCount: Int

  /// Counts the arcs of a graph.
  ///
  /// - Parameter graph: The graph.
  /// - Complexity: O(1).
  public init(of graph: DirectedMultigraph) {
    nodeCount = graph.nodeCount
    distinctArcCount = graph.distinctArcCount
    arcCount = graph.arcCount - graph.loopCount
  }

  /// The density: joined ordered pairs of different nodes over all *n* (*n* − 1) such pairs.
  ///
  /// From 0 to 1, which is reached when every node leads to every other. Repeats count once. `nil` for
  /// fewer than two nodes, between which there could be no arc.
  public var value: Double? {
    nodeCount < 2
      ? nil : Double(distinctArcCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }

  /// How many arcs lead from a node on average, each repeat counted; as many lead to one.
  ///
  /// `nil` for a graph without nodes.
  public var meanDegree: Double? {
    nodeCount == 0 ? nil : Double(arcCount) / Double(nodeCount)
  }

  /// To how many different others a node leads on average; as many lead to one.
  ///
  /// `nil` for a graph without nodes.
  public var meanSuccessorCount: Double? {
    nodeCount == 0 ? nil : Double(distinctArcCount) / Double(nodeCount)
  }
}
