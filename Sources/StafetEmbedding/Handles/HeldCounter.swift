import StafetFormats
import StafetModel
import StafetText

/// A counter of words that is fed in pieces, by one thread at a time.
final class HeldCounter: Sendable {
  private let state: Locked<State>

  /// The kind of contributions that are counted, or `nil` for all.
  private let kind: Contribution.Kind?

  init(rules: TermRules, kind: Contribution.Kind?) {
    self.kind = kind
    state = Locked(State(ContributionCounter(rules: rules, kind: kind, file: nil)))
  }

  /// Counts the next bytes of a file.
  func feed(_ bytes: [UInt8]) throws(ReadingError) {
    try state.withLock { (state) throws(ReadingError) in
      try state.check()
      state.feed(bytes)
      try state.check()
    }
  }

  /// Counts what stands behind the last line feed.
  func end() throws(ReadingError) {
    try state.withLock { (state) throws(ReadingError) in
      try state.check()
      state.end()
      try state.check()
      state.counter.beginFile()
    }
  }

  /// Adds a count that was written before.
  func merge(_ lines: [UInt8]) throws(ReadingError) {
    try state.withLock { (state) throws(ReadingError) in
      try state.check()
      try state.counter.add(lines, file: "count")
    }
  }

  /// The count as lines, or `nil` where a part of a line is left over.
  func written() throws(ReadingError) -> [UInt8]? {
    try state.withLock { (state) throws(ReadingError) in
      guard try state.isWhole() else { return nil }
      return TermCountLines.bytes(of: state.counter.terms.counts(), kind: kind)
    }
  }

  /// The keywords, or `nil` where a part of a line is left over.
  func keywords(_ options: KeywordOptions) throws(ReadingError) -> [UInt8]? {
    try state.withLock { (state) throws(ReadingError) in
      guard try state.isWhole() else { return nil }
      return KeywordLines.bytes(
        of: state.counter.terms.keywords(
          limit: options.limit, measure: options.measure, counting: options.unit,
          minimumOccurrences: options.minimumOccurrences))
    }
  }

  /// What one thread at a time works on.
  private struct State: ~Copyable {
    /// How many bytes of whole lines are gathered before they are counted.
    private static let blockSize = 1 << 18

    var counter: ContributionCounter

    /// What has been fed and not yet counted.
    private var rest: [UInt8] = []

    /// Where in it the last line ends.
    private var wholeLines = 0
    private var blockNumber = 0

    init(_ counter: consuming ContributionCounter) {
      self.counter = counter
    }

    /// Fails where a line was refused: the count would not be that of the file.
    func check() throws(ReadingError) {
      if let error = counter.problems() { throw error }
    }

    /// Whether everything that was fed is lines, which are then counted.
    mutating func isWhole() throws(ReadingError) -> Bool {
      try check()
      count(wholeLines)
      try check()
      return rest.isEmpty
    }

    mutating func feed(_ bytes: [UInt8]) {
      if let feed = bytes.lastIndex(of: 0x0A) { wholeLines = rest.count + feed + 1 }
      rest += bytes
      if wholeLines >= Self.blockSize { count(wholeLines) }
    }

    mutating func end() {
      count(rest.count)
      blockNumber = 0
    }

    /// Counts so many bytes.
    private mutating func count(_ length: Int) {
      if length == 0 { return }
      var block = ContributionBlock(capacity: length)
      block.storage.replaceSubrange(0..<length, with: rest[0..<length])
      block.count = length
      block.number = blockNumber
      blockNumber += 1
      counter.count(&block)
      rest.removeFirst(length)
      wholeLines = 0
    }
  }
}
