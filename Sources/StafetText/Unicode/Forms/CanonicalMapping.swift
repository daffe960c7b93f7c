/// Canonical decomposition and composition of single scalar values.
///
/// > Source: The Unicode Standard 15.0, sections 3.11 and 3.12; UnicodeData.txt.
enum CanonicalMapping {
  private static let hangulBase: UInt32 = 0xAC00
  private static let leadBase: UInt32 = 0x1100
  private static let vowelBase: UInt32 = 0x1161
  private static let tailBase: UInt32 = 0x11A7
  private static let leadCount: UInt32 = 19
  private static let vowelCount: UInt32 = 21
  private static let tailCount: UInt32 = 28

  /// Adds the full canonical decomposition of a scalar value.
  ///
  /// - Parameters:
  ///   - scalar: The scalar value, one that decomposes.
  ///   - body: Receives each part.
  /// - Complexity: O(log *m*) in the number of scalars that decompose, and O(1) for Hangul.
  @inline(__always) static func decompose(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    let syllable = scalar &- hangulBase
    if syllable < leadCount * vowelCount * tailCount {
      body(leadBase + syllable / (vowelCount * tailCount))
      body(vowelBase + syllable % (vowelCount * tailCount) / tailCount)
      if syllable % tailCount != 0 { body(tailBase + syllable % tailCount) }
      return
    }
    let keys = CanonicalTables.keys
    var low = 0
    var high = keys.count / 3
    while low < high {
      let middle = (low + high) / 2
      if keys.triple(middle) < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count / 3, keys.triple(low) == scalar else {
      body(scalar)
      return
    }
    let place = CanonicalTables.places.pair(low)
    let first = Int(place >> 2)
    for part in first...first + Int(place & 3) { body(CanonicalTables.parts.triple(part)) }
  }

  /// What two scalar values compose to.
  ///
  /// - Parameters:
  ///   - first: The first one.
  ///   - second: The second one.
  /// - Returns: The primary composite; `nil` when there is none.
  /// - Complexity: O(log *m*) in the number of pairs that compose, and O(1) for Hangul.
  static func composition(of first: UInt32, _ second: UInt32) -> UInt32? {
    if first &- leadBase < leadCount, second &- vowelBase < vowelCount {
      return hangulBase + ((first - leadBase) * vowelCount + second - vowelBase) * tailCount
    }
    let syllable = first &- hangulBase
    if syllable < leadCount * vowelCount * tailCount, syllable % tailCount == 0,
      second > tailBase, second - tailBase < tailCount
    {
      return first + second - tailBase
    }
    let pairs = CanonicalTables.pairs
    let wanted = UInt64(first) << 21 | UInt64(second)
    var low = 0
    var high = pairs.count / 9
    while low < high {
      let middle = (low + high) / 2
      let pair = UInt64(pairs.triple(3 * middle)) << 21 | UInt64(pairs.triple(3 * middle + 1))
      if pair == wanted { return pairs.triple(3 * middle + 2) }
      if pair < wanted { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
