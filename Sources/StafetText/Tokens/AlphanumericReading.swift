/// Finds longest runs of letters and digits.
enum AlphanumericReading {
  /// Reads the words of a text.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8; ill-formed bytes are read as U+FFFD.
  ///   - tokens: Receives the words.
  static func read(_ text: Span<UInt8>, into tokens: inout TokenBuffer) {
    var place = 0
    var start = -1
    var hasLetter = false
    while place < text.count {
      let scalar = DecodedScalar(at: place, in: text, before: text.count)
      let properties = ScalarProperties(of: scalar.value)
      if properties.isLetter || properties.isDigit {
        if start < 0 {
          start = place
          hasLetter = false
        }
        hasLetter = hasLetter || properties.isLetter
      } else if start >= 0, !properties.isMark {
        append(start..<place, hasLetter, of: text, to: &tokens)
        start = -1
      }
      place &+= scalar.length
    }
    if start >= 0 { append(start..<text.count, hasLetter, of: text, to: &tokens) }
  }

  private static func append(
    _ range: Range<Int>, _ hasLetter: Bool, of text: Span<UInt8>, to tokens: inout TokenBuffer
  ) {
    TermForm.append(of: text, in: range, to: &tokens.terms)
    tokens.append(range, hasLetter ? .word : .number)
  }
}
