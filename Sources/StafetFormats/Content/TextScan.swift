import StafetText

/// A first look at a text, byte by byte: whether it needs a closer one, and a number that texts share which
/// differ in nothing but white space, case and punctuation.
struct TextScan {
  /// What a closer look may find.
  struct Signs: OptionSet {
    let rawValue: UInt64

    /// A sign that begins tags or encoded characters.
    static let markup = Signs(rawValue: 1 << 56)
    /// A control character.
    static let control = Signs(rawValue: 1 << 57)
    /// A byte that broken letters have, and few others.
    static let letters = Signs(rawValue: 1 << 58)
    /// The end of a line.
    static let lines = Signs(rawValue: 1 << 59)
    /// A low line, which written control characters have.
    static let lowLine = Signs(rawValue: 1 << 60)
  }

  /// What was found.
  let signs: Signs

  /// The sum of numbers for the ASCII letters and digits, which does not tell their order.
  let sum: UInt64

  /// Looks at texts; made once for many.
  struct Scanner {
    private let table = TextScan.table

    /// Looks at a text.
    @inline(__always)
    func scan(_ text: String) -> TextScan {
      text.withUTF8Span { bytes in
        var signs: UInt64 = 0
        var sum: UInt64 = 0
        for index in bytes.indices {
          let entry = table[Int(bytes[index])]
          signs |= entry
          sum &+= entry & TextScan.sumMask
        }
        return TextScan(signs: Signs(rawValue: signs & ~TextScan.sumMask), sum: sum)
      }
    }
  }

  private static let sumMask: UInt64 = (1 << 56) - 1

  /// For each byte a number in the lower 56 bits, 0 for what is neither letter nor digit, and its signs.
  private static let table: [UInt64] = (0..<256).map { byte in
    var entry: UInt64 = 0
    switch byte {
    case 0x30...0x39, 0x61...0x7A: entry = number(for: byte)
    case 0x41...0x5A: entry = number(for: byte + 0x20)
    case 0x26, 0x3C: entry = Signs.markup.rawValue
    case 0x0A: entry = Signs.lines.rawValue
    case 0x5F: entry = Signs.lowLine.rawValue
    case 0..<0x20, 0x7F: entry = byte == 0x09 || byte == 0x0D ? 0 : Signs.control.rawValue
    // The first bytes of Latin-1's signs, of Œ and of U+FFFD, and the second bytes of Â, Ã, â, Ð, Ñ, ï, ð.
    case 0xC2, 0xC5, 0xEF, 0x82, 0x83, 0xA2, 0x90, 0x91, 0xAF, 0xB0:
      entry = Signs.letters.rawValue
    default: break
    }
    return entry
  }

  /// A number that looks like chance (SplitMix64, Steele, Lea and Flood 2014).
  private static func number(for byte: Int) -> UInt64 {
    var number = UInt64(truncatingIfNeeded: byte) &* 0x9E37_79B9_7F4A_7C15
    number = (number ^ number &>> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number &>> 27) &* 0x94D0_49BB_1331_11EB
    return (number ^ number &>> 31) & sumMask
  }
}
