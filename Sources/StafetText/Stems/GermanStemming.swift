/// The Snowball rules for German words.
enum GermanStemming {
  private static var vowels: LetterSet { LetterSet("aeiouyäöü") }

  /// The letters before an `s` that is an ending.
  private static var beforeS: LetterSet { LetterSet("bdfghklmnrt") }

  /// The letters before an `st` that is an ending.
  private static var beforeSt: LetterSet { LetterSet("bdfghklmnt") }

  /// The letters before an `et` that is an ending; a `u` between vowels too.
  private static var beforeEt: LetterSet { LetterSet("dfgklmnrstzä") }

  /// Turns a word into its stem, in place.
  static func stem(_ word: inout [UInt8], count: Int) -> Int {
    markConsonants(&word, count: count)
    joinLetters(&word, count: count)
    let regions = Regions(word, count: count)
    var count = withoutInflection(word, count: count, regions)
    count = withoutComparison(word, count: count, regions)
    count = withoutDerivation(word, count: count, regions)
    return plain(&word, count: count)
  }

  /// Where the two regions begin, R1 with at least three characters before it.
  private struct Regions {
    var first: Int
    var second: Int

    init(_ word: [UInt8], count: Int) {
      first = StemRegions.first(in: word, count: count, vowels: vowels)
      second = count
      if first == count { return }
      let start = StemRegions.after(0, in: word, count: count, vowels: vowels)
      second = StemRegions.after(start, in: word, count: count, vowels: vowels)
    }
  }

  /// Writes `u` and `y` between vowels as capitals: they count as consonants there (`feUer`).
  private static func markConsonants(_ word: inout [UInt8], count: Int) {
    var index = 0
    while index + 2 < count {
      let next = StemRegions.next(index, in: word, count: count)
      if vowels.contains(word, at: index, count: count), next + 1 < count,
        word[next] == UInt8(ascii: "u") || word[next] == UInt8(ascii: "y"),
        vowels.contains(word, at: next + 1, count: count)
      {
        word[next] &-= 0x20
      }
      index = next
    }
  }

  /// Writes `ß` as `ss`, and `ae`, `oe` and `ue` as umlauts, but not after `q`.
  private static func joinLetters(_ word: inout [UInt8], count: Int) {
    var index = 0
    while index + 1 < count {
      switch (word[index], word[index + 1]) {
      case (0xC3, 0x9F):
        word[index] = UInt8(ascii: "s")
        word[index + 1] = UInt8(ascii: "s")
      case (UInt8(ascii: "a"), UInt8(ascii: "e")): write(0xA4, in: &word, at: index)
      case (UInt8(ascii: "o"), UInt8(ascii: "e")): write(0xB6, in: &word, at: index)
      case (UInt8(ascii: "u"), UInt8(ascii: "e")): write(0xBC, in: &word, at: index)
      case (UInt8(ascii: "q"), UInt8(ascii: "u")): break
      default:
        index += 1
        continue
      }
      index += 2
    }
  }

  private static func write(_ letter: UInt8, in word: inout [UInt8], at index: Int) {
    word[index] = 0xC3
    word[index + 1] = letter
  }

  /// Step 1: takes off the endings of nouns and adjectives.
  private static func withoutInflection(
    _ word: [UInt8], count: Int, _ regions: Regions
  ) -> Int {
    let end = WordEnd(of: word, count: count)
    var length = end.length(of: "erinnen", "erin", "ern", "em", "er")
    if length > 0 {
      let rest = count - length
      let isSystem = length == 2 && end.has("em") && WordEnd(of: word, count: rest).has("syst")
      return rest >= regions.first && !isSystem ? rest : count
    }
    length = end.length(of: "lns", "ln")
    if length > 0 { return count - length >= regions.first ? count - length + 1 : count }
    length = end.length(of: "en", "es", "e")
    if length > 0 {
      if count - length < regions.first { return count }
      let rest = count - length
      return WordEnd(of: word, count: rest).has("niss") ? rest - 1 : rest
    }
    guard end.has("s"), count - 1 >= regions.first, beforeS.contains(word, before: count - 1) else {
      return count
    }
    return count - 1
  }

  /// Step 2: takes off `en`, `er`, `est`, and an `st` after a letter that it can follow.
  private static func withoutComparison(
    _ word: [UInt8], count: Int, _ regions: Regions
  ) -> Int {
    let end = WordEnd(of: word, count: count)
    let length = end.length(of: "est", "en", "er")
    if length > 0 { return count - length >= regions.first ? count - length : count }
    if end.has("et") { return count - 2 >= regions.first ? withoutEt(word, count: count) : count }
    guard end.has("st"), count - 2 >= regions.first, beforeSt.contains(word, before: count - 2)
    else { return count }
    var before = count - 3
    for _ in 0..<3 {
      if before <= 0 { return count }
      before = StemRegions.previous(before, in: word)
    }
    return count - 2
  }

  /// Takes off the `et` of a verb, but not where it belongs to a word (`internet`, `planet`).
  private static func withoutEt(_ word: [UInt8], count: Int) -> Int {
    let stem = count - 2
    guard beforeEt.contains(word, before: stem) || (stem > 0 && word[stem - 1] == UInt8(ascii: "U"))
    else { return count }
    let before = WordEnd(of: word, count: stem)
    return before.length(of: "geordn", "intern", "plan", "tick", "tr") > 0 ? count : stem
  }

  /// Step 3: takes off the endings that make words of other words.
  private static func withoutDerivation(
    _ word: [UInt8], count: Int, _ regions: Regions
  ) -> Int {
    func ends(_ end: Int, _ suffix: StaticString, from region: Int) -> Bool {
      end - suffix.utf8CodeUnitCount >= region && WordEnd(of: word, count: end).has(suffix)
    }
    func followsE(_ end: Int) -> Bool { end > 0 && word[end - 1] == UInt8(ascii: "e") }

    let end = WordEnd(of: word, count: count)
    var rest = count
    if end.length(of: "end", "ung") > 0 {
      rest -= 3
      if rest < regions.second { return count }
      if ends(rest, "ig", from: regions.second), !followsE(rest - 2) { rest -= 2 }
      return rest
    }
    if end.length(of: "isch", "ig", "ik") > 0 {
      rest -= end.length(of: "isch", "ig", "ik")
      return rest < regions.second || followsE(rest) ? count : rest
    }
    if end.length(of: "lich", "heit") > 0 {
      rest -= 4
      if rest < regions.second { return count }
      if ends(rest, "er", from: regions.first) || ends(rest, "en", from: regions.first) {
        rest -= 2
      }
      return rest
    }
    if end.has("keit") {
      rest -= 4
      if rest < regions.second { return count }
      if ends(rest, "lich", from: regions.second) { return rest - 4 }
      return ends(rest, "ig", from: regions.second) ? rest - 2 : rest
    }
    return count
  }

  /// Takes the umlauts and the capitals back.
  private static func plain(_ word: inout [UInt8], count: Int) -> Int {
    var written = 0
    var index = 0
    while index < count {
      var byte = word[index]
      index += 1
      if byte == UInt8(ascii: "U") || byte == UInt8(ascii: "Y") { byte &+= 0x20 }
      if byte == 0xC3, index < count {
        switch word[index] {
        case 0xA4: byte = UInt8(ascii: "a")
        case 0xB6: byte = UInt8(ascii: "o")
        case 0xBC: byte = UInt8(ascii: "u")
        default: break
        }
        if byte != 0xC3 { index += 1 }
      }
      word[written] = byte
      written += 1
    }
    return written
  }
}
