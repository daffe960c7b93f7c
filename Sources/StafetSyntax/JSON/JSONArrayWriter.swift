/// Writes the elements of one JSON array.
package struct JSONArrayWriter {
  private var output: JSONOutput
  private let layout: JSONLayout
  private var isEmpty = true

  static func write(
    to output: inout JSONOutput, layout: JSONLayout, _ body: (inout JSONArrayWriter) -> Void
  ) {
    output.append("[")
    output.depth += 1
    var writer = JSONArrayWriter(output: output.take(), layout: layout)
    body(&writer)
    output = writer.output.take()
    output.depth -= 1
    output.endParts(isEmpty: writer.isEmpty, layout: layout)
    output.append("]")
  }

  private init(output: consuming JSONOutput, layout: JSONLayout) {
    self.output = output
    self.layout = layout
  }

  /// Writes an element that is text.
  package mutating func string(_ value: String) {
    begin()
    output.append(string: value)
  }

  /// Writes an element that is a whole number.
  package mutating func integer(_ value: Int) {
    begin()
    output.append("\(value)")
  }

  /// Writes an element that is a number.
  ///
  /// - Precondition: The number is finite.
  package mutating func number(_ value: Double) {
    begin()
    output.append(number: value)
  }

  /// Writes an element that is true or false.
  package mutating func boolean(_ value: Bool) {
    begin()
    output.append(value ? "true" : "false")
  }

  /// Writes an element that is missing.
  package mutating func null() {
    begin()
    output.append("null")
  }

  /// Writes an element that is an object.
  package mutating func object(
    layout: JSONLayout = .lines, _ body: (inout JSONObjectWriter) -> Void
  ) {
    begin()
    JSONObjectWriter.write(to: &output, layout: self.layout == .line ? .line : layout, body)
  }

  /// Writes an element that is an array.
  package mutating func array(
    layout: JSONLayout = .lines, _ body: (inout JSONArrayWriter) -> Void
  ) {
    begin()
    JSONArrayWriter.write(to: &output, layout: self.layout == .line ? .line : layout, body)
  }

  private mutating func begin() {
    output.beginPart(isFirst: isEmpty, layout: layout)
    isEmpty = false
  }
}
