/// Letters that were broken because bytes in one encoding were read in another.
package enum BrokenLetters {
  /// What mends letters of UTF-8 that were read as Windows-1252 or Latin-1, such as `Ã¸`.
  ///
  /// A run of such letters is mended only where all of it is UTF-8, and where chance does not explain that:
  /// `Å”` may well be a letter and a quotation mark.
  ///
  /// - Parameter scalars: The text.
  /// - Returns: An edit for each run. What was broken twice needs another look at the mended text.
  package static func edits(in scalars: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].value >= 0xC2 else {
        index += 1
        continue
      }
      let start = index
      var decoded: [Unicode.Scalar] = []
      var isCertain = false
      while let (scalar, length) = character(at: index, in: scalars) {
        isCertain = isCertain || Self.isCertain(scalars[index], length, scalar)
        decoded.append(scalar)
        index += length
      }
      if isCertain || decoded.count > 1 {
        edits.append(TextEdit(start..<index, decoded))
      } else if index == start {
        index += 1
      }
    }
    return edits
  }

  /// Whether no other explanation is likely: the letters of Western Europe, typographic signs, signs that
  /// only programs write, and characters of four bytes.
  private static func isCertain(
    _ first: Unicode.Scalar, _ length: Int, _ decoded: Unicode.Scalar
  ) -> Bool {
    switch first.value {
    case 0xC2, 0xC3: true
    case 0xE2: 0x2000...0x22FF ~= decoded.value
    case 0xEF: decoded.value == 0xFFFD || decoded.value == 0xFEFF
    default: length == 4
    }
  }

  /// The character that the bytes of characters at a place are in UTF-8, if they are one of two to four.
  private static func character(
    at index: Int, in scalars: [Unicode.Scalar]
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard index < scalars.count, let lead = byte(of: scalars[index]) else { return nil }
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    guard index + length <= scalars.count else { return nil }
    for scalar in scalars[(index + 1)..<(index + length)] {
      guard let next = byte(of: scalar), next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    // Overlong forms are no UTF-8.
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// The byte that a character is in Windows-1252 or, where that gives a byte no meaning, in Latin-1.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(truncatingIfNeeded: scalar.value) }
    guard let index = windows1252Scalars.firstIndex(of: scalar) else { return nil }
    return UInt8(truncatingIfNeeded: 0x80 + index)
  }
}
