extension Graph {
  /// Makes a directed graph of a multigraph, whose repeated arcs become the weight of one edge.
  ///
  /// Loops become loops. The rows are already in order, so that nothing is sorted.
  ///
  /// - Parameter graph: The multigraph.
  /// - Complexity: O(*e*) for *e* distinct arcs.
  public init(_ graph: DirectedMultigraph) {
    let arcs = graph.outgoing
    self.init(
      trusted: CompressedRows(
        trusted: arcs.rowStarts, columns: arcs.columns, values: arcs.values.map { Double($0) },
        columnCount: arcs.columnCount))
  }
}
