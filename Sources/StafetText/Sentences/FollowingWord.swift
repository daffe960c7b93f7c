/// The word that may begin a sentence.
struct FollowingWord {
  /// Where it stands; empty where there is none.
  let range: Range<Int>

  /// Whether it begins in lower case.
  let isLowercase: Bool

  /// Whether it begins with a digit.
  let isNumber: Bool

  /// Finds the first word after a place, over quotation marks and the like but over no space.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8.
  ///   - start: Where the word, or what opens before it, begins.
  init(in text: Span<UInt8>, at start: Int) {
    var iterator = WordSegmentIterator(startingAt: start)
    while let segment = iterator.next(in: text) {
      if segment.isWord {
        range = segment.range
        let first = DecodedScalar(at: range.lowerBound, in: text, before: text.count)
        isNumber = segment.startsWithDigit
        isLowercase =
          ScalarProperties(of: first.value).isLetter
          && CaseFolding.simpleFolding(of: first.value) == first.value
        return
      }
      if segment.isWhitespace { break }
    }
    range = start..<start
    isLowercase = false
    isNumber = false
  }

  /// The word as a term.
  ///
  /// - Parameter text: The text in UTF-8.
  /// - Returns: The term; empty where there is no word.
  func term(in text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    TermForm.append(of: text, in: range, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the word is the name of a month in a language that has lists.
  ///
  /// - Parameter text: The text in UTF-8.
  /// - Returns: Whether it is, in any case.
  func isMonth(in text: Span<UInt8>) -> Bool {
    switch term(in: text) {
    case "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december", "mars", "mai", "desember", "januari", "februari",
      "augusti", "märz", "dezember", "january", "february", "march", "may", "june", "july",
      "october":
      true
    default: false
    }
  }
}
