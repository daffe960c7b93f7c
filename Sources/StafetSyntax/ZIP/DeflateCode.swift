/// The two sets of code words of a block that is packed by "deflate".
struct DeflateCode {
  /// Words for bytes (0 to 255), the end of the block (256) and lengths (from 257).
  let literals: HuffmanTable

  /// Words for how far back something stands that is repeated.
  let distances: HuffmanTable

  /// The sets of a block that does not state its own.
  static let fixed: DeflateCode = {
    var lengths = [UInt8](repeating: 8, count: 288)
    for symbol in 144..<256 { lengths[symbol] = 9 }
    for symbol in 256..<280 { lengths[symbol] = 7 }
    do throws(InflateProblem) {
      return DeflateCode(
        literals: try HuffmanTable(lengths: lengths[...]),
        distances: try HuffmanTable(lengths: [UInt8](repeating: 5, count: 32)[...]))
    } catch {
      preconditionFailure("The code that RFC 1951 states is whole.")
    }
  }()

  private init(literals: HuffmanTable, distances: HuffmanTable) {
    self.literals = literals
    self.distances = distances
  }

  /// Reads the sets that a block states: lengths of words, themselves in words of a third set.
  init(
    from input: borrowing Span<UInt8>, _ cursor: inout BitCursor
  ) throws(InflateProblem) {
    cursor.fetch(from: input)
    let literalCount = try cursor.take(5) + 257
    let distanceCount = try cursor.take(5) + 1
    let lengthCount = try cursor.take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .malformedBlock }

    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengthLengths = [UInt8](repeating: 0, count: 19)
    for symbol in order[..<lengthCount] {
      cursor.fetch(from: input)
      lengthLengths[symbol] = UInt8(truncatingIfNeeded: try cursor.take(3))
    }
    let table = try HuffmanTable(lengths: lengthLengths[...])

    var lengths: [UInt8] = []
    let count = literalCount + distanceCount
    lengths.reserveCapacity(count)
    while lengths.count < count {
      cursor.fetch(from: input)
      guard let word = table.longWord(cursor.bits) else { throw .malformedBlock }
      try cursor.drop(word.length)
      var length: UInt8 = 0
      var repeats = 1
      switch word.symbol {
      case 16:
        guard let last = lengths.last else { throw .malformedBlock }
        length = last
        repeats = try cursor.take(2) + 3
      case 17: repeats = try cursor.take(3) + 3
      case 18: repeats = try cursor.take(7) + 11
      default: length = UInt8(truncatingIfNeeded: word.symbol)
      }
      guard repeats <= count - lengths.count else { throw .malformedBlock }
      for _ in 0..<repeats { lengths.append(length) }
    }
    // Without a word for its end a block has none.
    if lengths[256] == 0 { throw .malformedWords }
    literals = try HuffmanTable(lengths: lengths[..<literalCount])
    distances = try HuffmanTable(lengths: lengths[literalCount...])
  }

  /// The shortest length that a symbol stands for, counted from 0, and how many bits tell which.
  @inline(__always)
  static func length(of symbol: Int) -> (base: Int, bits: Int) {
    if symbol < 8 { return (symbol + 3, 0) }
    if symbol == 28 { return (258, 0) }
    let bits = symbol / 4 - 1
    return ((4 + symbol % 4) << bits + 3, bits)
  }

  /// The shortest distance that a symbol stands for, and how many bits tell which.
  @inline(__always)
  static func distance(of symbol: Int) -> (base: Int, bits: Int) {
    if symbol < 4 { return (symbol + 1, 0) }
    let bits = symbol / 2 - 1
    return ((2 + symbol % 2) << bits + 1, bits)
  }
}
