import StafetModel
import StafetSyntax

extension NetworkDocument {
  /// The network as GEXF 1.3, the format of Gephi, in UTF-8.
  ///
  /// > Source: Gephi, *GEXF 1.3 Specification*.
  ///
  /// - Complexity: O(*n*) in the number of nodes and edges.
  public var gexf: [UInt8] {
    var writer = XMLWriter()
    writer.element(
      "gexf",
      [
        ("xmlns", "http://gexf.net/1.3"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd"),
        ("version", "1.3"),
      ]
    ) { writer in
      writer.element("meta") { writer in
        writer.element("creator", text: "Stafet")
        writer.element("keywords", text: subject)
        writer.element("description", text: relay)
      }
      writer.element("graph", [("defaultedgetype", "directed"), ("mode", "static")]) { writer in
        Self.declare(attributes, of: "node", to: &writer)
        Self.declare(Self.edgeAttributes, of: "edge", to: &writer)
        writer.element("nodes") { writer in
          for (number, node) in nodes.enumerated() {
            writer.element(
              "node", [("id", Self.id(ofNode: number)), ("label", node.label)]
            ) { writer in
              Self.values(node.values, to: &writer)
            }
          }
        }
        writer.element("edges") { writer in
          for (number, edge) in edges.enumerated() {
            writer.element(
              "edge",
              [
                ("id", Self.id(ofEdge: number)), ("source", Self.id(ofNode: edge.source)),
                ("target", Self.id(ofNode: edge.target)), ("kind", edge.kind.rawValue),
                ("weight", String(edge.weight)),
              ]
            ) { writer in
              Self.values(Self.values(of: edge), to: &writer)
            }
          }
        }
      }
    }
    return writer.bytes
  }

  private static func declare(
    _ attributes: [Attribute], of owner: String, to writer: inout XMLWriter
  ) {
    writer.element("attributes", [("class", owner), ("mode", "static")]) { writer in
      for (number, attribute) in attributes.enumerated() {
        let type =
          switch attribute.form {
          case .text: "string"
          case .number: "integer"
          case .flag: "boolean"
          }
        writer.element(
          "attribute", [("id", String(number)), ("title", attribute.name), ("type", type)])
      }
    }
  }

  private static func values(_ values: [Value?], to writer: inout XMLWriter) {
    writer.element("attvalues") { writer in
      for (number, value) in values.enumerated() {
        guard let value else { continue }
        writer.element("attvalue", [("for", String(number)), ("value", value.text)])
      }
    }
  }
}
