/// Writes an XML document so that text cannot become markup, the same bytes for the same calls.
///
/// Every text and every value of an attribute passes through one function, which escapes what would be markup and
/// what a reader would change (ends of lines, white space in values). What XML cannot hold at all, which is most
/// control characters, becomes U+FFFD.
///
/// Names of elements and attributes are those of the program and never anything read.
///
/// > Source: W3C, "Extensible Markup Language (XML) 1.0", fifth edition (2008), sections 2.2, 2.11 and 3.3.3.
package struct XMLWriter {
  /// A name and a value of an element.
  package typealias Attribute = (name: String, value: String)

  /// What is written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  private var depth = 0

  /// Begins a document with the declaration of XML.
  package init() {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes an element on lines of its own, and what is inside it, one step further in.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Its attributes, in this order.
  ///   - content: Writes the elements inside.
  package mutating func element(
    _ name: String, _ attributes: [Attribute] = [], content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    append("</\(name)>\n")
  }

  /// Writes an element on a line of its own that holds only text, or nothing.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Its attributes, in this order.
  ///   - text: What is inside; `nil` for nothing.
  package mutating func element(
    _ name: String, _ attributes: [Attribute] = [], text: String? = nil
  ) {
    open(name, attributes)
    guard let text else { return append("/>\n") }
    append(">")
    escape(text)
    append("</\(name)>\n")
  }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    indent()
    append("<\(name)")
    for attribute in attributes {
      append(" \(attribute.name)=\"")
      escape(attribute.value)
      append("\"")
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes text in which no character starts markup or is changed by a reader.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\t", "\n", "\r": append("&#\(scalar.value);")
      case _ where !Self.isCharacter(scalar): append("\u{FFFD}")
      default: bytes.append(contentsOf: scalar.utf8)
      }
    }
  }

  /// Whether XML can hold a character, escaped or not.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
