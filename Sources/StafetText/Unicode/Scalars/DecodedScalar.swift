/// One scalar value read from UTF-8.
///
/// Ill-formed bytes are read as U+FFFD. Such a value stands for the longest beginning of a
/// well-formed sequence, or else for one byte.
///
/// > Source: The Unicode Standard 15.0, table 3-7 and section 3.9, *U+FFFD Substitution of Maximal
/// > Subparts*.
package struct DecodedScalar: Hashable, Sendable {
  /// The scalar value.
  package let value: UInt32

  /// How many bytes it takes, 1 to 4.
  package let length: Int

  /// Whether the bytes are UTF-8.
  package let isWellFormed: Bool

  @inline(__always) private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
    isWellFormed = true
  }

  @inline(__always) private init(illFormed length: Int) {
    value = 0xFFFD
    self.length = length
    isWellFormed = false
  }

  /// Reads the scalar value at a place.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - bytes: The text.
  ///   - end: Where reading stops, at most the number of bytes and more than `start`.
  /// - Complexity: O(1).
  @inline(__always) package init(at start: Int, in bytes: Span<UInt8>, before end: Int) {
    let lead = bytes[start]
    if lead < 0x80 {
      self.init(value: UInt32(lead), length: 1)
    } else {
      self.init(after: lead, at: start, in: bytes, before: end)
    }
  }

  private init(after lead: UInt8, at start: Int, in bytes: Span<UInt8>, before end: Int) {
    let second = start &+ 1 < end ? bytes[start &+ 1] : 0
    switch lead {
    case 0xC2...0xDF:
      guard second & 0xC0 == 0x80 else {
        self.init(illFormed: 1)
        return
      }
      self.init(value: UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F), length: 2)
    case 0xE0...0xEF:
      let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
      guard second >= lowest, second <= highest else {
        self.init(illFormed: 1)
        return
      }
      let third = start &+ 2 < end ? bytes[start &+ 2] : 0
      guard third & 0xC0 == 0x80 else {
        self.init(illFormed: 2)
        return
      }
      let high = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6
      self.init(value: high | UInt32(third & 0x3F), length: 3)
    case 0xF0...0xF4:
      let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else {
        self.init(illFormed: 1)
        return
      }
      let third = start &+ 2 < end ? bytes[start &+ 2] : 0
      guard third & 0xC0 == 0x80 else {
        self.init(illFormed: 2)
        return
      }
      let fourth = start &+ 3 < end ? bytes[start &+ 3] : 0
      guard fourth & 0xC0 == 0x80 else {
        self.init(illFormed: 3)
        return
      }
      let high = UInt32(lead & 0x07) << 18 | UInt32(second & 0x3F) << 12
      self.init(value: high | UInt32(third & 0x3F) << 6 | UInt32(fourth & 0x3F), length: 4)
    default:
      self.init(illFormed: 1)
    }
  }
}
