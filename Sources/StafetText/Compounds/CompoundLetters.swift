/// Terms as arrays of letters.
enum CompoundLetters {
  /// The letters of a term, with a ring or two dots joined to the letter before them.
  ///
  /// - Parameter term: A word in lower case.
  /// - Returns: The Unicode scalars of its letters, or `nil` if it holds anything that is no letter,
  ///   such as a digit or a hyphen.
  static func letters(of term: some StringProtocol) -> [UInt32]? {
    var letters: [UInt32] = []
    letters.reserveCapacity(term.utf8.count)
    for scalar in term.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F: letters.append(scalar.value)
      case 0x30A, 0x308, 0x301:
        guard let last = letters.last, let joined = joined(last, mark: scalar.value) else {
          return nil
        }
        letters[letters.count - 1] = joined
      default: return nil
      }
    }
    return letters
  }

  /// The text of some letters.
  static func text(_ letters: ArraySlice<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for letter in letters {
      if let scalar = Unicode.Scalar(letter) { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether there is a vowel between two places.
  static func hasVowel(_ letters: [UInt32], from start: Int, to end: Int) -> Bool {
    for place in start..<end where isVowel(letters[place]) { return true }
    return false
  }

  /// Whether a letter is a vowel.
  static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE0...0xE6, 0xE8...0xEF, 0xF2...0xF6, 0xF8...0xFD:
      true
    default: false
    }
  }

  /// Whether a stretch of letters ends with others.
  static func ends(_ letters: [UInt32], at end: Int, with suffix: [UInt32]) -> Bool {
    guard suffix.count <= end else { return false }
    for place in suffix.indices where letters[end - suffix.count + place] != suffix[place] {
      return false
    }
    return true
  }

  /// Whether others stand at a place of a word.
  static func stand(_ others: [UInt32], in letters: [UInt32], at start: Int) -> Bool {
    guard start + others.count <= letters.count else { return false }
    for place in others.indices where letters[start + place] != others[place] { return false }
    return true
  }

  private static func joined(_ letter: UInt32, mark: UInt32) -> UInt32? {
    switch (letter, mark) {
    case (0x61, 0x30A): 0xE5
    case (0x61, 0x308): 0xE4
    case (0x6F, 0x308): 0xF6
    case (0x75, 0x308): 0xFC
    case (0x65, 0x301): 0xE9
    default: nil
    }
  }
}
