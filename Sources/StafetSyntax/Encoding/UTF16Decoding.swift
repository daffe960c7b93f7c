/// Turns UTF-16 that begins with a byte order mark into UTF-8 without one.
///
/// Half of a surrogate pair and a lone last byte are faults and become U+FFFD.
func decodeUTF16(_ input: [UInt8], bigEndian: Bool, faults: inout DecodingFaults) -> [UInt8] {
  let units = input.count / 2
  var output: [UInt8] = []
  output.reserveCapacity(input.count)

  func unit(_ index: Int) -> UInt16 {
    let first = UInt16(input[index * 2])
    let second = UInt16(input[index * 2 + 1])
    return bigEndian ? first << 8 | second : second << 8 | first
  }

  var index = 1
  while index < units {
    let first = unit(index)
    index += 1
    if let scalar = Unicode.Scalar(first) {
      output.append(utf8: scalar)
    } else if index < units, let scalar = pairedScalar(first, unit(index)) {
      output.append(utf8: scalar)
      index += 1
    } else {
      faults.add(.unpairedSurrogate(first), at: output.count)
      output.append(contentsOf: replacementCharacter)
    }
  }
  if input.count % 2 == 1 {
    faults.add(.oddByteCount, at: output.count)
  }
  return output
}

/// The scalar that a leading and a trailing surrogate stand for, or nil when they do not pair.
func pairedScalar(_ leading: UInt16, _ trailing: UInt16) -> Unicode.Scalar? {
  guard 0xD800...0xDBFF ~= leading, 0xDC00...0xDFFF ~= trailing else { return nil }
  return Unicode.Scalar(
    0x1_0000 + (UInt32(leading) - 0xD800) << 10 + (UInt32(trailing) - 0xDC00))
}
