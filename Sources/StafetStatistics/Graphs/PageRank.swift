/// Finds how central each node of a graph is by PageRank.
///
/// Somebody walks through the graph without end. At each step, with the probability ``damping``, the walk
/// follows one of the node's outgoing edges, each drawn in proportion to its weight; otherwise it starts
/// anew at any node, all being equally probable. The rank of a node is the share of all steps that end
/// there: it is high where many edges arrive, where they are strong, and where they come from nodes of
/// high rank that have few others.
///
/// Ranks are worked out step by step from equal ones (power iteration). In one step the new rank of node
/// *i* is (1 − *d*) + *d* · Σ *r*(*j*) · *w*(*j*, *i*) / *w*(*j*), over all nodes *j* with an edge to *i*,
/// where *d* is the damping, *w*(*j*, *i*) the weight of the edge and *w*(*j*) the sum of the weights of
/// *j*'s outgoing edges. In the end all ranks are divided by their sum.
///
/// - A *loop* is an edge like others: it keeps a part of the node's rank at the node.
/// - From a *dangling* node, which has no outgoing edge, the walk starts anew at any node. The sum above
///   need not contain this: it adds the same to every node, and so vanishes when ranks are divided by
///   their sum.
/// - An *isolated* node, which has no edges at all, has the lowest rank that a node of the graph can have.
/// - In an undirected graph the walk follows edges in both directions.
/// - A graph without edges gives all nodes the same rank, and one without nodes has no ranks.
///
/// > Source: Brin and Page (1998), *The Anatomy of a Large-Scale Hypertextual Web Search Engine*; Page,
/// > Brin, Motwani and Winograd (1999), *The PageRank Citation Ranking: Bringing Order to the Web*.
public struct PageRank: Hashable, Sendable {
  /// The probability of following an edge rather than starting anew: 0 or more and below 1.
  public let damping: Double

  /// The iteration ends when one step changes the ranks by no more than this part of their sum, all
  /// nodes together.
  public let tolerance: Double

  /// How many steps are made at most.
  public let maximumIterations: Int

  /// Chooses how to rank nodes.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge. Each step shrinks what is left of the start by
  ///     this factor, so that a damping near 1 needs many steps.
  ///   - tolerance: By how much a step may still change the ranks, all nodes together, as a part of
  ///     their sum; with 0 the iteration ends only where nothing changes.
  ///   - maximumIterations: How many steps are made at most.
  /// - Precondition: `damping` is 0 or more and below 1, `tolerance` is 0 or more, and
  ///   `maximumIterations` is above 0.
  public init(damping: Double = 0.85, tolerance: Double = 1e-10, maximumIterations: Int = 200) {
    precondition(damping >= 0 && damping < 1, "The damping must be from 0 to below 1.")
    precondition(tolerance >= 0 && maximumIterations > 0, "There must be a step.")
    self.damping = damping
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// Ranks the nodes of a graph.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: The ranks; none for a graph without nodes.
  /// - Complexity: O(*i* · (*n* + *e*)) for *i* steps, *n* nodes and *e* edges.
  public func ranks(of graph: Graph) -> NodeRanks {
    let count = graph.nodeCount
    let incoming = graph.edges.transposed()
    let outgoing = graph.outgoingWeights
    let restart = restart
    var ranks = [Double](repeating: 1, count: count)
    var iterations = 0
    var hasConverged = count == 0
    while !hasConverged, iterations < maximumIterations {
      let before = ranks
      var change = 0.0
      var sum = 0.0
      for node in 0..<count {
        var arriving = 0.0
        for place in incoming.row(node) {
          let source = Int(incoming.columns[place])
          arriving += before[source] * incoming.values[place] / outgoing[source]
        }
        ranks[node] = restart + damping * arriving
        sum += ranks[node]
        change += (ranks[node] - before[node]).magnitude
      }
      iterations += 1
      hasConverged = change <= tolerance * sum
    }
    return NodeRanks(values: ranks, iterations: iterations, hasConverged: hasConverged)
  }

  /// The probability of starting anew, rounded to fifteen decimals, so that a damping of 0.85 leaves
  /// 0.15 and not 0.15000000000000002.
  var restart: Double { Double(Int64((1 - damping) * 1e15 + 0.5)) / 1e15 }
}
