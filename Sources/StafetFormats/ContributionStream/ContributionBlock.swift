/// Some whole lines of a very large file, with the room that vectors need behind them.
package struct ContributionBlock: Sendable {
  /// How many bytes there must be behind the lines.
  package static let padding = 64

  /// The bytes, of which the first ``count`` are lines; at least ``padding`` more stand behind them.
  package var storage: [UInt8]

  /// How many bytes the lines have.
  package var count = 0

  /// The number of the block in its file, from 0.
  package var number = 0

  /// Makes a block without lines.
  ///
  /// - Parameter capacity: How many bytes of lines it can hold.
  package init(capacity: Int) {
    storage = Array(repeating: 0, count: capacity + Self.padding)
  }

  /// How many bytes of lines the block can hold.
  package var capacity: Int { storage.count - Self.padding }

  /// Makes room for longer lines, keeping what is there.
  package mutating func grow() {
    storage.append(contentsOf: repeatElement(0, count: capacity))
  }

  /// Puts a line feed behind the last line, where a file ends without one.
  mutating func closeLastLine() {
    if count == 0 || storage[count - 1] == 0x0A { return }
    if count == capacity { grow() }
    storage[count] = 0x0A
    count += 1
  }
}
