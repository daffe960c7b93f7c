/// The Snowball rules for Norwegian words, Bokmål and Nynorsk.
enum NorwegianStemming {
  private static var vowels: LetterSet { LetterSet("aeêioòóôuyæåø") }

  /// The letters before an `s` that is an ending; `r` and `k` only sometimes are.
  private static var beforeS: LetterSet { LetterSet("bcdfghjlmnoptvyz") }

  /// How many bytes of a word are its stem; the rules for Norwegian only take away.
  static func length(ofStemOf word: [UInt8], count: Int) -> Int {
    let region = StemRegions.first(in: word, count: count, vowels: vowels)
    var count = withoutInflection(word, count: count, region: region)
    if WordEnd(of: word, count: count, region: region).length(of: "dt", "vt") > 0 { count -= 1 }
    let end = WordEnd(of: word, count: count, region: region)
    return count
      - end.length(
        of: "hetslov", "eleg", "elig", "elov", "slov", "leg", "eig", "lig", "els", "lov", "ig")
  }

  /// Step 1: takes off the endings of nouns, adjectives and verbs.
  private static func withoutInflection(
    _ word: [UInt8], count: Int, region: Int
  ) -> Int {
    let end = WordEnd(of: word, count: count, region: region)
    switch end.last {
    case UInt8(ascii: "a"):
      return count - 1
    case UInt8(ascii: "e"):
      if end.has("erte") { return count - 2 }
      return count - end.length(of: "hetene", "ande", "ende", "ede", "ane", "ene", "e")
    case UInt8(ascii: "n"):
      return count - end.length(of: "heten", "en")
    case UInt8(ascii: "r"):
      return count - end.length(of: "heter", "ar", "er")
    case UInt8(ascii: "t"):
      if end.has("ert") { return count - 1 }
      return count - end.length(of: "ast", "het", "et")
    case UInt8(ascii: "s"):
      if end.has("ers") { return withoutErs(word, count: count) }
      let length = end.length(
        of: "hetenes", "hetens", "endes", "edes", "enes", "ens", "ets", "as", "es")
      if length > 0 { return count - length }
      return isEnding(word, count: count) ? count - 1 : count
    default:
      return count
    }
  }

  /// Takes off `ers`, but not where the `er` belongs to the word (`kamers`, `vinters`).
  private static func withoutErs(_ word: [UInt8], count: Int) -> Int {
    let end = WordEnd(of: word, count: count - 3)
    if end.length(of: "giv", "hav", "skap") > 0 { return count - 3 }
    let keeps = end.length(
      of: "amm", "ast", "ind", "kap", "kk", "lt", "nk", "omm", "pp", "v", "øst")
    return keeps > 0 ? count : count - 3
  }

  /// Whether an `s` at the end follows a letter that it can be an ending after.
  private static func isEnding(_ word: [UInt8], count: Int) -> Bool {
    guard count > 1 else { return false }
    switch word[count - 2] {
    case UInt8(ascii: "r"):
      return count < 3 || word[count - 3] != UInt8(ascii: "e")
    case UInt8(ascii: "k"):
      return count > 2 && !vowels.contains(word, before: count - 2)
    default:
      return beforeS.contains(word[count - 2])
    }
  }
}
