// The one file of StafetText that reads memory in vectors. It is written with pointers because a
// check for every byte would cost more than the work itself; every pointer comes from an array that
// is held for the time of the call, and TextBuffer promises the room that is read around a text.

/// Finds the words of ordinary texts sixteen bytes at a time, in lower case.
///
/// Ordinary is a text of ASCII, of the letters of Latin-1 (`æ`, `é`, `ü`), and of the signs that people
/// type with them: quotation marks, dashes, dots and bullets. Everything else (letters of other
/// scripts, combining marks, emoji, soft hyphens, bytes that are no UTF-8) makes a text *unusual*, and
/// by the rules of Unicode so do the signs that a convention may want to look at: apostrophes in
/// words, `@`, `://`, `www.`, `§`, a slash after a digit, what may be an abbreviation in parts, and hyphens
/// between capitals. Then the scanner gives up, and ``Tokenizer`` reads the text with care. What both find
/// in an ordinary text is the same, which the tests check.
///
/// A step takes 64 bytes. It works out, for all of them at once, which belong to words, as the bits of
/// one number; the places where neighbouring bits differ are the edges of words. The same way of
/// thinking reads JSON in Langdale and Lemire (2019), *Parsing Gigabytes of JSON per Second*.
struct WordScanner: Sendable {
  /// What parts words.
  private let rule: WordRule

  /// The first parts of abbreviations in several parts, such as `bl` of `bl.a`.
  private let parts: [[UInt8]]

  /// Whether a hyphen between letters and digits belongs to a word.
  private let joinsDigits: Bool

  /// The text in lower case, at the same offsets as in the text; room is left behind it.
  private(set) var lowered: [UInt8] = Array(repeating: 0, count: 8192)

  /// The edges of the words in ``lowered``: where one begins, where it ends, where the next begins.
  private(set) var edges: [UInt32] = Array(repeating: 0, count: 8192)

  /// How many words were found.
  private(set) var wordCount = 0

  /// The numbers of the words that are a capital I, where they are asked for.
  private var capitals: [Int] = []

  private let findsCapitals: Bool

