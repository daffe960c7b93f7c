import StafetModel
import StafetSyntax

/// Who wrote to whom in a relay, as programs for networks read it: GraphML, GEXF 1.3 and two tables.
///
/// A node is a person or a group. An edge leads from one node to another, or back to the same one; there is one
/// for all questions and one for all answers from the one to the other. The answers of a relay lead back to
/// those who asked, also where the source does not record the addressee of an answer.
///
/// `Docs/Formats.md` names every attribute with its type. What is not recorded has no value: it is never 0. The
/// same relay gives the same bytes.
///
/// ```swift
/// if let network = NetworkDocument(ofPeopleIn: relay, showsIdentifiers: false) {
///   try Disk.write(network.graphML, to: "people.graphml")
/// }
/// ```
public struct NetworkDocument: Hashable, Sendable {
  /// What a node or an edge is described by.
  struct Attribute: Hashable {
    enum Form: Hashable {
      case text, number, flag
    }

    let name: String
    let form: Form
  }

  /// The value of an attribute.
  enum Value: Hashable {
    case text(String)
    case number(Int)
    case flag(Bool)

    /// The value as XML and tables have it.
    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .flag(let flag): flag ? "true" : "false"
      }
    }
  }

  /// A person or a group.
  struct Node: Hashable {
    let label: String
    /// One for each attribute of nodes; `nil` for what is not recorded.
    let values: [Value?]
  }

  /// What the nodes are, in one word.
  let subject: String

  /// The name of the relay.
  let relay: String

  /// The attributes of nodes beside the label.
  let attributes: [Attribute]

  let nodes: [Node]

  let edges: [NetworkEdge]

  /// The identifier of a node in the files.
  ///
  /// It is a number with a letter before it, since identifiers of people may hold characters that GraphML has
  /// no place for.
  static func id(ofNode number: Int) -> String { "n\(number + 1)" }

  /// The identifier of an edge.
  static func id(ofEdge number: Int) -> String { "e\(number + 1)" }

  /// The attributes of an edge: all but its weight, for which GEXF has a place of its own.
  static let edgeAttributes = [
    Attribute(name: "kind", form: .text), Attribute(name: "first", form: .text),
  ]

  /// The values of an edge's attributes.
  static func values(of edge: NetworkEdge) -> [Value?] {
    [.text(edge.kind.rawValue), edge.first.map { .text($0.iso8601) }]
  }
}
