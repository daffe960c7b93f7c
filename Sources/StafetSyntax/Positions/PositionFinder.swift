/// Turns byte offsets into lines and columns.
///
/// Readers keep offsets, which cost nothing, and ask for positions only when there is something to
/// say. Asked in rising order, all answers together cost one walk over the bytes.
package struct PositionFinder {
  private var offset = 0
  private var line = 1
  private var column = 1

  package init() {}

  /// The position of the byte at an offset; an offset beyond the end counts as the end.
  package mutating func position(of target: Int, in bytes: [UInt8]) -> TextPosition {
    if target < offset { self = PositionFinder() }
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte == UInt8(ascii: "\r"),
        offset == bytes.count || bytes[offset] != UInt8(ascii: "\n")
      {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    return TextPosition(line: line, column: column)
  }
}
