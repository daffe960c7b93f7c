/// A reason why bytes cannot be unpacked.
enum InflateProblem: Error, Hashable, Sendable {
  /// They end before the last block does.
  case cutShort
  /// Lengths of code words that make no code.
  case malformedWords
  /// A block, a symbol or a distance that has no meaning.
  case malformedBlock
  /// More or fewer bytes come out than was said.
  case otherSize
}

/// Unpacks bytes that were packed by "deflate".
///
/// > Source: RFC 1951 (1996). The codes of the tests were made by zlib.
enum Inflate {
  /// The best that the method can do: 258 bytes for two bits, and a little for headers.
  private static let densest = 1032

  /// Unpacks bytes of which it is known how many they become.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - range: Where the packed ones stand.
  ///   - size: How many bytes they become.
  /// - Returns: So many bytes.
  /// - Throws: What is wrong with them.
  /// - Complexity: O(*n*) in the size of what comes out and goes in. Nothing is reserved for a size
  ///   that the packed bytes cannot reach.
  static func bytes(
    in bytes: [UInt8], _ range: Range<Int>, size: Int
  ) throws(InflateProblem) -> [UInt8] {
    if size / densest > range.count { throw .otherSize }
    // Neither the slice nor the array at the end copies anything.
    let input = bytes[range]
    var output = ContiguousArray<UInt8>(repeating: 0, count: size)
    var span = output.mutableSpan
    let filled = try unpack(input.span, into: &span)
    if filled != size { throw .otherSize }
    return Array(output)
  }

  private static func unpack(
    _ input: borrowing Span<UInt8>, into output: inout MutableSpan<UInt8>
  ) throws(InflateProblem) -> Int {
    var cursor = BitCursor()
    var filled = 0
    var isLast = false
    while !isLast {
      cursor.fetch(from: input)
      isLast = try cursor.take(1) == 1
      switch try cursor.take(2) {
      case 0: try copyStored(from: input, &cursor, into: &output, &filled)
      case 1: try unpackBlock(.fixed, from: input, &cursor, into: &output, &filled)
      case 2:
        let code = try DeflateCode(from: input, &cursor)
        try unpackBlock(code, from: input, &cursor, into: &output, &filled)
      default: throw .malformedBlock
      }
    }
    return filled
  }

  /// Copies a block that is not packed: its length, the same with every bit turned, and bytes.
  private static func copyStored(
    from input: borrowing Span<UInt8>, _ cursor: inout BitCursor,
    into output: inout MutableSpan<UInt8>, _ filled: inout Int
  ) throws(InflateProblem) {
    let start = cursor.align()
    guard input.count - start >= 4 else { throw .cutShort }
    let length = Int(input[start]) | Int(input[start + 1]) << 8
    let check = Int(input[start + 2]) | Int(input[start + 3]) << 8
    if length != check ^ 0xFFFF { throw .malformedBlock }
    let data = start + 4
    guard input.count - data >= length else { throw .cutShort }
    guard output.count - filled >= length else { throw .otherSize }
    for offset in 0..<length { output[filled + offset] = input[data + offset] }
    filled += length
    cursor.move(to: data + length)
  }

  /// Unpacks the symbols of a block to its end.
  private static func unpackBlock(
    _ code: DeflateCode, from input: borrowing Span<UInt8>, _ cursor: inout BitCursor,
    into output: inout MutableSpan<UInt8>, _ filled: inout Int
  ) throws(InflateProblem) {
    let (shortLiterals, shortDistances) = (code.literals.short[...], code.distances.short[...])
    let literals = shortLiterals.span
    let distances = shortDistances.span
    let mask = UInt64(1 << HuffmanTable.shortLength - 1)
    var place = filled
    while true {
      // A length and a distance with their further bits take at most 48.
      cursor.fetch(from: input)
      var symbol = Int(literals[Int(truncatingIfNeeded: cursor.bits & mask)])
      if symbol != 0 {
        try cursor.drop(symbol & 15)
        symbol >>= 4
      } else {
        guard let word = code.literals.longWord(cursor.bits) else { throw .malformedBlock }
        try cursor.drop(word.length)
        symbol = Int(word.symbol)
      }
      if symbol < 256 {
        guard place < output.count else { throw .otherSize }
        output[place] = UInt8(truncatingIfNeeded: symbol)
        place &+= 1
        continue
      }
      if symbol == 256 { break }
      guard symbol < 286 else { throw .malformedBlock }
      let (lengthBase, lengthBits) = DeflateCode.length(of: symbol - 257)
      let length = lengthBase + (try cursor.take(lengthBits))

      var step = Int(distances[Int(truncatingIfNeeded: cursor.bits & mask)])
      if step != 0 {
        try cursor.drop(step & 15)
        step >>= 4
      } else {
        guard let word = code.distances.longWord(cursor.bits) else { throw .malformedBlock }
        try cursor.drop(word.length)
        step = Int(word.symbol)
      }
      guard step < 30 else { throw .malformedBlock }
      let (distanceBase, distanceBits) = DeflateCode.distance(of: step)
      let distance = distanceBase + (try cursor.take(distanceBits))
      guard distance <= place else { throw .malformedBlock }
      guard length <= output.count - place else { throw .otherSize }
      let end = place + length
      while place < end {
        output[place] = output[place &- distance]
        place &+= 1
      }
    }
    filled = place
  }
}
