import StafetSyntax
import StafetText

/// A counter that takes lines one by one: most of them from a scanner, the others with care.
protocol LineCounter: BlockCounter, ~Copyable {
  /// What is wrong with the lines.
  var log: BlockLog { get set }

  /// Lets a scanner find in a line what is counted.
  ///
  /// - Parameters:
  ///   - scanner: The scanner.
  ///   - line: The first byte of the line.
  ///   - limit: How many bytes there are to the end of the block.
  /// - Returns: The line feed at the end of the line, or `nil` if the line is irregular.
  mutating func read(
    with scanner: inout ContributionScanner, _ line: UnsafePointer<UInt8>, limit: Int
  ) -> UnsafePointer<UInt8>?

  /// Adds a contribution that the scanner has found.
  ///
  /// - Returns: `true` where the contribution is counted; `false` where the line must be left to the reader,
  ///   which says what is wrong with it.
  mutating func add(_ scanner: ContributionScanner, at place: BlockLog.Line) -> Bool

  /// Adds a contribution from a line that the scanner leaves to the reader, or notes what is wrong.
  mutating func addIrregular(_ line: [UInt8], at place: BlockLog.Line)
}

/// A counter of words, which needs the text of every line.
protocol TextLineCounter: LineCounter, ~Copyable {
  /// The text of the line that the scanner has read.
  var text: TextBuffer { get set }
}

extension TextLineCounter where Self: ~Copyable {
  @inline(__always)
  mutating func read(
    with scanner: inout ContributionScanner, _ line: UnsafePointer<UInt8>, limit: Int
  ) -> UnsafePointer<UInt8>? {
    unsafe scanner.read(line, text: &text, limit: limit)
  }
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
        if let feed = unsafe read(with: &scanner, start + offset, limit: end - offset),
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
