import StafetStatistics
import StafetSyntax
import Testing

@Suite struct TextEncodingTests {
  struct Valid: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var encoding = TextEncoding.unicode
    let text: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Valid(name: "empty", bytes: [], text: ""),
    Valid(
      name: "UTF-8", bytes: [0x61, 0xC3, 0xA6, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80],
      text: "aæ€😀"),
    Valid(name: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF, 0xC3, 0xB8], text: "ø"),
    Valid(
      name: "UTF-8 limits",
      bytes: [
        0x7F, 0xC2, 0x80, 0xDF, 0xBF, 0xE0, 0xA0, 0x80, 0xED, 0x9F, 0xBF,
        0xEE, 0x80, 0x80, 0xEF, 0xBF, 0xBF, 0xF0, 0x90, 0x80, 0x80, 0xF4, 0x8F, 0xBF, 0xBF,
      ],
      text: "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"),
    Valid(
      name: "UTF-16 little", bytes: [0xFF, 0xFE, 0x61, 0x00, 0xE5, 0x00, 0x3D, 0xD8, 0x00, 0xDE],
      text: "aå😀"),
    Valid(
      name: "UTF-16 big",
      bytes: [0xFE, 0xFF, 0x00, 0x61, 0x00, 0xE5, 0xD8, 0x3D, 0xDE, 0x00, 0x20, 0xAC], text: "aå😀€"),
    Valid(name: "UTF-16 mark only", bytes: [0xFF, 0xFE], text: ""),
    Valid(
      name: "Windows-1252", bytes: [0x53, 0xF8, 0x80, 0x93, 0x94, 0x9F, 0xFF],
      encoding: .windows1252, text: "Sø€“”Ÿÿ"),
    Valid(
      name: "Windows-1252 asked for, UTF-8 mark", bytes: [0xEF, 0xBB, 0xBF, 0xC3, 0xB8],
      encoding: .windows1252, text: "ø"),
    Valid(name: "one byte", bytes: [0x61], text: "a"),
  ])
  func decodes(_ sample: Valid) throws {
    let bytes = try sample.encoding.utf8(from: sample.bytes)
    #expect(bytes == Array(sample.text.utf8))
  }

  struct Invalid: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var encoding = TextEncoding.unicode
    let expected: [String]
    var testDescription: String { name }
  }

  static let advice =
    "The file may be Windows-1252 (also called ANSI) or Mac Roman, as older spreadsheets save it. "
    + "Save it as UTF-8."

  static let workbook =
    "f: This is a packed document or archive (ZIP), neither text nor an Excel workbook. Unpack it, or save "
    + "it as an Excel workbook (.xlsx) or CSV UTF-8, and give that file."

  @Test(arguments: [
    Invalid(
      name: "Latin letters", bytes: Array("id\næ, ".utf8) + [0xE6, 0x2C, 0xF8],
      expected: [
        "f:2:4: Byte 0xE6 is not UTF-8 text, and there is 1 more such place. \(advice)"
      ]),
    Invalid(
      name: "overlong", bytes: [0xC0, 0x80],
      expected: [
        "f:1:1: Byte 0xC0 is not UTF-8 text, and there is 1 more such place. \(advice)"
      ]),
    Invalid(
      name: "surrogate", bytes: [0xED, 0xA0, 0x80],
      expected: [
        "f:1:1: Byte 0xED is not UTF-8 text, and there are 2 more such places. \(advice)"
      ]),
    Invalid(
      name: "cut short is one part", bytes: [0x61, 0xF0, 0x9F, 0x98],
      expected: ["f:1:2: Byte 0xF0 is not UTF-8 text. \(advice)"]),
    Invalid(
      name: "beyond the last", bytes: [0xF4, 0x90, 0x61],
      expected: [
        "f:1:1: Byte 0xF4 is not UTF-8 text, and there is 1 more such place. \(advice)"
      ]),
    Invalid(
      name: "lone surrogate", bytes: [0xFF, 0xFE, 0x0A, 0x00, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00],
      expected: [
        "f:2:2: The UTF-16 text has half a character (0xD800). The file is damaged; save it again as UTF-8."
      ]),
    Invalid(
      name: "surrogates reversed", bytes: [0xFE, 0xFF, 0xDE, 0x00, 0xD8, 0x3D],
      expected: [
        "f:1:1: The UTF-16 text has half a character (0xDE00), and there is 1 more such place. The file is damaged; save it again as UTF-8."
      ]),
    Invalid(
      name: "odd length", bytes: [0xFF, 0xFE, 0x61, 0x00, 0x62],
      expected: [
        "f:1:2: The UTF-16 text ends in the middle of a character. The file is cut short or damaged."
      ]),
    Invalid(
      name: "no mark", bytes: [0x61, 0x00, 0x62, 0x00],
      expected: [
        "f:1:1: The text looks like UTF-16 without a byte order mark. Save the file as UTF-8."
      ]),
    Invalid(
      name: "undefined in Windows-1252", bytes: [0xE6, 0x81, 0x8D, 0x8F, 0x90, 0x9D],
      encoding: .windows1252,
      expected: [
        "f:1:2: Byte 0x81 means nothing in Windows-1252, and there are 4 more such places. The file has another encoding; save it as UTF-8."
      ]),
    Invalid(
      name: "workbook", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0xE6], expected: [workbook]),
    Invalid(
      name: "workbook, Windows-1252 asked for", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14, 0x81],
      encoding: .windows1252, expected: [workbook]),
    Invalid(
      name: "old workbook", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      expected: [
        "f: This is an old Excel file (.xls), a workbook with a password or an old Word document, which cannot be read. Open it in Excel and save it without a password as an Excel workbook (.xlsx) or CSV UTF-8."
      ]),
    Invalid(
      name: "workbook with a password",
      bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        + Array("EncryptedPackage".utf8.map { [$0, 0] }.joined()),
      expected: [
        "f: This workbook or document is protected by a password. Open it in Excel and save it without one as an Excel workbook (.xlsx) or CSV UTF-8."
      ]),
    Invalid(
      name: "gzip", bytes: [0x1F, 0x8B, 0x08, 0x00],
      expected: [
        "f: This file was packed by gzip. Unpack it and give the file that was in it."
      ]),
    Invalid(
      name: "PDF", bytes: Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3],
      expected: [
        "f: This is a PDF document, not text. Give the file that it was made from, saved as text or as CSV UTF-8."
      ]),
  ])
  func refuses(_ sample: Invalid) {
    let error = #expect(throws: SyntaxError.self) {
      try sample.encoding.utf8(from: sample.bytes)
    }
    #expect(error?.problems.map { $0.line(file: "f") } == sample.expected)
  }

  @Test func tellsOfTheFirstAndCountsTheRest() {
    let error = #expect(throws: SyntaxError.self) {
      try TextEncoding.unicode.utf8(
        from: [UInt8](repeating: 0xFF, count: 250).map { $0 - 1 } + [0xFF])
    }
    // FE FE is not a mark; 251 bytes are wrong.
    #expect(
      error?.problems.map(\.reason) == [.encoding(.invalidUTF8(byte: 0xFE, others: 250))])
  }

  /// Whatever the bytes, the answer agrees with the standard library's decoder.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func agreesWithTheStandardLibrary(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let leads: [UInt8] = [
      0x61, 0x80, 0xBF, 0xC1, 0xC3, 0xDF, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
    ]
    for _ in 0..<5000 {
      let bytes =
        [0x61, 0x61]
        + (0..<Int.random(in: 0...8, using: &generator)).map { _ in
          Bool.random(using: &generator)
            ? leads.randomElement(using: &generator) ?? 0
            : UInt8.random(in: 1...255, using: &generator)
        }
      let repaired = String(decoding: bytes, as: UTF8.self)
      do throws(SyntaxError) {
        let decoded = try TextEncoding.unicode.utf8(from: bytes)
        #expect(decoded == bytes)
        #expect(Array(repaired.utf8) == bytes)
      } catch {
        #expect(Array(repaired.utf8) != bytes)
        let fault = error.problems.first
        var others = -1
        if case .encoding(.invalidUTF8(_, let count))? = fault?.reason { others = count }
        let lineBreaks = repaired.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
        let marks = zip(1..., repaired.unicodeScalars).filter { $1 == "\u{FFFD}" }.map(\.0)
        #expect(error.problems.count == 1 && others == marks.count - 1)
        #expect(lineBreaks || fault?.place.position?.column == marks.first)
      }
    }
  }

  @Test func readsBackWhatUTF16Wrote() throws {
    var generator = SplitMix64(seed: 16)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<20 {
        if let scalar = Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &generator)) {
          text.append(scalar)
        }
      }
      let units = Array(String(text).utf16)
      let little: [UInt8] =
        [0xFF, 0xFE]
        + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      let big: [UInt8] =
        [0xFE, 0xFF]
        + units.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
      let expected = Array(String(text).utf8)
      #expect(try TextEncoding.unicode.utf8(from: little) == expected)
      #expect(try TextEncoding.unicode.utf8(from: big) == expected)
    }
  }
}
