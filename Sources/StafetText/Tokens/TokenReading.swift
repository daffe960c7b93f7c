/// Finds words by Unicode's boundaries and joins or shortens them by conventions.
///
/// Conventions are tried in this order: a section, an address, numbers and words joined by signs, an
/// abbreviation, an ending after an apostrophe. Reading goes on after what was taken.
struct TokenReading {
  let conventions: WordConventions

  /// Where the next `@` at or after the last address looked for stands.
  var nextAt = -1

  /// Whether the text holds an apostrophe, or a sign that may be one or a hyphen: most do not.
  private var hasSigns = true

  /// Makes a reading.
  ///
  /// - Parameter conventions: What is added to Unicode's boundaries.
  init(conventions: WordConventions) { self.conventions = conventions }

  /// Reads the words of a text.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8.
  ///   - tokens: Receives the words.
  mutating func read(_ text: Span<UInt8>, into tokens: inout TokenBuffer) {
    hasSigns = text.indices.contains { text[$0] == 0x27 || text[$0] == 0xE2 }
    var iterator = WordSegmentIterator()
    while let segment = iterator.next(in: text) {
      let end: Int
      if segment.isWord {
        end = readWord(segment, of: text, into: &tokens)
      } else if conventions.sections == .whole,
        let section = SectionReading.read(text, at: segment.range.lowerBound, into: &tokens)
      {
        end = section
      } else {
        continue
      }
      if end > segment.range.upperBound { iterator = WordSegmentIterator(startingAt: end) }
    }
  }

  /// Reads the token that begins with a word.
  ///
  /// - Returns: Where it ends.
  private mutating func readWord(
    _ segment: WordSegment, of text: Span<UInt8>, into tokens: inout TokenBuffer
  ) -> Int {
    if conventions.addresses == .whole, let end = endOfAddress(from: segment, in: text) {
      TermForm.append(of: text, in: segment.range.lowerBound..<end, to: &tokens.terms)
      tokens.append(segment.range.lowerBound..<end, .address)
      return end
    }
    var range = segment.range
    var hasLetter = segment.hasLetter
    join(&range, &hasLetter, in: text)
    let isJoined = range.upperBound > segment.range.upperBound
    if !hasLetter, conventions.numbers == .leftOut {
      return endOfDecade(after: range, in: text) ?? range.upperBound
    }
    if !isJoined, range.upperBound < text.count, text[range.upperBound] == 0x2E,
      let end = readAbbreviation(range, of: text, into: &tokens)
    {
      return end
    }
    if hasSigns, !hasLetter || DigitHyphen.isDigit(range.upperBound &- 1, in: text),
      let end = endOfDecade(after: range, in: text)
    {
      TermForm.append(of: text, in: range, to: &tokens.terms)
      if isJoined, hasLetter { unifySigns(in: &tokens, isJoined: true) }
      tokens.append(range.lowerBound..<end, hasLetter ? .word : .number)
      return end
    }
    var term = range
    if hasSigns, conventions.apostrophes == .endingsRemoved {
      term = ApostropheEnding.base(of: range, in: text)
    }
    TermForm.append(of: text, in: term, to: &tokens.terms)
    if hasLetter, hasSigns { unifySigns(in: &tokens, isJoined: isJoined) }
    tokens.append(range, hasLetter ? .word : .number)
    return range.upperBound
  }

  /// Takes in the words that signs join to a word.
  private func join(_ range: inout Range<Int>, _ hasLetter: inout Bool, in text: Span<UInt8>) {
    var leadsToDigits = false
    while range.upperBound < text.count {
      let sign = text[range.upperBound]
      var length = 1
      var isNumberSign = false
      if sign == 0x2F {
        isNumberSign = conventions.numbers == .whole && !hasLetter
        guard isNumberSign || conventions.slashes == .whole else { return }
      } else {
        guard sign == 0x2D || sign == 0xE2 else { return }
        length = Self.lengthOfHyphen(at: range.upperBound, in: text)
        guard length > 0 else { return }
        if conventions.hyphens == .parted {
          guard conventions.digitHyphens == .whole,
            leadsToDigits || DigitHyphen.joins(range, by: length, &leadsToDigits, in: text)
          else { return }
          if leadsToDigits, DigitHyphen.isDigit(range.upperBound &+ length, in: text) {
            leadsToDigits = false
          }
        }
      }
      var iterator = WordSegmentIterator(startingAt: range.upperBound &+ length)
      guard let next = iterator.next(in: text), next.isWord else { return }
      if sign == 0x2F, conventions.slashes == .parted, next.hasLetter { return }
      range = range.lowerBound..<next.range.upperBound
      hasLetter = hasLetter || next.hasLetter
    }
  }

