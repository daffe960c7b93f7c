/// Turns Windows-1252 into UTF-8.
///
/// Bytes below 0x80 and from 0xA0 are the Unicode scalars of the same number; those between are in
/// the table. Five of them have no meaning and are faults.
func decodeWindows1252(_ input: [UInt8], faults: inout DecodingFaults) -> [UInt8] {
  var output: [UInt8] = []
  output.reserveCapacity(input.count + input.count / 16)
  for byte in input {
    guard 0x80...0x9F ~= byte else {
      output.append(utf8: Unicode.Scalar(byte))
      continue
    }
    if let scalar = windows1252Scalars[Int(byte) - 0x80] {
      output.append(utf8: scalar)
    } else {
      faults.add(.undefinedInWindows1252(byte: byte), at: output.count)
      output.append(contentsOf: replacementCharacter)
    }
  }
  return output
}

/// The meaning of the bytes 0x80 to 0x9F.
///
/// > Source: The table "cp1252 to Unicode" of the Unicode Consortium and Microsoft (1998).
let windows1252Scalars: [Unicode.Scalar?] = [
  "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil,
  nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}", "\u{0178}",
]
