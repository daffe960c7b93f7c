/// How the bytes of a file are to be understood.
package enum TextEncoding: Hashable, Sendable {
  /// UTF-16 when a byte order mark says so, else UTF-8 with or without its mark.
  case unicode

  /// The Western European code page of Windows, which cannot be told from its bytes.
  ///
  /// A file that begins with a byte order mark is still read as Unicode: no Windows-1252 text
  /// begins with the characters "ï»¿" or "ÿþ".
  case windows1252

  /// The Western European code page of older Macintosh programs, which cannot be told from its bytes
  /// either.
  case macRoman

  /// Turns bytes in this encoding into valid UTF-8 without a byte order mark.
  ///
  /// - Parameter input: The bytes of a file.
  /// - Returns: Valid UTF-8. Valid UTF-8 is given back without a copy.
  /// - Throws: The first place that cannot be read as text, with the number of the others; or that
  ///   the file is a document of another kind.
  /// - Complexity: O(*n*).
  package func utf8(from input: consuming [UInt8]) throws(SyntaxError) -> [UInt8] {
    var output = input
    var faults = DecodingFaults()
    if let document = EncodingProblem(signatureOf: output) {
      throw SyntaxError(problems: [PlacedNote(reason: .encoding(document), place: .file)])
    } else if output.starts(with: [0xFF, 0xFE]) {
      output = decodeUTF16(output, bigEndian: false, faults: &faults)
    } else if output.starts(with: [0xFE, 0xFF]) {
      output = decodeUTF16(output, bigEndian: true, faults: &faults)
    } else if output.starts(with: [0xEF, 0xBB, 0xBF]) {
      output.removeFirst(3)
      output = checkUTF8(output, faults: &faults)
    } else if self == .windows1252 {
      output = decodeWindows1252(output, faults: &faults)
    } else if self == .macRoman {
      output = decodeMacRoman(output)
    } else if output.count >= 2, output[0] == 0 || output[1] == 0 {
      faults.add(.utf16WithoutMark, at: 0)
    } else {
      output = checkUTF8(output, faults: &faults)
    }
    try faults.throwProblems(in: output)
    return output
  }
}

extension EncodingProblem {
  /// The document that bytes are, told by how such documents begin; nil for anything else.
  ///
  /// > Source: The signatures in the specifications of ZIP (PKWARE), of compound files (Microsoft,
  /// > MS-CFB), of gzip (RFC 1952) and of PDF (ISO 32000). A compound file with a password holds the
  /// > document as a stream of the name "EncryptedPackage" (Microsoft, MS-OFFCRYPTO).
  fileprivate init?(signatureOf bytes: [UInt8]) {
    if ZIPArchive.begins(bytes) {
      do throws(ZIPProblem) {
        self = EncodingProblem(PackedDocument(try ZIPArchive(bytes)))
      } catch {
        self = .packedDocument
      }
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let stream = Array("EncryptedPackage".utf8.map { [$0, 0] }.joined())
      self = Self.holds(stream, in: bytes) ? .encryptedWorkbook : .oldOfficeDocument
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// Whether some bytes stand anywhere among others.
  private static func holds(_ part: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    for start in 0...(bytes.count - part.count) where bytes[start] == first {
      if bytes[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }
}

/// The first place that could not be decoded, with its offset into the output, and how many others
/// there are.
struct DecodingFaults {
  private var first: (problem: EncodingProblem, offset: Int)?
  private var others = 0

  mutating func add(_ problem: EncodingProblem, at offset: Int) {
    if first == nil {
      first = (problem, offset)
    } else {
      others += 1
    }
  }

  func throwProblems(in bytes: [UInt8]) throws(SyntaxError) {
    guard let first else { return }
    var log = SyntaxLog()
    log.report(.encoding(first.problem.counting(others: others)), at: first.offset)
    try log.throwSyntaxProblems(in: bytes)
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