  /// Makes a scanner of the words that rules count.
  init(for rules: TermRules) {
    let tokenizer = rules.tokenizer
    findsCapitals = rules.asksLexicon
    rule = tokenizer.rule
    joinsDigits = tokenizer.conventions.digitHyphens == .whole
    let words = tokenizer.conventions.abbreviations.words
    parts = Set(words.compactMap { word in word.firstIndex(of: ".").map { word[..<$0] } })
      .map { Array($0.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether the scanner finds the words that a tokenizer finds.
  ///
  /// It knows nothing of words that hyphens or slashes join, nor of numbers that are left out.
  static func isMade(for tokenizer: Tokenizer) -> Bool {
    if tokenizer.rule == .alphanumeric { return true }
    let conventions = tokenizer.conventions
    return conventions.hyphens == .parted && conventions.slashes == .parted
      && conventions.numbers != .leftOut
  }
}

extension WordScanner {
  /// Finds the words of a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether the text is ordinary. If it is not, nothing was found.
  mutating func scan(_ text: borrowing TextBuffer) -> Bool {
    reserve(text.count)
    let count = text.count
    let joins = rule == .unicode
    let found = unsafe text.storage.withUnsafeBufferPointer { source in
      unsafe lowered.withUnsafeMutableBufferPointer { target in
        unsafe edges.withUnsafeMutableBufferPointer { edges in
          guard let source = source.baseAddress, let target = target.baseAddress,
            let edges = edges.baseAddress
          else { return 0 }
          let pass = unsafe ScannerPass(
            text: source + TextBuffer.margin, count: count, lowered: target, edges: edges,
            parts: parts, joinsDigits: joinsDigits)
          if pass.endsInside { return -1 }
          return joins ? pass.unicodeWords() : pass.alphanumericWords()
        }
      }
    }
    wordCount = max(found, 0)
    if !findsCapitals { return found >= 0 }
    for word in 0..<wordCount where edges[2 * word + 1] &- edges[2 * word] == 1 {
      let place = TextBuffer.margin + Int(edges[2 * word])
      if text.storage[place] == UInt8(ascii: "I") { capitals.append(word) }
    }
    return found >= 0
  }

  /// Takes words that were found another way.
  ///
  /// - Parameters:
  ///   - tokens: The words, composed and in lower case.
  ///   - text: The text that they stand in.
  mutating func take(_ tokens: TokenBuffer, of text: Span<UInt8>) {
    reserve(tokens.terms.count + 2 * tokens.count)
    var place = 0
    for index in 0..<tokens.count {
      // As far apart as in the text, as far as it matters; a period of an abbreviation stands between.
      let own = tokens.ranges[index]
      if index > 0 {
        let gap = tokens.ranges[index - 1].upperBound..<own.lowerBound
        let isBeside = tokens.kinds[index - 1] != .abbreviation && Self.isNarrow(gap, in: text)
        lowered[place] = UInt8(ascii: ".")
        lowered[place + 1] = UInt8(ascii: ".")
        place += isBeside ? 1 : 2
      }
      if own.count == 1, text[own.lowerBound] == UInt8(ascii: "I") { capitals.append(index) }
      let range = tokens.termRange(at: index)
      edges[2 * index] = UInt32(place)
      for byte in tokens.terms[range] {
        lowered[place] = byte
        place += 1
      }
      edges[2 * index + 1] = UInt32(place)
    }
    wordCount = tokens.count
  }

  /// Where a word that was found stands in ``lowered``.
  func range(of word: Int) -> Range<Int> { Int(edges[2 * word])..<Int(edges[2 * word + 1]) }

  /// Whether nothing but one byte, such as a hyphen, or white space stands between a word that was found and the next
  /// one.
  func isBesideNext(_ word: Int) -> Bool {
    guard word >= 0, word + 1 < wordCount else { return false }
    let gap = Int(edges[2 * word + 1])..<Int(edges[2 * word + 2])
    if gap.count < 2 { return gap.count == 1 }
    let text = lowered[...]
    return Self.isNarrow(gap, in: text.span)
  }

  /// Whether a stretch of text is one byte, or white space without an empty line in it.
  private static func isNarrow(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    if gap.count < 2 { return gap.count == 1 }
    var lines = 0
    for place in gap {
      switch text[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
      case UInt8(ascii: "\n"): lines += 1
      // A space that does not break: C2 A0.
      case 0xC2 where place + 1 < gap.upperBound && text[place + 1] == 0xA0: continue
      case 0xA0 where text[place - 1] == 0xC2: continue
      default: return false
      }
    }
    return lines < 2
  }

  /// Whether a word that was found is a capital I that begins no sentence: the pronoun, not the preposition.
  func isPronoun(_ word: Int) -> Bool {
    capitals.contains(word) && isBesideNext(word - 1)
  }

  /// Whether a word that was found is a given one.
  func word(_ word: Int, is other: [UInt8]) -> Bool {
    lowered[range(of: word)].elementsEqual(other)
  }

  /// Makes room for a text of so many bytes.
  private mutating func reserve(_ count: Int) {
    precondition(count < Int(Int32.max), "A text may have at most two billion bytes.")
    wordCount = 0
    capitals.removeAll(keepingCapacity: true)
    if lowered.count < count + TextBuffer.padding {
      lowered = Array(repeating: 0, count: count + count / 2 + TextBuffer.padding)
    }
    if edges.count < count + TextBuffer.padding {
      edges = Array(repeating: 0, count: count + count / 2 + TextBuffer.padding)
    }
  }
}

/// One walk over a text.
@safe
private struct ScannerPass {
  let text: UnsafePointer<UInt8>
  let count: Int
  let lowered: UnsafeMutablePointer<UInt8>
  let edges: UnsafeMutablePointer<UInt32>

  /// The first parts of abbreviations in several parts.
  let parts: [[UInt8]]

  /// Whether a hyphen between letters and digits belongs to a word.
  let joinsDigits: Bool

  /// Whether the text ends in the middle of a character.
  var endsInside: Bool {
    if count == 0 { return false }
    let last = unsafe text[count - 1]
    return last >= 0xC0 || (unsafe last == 0x80 && text[count - 2] == 0xE2)
  }

  /// Finds runs of letters and digits.
  ///
  /// - Returns: How many words there are, or -1 if the text is not ordinary.
  func alphanumericWords() -> Int {
    var edge = unsafe edges
    var carry: UInt64 = 0
    var at = 0
    while at < count {
      let step = unsafe ScannerStep(
        text + at, lowered: lowered + at, live: live(from: at), rule: .alphanumeric)
      if step.isUnusual { return -1 }
      let words = step.words
      unsafe edge = write(words ^ (words &<< 1 | carry), at: at, to: edge)
      carry = words &>> 63
      at &+= 64
    }
    return unsafe wordCount(edge, isInside: carry == 1)
  }

  /// Finds words by Unicode's rules: runs of letters, digits and low lines, joined by single signs
  /// between two letters (`bl.a`), two digits (`2,5`) or, by convention, a letter and a digit (`c-19`).
  ///
  /// - Returns: How many words there are, or -1 if the text is not ordinary.
  func unicodeWords() -> Int {
    var edge = unsafe edges
    var carry: UInt64 = 0
    var before: UInt64 = 0
    var at = 0
    var next = unsafe ScannerStep(text, lowered: lowered, live: live(from: 0), rule: .unicode)
    while at < count {
      let step = next
      if step.isUnusual || (step.isDoubtful && callsForCare(from: at)) { return -1 }
      if at &+ 64 < count {
        unsafe next = ScannerStep(
          text + at + 64, lowered: lowered + at + 64, live: live(from: at &+ 64), rule: .unicode)
      } else {
        next = ScannerStep()
      }
      var words = step.words
      var candidates =
        step.joints & (words &<< 1 | before) & (words &>> 1 | next.words &<< 63)
      while candidates != 0 {
        let bit = candidates.trailingZeroBitCount
        switch joint(at &+ bit) {
        case .joins: words |= 1 &<< UInt64(truncatingIfNeeded: bit)
        case .parts: break
        case .isUnusual: return -1
        }
        candidates &= candidates &- 1
      }
      unsafe edge = write(words ^ (words &<< 1 | carry), at: at, to: edge)
      carry = words &>> 63
      before = step.words &>> 63
      at &+= 64
    }
    return unsafe withoutLowLines(wordCount(edge, isInside: carry == 1))
  }

  private enum Joint {
    case joins, parts, isUnusual
  }

  /// What a sign between two bytes of words does.
  private func joint(_ at: Int) -> Joint {
    let left = unsafe text[at - 1]
    let right = unsafe text[at + 1]
    let sign = unsafe text[at]
    if sign == UInt8(ascii: "-") { return hyphen(at, between: left, and: right) }
    // Apostrophes and whatever may begin an address are read with care.
    if sign == UInt8(ascii: "'") { return .isUnusual }
    if Self.isDigit(left) && Self.isDigit(right) {
      return sign == UInt8(ascii: ":") ? .parts : .joins
    }
    guard Self.isLetter(left) && Self.isLetter(right) else { return .parts }
    if sign == UInt8(ascii: "."), beginsAddress(at) { return .isUnusual }
    return sign == UInt8(ascii: ".") || sign == UInt8(ascii: ":") ? .joins : .parts
  }

  /// What a hyphen between two bytes of words does, as ``DigitHyphen`` has it.
  private func hyphen(_ at: Int, between left: UInt8, and right: UInt8) -> Joint {
    if !joinsDigits { return .parts }
    if Self.isDigit(right) { return Self.isLetter(left) ? .joins : .parts }
    if Self.isCapital(left) {
      return Self.isCapital(right) && leadsToDigits(at &+ 1) ? .isUnusual : .parts
    }
    guard Self.isDigit(left), Self.isLetter(right) else { return .parts }
    var first = at &- 1
    while first > 0, at &- first <= DigitHyphen.mostDigits, unsafe Self.isDigit(text[first &- 1]) {
      first &-= 1
    }
    if at &- first > DigitHyphen.mostDigits { return .parts }
    if first == 0 { return .joins }
    // What stands before a number decides whether it begins there: after most signs that is plain.
    switch unsafe text[first &- 1] {
    case UInt8(ascii: "_"): return .parts
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: ";"), 0x80...:
      return .isUnusual
    case let before: return Self.isLetter(before) ? .parts : .joins
    }
  }

  /// Whether parts joined by hyphens lead to digits, as in `SARS-CoV-2`.
  private func leadsToDigits(_ start: Int) -> Bool {
    var place = start
    while place &+ 1 < count {
      let byte = unsafe text[place]
      if byte == UInt8(ascii: "-") {
        if unsafe Self.isDigit(text[place &+ 1]) { return true }
      } else if !Self.isLetter(byte) && !Self.isDigit(byte) {
        return false
      }
      place &+= 1
    }
    return false
  }

  /// Whether `www` stands before a period.
  private func beginsAddress(_ period: Int) -> Bool {
    for index in 1...3 {
      if unsafe period < index || text[period - index] | 0x20 != UInt8(ascii: "w") { return false }
    }
    return true
  }

  /// Whether a sign in a step calls for care because of what stands beside it.
  @inline(never)
  private func callsForCare(from at: Int) -> Bool {
    for index in max(at, 3)..<min(at + 64, count) {
      let byte = unsafe text[index]
      if byte & 0xF6 == 0x90 {
        if joinsWords(index) { return true }
      } else if byte == 0xC3 || byte &- UInt8(ascii: "a") <= 25 {
        if unsafe text[index - 1] == UInt8(ascii: " ") && text[index - 2] == UInt8(ascii: "."),
          endsAbbreviation(index - 2)
        {
          return true
        }
      }
    }
    return false
  }

  /// Whether a byte is the last of a curly apostrophe, or of a hyphen outside ASCII, inside a word.
  private func joinsWords(_ last: Int) -> Bool {
    guard last + 1 < count, unsafe text[last - 1] == 0x80, unsafe text[last - 2] == 0xE2 else {
      return false
    }
    let left = unsafe text[last - 3]
    let right = unsafe text[last + 1]
    return (Self.isLetter(left) || Self.isDigit(left))
      && (Self.isLetter(right) || Self.isDigit(right))
  }

  /// Whether the word before a period may be the first part of an abbreviation such as `bl. a.`.
  private func endsAbbreviation(_ period: Int) -> Bool {
    parts.contains { part in
      let start = period - part.count
      if start < 0 { return false }
      for index in part.indices where unsafe lowered[start + index] != part[index] { return false }
      return !endsInLetter(start)
    }
  }

  /// Whether there is a letter before a place.
  private func endsInLetter(_ place: Int) -> Bool {
    if place == 0 { return false }
    let last = unsafe text[place - 1]
    if last < 0x80 { return Self.isLetter(last) }
    return unsafe place > 1 && text[place - 2] == 0xC3
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "A") <= 25
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") <= 25
  }

  /// The bits of a step that belong to the text.
  @inline(__always)
  private func live(from at: Int) -> UInt64 {
    let rest = count &- at
    return rest >= 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: rest)) &- 1
  }

  /// Writes down the edges of a step.
  @inline(__always)
  private func write(
    _ bits: UInt64, at: Int, to edges: UnsafeMutablePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt32> {
    var bits = bits
    var edge = unsafe edges
    while bits != 0 {
      unsafe edge.pointee = UInt32(truncatingIfNeeded: at &+ bits.trailingZeroBitCount)
      unsafe edge += 1
      bits &= bits &- 1
    }
    return unsafe edge
  }

  /// Closes a word at the end of the text, and counts.
  private func wordCount(_ end: UnsafeMutablePointer<UInt32>, isInside: Bool) -> Int {
    let written = unsafe end - edges
    if isInside { unsafe end.pointee = UInt32(truncatingIfNeeded: count) }
    return (written + 1) / 2
  }

  /// Takes out words that hold nothing but low lines.
  private func withoutLowLines(_ wordCount: Int) -> Int {
    var kept = 0
    for word in 0..<wordCount {
      let start = unsafe Int(edges[2 * word])
      let end = unsafe Int(edges[2 * word + 1])
      if unsafe lowered[start] == UInt8(ascii: "_") {
        var index = start
        while unsafe index < end && lowered[index] == UInt8(ascii: "_") { index += 1 }
        if index == end { continue }
      }
      unsafe edges[2 * kept] = UInt32(truncatingIfNeeded: start)
      unsafe edges[2 * kept + 1] = UInt32(truncatingIfNeeded: end)
      kept += 1
    }
    return kept
  }
}

