/// Text of a workbook, in which characters that XML has no place for stand as `_x000D_`.
///
/// > Source: ECMA-376, part 1, section 22.9.2.19 (ST_Xstring): `_x`, four hexadecimal digits of a UTF-16
/// > unit and `_`. An underscore that could be taken for the first of these is `_x005F_` itself.
enum EscapedText {
  /// The text that an escaped one stands for.
  ///
  /// Half of a surrogate pair stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    var isChanged = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), let first = unit(in: bytes, at: index) {
        if let scalar = Unicode.Scalar(first) {
          output.append(utf8: scalar)
          index += 7
          isChanged = true
          continue
        }
        if let second = unit(in: bytes, at: index + 7), let scalar = pairedScalar(first, second) {
          output.append(utf8: scalar)
          index += 14
          isChanged = true
          continue
        }
      }
      output.append(bytes[index])
      index += 1
    }
    return isChanged ? String(decoding: output, as: UTF8.self) : text
  }

  private static func unit(in bytes: [UInt8], at start: Int) -> UInt16? {
    guard bytes.count - start >= 7, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        unit = unit << 4 | UInt16(byte & 0x1F + 9)
      default: return nil
      }
    }
    return unit
  }
}
