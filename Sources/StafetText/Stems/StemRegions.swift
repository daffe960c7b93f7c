/// Where suffixes may begin: the regions of the Snowball stemmers.
///
/// The first region, R1, is what follows the first consonant after a vowel. The second, R2, is that of
/// the first. A region that does not exist begins at the end of the word.
///
/// > Source: Porter (2001), the note on R1 and R2.
struct StemRegions {
  /// The byte after the first consonant that follows a vowel, counted from a place.
  static func after(
    _ start: Int, in word: [UInt8], count: Int, vowels: LetterSet
  ) -> Int {
    var index = start
    while index < count, !vowels.contains(word, at: index, count: count) {
      index = next(index, in: word, count: count)
    }
    while index < count, vowels.contains(word, at: index, count: count) {
      index = next(index, in: word, count: count)
    }
    return index < count ? next(index, in: word, count: count) : count
  }

  /// The beginning of R1, with at least three characters before it; the end of a shorter word.
  static func first(
    in word: [UInt8], count: Int, vowels: LetterSet
  ) -> Int {
    var third = 0
    for _ in 0..<3 {
      if third >= count { return count }
      third = next(third, in: word, count: count)
    }
    return max(third, after(0, in: word, count: count, vowels: vowels))
  }

  /// The byte after a character.
  @inline(__always)
  static func next(_ index: Int, in word: [UInt8], count: Int) -> Int {
    var next = index &+ 1
    while next < count, word[next] & 0xC0 == 0x80 { next &+= 1 }
    return next
  }

  /// The byte where the character before a place begins.
  @inline(__always)
  static func previous(_ index: Int, in word: [UInt8]) -> Int {
    var previous = index &- 1
    while previous > 0, word[previous] & 0xC0 == 0x80 { previous &-= 1 }
    return max(previous, 0)
  }
}
