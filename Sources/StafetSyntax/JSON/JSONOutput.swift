/// The bytes of a JSON text while it is written.
///
/// Moved into the writer of each inner object or array and back, so that there is one buffer, and
/// never two writers for it at the same time.
struct JSONOutput {
  var bytes: [UInt8] = []
  var depth = 0

  /// Takes the buffer out, leaving nothing.
  mutating func take() -> JSONOutput {
    let taken = self
    self = JSONOutput()
    return taken
  }

  /// Appends text as it is.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Begins a member or element: a comma after the one before, and a line of its own if asked for.
  mutating func beginPart(isFirst: Bool, layout: JSONLayout) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    switch layout {
    case .lines: breakLine()
    case .line: if !isFirst { bytes.append(UInt8(ascii: " ")) }
    }
  }

  /// Ends the last part of an object or array.
  mutating func endParts(isEmpty: Bool, layout: JSONLayout) {
    if !isEmpty, layout == .lines { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: " ")]) }
  }

  /// Appends text in quotation marks, escaping only what JSON demands.
  mutating func append(string text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if isPlain(from: start) { return }
    bytes.removeLast(bytes.count - start)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x10: append("\\u000" + String(byte, radix: 16))
      case 0x10..<0x20: append("\\u00" + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
  }

  /// Whether what was appended last can stand between quotation marks as it is.
  private func isPlain(from start: Int) -> Bool {
    for place in start..<bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  /// Appends the shortest digits that read back as the same number, whole numbers without a point.
  mutating func append(number: Double) {
    precondition(number.isFinite, "JSON has no way to write infinity or what is not a number.")
    var digits = Array("\(number)".utf8)
    if digits.suffix(2) == [UInt8(ascii: "."), UInt8(ascii: "0")] { digits.removeLast(2) }
    bytes.append(contentsOf: digits)
  }
}

/// How the parts of an object or array are laid out.
package enum JSONLayout: Hashable, Sendable {
  /// Each on a line of its own, two spaces deeper.
  case lines
  /// All on one line, and so is everything inside them.
  case line
}