/// What 64 bytes of a text are, a bit for each.
@safe
private struct ScannerStep {
  /// The bytes that belong to words.
  var words: UInt64 = 0

  /// The signs that may join what stands beside them; by the alphanumeric rule there are none.
  var joints: UInt64 = 0

  /// Whether a byte calls for care.
  var isUnusual = false

  /// Whether a byte may call for care, which depends on what stands beside it.
  var isDoubtful = false

  /// Looks at nothing.
  init() {}

  /// Looks at 64 bytes, and writes them down in lower case.
  @inline(__always)
  init(
    _ text: UnsafePointer<UInt8>, lowered: UnsafeMutablePointer<UInt8>, live: UInt64,
    rule: WordRule
  ) {
    var care = SIMD16<UInt8>(repeating: 0)
    var doubt = SIMD16<UInt8>(repeating: 0)
    for quarter in 0..<4 {
      let part = unsafe ScannerVector(text + 16 &* quarter)
      unsafe part.write(to: lowered + 16 &* quarter)
      let shift = UInt64(truncatingIfNeeded: 16 &* quarter)
      if rule == .unicode {
        words |= bits(part.letters | part.is("_")) &<< shift
        joints |= bits(part.joints) &<< shift
        care |= part.unusual | part.unusualByUnicode
        doubt |= part.doubtful
      } else {
        words |= bits(part.letters) &<< shift
        care |= part.unusual
      }
    }
    words &= live
    joints &= live
    isUnusual = holdsAny(care)
    isDoubtful = holdsAny(doubt)
  }
}

