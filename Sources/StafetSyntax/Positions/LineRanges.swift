/// The lines of a text that have something on them, as ranges of bytes.
///
/// For JSON Lines: each range goes to ``JSONReader/restart(at:)``. Lines end with a line feed, with
/// a carriage return before it or not; neither belongs to the range. Lines of only spaces and tabs
/// are left out.
package struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var cursor = 0

  package init(in bytes: [UInt8]) {
    self.bytes = bytes
  }

  package mutating func next() -> Range<Int>? {
    while cursor < bytes.count {
      let start = cursor
      let end = endOfLine(from: start)
      cursor = Swift.min(end + 1, bytes.count)
      let line = bytes[start..<end]
      if line.allSatisfy(isSpace) { continue }
      return start..<(line.last == UInt8(ascii: "\r") ? end - 1 : end)
    }
    return nil
  }

  private func endOfLine(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index &+= 1 }
    return index
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
