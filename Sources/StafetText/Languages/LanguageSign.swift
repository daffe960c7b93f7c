/// Letters by which words that are on no list of function words tell their language.
///
/// The signs are facts of spelling: Danish writes no doubled consonant at the end of a word and has soft
/// consonants where Norwegian and Swedish have hard ones (*uddannelse*, *utdanning*, *utbildning*); only German
/// has *ü*; English alone has *ou* and *-ly*. Each was counted in word lists of the five languages, and stands with those
/// in which it is clearly commoner than in the others.
struct LanguageSign {
  /// Where in a word the letters stand.
  enum Place {
    case anywhere, start, end
  }

  let letters: [UInt8]
  let place: Place

  /// The languages that have the sign, by their places among all.
  let places: [Int]

  /// Whether a word has the sign.
  ///
  /// - Parameter word: The word in term form, in UTF-8.
  /// - Returns: Whether the letters stand at their place in it.
  func isIn(_ word: [UInt8]) -> Bool {
    let last = word.count - letters.count
    guard last >= 0 else { return false }
    switch place {
    case .start: return fits(word, at: 0)
    case .end: return fits(word, at: last)
    case .anywhere:
      var start = 0
      while start <= last {
        if word[start] == letters[0] && fits(word, at: start) { return true }
        start += 1
      }
      return false
    }
  }

  private func fits(_ word: [UInt8], at start: Int) -> Bool {
    var offset = 0
    while offset < letters.count {
      if word[start + offset] != letters[offset] { return false }
      offset += 1
    }
    return true
  }
}

extension LanguageSign {
  /// The signs, in the order of the table.
  static let all: [LanguageSign] = table.flatMap { row in
    row.signs.partedAtSpaces.map { LanguageSign($0, of: row.languages) }
  }

  /// Reads a sign in writing: `-hed` ends a word, `ud-` begins one, `øj` stands anywhere.
  private init(_ written: String, of languages: [WrittenLanguage]) {
    places = WrittenLanguage.allCases.indices.filter {
      languages.contains(WrittenLanguage.allCases[$0])
    }
    let letters = Array(written.utf8)
    if letters.first == 0x2D {
      place = .end
      self.letters = Array(letters.dropFirst())
    } else if letters.last == 0x2D {
      place = .start
      self.letters = Array(letters.dropLast())
    } else {
      place = .anywhere
      self.letters = letters
    }
  }

  private static let table: [(signs: String, languages: [WrittenLanguage])] = [
    (
      "øj ej -hed -heden heds skab ud- -ede -erne agt -dt øb øg åb yd ød -ab ræ læ væ æg jæ",
      [.danish]
    ),
    ("øy sjon opp- gj kj øp øk avn", [.norwegian]),
    ("upp- -ade -arna -orna -erna", [.swedish]),
    ("th qu ou ea oo -y -ly", [.english]),
    ("ü ß sch cht ich keit -ung", [.german]),
    ("æ ø hv -ene -øre -else -elig", [.danish, .norwegian]),
    ("å", [.danish, .norwegian, .swedish]),
    ("-gt", [.danish, .swedish]),
    ("-het -heten -heter skap ut- åp -ap", [.norwegian, .swedish]),
    ("-ing", [.danish, .norwegian, .swedish, .english]),
    ("kt", [.norwegian, .swedish, .german]),
    ("-kk -tt -ll -nn -ss -pp", [.norwegian, .swedish, .english, .german]),
    ("ei", [.norwegian, .german]),
    ("x", [.swedish, .english]),
    ("ä ö", [.swedish, .german]),
    ("ck", [.swedish, .english, .german]),
    ("w z au eu", [.english, .german]),
  ]
}
