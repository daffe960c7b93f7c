/// Goes through a text from one word boundary to the next.
///
/// The text is handed over at each step and never kept, so that a span of bytes can be walked
/// without a string or an array of it. Words and signs of ASCII, with the letters À to ÿ, are found
/// by a table of bytes; where anything else has a say, scalar values are decoded and looked up.
package struct WordSegmentIterator: Hashable, Sendable {
  /// Where the next segment begins.
  package private(set) var position: Int

  /// Makes an iterator.
  ///
  /// - Parameter position: A boundary to start from.
  package init(startingAt position: Int = 0) { self.position = position }

  /// The next segment of a text.
  ///
  /// - Parameter bytes: The text in UTF-8, the same at every step. Ill-formed bytes are read as
  ///   U+FFFD and stay in their segment.
  /// - Returns: The segment that begins at ``position``; `nil` at the end.
  /// - Complexity: O(*n*) in the length of the segment, together with what has to be read after it
  ///   to find its end: at most an apostrophe or a dot and the marks on it.
  package mutating func next(in bytes: Span<UInt8>) -> WordSegment? { step(in: bytes) }

  /// The next segment of a text that has a letter or a digit.
  ///
  /// - Parameter bytes: The text in UTF-8, the same at every step.
  /// - Returns: The first word at ``position`` or after it; `nil` when there is none. In both cases
  ///   the position is after what was looked at.
  /// - Complexity: O(*n*) in what is passed.
  package mutating func nextWord(in bytes: Span<UInt8>) -> WordSegment? {
    while let segment = step(in: bytes) {
      if !segment.content.isDisjoint(with: [.letter, .digit]) { return segment }
    }
    return nil
  }

  @inline(__always) private mutating func step(in bytes: Span<UInt8>) -> WordSegment? {
    let start = position
    let count = bytes.count
    guard start < count else { return nil }
    let lead = bytes[start]
    let run = LatinRun(at: start, in: bytes)
    if run.end > start {
      if run.isWhole(in: bytes) {
        position = run.end
        return WordSegment(range: start..<run.end, content: run.content(after: lead))
      }
      return longSegment(after: run, in: bytes)
    }
    if isLoneSign(lead, in: bytes) {
      position = start &+ 1
      return WordSegment(
        range: start..<start &+ 1,
        content: lead == 0x20 || lead &- 9 < 5 ? [.ascii, .whitespace] : .ascii)
    }
    return otherSegment(in: bytes)
  }

  /// Whether the first byte is a sign of ASCII that has no part in a word and is followed by ASCII,
  /// as most of what stands between words is.
  @inline(__always) private func isLoneSign(_ sign: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard sign < 0x80, sign != 0x0D else { return false }
    guard position &+ 1 < bytes.count else { return true }
    let following = bytes[position &+ 1]
    return following < 0x80 && (sign != 0x20 || following != 0x20)
  }

  @inline(never) private mutating func longSegment(
    after run: LatinRun, in bytes: Span<UInt8>
  ) -> WordSegment {
    var scan = WordScan(after: run, at: position, in: bytes)
    scan.extend(in: bytes)
    return segment(of: scan)
  }

  @inline(never) private mutating func otherSegment(in bytes: Span<UInt8>) -> WordSegment {
    let first = WordStep(at: position, in: bytes)
    var scan = WordScan(after: first, at: position)
    if scan.endsLine {
      if first.wordBreak == .carriageReturn, scan.end < bytes.count, bytes[scan.end] == 0x0A {
        scan.end &+= 1
      }
    } else {
      scan.extend(in: bytes)
    }
    return segment(of: scan)
  }

  private mutating func segment(of scan: WordScan) -> WordSegment {
    defer { position = scan.end }
    return WordSegment(range: position..<scan.end, content: scan.content)
  }
}