/// Sixteen bytes of a text, and the two before each.
///
/// A mask is 255 where something is so, else 0.
private struct ScannerVector {
  typealias Bytes = SIMD16<UInt8>

  let bytes: Bytes
  let letters: Bytes
  let unusual: Bytes
  private let third: Bytes
  private let afterC2: Bytes
  private let raised: Bytes
  private let before: Bytes
  private let beforeThat: Bytes

  @inline(__always)
  init(_ text: UnsafePointer<UInt8>) {
    let raw = unsafe UnsafeRawPointer(text)
    let bytes = unsafe raw.loadUnaligned(as: Bytes.self)
    let before = unsafe raw.loadUnaligned(fromByteOffset: -1, as: Bytes.self)
    let beforeThat = unsafe raw.loadUnaligned(fromByteOffset: -2, as: Bytes.self)
    self.bytes = bytes
    self.before = before
    self.beforeThat = beforeThat

    let isUpper = within(bytes, 0x41, 25)
    let isLetter = within(bytes | all(0x20), 0x61, 25)
    let isDigit = within(bytes, 0x30, 9)
    let isLeadC3 = equal(bytes, 0xC3)
    let afterC3 = equal(before, 0xC3)
    letters = isLetter | isDigit | isLeadC3 | afterC3
    raised = (isUpper | afterC3 & within(bytes, 0, 0x9E)) & all(0x20)

    // Ill-formed or out of the ordinary: bytes that continue nothing, leads that nothing follows, and
    // leads of anything but Latin-1 and general punctuation.
    afterC2 = equal(before, 0xC2)
    let afterE2 = equal(before, 0xE2)
    third = equal(beforeThat, 0xE2) & equal(before, 0x80)
    let continues = within(bytes, 0x80, 0x3F)
    let isLead = isLeadC3 | equal(bytes, 0xC2) | equal(bytes, 0xE2)
    let isOther =
      (afterC2 | afterC3 | afterE2 | third) ^ continues
      | within(bytes, 0xC0, 0x3F) & ~isLead
      | afterE2 & ~equal(bytes, 0x80)
    // × and ÷ are no letters; of the signs after C2, some are letters or invisible; of general
    // punctuation, dashes, quotation marks, bullets and dots are taken.
    let isNoLetter = afterC3 & equal(bytes & all(0xDF), 0x97)
    let isNoSign =
      afterC2
      & (within(bytes, 0, 0x9F) | equal(bytes, 0xAA) | equal(bytes, 0xAD) | equal(bytes, 0xB5)
        | equal(bytes, 0xB7) | equal(bytes, 0xBA))
    let isNoPunctuation = third & ~within(bytes, 0x90, 0x16)
    unusual = isOther | isNoLetter | isNoSign | isNoPunctuation
  }

