/// A set of code words of up to 15 bits, each for a symbol, as "deflate" states it: by the lengths of
/// the words alone.
struct HuffmanTable {
  /// Words up to this length are found with one look.
  static let shortLength = 10

  /// For each of the next bits: the symbol times 16 and the length of its word; 0 where the word is
  /// longer, or none begins so.
  private(set) var short: [UInt16]

  /// How many words there are of each length.
  private let counts: [UInt16]

  /// The symbols in the order of their words.
  private let symbols: [UInt16]

  /// Makes the words.
  ///
  /// - Parameter lengths: The length of each symbol's word; 0 for a symbol without one.
  /// - Throws: When the lengths leave room for further words or have too little. A lone word of one
  ///   bit, and no word at all, are allowed, as zlib writes them for distances.
  init(lengths: ArraySlice<UInt8>) throws(InflateProblem) {
    var counts = [UInt16](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var room = 1
    var wordCount = 0
    var longest = 0
    for length in 1...15 {
      room = room * 2 - Int(counts[length])
      if room < 0 { throw .malformedWords }
      wordCount += Int(counts[length])
      if counts[length] > 0 { longest = length }
    }
    if room > 0, longest > 1 { throw .malformedWords }

    var places = [Int](repeating: 0, count: 16)
    for length in 1..<15 { places[length + 1] = places[length] + Int(counts[length]) }
    var symbols = [UInt16](repeating: 0, count: wordCount)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[places[Int(length)]] = UInt16(symbol)
      places[Int(length)] += 1
    }
    self.counts = counts
    self.symbols = symbols
    short = Self.shortWords(counts: counts, symbols: symbols)
  }

  private static func shortWords(counts: [UInt16], symbols: [UInt16]) -> [UInt16] {
    let size = 1 << shortLength
    var table = [UInt16](repeating: 0, count: size)
    var word = 0
    var place = 0
    for length in 1...shortLength {
      for _ in 0..<counts[length] {
        // Words are written from their first bit, so that it is the lowest in the stream.
        var start = 0
        for bit in 0..<length where word >> bit & 1 == 1 { start |= 1 << (length - 1 - bit) }
        let entry = symbols[place] << 4 | UInt16(length)
        var index = start
        while index < size {
          table[index] = entry
          index += 1 << length
        }
        word += 1
        place += 1
      }
      word <<= 1
    }
    return table
  }

  /// The symbol of a word that is too long for one look, and its length; nil where no word begins so.
  ///
  /// > Source: The way of Adler's `puff.c`: words of one length are consecutive numbers.
  func longWord(_ bits: UInt64) -> (symbol: UInt16, length: Int)? {
    var word = 0
    var first = 0
    var place = 0
    for length in 1...15 {
      word |= Int(truncatingIfNeeded: bits >> UInt64(length - 1)) & 1
      let count = Int(counts[length])
      if word - first < count { return (symbols[place + word - first], length) }
      place += count
      first = (first + count) << 1
      word <<= 1
    }
    return nil
  }
}
