import StafetSyntax

extension NetworkDocument {
  /// The network as GraphML, in UTF-8.
  ///
  /// > Source: The GraphML Project Group, *The GraphML File Format*, with the extension for typed attributes.
  ///
  /// - Complexity: O(*n*) in the number of nodes and edges.
  public var graphML: [UInt8] {
    var writer = XMLWriter()
    writer.element(
      "graphml",
      [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
          "xsi:schemaLocation",
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
        ),
      ]
    ) { writer in
      for name in ["relay", "network"] {
        Self.key(Attribute(name: name, form: .text), of: "graph", to: &writer)
      }
      for attribute in [Attribute(name: "label", form: .text)] + attributes {
        Self.key(attribute, of: "node", to: &writer)
      }
      for attribute in [Attribute(name: "weight", form: .number)] + Self.edgeAttributes {
        Self.key(attribute, of: "edge", to: &writer)
      }
      writer.element("graph", [("id", subject), ("edgedefault", "directed")]) { writer in
        Self.data("relay", of: "graph", relay, to: &writer)
        Self.data("network", of: "graph", subject, to: &writer)
        for (number, node) in nodes.enumerated() {
          writer.element("node", [("id", Self.id(ofNode: number))]) { writer in
            Self.data("label", of: "node", node.label, to: &writer)
            for (attribute, value) in zip(attributes, node.values) {
              Self.data(attribute.name, of: "node", value?.text, to: &writer)
            }
          }
        }
        for (number, edge) in edges.enumerated() {
          writer.element(
            "edge",
            [
              ("id", Self.id(ofEdge: number)), ("source", Self.id(ofNode: edge.source)),
              ("target", Self.id(ofNode: edge.target)),
            ]
          ) { writer in
            Self.data("weight", of: "edge", String(edge.weight), to: &writer)
            for (attribute, value) in zip(Self.edgeAttributes, Self.values(of: edge)) {
              Self.data(attribute.name, of: "edge", value?.text, to: &writer)
            }
          }
        }
      }
    }
    return writer.bytes
  }

  private static func key(_ attribute: Attribute, of owner: String, to writer: inout XMLWriter) {
    let type =
      switch attribute.form {
      case .text: "string"
      case .number: "int"
      case .flag: "boolean"
      }
    writer.element(
      "key",
      [
        ("id", "\(owner)-\(attribute.name)"), ("for", owner), ("attr.name", attribute.name),
        ("attr.type", type),
      ])
  }

  private static func data(
    _ name: String, of owner: String, _ value: String?, to writer: inout XMLWriter
  ) {
    guard let value else { return }
    writer.element("data", [("key", "\(owner)-\(name)")], text: value)
  }
}