  /// Writes the bytes in lower case.
  @inline(__always)
  func write(to lowered: UnsafeMutablePointer<UInt8>) {
    unsafe UnsafeMutableRawPointer(lowered).storeBytes(of: bytes &+ raised, as: Bytes.self)
  }

  /// The bytes that are a sign.
  @inline(__always)
  func `is`(_ sign: Unicode.Scalar) -> Bytes {
    equal(bytes, UInt8(truncatingIfNeeded: sign.value))
  }

  /// The signs that join letters or digits; comma, hyphen and period follow on each other.
  @inline(__always)
  var joints: Bytes {
    `is`("'") | within(bytes, 0x2C, 2) | equal(bytes | all(1), 0x3B)
  }

  /// What calls for care by Unicode's rules only: section signs, what addresses are known by, slashes
  /// after digits, no-break spaces after periods, and a rare dot.
  @inline(__always)
  var unusualByUnicode: Bytes {
    let slash = `is`("/") & (equal(before, 0x3A) | within(before, 0x30, 9))
    let sign =
      afterC2 & (equal(bytes, 0xA7) | equal(bytes, 0xA0) & equal(beforeThat, 0x2E))
    return `is`("@") | slash | sign | third & equal(bytes, 0xA4)
  }

  /// What may call for care by Unicode's rules: a letter in lower case after a period and a space, curly
  /// apostrophes (U+2018, U+2019), and hyphens outside ASCII (U+2010, U+2011).
  @inline(__always)
  var doubtful: Bytes {
    let letter = within(bytes, 0x61, 25) | equal(bytes, 0xC3)
    return letter & equal(before, 0x20) & equal(beforeThat, 0x2E)
      | third & equal(bytes & all(0xF6), 0x90)
  }
}

