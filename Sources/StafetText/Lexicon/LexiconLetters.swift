/// The letters of a word as codes of the lexicon, and where each ends in its bytes.
struct LexiconLetters {
  /// The codes: a to z are 1 to 26, then æ, ø, å and é.
  private(set) var codes: [UInt8] = []

  /// Where each letter ends.
  private(set) var ends: [Int] = []

  /// The code that stands before the endings that make words.
  static let hyphen: UInt8 = 31

  /// How many letters there are.
  var count: Int { codes.count }

  /// Takes the letters of a word.
  ///
  /// - Parameter word: A word in term form.
  /// - Returns: Whether all of its letters are letters of the lexicon.
  mutating func take(_ word: Span<UInt8>) -> Bool {
    codes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var place = 0
    while place < word.count {
      let byte = word[place]
      if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
        codes.append(byte - UInt8(ascii: "a") + 1)
        place += 1
      } else if byte == 0xC3, place + 1 < word.count {
        switch word[place + 1] {
        case 0xA6: codes.append(27)
        case 0xB8: codes.append(28)
        case 0xA5: codes.append(29)
        case 0xA9: codes.append(30)
        default: return false
        }
        place += 2
      } else {
        return false
      }
      ends.append(place)
    }
    return true
  }

  /// The codes of a word that is written in the sources.
  static func codes(of word: String) -> [UInt8] {
    var letters = LexiconLetters()
    let bytes = Array(word.utf8)[...]
    _ = letters.take(bytes.span)
    return letters.codes
  }

  /// Adds the bytes of a letter.
  static func append(_ code: UInt8, to bytes: inout [UInt8]) {
    switch code {
    case 1...26: bytes.append(code - 1 + UInt8(ascii: "a"))
    case 27: bytes += [0xC3, 0xA6]
    case 28: bytes += [0xC3, 0xB8]
    case 29: bytes += [0xC3, 0xA5]
    case 30: bytes += [0xC3, 0xA9]
    default: bytes.append(UInt8(ascii: "-"))
    }
  }

  /// Whether a code is a vowel's.
  static func isVowel(_ code: UInt8) -> Bool {
    // The bits of the codes of a, e, i, o, u, y, æ, ø, å and é.
    0x7A20_8222 as UInt32 >> UInt32(code) & 1 != 0
  }
}
