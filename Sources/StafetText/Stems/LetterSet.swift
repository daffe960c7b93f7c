/// A set of letters, each of them one of `a` to `z` or of the letters of Latin-1 beyond ASCII.
///
/// Capital letters are not in a set unless they are of those beyond ASCII.
struct LetterSet: Sendable {
  private let ascii: UInt32
  private let latin: UInt64

  /// Makes a set.
  ///
  /// - Parameter letters: The letters, composed.
  @inline(__always)
  init(_ letters: StaticString) {
    var ascii: UInt32 = 0
    var latin: UInt64 = 0
    for index in 0..<letters.utf8CodeUnitCount {
      let byte = unsafe letters.utf8Start[index]
      if byte == 0xC3 { continue }
      if byte < 0x80 {
        ascii |= 1 &<< UInt32(byte &- 0x61)
      } else {
        latin |= 1 &<< UInt64(byte & 0x3F)
      }
    }
    self.ascii = ascii
    self.latin = latin
  }

  /// Whether a letter of ASCII is in the set.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let place = byte &- 0x61
    return place < 26 && ascii &>> UInt32(place) & 1 == 1
  }

  /// Whether the letter that begins at a place is in the set.
  @inline(__always)
  func contains(_ word: [UInt8], at index: Int, count: Int) -> Bool {
    let byte = word[index]
    if byte < 0x80 { return contains(byte) }
    if byte != 0xC3 || index &+ 1 >= count { return false }
    return latin &>> UInt64(word[index &+ 1] & 0x3F) & 1 == 1
  }

  /// Whether the letter that ends before a place is in the set.
  @inline(__always)
  func contains(_ word: [UInt8], before end: Int) -> Bool {
    if end <= 0 { return false }
    let byte = word[end &- 1]
    if byte < 0x80 { return contains(byte) }
    if end < 2 || word[end &- 2] != 0xC3 { return false }
    return latin &>> UInt64(byte & 0x3F) & 1 == 1
  }
}
