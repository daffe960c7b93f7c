/// The inflections that are written after an apostrophe.
enum ApostropheEnding {
  /// The part of a word before such an ending.
  ///
  /// - Parameters:
  ///   - range: Where the word stands.
  ///   - text: The text in UTF-8.
  /// - Returns: The part before the last apostrophe, if what follows it is an ending; else the word.
  static func base(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    // The longest ending has five letters, and each is one byte.
    var place = range.upperBound &- 2
    let first = max(range.lowerBound &+ 1, range.upperBound &- 8)
    while place >= first {
      let sign = lengthOfApostrophe(at: place, in: text)
      if sign > 0 {
        let ending = (place &+ sign)..<range.upperBound
        guard !ending.isEmpty, isEnding(ending, in: text) else { return range }
        if ending.count == 1, text[ending.lowerBound] == 0x6E || text[ending.lowerBound] == 0x74 {
          guard text[place &- 1] &- 0x41 < 26 else { return range }
        }
        return range.lowerBound..<place
      }
      place &-= 1
    }
    return range
  }

  /// How many bytes the apostrophe at a place takes; 0 where there is none.
  static func lengthOfApostrophe(at place: Int, in text: Span<UInt8>) -> Int {
    guard place < text.count else { return 0 }
    if text[place] == 0x27 { return 1 }
    guard text[place] == 0xE2, place &+ 2 < text.count, text[place &+ 1] == 0x80 else { return 0 }
    return text[place &+ 2] == 0x99 ? 3 : 0
  }

  /// Whether letters are one of the endings: in small letters, or an `S`.
  static func isEnding(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var packed: UInt64 = 0
    guard range.count <= 5 else { return false }
    for place in range { packed = packed << 8 | UInt64(text[place]) }
    switch packed {
    case 0x73, 0x53, 0x65, 0x6E, 0x74: return true  // s, S, e, n, t
    case 0x656E, 0x6574, 0x6572: return true  // en, et, er
    case 0x65_6E73, 0x65_7473, 0x65_7273, 0x65_6E65: return true  // ens, ets, ers, ene
    case 0x6572_6E65, 0x656E_6573: return true  // erne, enes
    case 0x65_726E_6573: return true  // ernes
    default: return false
    }
  }
}