// Comparisons are written out for vectors on both sides: with a number on one side, the standard
// library compares byte by byte.

/// A vector of sixteen times the same byte.
@inline(__always)
private func all(_ byte: UInt8) -> SIMD16<UInt8> {
  SIMD16(repeating: byte)
}

/// Where bytes are a certain byte: 255, else 0.
@inline(__always)
private func equal(_ bytes: SIMD16<UInt8>, _ byte: UInt8) -> SIMD16<UInt8> {
  unsafe unsafeBitCast(bytes .== all(byte), to: SIMD16<UInt8>.self)
}

/// Where bytes are between a first one and one so much greater, both included: 255, else 0.
@inline(__always)
private func within(_ bytes: SIMD16<UInt8>, _ first: UInt8, _ length: UInt8) -> SIMD16<UInt8> {
  unsafe unsafeBitCast(bytes &- all(first) .<= all(length), to: SIMD16<UInt8>.self)
}

/// Whether any byte is not zero.
@inline(__always)
private func holdsAny(_ bytes: SIMD16<UInt8>) -> Bool {
  let halves = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
  return halves[0] | halves[1] != 0
}

/// The highest bits of sixteen bytes as one number, the first byte's lowest.
///
/// The factor moves the highest bit of each of eight bytes to a place of its own in the topmost byte.
@inline(__always)
private func bits(_ mask: SIMD16<UInt8>) -> UInt64 {
  let halves = unsafe unsafeBitCast(mask & all(0x80), to: SIMD2<UInt64>.self)
  let low = (halves[0] &* 0x0002_0408_1020_4081) &>> 56
  let high = (halves[1] &* 0x0002_0408_1020_4081) &>> 56
  return low | high &<< 8
}
