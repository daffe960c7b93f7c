/// Hyphens that belong to a word because a digit stands beside them: `COVID-19`, `2-årig`, `SARS-CoV-2`.
///
/// ``WordConventions/digitHyphens`` says in words what is decided here by bytes; `WordScanner` decides the same.
enum DigitHyphen {
  /// How many digits a number has at most that is the first part of a word: `24-timers`, but not
  /// `2008-rapporten`.
  static let mostDigits = 3

  /// Whether the hyphen behind a word belongs to it.
  ///
  /// - Parameters:
  ///   - range: Where the word stands, with what was joined to it before.
  ///   - length: How many bytes the hyphen takes.
  ///   - leadsToDigits: Set where the parts that follow belong to the word up to the next digit.
  ///   - text: The text in UTF-8.
  /// - Returns: Whether it does.
  static func joins(
    _ range: Range<Int>, by length: Int, _ leadsToDigits: inout Bool, in text: Span<UInt8>
  ) -> Bool {
    let right = range.upperBound &+ length
    guard right < text.count else { return false }
    let left = text[range.upperBound &- 1]
    if isDigit(text[right]) { return isLetter(left) }
    if isShortNumber(range, in: text) { return isLetter(text[right]) }
    guard isCapital(left) else { return false }
    leadsToDigits = capitalsLeadToDigits(from: right, in: text)
    return leadsToDigits
  }

  /// Whether a place holds a digit.
  static func isDigit(_ place: Int, in text: Span<UInt8>) -> Bool {
    place < text.count && isDigit(text[place])
  }

  /// Whether parts that begin with a capital, joined by hyphens behind capitals or digits, end before a digit.
  private static func capitalsLeadToDigits(from start: Int, in text: Span<UInt8>) -> Bool {
    var place = start
    while place < text.count, isCapital(text[place]) {
      var iterator = WordSegmentIterator(startingAt: place)
      guard let part = iterator.next(in: text), part.range.upperBound < text.count else {
        return false
      }
      let length = TokenReading.lengthOfHyphen(at: part.range.upperBound, in: text)
      place = part.range.upperBound &+ length
      if length == 0 || place >= text.count { return false }
      let left = text[part.range.upperBound &- 1]
      if isDigit(text[place]) { return isLetter(left) }
      if !isCapital(left) { return false }
    }
    return false
  }

  /// Whether a word is a number that is short enough to be the first part of another word.
  private static func isShortNumber(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count <= mostDigits else { return false }
    for place in range where !isDigit(text[place]) { return false }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }
}
