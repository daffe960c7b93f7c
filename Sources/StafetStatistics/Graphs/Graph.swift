/// A graph with weighted edges, whose nodes are the numbers from 0.
///
/// Each node's outgoing edges are a row of ``edges``; a column is the node at which an edge ends. An edge
/// from a node to itself is a loop. An undirected graph holds every edge in both directions, and a loop
/// once.
public struct Graph: Hashable, Sendable {
  /// An edge from one node to another.
  public struct Edge: Hashable, Sendable {
    /// The node at which the edge begins.
    public let source: Int

    /// The node at which it ends.
    public let target: Int

    /// How strong it is: a number above 0, such as how often one person asked the other.
    public let weight: Double

    /// Makes an edge.
    ///
    /// - Parameters:
    ///   - source: The node at which it begins.
    ///   - target: The node at which it ends.
    ///   - weight: How strong it is.
    public init(from source: Int, to target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// The weight of each edge: row *s* and column *t* hold the edge from node *s* to node *t*.
  public let edges: CompressedRows<Double>

  /// Makes a directed graph.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are; those without edges are part of the graph.
  ///   - edges: The edges in any order. Edges from one node to the same other one become one edge with
  ///     the sum of their weights, added in the order given.
  /// - Precondition: Nodes are below `nodeCount`, and weights are finite and above 0.
  /// - Complexity: O(*n* + *e* log *e*) for *n* nodes and *e* edges.
  public init(nodeCount: Int, edges: some Sequence<Edge>) {
    self.init(nodeCount: nodeCount, edges: Array(edges), inBothDirections: false)
  }

  /// Makes an undirected graph.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are; those without edges are part of the graph.
  ///   - edges: The edges, each given in one direction, whichever it is. Edges between the same two nodes
  ///     become one edge with the sum of their weights, added in the order given.
  /// - Precondition: Nodes are below `nodeCount`, and weights are finite and above 0.
  /// - Complexity: O(*n* + *e* log *e*) for *n* nodes and *e* edges.
  public init(nodeCount: Int, undirectedEdges edges: some Sequence<Edge>) {
    self.init(nodeCount: nodeCount, edges: Array(edges), inBothDirections: true)
  }

  private init(nodeCount: Int, edges: [Edge], inBothDirections: Bool) {
    var targets = [[(node: Int, weight: Double)]](repeating: [], count: nodeCount)
    for edge in edges {
      precondition(
        targets.indices.contains(edge.source) && targets.indices.contains(edge.target),
        "An edge must join two nodes of the graph.")
      precondition(edge.weight > 0 && edge.weight.isFinite, "A weight must be finite and above 0.")
      targets[edge.source].append((edge.target, edge.weight))
      if inBothDirections && edge.source != edge.target {
        targets[edge.target].append((edge.source, edge.weight))
      }
    }
    var rowStarts = [0]
    var columns: [UInt32] = []
    var values: [Double] = []
    for targets in targets {
      let start = columns.count
      let order = targets.indices.sorted { (targets[$0].node, $0) < (targets[$1].node, $1) }
      for place in order {
        let (node, weight) = targets[place]
        if columns.count > start, columns[columns.count - 1] == UInt32(truncatingIfNeeded: node) {
          values[values.count - 1] += weight
        } else {
          columns.append(UInt32(truncatingIfNeeded: node))
          values.append(weight)
        }
      }
      rowStarts.append(columns.count)
    }
    self.edges = CompressedRows(
      rowStarts: rowStarts, columns: columns, values: values, columnCount: nodeCount)
  }

  /// Makes a graph of rows that are known to be right.
  init(trusted edges: CompressedRows<Double>) {
    self.edges = edges
  }

  /// How many nodes there are.
  public var nodeCount: Int { edges.rowCount }

  /// The sum of the weights of each node's outgoing edges, loops included; 0 for a node without any.
  ///
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* edges.
  public var outgoingWeights: [Double] {
    (0..<nodeCount).map { node in
      edges.row(node).reduce(0) { $0 + edges.values[$1] }
    }
  }
}
