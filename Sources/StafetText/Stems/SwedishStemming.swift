/// The Snowball rules for Swedish words.
enum SwedishStemming {
  private static var vowels: LetterSet { LetterSet("aeiouyäåö") }

  /// The letters before an `s` that is an ending.
  private static var beforeS: LetterSet { LetterSet("bcdfghjklmnoprtvy") }

  /// The letters before an `öst` whose `t` is an ending.
  private static var beforeOst: LetterSet { LetterSet("iklnprtuv") }

  /// How many bytes of a word are its stem; the rules for Swedish only take away.
  static func length(ofStemOf word: [UInt8], count: Int) -> Int {
    let region = StemRegions.first(in: word, count: count, vowels: vowels)
    var count = withoutInflection(word, count: count, region: region)
    let paired = WordEnd(of: word, count: count, region: region)
    if paired.length(of: "dd", "gd", "nn", "dt", "gt", "kt", "tt") > 0 { count -= 1 }
    return withoutDerivation(word, count: count, region: region)
  }

  /// Step 1: takes off the endings of nouns, adjectives and verbs.
  private static func withoutInflection(
    _ word: [UInt8], count: Int, region: Int
  ) -> Int {
    let end = WordEnd(of: word, count: count, region: region)
    switch end.last {
    case UInt8(ascii: "a"):
      return count - end.length(of: "heterna", "arna", "erna", "orna", "a")
    case UInt8(ascii: "d"):
      return count - end.length(of: "ad")
    case UInt8(ascii: "e"):
      return count - end.length(of: "ande", "arne", "aste", "ade", "are", "e")
    case UInt8(ascii: "n"):
      return count - end.length(of: "anden", "heten", "aren", "ern", "en")
    case UInt8(ascii: "r"):
      return count - end.length(of: "heter", "ar", "er", "or")
    case UInt8(ascii: "t"):
      if let length = length(beforeEt: word, count: count, region: region) { return length }
      return count - end.length(of: "andet", "ast", "het", "at")
    case UInt8(ascii: "s"):
      let length = end.length(
        of: "hetens", "arnas", "ernas", "ornas", "andes", "arens", "ades", "erns", "ens", "as", "es"
      )
      if length > 0 { return count - length }
      if let length = self.length(beforeEt: word, count: count - 1) { return length }
      return beforeS.contains(word, before: count - 1) ? count - 1 : count
    default:
      return count
    }
  }

  /// How many bytes stand before an `et` that is an ending, or `nil` if there is no such.
  ///
  /// It is one after a consonant that follows a vowel (`arbetet`), if the vowel does not begin the word
  /// (`året`) and no other ending or loan word does (`enhet`, `aktivitet`, `paket`).
  private static func length(
    beforeEt word: [UInt8], count: Int, region: Int = 0
  ) -> Int? {
    guard WordEnd(of: word, count: count, region: region).has("et") else { return nil }
    let stem = count - 2
    guard stem > 0, !vowels.contains(word, before: stem) else { return nil }
    let consonant = StemRegions.previous(stem, in: word)
    guard vowels.contains(word, before: consonant),
      StemRegions.previous(consonant, in: word) > 0
    else { return nil }
    let other = WordEnd(of: word, count: stem).length(
      of: "alit", "ilit", "ivit", "kvit", "stak", "cit", "dit", "fab", "iet", "kom", "mit", "nit",
      "pak", "pit", "rak", "rit", "sit", "tit", "uit", "xit", "h")
    return other == 0 ? stem : nil
  }

  /// Step 3: takes off `lig`, `ig` and `els`, and the `t` of `löst` and `fullt`.
  private static func withoutDerivation(
    _ word: [UInt8], count: Int, region: Int
  ) -> Int {
    let end = WordEnd(of: word, count: count, region: region)
    if end.has("fullt") { return count - 1 }
    if end.has("öst") { return beforeOst.contains(word, before: count - 4) ? count - 1 : count }
    return count - end.length(of: "lig", "els", "ig")
  }
}
