extension EnglishStemming {
  /// The end of the word as it is now.
  private var end: WordEnd { WordEnd(of: word, count: count) }

  /// Whether a byte is a vowel.
  private func isVowel(_ index: Int) -> Bool { Self.vowels.contains(word[index]) }

  /// Whether there is a vowel before a place.
  private func hasVowel(before end: Int) -> Bool {
    for index in 0..<max(0, end) where isVowel(index) { return true }
    return false
  }

  /// Whether the word as far as a place ends in a short syllable: a vowel between two consonants, of
  /// which the last is not `w`, `x` or a `y` that is one; or a vowel and a consonant that are all; or
  /// `past`.
  private func endsInShortSyllable(_ end: Int) -> Bool {
    if WordEnd(of: word, count: end).has("past") { return true }
    guard end >= 2, !isVowel(end - 1), isVowel(end - 2) else { return false }
    if end == 2 { return true }
    switch word[end - 1] {
    case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "Y"): return false
    default: return !isVowel(end - 3)
    }
  }

  private mutating func append(_ letter: Unicode.Scalar) {
    word[count] = UInt8(truncatingIfNeeded: letter.value)
    count += 1
  }

  /// Step 0: takes off the genitive.
  mutating func takeApostrophe() {
    count -= end.length(of: "'s'", "'s", "'")
  }

  /// Step 1a: takes off the `s` of the plural and of verbs.
  mutating func takePlural() {
    let end = end
    if end.has("sses") {
      count -= 2
    } else if end.length(of: "ied", "ies") > 0 {
      count -= count > 4 ? 2 : 1
    } else if end.length(of: "us", "ss") == 0, end.has("s"), hasVowel(before: count - 2) {
      count -= 1
    }
  }

  /// Step 1b: takes off the endings of participles.
  mutating func takeParticiple() {
    let end = end
    let length = end.length(of: "eedly", "eed")
    if length > 0 {
      guard count - length >= first, !isSucceed(count - length) else { return }
      count -= length - 2
      return
    }
    let ending = end.length(of: "ingly", "edly", "ing", "ed")
    guard ending > 0 else { return }
    let stem = count - ending
    if end.has("ing") {
      if stem == 2, word[1] == UInt8(ascii: "y"), !isVowel(0) {
        word[1] = UInt8(ascii: "i")
        count = 2
        append("e")
        return
      }
      if isNoun(stem) { return }
    }
    guard hasVowel(before: stem) else { return }
    count = stem
    mendParticiple()
  }

  /// Whether the word before `eed` is that of `proceed`, `exceed` or `succeed`.
  private func isSucceed(_ stem: Int) -> Bool {
    let before = WordEnd(of: word, count: stem)
    return (stem == 4 && (before.has("proc") || before.has("succ")))
      || (stem == 3 && before.has("exc"))
  }

  /// Whether the word before `ing` makes a noun of its own: `herring`, `evening`.
  private func isNoun(_ stem: Int) -> Bool {
    let before = WordEnd(of: word, count: stem)
    switch stem {
    case 3: return before.length(of: "inn", "out") > 0
    case 4: return before.length(of: "cann", "herr", "earr", "even") > 0
    default: return false
    }
  }

  /// Puts an `e` back, or takes one of two equal consonants off.
  private mutating func mendParticiple() {
    if end.length(of: "at", "bl", "iz") > 0 {
      append("e")
    } else if end.length(of: "bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt") > 0 {
      if count == 3 {
        switch word[0] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): return
        default: break
        }
      }
      count -= 1
    } else if count <= first, endsInShortSyllable(count) {
      append("e")
    }
  }

  /// Step 1c: writes a `y` after a consonant as `i`.
  mutating func changeY() {
    guard count > 2, word[count - 1] | 0x20 == UInt8(ascii: "y"), !isVowel(count - 2) else {
      return
    }
    word[count - 1] = UInt8(ascii: "i")
  }

  /// Takes bytes off if the suffix lies in a region.
  private mutating func cut(_ bytes: Int, ofSuffix suffix: Int, in region: Int) {
    if count - suffix >= region { count -= bytes }
  }

  /// Step 2: makes one suffix of two.
  mutating func shortenSuffix() {
    let end = end
    switch word[count - 1] {
    case UInt8(ascii: "l"):
      if end.has("ational") {
        replace(7, keeping: 2, with: "e")
      } else if end.has("tional") {
        cut(2, ofSuffix: 6, in: first)
      }
    case UInt8(ascii: "n"):
      if end.has("ization") {
        replace(7, keeping: 2, with: "e")
      } else if end.has("ation") {
        replace(5, keeping: 2, with: "e")
      }
    case UInt8(ascii: "r"):
      if end.has("izer") {
        cut(1, ofSuffix: 4, in: first)
      } else if end.has("ator") {
        replace(4, keeping: 2, with: "e")
      }
    case UInt8(ascii: "s"):
      if end.length(of: "fulness", "ousness", "iveness") > 0 { cut(4, ofSuffix: 7, in: first) }
    case UInt8(ascii: "m"):
      if end.has("alism") { cut(3, ofSuffix: 5, in: first) }
    case UInt8(ascii: "t"):
      if end.has("ogist") { cut(3, ofSuffix: 5, in: first) }
    case UInt8(ascii: "i"):
      shortenSuffixInI(end)
    default: break
    }
  }

  private mutating func shortenSuffixInI(_ end: WordEnd) {
    if end.length(of: "enci", "anci", "abli") > 0 {
      replace(4, keeping: 3, with: "e")
    } else if end.has("entli") {
      cut(2, ofSuffix: 5, in: first)
    } else if end.has("aliti") {
      cut(3, ofSuffix: 5, in: first)
    } else if end.has("alli") {
      cut(2, ofSuffix: 4, in: first)
    } else if end.has("ousli") {
      cut(2, ofSuffix: 5, in: first)
    } else if end.has("iviti") {
      replace(5, keeping: 2, with: "e")
    } else if end.has("biliti") {
      if count - 6 >= first {
        count -= 5
        append("l")
        append("e")
      }
    } else if end.has("bli") {
      replace(3, keeping: 2, with: "e")
    } else if end.has("fulli") {
      cut(2, ofSuffix: 5, in: first)
    } else if end.has("lessli") {
      cut(2, ofSuffix: 6, in: first)
    } else if end.has("ogi") {
      if count > 3, word[count - 4] == UInt8(ascii: "l") { cut(1, ofSuffix: 3, in: first) }
    } else if end.has("li") {
      if count > 2, Self.beforeLi.contains(word[count - 3]) { cut(2, ofSuffix: 2, in: first) }
    }
  }

  /// Replaces a suffix that lies in R1 by its beginning and a letter.
  private mutating func replace(_ suffix: Int, keeping kept: Int, with letter: Unicode.Scalar) {
    if count - suffix < first { return }
    count -= suffix - kept
    append(letter)
  }

  /// Step 3: the same for a second suffix.
  mutating func shortenAgain() {
    let end = end
    if end.has("ational") {
      replace(7, keeping: 2, with: "e")
    } else if end.has("tional") {
      cut(2, ofSuffix: 6, in: first)
    } else if end.length(of: "alize", "icate", "iciti") > 0 {
      cut(3, ofSuffix: 5, in: first)
    } else if end.has("ical") {
      cut(2, ofSuffix: 4, in: first)
    } else if end.has("ness") {
      cut(4, ofSuffix: 4, in: first)
    } else if end.has("ful") {
      cut(3, ofSuffix: 3, in: first)
    } else if end.has("ative") {
      if count - 5 >= first { cut(5, ofSuffix: 5, in: second) }
    }
  }

  /// Step 4: takes the last suffix off.
  mutating func takeSuffix() {
    let end = end
    let length = end.length(
      of: "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
      "ive", "ize", "al", "er", "ic")
    if length > 0 {
      cut(length, ofSuffix: length, in: second)
    } else if end.has("ion"), count > 3 {
      let before = word[count - 4]
      if before == UInt8(ascii: "s") || before == UInt8(ascii: "t") {
        cut(3, ofSuffix: 3, in: second)
      }
    }
  }

  /// Step 5: takes off an `e`, or one of two `l`.
  mutating func takeLastLetter() {
    guard count > 0 else { return }
    if word[count - 1] == UInt8(ascii: "e") {
      if count - 1 >= second || (count - 1 >= first && !endsInShortSyllable(count - 1)) {
        count -= 1
      }
    } else if count > 1, end.has("ll") {
      cut(1, ofSuffix: 1, in: second)
    }
  }
}
