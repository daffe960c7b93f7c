// The one file of StafetFormats that reads memory in vectors; see WordScanner in StafetText. All
// pointers come from a block of bytes that is held for the time of a walk and that has room behind it.

import StafetSyntax
import StafetText

/// Finds identifier, relay, kind and text, or who wrote to whom, in lines of JSON that are written the usual
/// way.
///
/// Usual is one object on a line, with values that are texts, natural numbers, words, or lists of
/// those, and keys of ASCII without escapes, none of them twice. Whatever else a line holds, the scanner
/// does not judge it: it says that the line is irregular, and ``JSONReader`` reads that line by the
/// rules, with a place for every problem. In a line that is not irregular, both find the same, if the
/// text is UTF-8: that alone is left to whoever reads it.
@safe
struct ContributionScanner {
  /// The identifier as it stands in the line, without its quotation marks; empty if there is none, or
  /// if it is not text.
  private(set) var id: UnsafeBufferPointer<UInt8>

  /// The relay as it stands in the line, without its quotation marks; empty if there is none.
  private(set) var relay: UnsafeBufferPointer<UInt8>

  /// The kind as it stands in the line, without its quotation marks; empty if there is none.
  private(set) var kind: UnsafeBufferPointer<UInt8>

  /// The author as it stands in the line, without its quotation marks; empty if there is none, or if the
  /// line was read for its text.
  private(set) var author: UnsafeBufferPointer<UInt8>

  /// The addressee, in the same way.
  private(set) var recipient: UnsafeBufferPointer<UInt8>

  /// The group of the author, in the same way.
  private(set) var group: UnsafeBufferPointer<UInt8>

  /// How many keys a usual line may have.
  private static var keyLimit: Int { 24 }

  private var next: UnsafePointer<UInt8>
  private var hasText = false

  /// Stands before the first line of a block.
  ///
  /// - Parameter block: The first byte; behind the last there must be 64 more that may be read, the
  ///   first of them a line feed.
  init(at block: UnsafePointer<UInt8>) {
    unsafe next = block
    unsafe relay = UnsafeBufferPointer(start: block, count: 0)
    unsafe kind = unsafe relay
    unsafe id = unsafe relay
    unsafe author = unsafe relay
    unsafe recipient = unsafe relay
    unsafe group = unsafe relay
  }

