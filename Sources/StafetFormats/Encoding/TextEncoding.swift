/// How the bytes of a file are to be understood.
package enum TextEncoding: Hashable, Sendable {
  /// UTF-16 when a byte order mark says so, else UTF-8 with or without its mark.
  case unicode

  /// The Western European code page of Windows, which cannot be told from its bytes.
  ///
  /// A file that begins with a byte order mark is still read as Unicode: no Windows-1252 text
  /// begins with the characters "ï»¿" or "ÿþ".
  case windows1252

  /// Turns bytes in this encoding into valid UTF-8 without a byte order mark.
  ///
  /// - Parameters:
  ///   - input: The bytes of a file.
  ///   - file: The name of the file, for problems.
  /// - Returns: Valid UTF-8. Valid UTF-8 is given back without a copy.
  /// - Throws: The first 100 places that cannot be read as text, and the number of the others.
  /// - Complexity: O(*n*).
  package func utf8(
    from input: consuming [UInt8], file: String? = nil
  ) throws(ReadingError) -> [UInt8] {
    var output = input
    var faults = DecodingFaults()
    if output.starts(with: [0xFF, 0xFE]) {
      output = decodeUTF16(output, bigEndian: false, faults: &faults)
    } else if output.starts(with: [0xFE, 0xFF]) {
      output = decodeUTF16(output, bigEndian: true, faults: &faults)
    } else if output.starts(with: [0xEF, 0xBB, 0xBF]) {
      output.removeFirst(3)
      output = checkUTF8(output, faults: &faults)
    } else if self == .windows1252 {
      output = decodeWindows1252(output, faults: &faults)
    } else if output.count >= 2, output[0] == 0 || output[1] == 0 {
      faults.add(.utf16WithoutMark, at: 0)
    } else {
      output = checkUTF8(output, faults: &faults)
    }
    try faults.throwProblems(in: output, file: file)
    return output
  }
}

/// The places that could not be decoded, with offsets into the output.
struct DecodingFaults {
  private static let limit = 100
  private var listed: [(problem: EncodingProblem, offset: Int)] = []
  private var others = 0

  mutating func add(_ problem: EncodingProblem, at offset: Int) {
    if listed.count < Self.limit {
      listed.append((problem, offset))
    } else {
      others += 1
    }
  }

  func throwProblems(in bytes: [UInt8], file: String?) throws(ReadingError) {
    var log = ReadingLog(file: file)
    for fault in listed { log.report(.encoding(fault.problem), at: fault.offset) }
    if others > 0 { log.report(.encoding(.more(others)), at: bytes.count) }
    try log.throwProblems(in: bytes)
  }
}

/// The three bytes of U+FFFD, which take the place of what cannot be decoded, so that the columns
/// of later problems stay right.
let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

extension [UInt8] {
  /// Appends the UTF-8 form of a scalar.
  mutating func append(utf8 scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    case 0x800..<0x1_0000:
      append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 12 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    }
  }
}