  /// How many bytes the hyphen at a place takes; 0 where there is none.
  static func lengthOfHyphen(at place: Int, in text: Span<UInt8>) -> Int {
    if text[place] == 0x2D { return 1 }
    guard place &+ 2 < text.count, text[place] == 0xE2, text[place &+ 1] == 0x80 else { return 0 }
    return text[place &+ 2] == 0x90 || text[place &+ 2] == 0x91 ? 3 : 0
  }

  /// How many bytes the space or no-break space at a place takes; 0 where there is none.
  static func lengthOfSpace(at place: Int, in text: Span<UInt8>) -> Int {
    guard place < text.count else { return 0 }
    if text[place] == 0x20 { return 1 }
    if text[place] == 0xC2, place &+ 1 < text.count, text[place &+ 1] == 0xA0 { return 2 }
    guard place &+ 2 < text.count, text[place] == 0xE2, text[place &+ 1] == 0x80 else { return 0 }
    return text[place &+ 2] == 0xAF ? 3 : 0
  }

  /// Where `1990'erne` and `COVID-19's` end: what ends with a digit, with an ending after an apostrophe.
  private func endOfDecade(after range: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard conventions.apostrophes == .endingsRemoved else { return nil }
    let sign = ApostropheEnding.lengthOfApostrophe(at: range.upperBound, in: text)
    guard sign > 0 else { return nil }
    var iterator = WordSegmentIterator(startingAt: range.upperBound &+ sign)
    guard let ending = iterator.next(in: text), ending.isWord,
      ApostropheEnding.isEnding(ending.range, in: text)
    else { return nil }
    return ending.range.upperBound
  }

  /// Writes apostrophes and joining hyphens in the last term in one way.
  private func unifySigns(in tokens: inout TokenBuffer, isJoined: Bool) {
    let start = tokens.termStart
    guard conventions.apostrophes == .endingsRemoved || isJoined else { return }
    var place = start
    while place < tokens.terms.count, tokens.terms[place] != 0xE2 { place &+= 1 }
    if place == tokens.terms.count { return }
    var kept = place
    let count = tokens.terms.count
    while place < count {
      let byte = tokens.terms[place]
      if byte == 0xE2, place &+ 2 < count, tokens.terms[place &+ 1] == 0x80 {
        let last = tokens.terms[place &+ 2]
        if last == 0x99, conventions.apostrophes == .endingsRemoved {
          tokens.terms[kept] = 0x27
          kept &+= 1
          place &+= 3
          continue
        }
        if isJoined, last == 0x90 || last == 0x91 {
          tokens.terms[kept] = 0x2D
          kept &+= 1
          place &+= 3
          continue
        }
      }
      if kept != place { tokens.terms[kept] = byte }
      kept &+= 1
      place &+= 1
    }
    tokens.terms.removeLast(count - kept)
  }

  /// Reads an abbreviation whose first part is followed by a period.
  ///
  /// - Returns: Where the abbreviation ends; `nil` if there is none, and then nothing was added.
  private func readAbbreviation(
    _ first: Range<Int>, of text: Span<UInt8>, into tokens: inout TokenBuffer
  ) -> Int? {
    let abbreviations = conventions.abbreviations
    guard first.count <= abbreviations.longest else { return nil }
    let start = tokens.terms.count
    var end: Int?
    var termEnd = start
    var part = first
    while true {
      TermForm.append(of: text, in: part, to: &tokens.terms)
      guard tokens.terms.count - start <= abbreviations.longest else { break }
      if abbreviations.contains(tokens.terms[start...]) {
        end = part.upperBound &+ 1
        termEnd = tokens.terms.count
      }
      let space = Self.lengthOfSpace(at: part.upperBound &+ 1, in: text)
      guard space > 0 else { break }
      var iterator = WordSegmentIterator(startingAt: part.upperBound &+ 1 &+ space)
      guard let next = iterator.next(in: text), next.isWord,
        next.range.upperBound < text.count, text[next.range.upperBound] == 0x2E,
        text[next.range.lowerBound] >= 0x61, text[next.range.lowerBound] <= 0x7A
      else { break }
      tokens.terms.append(0x2E)
      part = next.range
    }
    tokens.terms.removeLast(tokens.terms.count - termEnd)
    if let end { tokens.append(first.lowerBound..<end, .abbreviation) }
    return end
  }
}
