extension PageRank {
  /// Ranks the nodes of a multigraph, in which an arc that is repeated weighs as much as its repeats.
  ///
  /// The ranks are those of the graph that ``Graph/init(_:)`` makes, loops included, but are found in fewer and
  /// shorter steps, so that they can differ by as much as the tolerance allows. In each step a new rank takes
  /// the place of the old one at once (Gauss and Seidel), what arrives at dangling nodes is shared among all,
  /// what a loop brings back is solved for, a rank is divided by the number of a node's arcs once, and not
  /// once for each arc, and repeats are added one by one.
  ///
  /// > Source: Arasu, Novak, Tomkins and Tomlin (2002), *PageRank Computation and the Structure of the Web*.
  ///
  /// - Parameter graph: The multigraph.
  /// - Returns: The ranks; none for a graph without nodes.
  /// - Complexity: O(*i* · (*n* + *e*)) for *i* steps, *n* nodes and *e* distinct arcs.
  public func ranks(of graph: DirectedMultigraph) -> NodeRanks {
    let outcome = PageRankWalk(through: graph, by: self)
      .ranks(of: (0..<graph.nodeCount).map { UInt32(truncatingIfNeeded: $0) })
    return NodeRanks(
      values: outcome.values, iterations: outcome.iterations, hasConverged: outcome.hasConverged)
  }
}
