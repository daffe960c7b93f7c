/// The Snowball rules for English words, the second ones of Porter (2002).
struct EnglishStemming {
  static var vowels: LetterSet { LetterSet("aeiouy") }

  /// The letters before an `li` that is an ending.
  static var beforeLi: LetterSet { LetterSet("cdeghkmnrt") }

  var word: [UInt8]
  var count: Int
  private(set) var first = 0
  private(set) var second = 0

  /// Turns a word into its stem, in place.
  static func stem(_ word: inout [UInt8], count: Int) -> Int {
    if isShort(word, count: count) { return count }
    let whole = WordEnd(of: word, count: count)
    if let length = exception(whole, &word, count: count) { return length }
    var stemming = EnglishStemming(word: [], count: count)
    swap(&stemming.word, &word)
    stemming.run()
    swap(&stemming.word, &word)
    return stemming.count
  }

  /// Whether a word has at most two characters.
  private static func isShort(_ word: [UInt8], count: Int) -> Bool {
    var index = 0
    for _ in 0..<2 {
      if index >= count { return true }
      index = StemRegions.next(index, in: word, count: count)
    }
    return index >= count
  }

  /// The length of the stem of a word that the rules would treat wrongly.
  private static func exception(
    _ whole: WordEnd, _ word: inout [UInt8], count: Int
  ) -> Int? {
    func isWord(_ exception: StaticString) -> Bool {
      exception.utf8CodeUnitCount == count && whole.has(exception)
    }
    if isWord("skies") {
      word[2] = UInt8(ascii: "y")
      return 3
    }
    if isWord("skis") || isWord("idly") || isWord("gently") || isWord("singly") { return count - 1 }
    if isWord("ugly") || isWord("early") || isWord("only") {
      word[count - 1] = UInt8(ascii: "i")
      return count
    }
    let stays =
      isWord("sky") || isWord("news") || isWord("howe") || isWord("atlas") || isWord("cosmos")
      || isWord("bias") || isWord("andes")
    return stays ? count : nil
  }

  private mutating func run() {
    if word[0] == UInt8(ascii: "'") { removeFirst() }
    markConsonants()
    findRegions()
    takeApostrophe()
    // Of two apostrophes and an s nothing is left.
    if count == 0 { return }
    takePlural()
    takeParticiple()
    changeY()
    shortenSuffix()
    shortenAgain()
    takeSuffix()
    takeLastLetter()
    for index in 0..<count where word[index] == UInt8(ascii: "Y") {
      word[index] = UInt8(ascii: "y")
    }
  }

  // MARK: What is before the steps

  private mutating func removeFirst() {
    for index in 1..<count { word[index - 1] = word[index] }
    count -= 1
  }

  /// Writes a `y` at the beginning, or after a vowel, as a capital: it counts as a consonant there.
  private mutating func markConsonants() {
    for index in 0..<count where word[index] == UInt8(ascii: "y") {
      if index == 0 || Self.vowels.contains(word[index - 1]) { word[index] = UInt8(ascii: "Y") }
    }
  }

  private mutating func findRegions() {
    first = prefixLength()
    if first == 0 {
      first = StemRegions.after(0, in: word, count: count, vowels: Self.vowels)
    }
    second = StemRegions.after(first, in: word, count: count, vowels: Self.vowels)
  }

  /// The length of a beginning after which R1 begins, against the rule.
  private func prefixLength() -> Int {
    func begins(_ prefix: StaticString) -> Int {
      let length = prefix.utf8CodeUnitCount
      return count >= length && WordEnd(of: word, count: length).has(prefix) ? length : 0
    }
    switch word[0] {
    case UInt8(ascii: "a"): return begins("arsen")
    case UInt8(ascii: "c"): return begins("commun")
    case UInt8(ascii: "e"): return begins("emerg")
    case UInt8(ascii: "g"): return begins("gener")
    case UInt8(ascii: "i"): return begins("inter")
    case UInt8(ascii: "l"): return begins("later")
    case UInt8(ascii: "o"): return begins("organ")
    case UInt8(ascii: "p"): return begins("past")
    case UInt8(ascii: "u"): return begins("univers")
    default: return 0
    }
  }
}
