public import StafetSyntax

extension NetworkDocument {
  /// The nodes as a table: `id`, `label` and the attributes, empty where nothing is recorded.
  ///
  /// - Parameter style: For whom the table is.
  /// - Returns: The table.
  /// - Complexity: O(*n*) in the number of nodes.
  public func nodeTable(for style: TableStyle = .exact) -> [UInt8] {
    var writer = TableWriter(columns: ["id", "label"] + attributes.map { $0.name }, style: style)
    for (number, node) in nodes.enumerated() {
      writer.row([Self.id(ofNode: number), node.label] + node.values.map { $0?.text ?? "" })
    }
    return writer.bytes
  }

  /// The edges as a table: `source` and `target` by the ids of nodes, `type`, `weight`, `kind` and `first`.
  ///
  /// - Parameter style: For whom the table is.
  /// - Returns: The table.
  /// - Complexity: O(*n*) in the number of edges.
  public func edgeTable(for style: TableStyle = .exact) -> [UInt8] {
    let names = ["source", "target", "type", "weight"] + Self.edgeAttributes.map { $0.name }
    var writer = TableWriter(columns: names, style: style)
    for edge in edges {
      writer.row(
        [
          Self.id(ofNode: edge.source), Self.id(ofNode: edge.target), "Directed",
          String(edge.weight),
        ] + Self.values(of: edge).map { $0?.text ?? "" })
    }
    return writer.bytes
  }
}
