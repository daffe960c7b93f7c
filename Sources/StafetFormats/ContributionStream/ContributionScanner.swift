// The one file of StafetFormats that reads memory in vectors; see WordScanner in StafetText. All
// pointers come from a block of bytes that is held for the time of a walk and that has room behind it.

import StafetText

/// Finds relay, kind and text in lines of JSON that are written the usual way.
///
/// Usual is one object on a line, with values that are texts, numbers, words, or lists and objects of
/// those, and keys without escapes. Whatever else a line holds, the scanner does not judge it: it says
/// that the line is irregular, and ``JSONReader`` reads that line by the rules, with a place for every
/// problem. In a line that is not irregular, both find the same.
@safe
struct ContributionScanner {
  /// The relay as it stands in the line, without its quotation marks; empty if there is none.
  private(set) var relay: UnsafeBufferPointer<UInt8>

  /// The kind as it stands in the line, without its quotation marks; empty if there is none.
  private(set) var kind: UnsafeBufferPointer<UInt8>

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
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The first byte of the line.
  ///   - text: Receives the text, free of escapes.
  ///   - limit: How many bytes the text may have.
  /// - Returns: The line feed at the end of the line, or `nil` if the line is irregular.
  mutating func read(
    _ line: UnsafePointer<UInt8>, text: inout TextBuffer, limit: Int
  ) -> UnsafePointer<UInt8>? {
    unsafe next = line
    unsafe relay = UnsafeBufferPointer(start: line, count: 0)
    unsafe kind = unsafe relay
    hasText = false
    var fields = 0
    skipSpace()
    guard take("{") else { return nil }
    while true {
      skipSpace()
      guard take("\""), let key = unsafe plainString() else { return nil }
      skipSpace()
      guard take(":") else { return nil }
      skipSpace()
      guard unsafe value(of: key, text: &text, limit: limit) else { return nil }
      fields += 1
      skipSpace()
      if take(",") { continue }
      guard take("}"), hasText else { return nil }
      skipSpace()
      return unsafe next.pointee == 0x0A ? next : nil
    }
  }

  /// Reads the value of a key, and keeps it if it is one of those looked for.
  @inline(__always)
  private mutating func value(
    of key: UnsafeBufferPointer<UInt8>, text: inout TextBuffer, limit: Int
  ) -> Bool {
    if unsafe Self.isKey(key, 0x7478_6574, count: 4) {
      if hasText || !take("\"") { return false }
      hasText = true
      return take(text: &text, limit: limit)
    }
    if unsafe Self.isKey(key, 0x79_616C_6572, count: 5) {
      guard unsafe relay.isEmpty, take("\""), let label = unsafe plainString() else { return false }
      unsafe relay = label
      return !label.isEmpty
    }
    if unsafe Self.isKey(key, 0x646E_696B, count: 4) {
      guard unsafe kind.isEmpty, take("\""), let word = unsafe plainString() else { return false }
      unsafe kind = word
      return !word.isEmpty
    }
    return skipValue(depth: 0)
  }

  /// Whether a key is a word of at most eight letters, given as a little-endian number.
  @inline(__always)
  private static func isKey(
    _ key: UnsafeBufferPointer<UInt8>, _ word: UInt64, count: Int
  ) -> Bool {
    guard key.count == count, let start = key.baseAddress else { return false }
    let bytes = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
    return bytes & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)) == word
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
    unsafe next = Self.endOfPlainBytes(next)
    guard unsafe next.pointee == UInt8(ascii: "\"") else { return nil }
    let string = unsafe UnsafeBufferPointer(start: start, count: next - start)
    unsafe next += 1
    return unsafe string
  }

  /// Goes past a string; the opening quotation mark is behind us.
  @inline(__always)
  private mutating func skipString() -> Bool {
    while true {
      unsafe next = Self.endOfPlainBytes(next)
      if unsafe next.pointee == UInt8(ascii: "\"") {
        unsafe next += 1
        return true
      }
      guard unsafe next.pointee == UInt8(ascii: "\\"),
        unsafe Self.escaped(next[1]) != 0
      else { return false }
      unsafe next += 2
    }
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
        let plain = Self.plainBytes(bytes)
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

  /// The first quotation mark, backslash or control character.
  @inline(__always)
  private static func endOfPlainBytes(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var next = unsafe start
    while true {
      let plain = unsafe plainBytes(UnsafeRawPointer(next).loadUnaligned(as: SIMD16<UInt8>.self))
      unsafe next += plain
      if plain < 16 { return unsafe next }
    }
  }

  /// How many bytes stand before the first quotation mark, backslash or control character.
  @inline(__always)
  private static func plainBytes(_ bytes: SIMD16<UInt8>) -> Int {
    // Vectors on both sides: with a number on one side, bytes are compared one by one.
    let quote = SIMD16<UInt8>(repeating: 0x22)
    let slash = SIMD16<UInt8>(repeating: 0x5C)
    let control = SIMD16<UInt8>(repeating: 0x1F)
    let special = (bytes .== quote) .| (bytes .== slash) .| (bytes .<= control)
    let halves = unsafe unsafeBitCast(special, to: SIMD2<UInt64>.self)
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
