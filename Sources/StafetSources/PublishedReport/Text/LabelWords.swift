/// The words of a heading or a name, for comparing.
///
/// White space, dashes that stand between words, and colons part words and are not words. Words are
/// compared in lower case, composed and decomposed letters alike.
struct LabelWords: Hashable {
  /// The words as printed.
  private(set) var words: [String]

  /// The words in lower case.
  private(set) var keys: [String]

  /// The words of a name.
  init(_ text: String) {
    let separated = text.unicodeScalars.split { scalar in
      scalar.isBlank || scalar == ":" || scalar == "\u{2013}" || scalar == "\u{2014}"
    }
    words = separated.map { String(String.UnicodeScalarView($0)) }.filter { $0 != "-" }
    keys = words.map { $0.lowercased() }
  }

  /// The words of a heading: as those of a name, without bold and italic marks and without the number
  /// of a chapter in front, such as `2` or `2.1`.
  init(heading text: String) {
    self.init(text.withoutAsterisks)
    if words.count > 1, words[0].isChapterNumber { self = dropping(first: 1) }
  }

  /// Whether there are no words.
  var isEmpty: Bool { words.isEmpty }

  /// The words as printed, with one space between them.
  var text: String { words.joined(separator: " ") }

  /// The words in lower case, with one space between them.
  var key: String { keys.joined(separator: " ") }

  /// Whether the words begin with others.
  func begins(with other: LabelWords) -> Bool {
    keys.starts(with: other.keys)
  }

  /// The words without the first few.
  func dropping(first count: Int) -> LabelWords {
    var result = self
    result.words.removeFirst(min(count, words.count))
    result.keys.removeFirst(min(count, keys.count))
    return result
  }

  /// The words without the number of a page at their end, such as `II`, `(2)` or `3`.
  var withoutPageNumber: LabelWords {
    guard let last = words.last, last.isPageNumber else { return self }
    var result = self
    result.words.removeLast()
    result.keys.removeLast()
    return result
  }
}

extension String {
  /// Whether a word is the number of a chapter: digits first, then digits, points and a bracket.
  fileprivate var isChapterNumber: Bool {
    guard let first = utf8.first, (0x30...0x39).contains(first) else { return false }
    return utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x29 }
  }

  /// Whether a word is the number of a page: one or two digits, or a Roman numeral up to ten.
  fileprivate var isPageNumber: Bool {
    var core = Substring(self)
    if core.first == "(", core.last == ")" { core = core.dropFirst().dropLast() }
    if ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].contains(core) { return true }
    return (1...2).contains(core.utf8.count) && core.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar shows nothing: white space of any kind, a page break, a no-break space, a
  /// space without width.
  var isBlank: Bool {
    properties.isWhitespace || value == 0x200B || value == 0xFEFF
  }
}
