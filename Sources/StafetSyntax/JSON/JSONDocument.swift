/// Writes whole JSON documents, the same bytes for the same calls.
///
/// ```swift
/// let bytes = JSONDocument.object { study in
///   study.string("title", study.title)
///   study.array("relays") { relays in
///     relays.object { relay in relay.string("id", "leaders") }
///   }
/// }
/// ```
///
/// Keys come in the order of the calls. Each writer offers only what may come next: an object takes
/// members, an array takes elements, and what is inside them is written in a closure, so brackets
/// always match and no comma is ever missing.
package enum JSONDocument {
  /// A document that is an object, with a line feed at its end.
  ///
  /// - Parameters:
  ///   - layout: Each member on its own line, or all on one, as JSON Lines needs.
  ///   - body: Writes the members.
  /// - Returns: The document in UTF-8.
  package static func object(
    layout: JSONLayout = .lines, _ body: (inout JSONObjectWriter) -> Void
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, layout: layout, body)
    return bytes
  }

  /// Appends a document that is an object, with a line feed at its end: one more line of JSON Lines.
  package static func append(
    to bytes: inout [UInt8], layout: JSONLayout = .line, _ body: (inout JSONObjectWriter) -> Void
  ) {
    var output = JSONOutput()
    swap(&bytes, &output.bytes)
    JSONObjectWriter.write(to: &output, layout: layout, body)
    output.append("\n")
    swap(&bytes, &output.bytes)
  }
}
