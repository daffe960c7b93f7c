/// Gives valid UTF-8 back as it is; else a copy with U+FFFD in place of each part that is invalid.
///
/// The parts are the maximal subparts of Unicode, chapter 3, section "U+FFFD Substitution of
/// Maximal Subparts", table 3-7: what could have begun a character is one part.
func checkUTF8(_ input: [UInt8], faults: inout DecodingFaults) -> [UInt8] {
  let valid = endOfValidUTF8(in: input, from: 0)
  guard valid < input.count else { return input }

  var output = Array(input[..<valid])
  var index = valid
  while index < input.count {
    faults.add(.invalidUTF8(byte: input[index]), at: output.count)
    output.append(contentsOf: replacementCharacter)
    index += lengthOfInvalidPart(in: input, at: index)
    let next = endOfValidUTF8(in: input, from: index)
    output.append(contentsOf: input[index..<next])
    index = next
  }
  return output
}

/// The offset of the first byte that does not belong to a whole character, or the end.
private func endOfValidUTF8(in bytes: [UInt8], from start: Int) -> Int {
  var index = start
  while index < bytes.count {
    if bytes[index] < 0x80 {
      index &+= 1
      continue
    }
    let length = characterLength(in: bytes, at: index)
    if length == 0 { break }
    index &+= length
  }
  return index
}

/// The length of the whole character of two to four bytes here, or 0 when there is none.
private func characterLength(in bytes: [UInt8], at index: Int) -> Int {
  guard let (length, second) = form(of: bytes[index]), index + length <= bytes.count,
    second.contains(bytes[index + 1])
  else { return 0 }
  for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
  return length
}

/// How many bytes here could have begun a character; at least 1.
private func lengthOfInvalidPart(in bytes: [UInt8], at index: Int) -> Int {
  guard let (length, second) = form(of: bytes[index]), index + 1 < bytes.count,
    second.contains(bytes[index + 1])
  else { return 1 }
  var end = index + 2
  while end < min(index + length, bytes.count), bytes[end] & 0xC0 == 0x80 { end += 1 }
  return end - index
}

/// How many bytes a character with this first byte has, and which second bytes it allows.
private func form(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
  switch lead {
  case 0xC2...0xDF: (2, 0x80...0xBF)
  case 0xE0: (3, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
  case 0xED: (3, 0x80...0x9F)
  case 0xF0: (4, 0x90...0xBF)
  case 0xF1...0xF3: (4, 0x80...0xBF)
  case 0xF4: (4, 0x80...0x8F)
  default: nil
  }
}
