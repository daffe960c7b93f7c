/// The Snowball rules for Danish words.
enum DanishStemming {
  private static var vowels: LetterSet { LetterSet("aeiouyæåø") }
  private static var consonants: LetterSet { LetterSet("bcdfghjklmnpqrstvwxz") }

  /// The letters before an `s` that is an ending.
  private static var beforeS: LetterSet { LetterSet("abcdfghjklmnoprtvyzå") }

  /// How many bytes of a word are its stem; the rules for Danish only take away.
  static func length(ofStemOf word: [UInt8], count: Int) -> Int {
    let region = StemRegions.first(in: word, count: count, vowels: vowels)
    var count = withoutInflection(word, count: count, region: region)
    count = withoutPairedLetter(word, count: count, region: region)
    if WordEnd(of: word, count: count).has("igst") { count -= 2 }
    count = withoutDerivation(word, count: count, region: region)
    return withoutDoubling(word, count: count, region: region)
  }

  /// Step 1: takes off the endings of nouns, adjectives and verbs (`ledelserne` becomes `ledels`), and
  /// an `s` after a letter that it can follow.
  private static func withoutInflection(
    _ word: [UInt8], count: Int, region: Int
  ) -> Int {
    let end = WordEnd(of: word, count: count, region: region)
    switch end.last {
    case UInt8(ascii: "d"):
      return count - end.length(of: "ethed", "ered", "hed")
    case UInt8(ascii: "e"):
      return count - end.length(of: "erende", "erede", "erne", "ende", "ene", "ere", "e")
    case UInt8(ascii: "n"):
      return count - end.length(of: "heden", "eren", "en")
    case UInt8(ascii: "r"):
      return count - end.length(of: "heder", "erer", "er")
    case UInt8(ascii: "t"):
      return count - end.length(of: "eret", "et")
    case UInt8(ascii: "s"):
      let length = end.length(
        of: "erendes", "hedens", "endes", "erets", "ernes", "erens", "heds", "enes", "eres", "ens",
        "ers", "ets", "es")
      if length > 0 { return count - length }
      return beforeS.contains(word, before: count - 1) ? count - 1 : count
    default:
      return count
    }
  }

  /// Step 2: takes off the last letter of `gd`, `dt`, `gt` and `kt` (`frisk` from `friskt`).
  private static func withoutPairedLetter(
    _ word: [UInt8], count: Int, region: Int
  ) -> Int {
    let end = WordEnd(of: word, count: count, region: region)
    return end.length(of: "gd", "dt", "gt", "kt") > 0 ? count - 1 : count
  }

  /// Step 3: takes off `els`, `elig`, `lig` and `ig`, and the `t` of `løst`.
  private static func withoutDerivation(
    _ word: [UInt8], count: Int, region: Int
  ) -> Int {
    let end = WordEnd(of: word, count: count, region: region)
    if end.has("løst") { return count - 1 }
    let length = end.length(of: "elig", "lig", "els", "ig")
    if length == 0 { return count }
    return withoutPairedLetter(word, count: count - length, region: region)
  }

  /// Step 4: takes off one of two equal consonants (`bestemm` becomes `bestem`).
  private static func withoutDoubling(
    _ word: [UInt8], count: Int, region: Int
  ) -> Int {
    guard count > region, count > 1, consonants.contains(word[count - 1]),
      word[count - 2] == word[count - 1]
    else { return count }
    return count - 1
  }
}
