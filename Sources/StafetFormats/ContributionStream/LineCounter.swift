import StafetSyntax
import StafetText

/// A counter that takes lines one by one: most of them from a scanner, the others with care.
protocol LineCounter: BlockCounter, ~Copyable {
  /// The text of the line that the scanner has read.
  var text: TextBuffer { get set }

  /// What is wrong with the lines.
  var log: BlockLog { get set }

  /// Adds a contribution that the scanner has found.
  ///
  /// - Returns: `true` where the contribution is counted; `false` where the line must be left to the reader,
  ///   which says what is wrong with it.
  mutating func add(_ scanner: ContributionScanner, at place: BlockLog.Line) -> Bool

  /// Adds a contribution from a line that the scanner leaves to the reader, or notes what is wrong.
  mutating func addIrregular(_ line: [UInt8], at place: BlockLog.Line)
}

extension LineCounter where Self: ~Copyable {
  /// Counts the lines of a block, one after the other.
  @inline(__always)
  mutating func countLines(of block: inout ContributionBlock) {
    block.closeLastLine()
    let end = block.count
    var line = 0
    unsafe block.storage.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      var scanner = unsafe ContributionScanner(at: start)
      var offset = 0
      while offset < end {
        let place = BlockLog.Line(block: block.number, line: line)
        if let feed = unsafe scanner.read(start + offset, text: &text, limit: end - offset),
          add(scanner, at: place)
        {
          offset = unsafe feed - start + 1
        } else {
          let first = offset
          while unsafe start[offset] != 0x0A { offset += 1 }
          let bytes = unsafe UnsafeBufferPointer(start: start + first, count: offset - first)
          unsafe addIrregular(Array(bytes), at: place)
          offset += 1
        }
        line += 1
      }
    }
    log.close(block: block.number, lines: line)
  }
}