  /// Reads a line for its text: ``author``, ``recipient`` and ``group`` stay empty.
  ///
  /// - Parameters:
  ///   - line: The first byte of the line.
  ///   - text: Receives the text, free of escapes.
  ///   - limit: How many bytes the text may have.
  /// - Returns: The line feed at the end of the line, or `nil` if the line is irregular.
  mutating func read(
    _ line: UnsafePointer<UInt8>, text: inout TextBuffer, limit: Int
  ) -> UnsafePointer<UInt8>? {
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.keyLimit) { keys in
      unsafe read(line, keys: keys, forPeople: false) { scanner in
        scanner.take("\"") && scanner.take(text: &text, limit: limit)
      }
    }
  }

  /// Reads a line for who wrote to whom: the text is passed over, and its bytes are UTF-8.
  ///
  /// - Parameter line: The first byte of the line.
  /// - Returns: The line feed at the end of the line, or `nil` if the line is irregular.
  mutating func readPeople(_ line: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.keyLimit) { keys in
      unsafe read(line, keys: keys, forPeople: true) { scanner in
        scanner.take("\"") && scanner.skipString()
      }
    }
  }

  /// Reads a line, given room for its keys.
  @inline(__always)
  private mutating func read(
    _ line: UnsafePointer<UInt8>, keys: UnsafeMutableBufferPointer<UInt64>, forPeople: Bool,
    takingText: (inout Self) -> Bool
  ) -> UnsafePointer<UInt8>? {
    unsafe next = line
    unsafe relay = UnsafeBufferPointer(start: line, count: 0)
    unsafe kind = unsafe relay
    unsafe id = unsafe relay
    if forPeople {
      unsafe author = unsafe relay
      unsafe recipient = unsafe relay
      unsafe group = unsafe relay
    }
    hasText = false
    var count = 0
    // A bit for each key, so that most are known to be new without a look at the others.
    var marks: UInt64 = 0
    skipSpace()
    guard take("{") else { return nil }
    while true {
      skipSpace()
      guard take("\""), count < Self.keyLimit else { return nil }
      let name = unsafe next
      guard let key = key() else { return nil }
      let mark = 1 &<< (key &* Self.keySpread &>> 58)
      if marks & mark != 0 {
        for index in 0..<count where unsafe keys[index] == key { return nil }
      }
      marks |= mark
      unsafe keys[count] = key
      count &+= 1
      skipSpace()
      guard take(":") else { return nil }
      skipSpace()
      if key == Self.textKey {
        hasText = true
        guard takingText(&self) else { return nil }
      } else {
        guard unsafe value(of: key, called: name, forPeople: forPeople) else { return nil }
      }
      skipSpace()
      if take(",") { continue }
      guard take("}"), hasText else { return nil }
      skipSpace()
      return unsafe next.pointee == 0x0A ? next : nil
    }
  }

  /// Reads a key as a number; the opening quotation mark is behind us.
  ///
  /// A key of at most eight letters is its bytes as a little-endian number. Longer keys have numbers
  /// of their own, which two of them may share: then the line is irregular without need.
  @inline(__always)
  private mutating func key() -> UInt64? {
    let start = unsafe next
    unsafe next = Self.endOfPlainBytes(next, isASCII: true)
    guard unsafe next.pointee == UInt8(ascii: "\"") else { return nil }
    let count = unsafe next - start
    unsafe next += 1
    if count == 0 { return nil }
    let first = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
    if count <= 8 { return first & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)) }
    let end = unsafe UnsafeRawPointer(start) + (count &- 8)
    let last = unsafe end.loadUnaligned(as: UInt64.self).littleEndian
    let mixed = first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)
    return mixed | 1 &<< 63
  }

  /// Spreads the numbers of keys, so that the usual keys of a contribution have different upper bits.
  private static var keySpread: UInt64 { 0xCD44_7E35_B8B6_D8FF }

  /// The key of the text.
  private static var textKey: UInt64 { 0x7478_6574 }

  /// The number of the key `recipient`.
  private static var recipientKey: UInt64 {
    (0x6E65_6970_6963_6572 ^ (0x746E_6569_7069_6365 &* 0x9E37_79B9_7F4A_7C15) ^ 9) | 1 &<< 63
  }

  private static func isRecipient(_ key: UnsafePointer<UInt8>) -> Bool {
    let word: StaticString = "recipient\""
    for index in 0..<word.utf8CodeUnitCount {
      if unsafe key[index] != word.utf8Start[index] { return false }
    }
    return true
  }

  /// Reads the value of a key that is not `text`, and keeps it if it is one of those looked for.
  @inline(__always)
  private mutating func value(
    of key: UInt64, called name: UnsafePointer<UInt8>, forPeople: Bool
  ) -> Bool {
    switch key {
    case 0x6469:  // id
      guard take("\"") else { return skipValue(depth: 0) }
      guard let label = unsafe plainString() else { return false }
      unsafe id = label
      return true
    case 0x79_616C_6572:  // relay
      guard take("\""), let label = unsafe plainString() else { return false }
      unsafe relay = label
      return !label.isEmpty
    case 0x646E_696B:  // kind
      guard take("\""), let word = unsafe plainString() else { return false }
      unsafe kind = word
      return !word.isEmpty
    case 0x726F_6874_7561 where forPeople:  // author
      guard let name = unsafe nameOrNull() else { return false }
      unsafe author = name
      return true
    case 0x70_756F_7267 where forPeople:  // group
      guard let name = unsafe nameOrNull() else { return false }
      unsafe group = name
      return true
    case Self.recipientKey where forPeople:
      // Another key of nine letters might have the same number.
      guard unsafe Self.isRecipient(name), let name = unsafe nameOrNull() else { return false }
      unsafe recipient = name
      return true
    default:
      return skipValue(depth: 0)
    }
  }

  /// Reads a name or `null`, which gives an empty name; an empty text is left to the reader.
  @inline(__always)
  private mutating func nameOrNull() -> UnsafeBufferPointer<UInt8>? {
    if take("\"") {
      guard let name = unsafe plainString(), !name.isEmpty else { return nil }
      return unsafe name
    }
    let start = unsafe next
    return takeWord("null") ? unsafe UnsafeBufferPointer(start: start, count: 0) : nil
  }

  /// Goes past a value that is not looked for.
  private mutating func skipValue(depth: Int) -> Bool {
    switch unsafe next.pointee {
    case UInt8(ascii: "\""):
      unsafe next += 1
      return skipString()
    case UInt8(ascii: "n"): return takeWord("null")
    case UInt8(ascii: "t"): return takeWord("true")
    case UInt8(ascii: "f"): return takeWord("false")
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return skipNaturalNumber()
    case UInt8(ascii: "["): return depth < 8 && skipList(depth: depth)
    default: return false
    }
  }

  /// Goes past a natural number.
  ///
  /// Other numbers are left to the reader.
  private mutating func skipNaturalNumber() -> Bool {
    let start = unsafe next
    while unsafe next.pointee &- 0x30 <= 9 { unsafe next += 1 }
    let digits = unsafe next - start
    if unsafe digits > 1 && start.pointee == 0x30 { return false }
    switch unsafe next.pointee {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return false
    default: return true
    }
  }

  /// Goes past a list, such as marks.
  private mutating func skipList(depth: Int) -> Bool {
    unsafe next += 1
    skipSpace()
    if take("]") { return true }
    while true {
      guard skipValue(depth: depth + 1) else { return false }
      skipSpace()
      if take("]") { return true }
      guard take(",") else { return false }
      skipSpace()
    }
  }

  /// Reads a string without escapes; the opening quotation mark is behind us.
  @inline(__always)
  private mutating func plainString() -> UnsafeBufferPointer<UInt8>? {
    let start = unsafe next
    guard skipPlainText(), unsafe next.pointee == UInt8(ascii: "\"") else { return nil }
    let string = unsafe UnsafeBufferPointer(start: start, count: next - start)
    unsafe next += 1
    return unsafe string
  }

  /// Goes past a string; the opening quotation mark is behind us.
  ///
  /// Letters of two bytes, such as those of Danish, are passed over sixteen bytes at a time like those of
  /// ASCII: each second byte must stand behind a first one, and each first one before a second one.
  ///
  /// Four times sixteen are looked at together, as long as there is nothing but letters in them.
  ///
  /// - Returns: Whether what was passed over is UTF-8 without escapes of numbers.
  @inline(__always)
  private mutating func skipString() -> Bool {
    while true {
      let plain = unsafe Self.firstPlace(in: Self.unusual(at: next))
      unsafe next += plain
      if plain == 16 {
        // Behind the block stands a line feed, which is unusual, and 63 bytes more: nothing further is looked at.
        while unsafe !Self.holds(Self.unusual4(at: next)) { unsafe next += 64 }
        continue
      }
      // Whatever stands here, a letter must not have been begun.
      if unsafe next[-1] &- 0xC2 < 0x1E { return false }
      switch unsafe next.pointee {
      case UInt8(ascii: "\""):
        unsafe next += 1
        return true
      case UInt8(ascii: "\\"):
        if unsafe Self.escaped(next[1]) == 0 { return false }
        unsafe next += 2
      case 0x80...:
        guard skipScalar() else { return false }
      default: return false
      }
    }
  }

  /// Where, of sixteen bytes of a string, there is one that ends it, begins an escape, or is neither ASCII nor of a
  /// letter of two bytes.
  @inline(__always)
  private static func unusual(at place: UnsafePointer<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    let bytes = unsafe UnsafeRawPointer(place).loadUnaligned(as: SIMD16<UInt8>.self)
    let before = unsafe UnsafeRawPointer(place - 1).loadUnaligned(as: SIMD16<UInt8>.self)
    return special(bytes) .| strange(bytes, after: before)
  }

  /// The same of four times sixteen bytes, one upon the other.
  @inline(__always)
  private static func unusual4(at place: UnsafePointer<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    let first = unsafe unusual(at: place) .| unusual(at: place + 16)
    let second = unsafe unusual(at: place + 32) .| unusual(at: place + 48)
    return first .| second
  }

  /// Whether something holds at any place.
  @inline(__always)
  private static func holds(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// Where there is a byte that is neither ASCII nor of a letter of two bytes, or is of half a letter.
  @inline(__always)
  private static func strange(
    _ bytes: SIMD16<UInt8>, after before: SIMD16<UInt8>
  ) -> SIMDMask<SIMD16<Int8>> {
    // With types named, as otherwise bytes are compared one by one.
    let follows = (bytes &- SIMD16<UInt8>(repeating: 0x80)) .< SIMD16<UInt8>(repeating: 0x40)
    let isBegun = (before &- SIMD16<UInt8>(repeating: 0xC2)) .< SIMD16<UInt8>(repeating: 0x1E)
    let isLonger = bytes .>= SIMD16<UInt8>(repeating: 0xE0)
    let isNone = (bytes &- SIMD16<UInt8>(repeating: 0xC0)) .< SIMD16<UInt8>(repeating: 0x02)
    return (follows .^ isBegun) .| isLonger .| isNone
  }

  /// Goes to the first quotation mark, backslash or control character.
  ///
  /// - Returns: Whether what was passed over is UTF-8.
  @inline(__always)
  private mutating func skipPlainText() -> Bool {
    while true {
      unsafe next = Self.endOfPlainBytes(next, isASCII: true)
      if unsafe next.pointee < 0x80 { return true }
      guard skipScalar() else { return false }
    }
  }

  /// Goes past a scalar value above ASCII, if there is a whole one.
  private mutating func skipScalar() -> Bool {
    // Most letters above ASCII, such as those of Danish, have two bytes.
    if unsafe next[0] &- 0xC2 < 0x1E && next[1] &- 0x80 < 0x40 {
      unsafe next += 2
      return true
    }
    let bytes = unsafe UnsafeBufferPointer(start: next, count: 4).span
    let scalar = DecodedScalar(at: 0, in: bytes, before: 4)
    unsafe next += scalar.length
    return scalar.isWellFormed
  }

  /// Copies a string and resolves its escapes; the opening quotation mark is behind us.
  private mutating func take(text: inout TextBuffer, limit: Int) -> Bool {
    var isWhole = false
    var from = unsafe next
    unsafe text.write(atMost: limit) { start in
      var to = unsafe start
      while true {
        let bytes = unsafe UnsafeRawPointer(from).loadUnaligned(as: SIMD16<UInt8>.self)
        unsafe UnsafeMutableRawPointer(to).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
        let plain = Self.plainBytes(bytes, isASCII: false)
        unsafe from += plain
        unsafe to += plain
        if plain == 16 { continue }
        switch unsafe from.pointee {
        case UInt8(ascii: "\""):
          unsafe from += 1
          isWhole = true
          return unsafe to - start
        case UInt8(ascii: "\\"):
          let byte = unsafe Self.escaped(from[1])
          if byte == 0 { return 0 }
          unsafe to.pointee = byte
          unsafe from += 2
          unsafe to += 1
        default:
          return 0
        }
      }
    }
    unsafe next = unsafe from
    return isWhole
  }

  /// What a letter after a backslash stands for; 0 for `\u` and for letters that stand for nothing.
  @inline(__always)
  private static func escaped(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: 0
    }
  }

  /// Whether a text is UTF-8.
  ///
  /// - Parameter text: The text, behind which there are zeros.
  /// - Returns: Whether all of it is.
  /// - Complexity: O(*n*) in the length of the text; sixteen bytes at a time where they are ASCII.
  static func isUTF8(_ text: borrowing TextBuffer) -> Bool {
    unsafe text.storage.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      let end = unsafe base + text.range.upperBound
      var reading = unsafe ContributionScanner(at: base + text.range.lowerBound)
      while unsafe reading.next < end {
        let bytes = unsafe UnsafeRawPointer(reading.next).loadUnaligned(as: SIMD16<UInt8>.self)
        let plain = firstPlace(in: bytes .>= SIMD16<UInt8>(repeating: 0x80))
        unsafe reading.next += plain
        if plain < 16, !reading.skipScalar() { return false }
      }
      return true
    }
  }

  /// The first quotation mark, backslash or control character or, of ASCII, the first other byte.
  @inline(__always)
  private static func endOfPlainBytes(
    _ start: UnsafePointer<UInt8>, isASCII: Bool
  ) -> UnsafePointer<UInt8> {
    var next = unsafe start
    while true {
      let bytes = unsafe UnsafeRawPointer(next).loadUnaligned(as: SIMD16<UInt8>.self)
      let plain = plainBytes(bytes, isASCII: isASCII)
      unsafe next += plain
      if plain < 16 { return unsafe next }
    }
  }

  /// How many bytes stand before the first quotation mark, backslash or control character or, of
  /// ASCII, the first other byte.
  @inline(__always)
  private static func plainBytes(_ bytes: SIMD16<UInt8>, isASCII: Bool) -> Int {
    var special = special(bytes)
    if isASCII { special .|= bytes .>= SIMD16<UInt8>(repeating: 0x80) }
    return firstPlace(in: special)
  }

  /// Where there is a quotation mark, a backslash or a control character.
  @inline(__always)
  private static func special(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    // Vectors on both sides: with a number on one side, bytes are compared one by one.
    let quote = SIMD16<UInt8>(repeating: 0x22)
    let slash = SIMD16<UInt8>(repeating: 0x5C)
    let control = SIMD16<UInt8>(repeating: 0x1F)
    return (bytes .== quote) .| (bytes .== slash) .| (bytes .<= control)
  }

  /// The first place at which something holds, or 16.
  @inline(__always)
  private static func firstPlace(in mask: SIMDMask<SIMD16<Int8>>) -> Int {
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: halves[0])
    if low != 0 { return low.trailingZeroBitCount &>> 3 }
    return 8 &+ UInt64(littleEndian: halves[1]).trailingZeroBitCount &>> 3
  }

  @inline(__always)
  private mutating func skipSpace() {
    while unsafe next.pointee == 0x20 || next.pointee == 0x09 || next.pointee == 0x0D {
      unsafe next += 1
    }
  }

  @inline(__always)
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    if unsafe next.pointee != UInt8(truncatingIfNeeded: sign.value) { return false }
    unsafe next += 1
    return true
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount {
      if unsafe next[index] != word.utf8Start[index] { return false }
    }
    unsafe next += word.utf8CodeUnitCount
    return true
  }
}
