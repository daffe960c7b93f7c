/// Finds sections of laws.
enum SectionReading {
  /// Reads a section and adds it.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8.
  ///   - start: Where a `§` may stand.
  ///   - tokens: Receives the section.
  /// - Returns: Where the section ends; `nil` if there is none, and then nothing was added.
  static func read(
    _ text: Span<UInt8>, at start: Int, into tokens: inout TokenBuffer
  ) -> Int? {
    var place = start
    while place &+ 1 < text.count, text[place] == 0xC2, text[place &+ 1] == 0xA7 { place &+= 2 }
    guard place > start else { return nil }
    place &+= TokenReading.lengthOfSpace(at: place, in: text)
    guard let number = number(at: place, in: text) else { return nil }
    tokens.terms.append(0xC2)
    tokens.terms.append(0xA7)
    tokens.terms.append(0x20)
    TermForm.append(of: text, in: number, to: &tokens.terms)
    var end = number.upperBound
    if let letter = letter(after: end, in: text) {
      tokens.terms.append(0x20)
      tokens.terms.append(text[letter])
      end = letter &+ 1
    }
    while let part = part(after: end, in: text) {
      tokens.terms.append(0x2C)
      tokens.terms.append(0x20)
      TermForm.append(of: text, in: part.name, to: &tokens.terms)
      tokens.terms.append(0x2E)
      tokens.terms.append(0x20)
      TermForm.append(of: text, in: part.number, to: &tokens.terms)
      end = part.number.upperBound
    }
    tokens.append(start..<end, .section)
    return end
  }

  /// A word that begins with a digit.
  private static func number(at place: Int, in text: Span<UInt8>) -> Range<Int>? {
    var iterator = WordSegmentIterator(startingAt: place)
    guard let segment = iterator.next(in: text), segment.isWord, segment.startsWithDigit else {
      return nil
    }
    return segment.range
  }

  /// The place of the single letter in `§ 17 a`.
  private static func letter(after end: Int, in text: Span<UInt8>) -> Int? {
    let space = TokenReading.lengthOfSpace(at: end, in: text)
    let place = end &+ space
    guard space > 0, place < text.count else { return nil }
    let byte = text[place]
    guard byte >= 0x61, byte <= 0x7A, byte != 0x69 else { return nil }
    var iterator = WordSegmentIterator(startingAt: place)
    guard let segment = iterator.next(in: text), segment.range.count == 1 else { return nil }
    if place &+ 1 < text.count, text[place &+ 1] == 0x2E { return nil }
    return place
  }

  /// `, stk. 2` and the like.
  private static func part(
    after end: Int, in text: Span<UInt8>
  ) -> (name: Range<Int>, number: Range<Int>)? {
    var place = end
    if place < text.count, text[place] == 0x2C { place &+= 1 }
    let space = TokenReading.lengthOfSpace(at: place, in: text)
    guard space > 0 else { return nil }
    place &+= space
    var iterator = WordSegmentIterator(startingAt: place)
    guard let name = iterator.next(in: text)?.range, name.count == 2 || name.count == 3 else {
      return nil
    }
    var packed: UInt32 = 0
    for index in name { packed = packed << 8 | UInt32(text[index] | 0x20) }
    // stk, nr, pkt
    guard packed == 0x73_746B || packed == 0x6E72 || packed == 0x70_6B74 else { return nil }
    place = name.upperBound
    if place < text.count, text[place] == 0x2E { place &+= 1 }
    place &+= TokenReading.lengthOfSpace(at: place, in: text)
    guard let number = number(at: place, in: text) else { return nil }
    return (name, number)
  }
}
