/// Characters that nobody wrote and nobody sees, and those that spreadsheets write out as `_x000D_`.
package enum ControlCharacters {
  /// What drops them: line breaks and tabs stay, and what stands for one becomes one.
  package static func edits(in scalars: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < scalars.count {
      if let value = escaped(at: index, in: scalars) {
        let end = index + 7
        edits.append(TextEdit(index..<end, replacement(of: value, before: end, in: scalars)))
        index = end
        continue
      }
      let scalar = scalars[index]
      if isControl(scalar) {
        edits.append(TextEdit(index..<(index + 1), breaksLine(scalar.value) ? ["\n"] : []))
      }
      index += 1
    }
    return edits
  }

  /// Whether a character is a control character, but no tab and no line break.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F: true
    default: false
    }
  }

  /// Whether a control character is written out in a text, as in `_x000D_`.
  package static func hasEscape(in scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { escaped(at: $0, in: scalars) != nil }
  }

  /// The control character that is written out at a place as `_x`, four hexadecimal digits and `_`.
  ///
  /// > Source: ECMA-376, part 1, section 22.9.2.19 (ST_Xstring).
  private static func escaped(at index: Int, in scalars: [Unicode.Scalar]) -> UInt32? {
    guard scalars[index] == "_", index + 6 < scalars.count,
      scalars[index + 1] == "x" || scalars[index + 1] == "X", scalars[index + 6] == "_"
    else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[(index + 2)..<(index + 6)] {
      switch scalar.value {
      case 0x30...0x39: value = value << 4 | (scalar.value - 0x30)
      case 0x41...0x46: value = value << 4 | (scalar.value - 0x37)
      case 0x61...0x66: value = value << 4 | (scalar.value - 0x57)
      default: return nil
      }
    }
    return value < 0x20 || value == 0x7F ? value : nil
  }

  private static func replacement(
    of value: UInt32, before end: Int, in scalars: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    if value == 0x09 { return ["\t"] }
    if value == 0x0D {
      // Before a line break and at the end of a text it says nothing.
      if end == scalars.count || scalars[end] == "\n" || scalars[end] == "\r" { return [] }
      if escaped(at: end, in: scalars) == 0x0A { return [] }
    }
    return value == 0x0A || value == 0x0D || breaksLine(value) ? ["\n"] : []
  }

  /// Whether a control character stands for the end of a line or page.
  private static func breaksLine(_ value: UInt32) -> Bool {
    value == 0x0B || value == 0x0C || value == 0x85
  }
}
