/// Writes the members of one JSON object.
package struct JSONObjectWriter {
  private var output: JSONOutput
  private let layout: JSONLayout
  private var isEmpty = true

  static func write(
    to output: inout JSONOutput, layout: JSONLayout, _ body: (inout JSONObjectWriter) -> Void
  ) {
    output.append("{")
    output.depth += 1
    var writer = JSONObjectWriter(output: output.take(), layout: layout)
    body(&writer)
    output = writer.output.take()
    output.depth -= 1
    output.endParts(isEmpty: writer.isEmpty, layout: layout)
    output.append("}")
  }

  private init(output: consuming JSONOutput, layout: JSONLayout) {
    self.output = output
    self.layout = layout
  }

  /// Writes a member that is text, or `null` for nil.
  package mutating func string(_ key: String, _ value: String?) {
    begin(key)
    if let value { output.append(string: value) } else { output.append("null") }
  }

  /// Writes a member that is a whole number, or `null` for nil.
  package mutating func integer(_ key: String, _ value: Int?) {
    begin(key)
    output.append(value.map { "\($0)" } ?? "null")
  }

  /// Writes a member that is a whole number of 64 bits on every machine, or `null` for nil.
  package mutating func integer(_ key: String, wide value: Int64?) {
    begin(key)
    output.append(value.map { "\($0)" } ?? "null")
  }

  /// Writes a member that is a number, or `null` for nil.
  ///
  /// - Precondition: The number is finite.
  package mutating func number(_ key: String, _ value: Double?) {
    begin(key)
    if let value { output.append(number: value) } else { output.append("null") }
  }

  /// Writes a member that is true or false, or `null` for nil.
  package mutating func boolean(_ key: String, _ value: Bool?) {
    begin(key)
    output.append(value.map { $0 ? "true" : "false" } ?? "null")
  }

  /// Writes a member that is missing.
  package mutating func null(_ key: String) {
    begin(key)
    output.append("null")
  }

  /// Writes a member that is an object.
  package mutating func object(
    _ key: String, layout: JSONLayout = .lines, _ body: (inout JSONObjectWriter) -> Void
  ) {
    begin(key)
    JSONObjectWriter.write(to: &output, layout: self.layout == .line ? .line : layout, body)
  }

  /// Writes a member that is an array.
  package mutating func array(
    _ key: String, layout: JSONLayout = .lines, _ body: (inout JSONArrayWriter) -> Void
  ) {
    begin(key)
    JSONArrayWriter.write(to: &output, layout: self.layout == .line ? .line : layout, body)
  }

  /// Writes a member that is a list of texts.
  package mutating func strings(
    _ key: String, _ values: [String], layout: JSONLayout = .line
  ) {
    array(key, layout: layout) { array in
      for value in values { array.string(value) }
    }
  }

  private mutating func begin(_ key: String) {
    output.beginPart(isFirst: isEmpty, layout: layout)
    isEmpty = false
    output.append(string: key)
    output.append(": ")
  }
}
