extension GraphComponents {
  /// Finds the weak components: nodes that can be reached from each other when directions are ignored.
  ///
  /// Nodes are joined in sets by their arcs; the lowest node of a set stands for it.
  ///
  /// > Source: Galler and Fisher (1964), *An Improved Equivalence Algorithm*; Tarjan and van Leeuwen (1984),
  /// > *Worst-Case Analysis of Set Union Algorithms*, for halving paths.
  ///
  /// - Parameter graph: The graph.
  /// - Complexity: O(*n* + *e* log *n*) for *n* nodes and *e* distinct arcs at worst, and nearly O(*n* + *e*)
  ///   in practice.
  public init(weakIn graph: DirectedMultigraph) {
    let outgoing = graph.outgoing
    var parents = [UInt32](repeating: 0, count: graph.nodeCount)
    for node in parents.indices { parents[node] = UInt32(truncatingIfNeeded: node) }

    func root(of node: UInt32) -> UInt32 {
      var node = node
      while true {
        let parent = parents[Int(node)]
        if parent == node { return node }
        let above = parents[Int(parent)]
        parents[Int(node)] = above
        node = above
      }
    }

    for source in 0..<graph.nodeCount {
      let row = outgoing.row(source)
      if row.isEmpty { continue }
      var own = root(of: UInt32(truncatingIfNeeded: source))
      for place in row {
        let other = root(of: outgoing.columns[place])
        if other < own {
          parents[Int(own)] = other
          own = other
        } else if own < other {
          parents[Int(other)] = own
        }
      }
    }
    for node in parents.indices { parents[node] = root(of: UInt32(truncatingIfNeeded: node)) }
    self.init(marks: parents)
  }
}
