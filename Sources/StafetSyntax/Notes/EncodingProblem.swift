/// A reason why bytes are not text.
package enum EncodingProblem: Hashable, Sendable {
  /// A byte that cannot stand where it stands in UTF-8, and the number of further such places.
  case invalidUTF8(byte: UInt8, others: Int = 0)

  /// Half of a UTF-16 surrogate pair without its other half, and the number of further places that
  /// are wrong.
  case unpairedSurrogate(UInt16, others: Int = 0)

  /// A UTF-16 text with an odd number of bytes: the last character is cut in two.
  case oddByteCount

  /// One of the five bytes that Windows-1252 gives no meaning, and the number of further ones.
  case undefinedInWindows1252(byte: UInt8, others: Int = 0)

  /// The text looks like UTF-16, but has no byte order mark that says so.
  case utf16WithoutMark

  /// A packed document, such as a workbook of Excel or a document of Word.
  case packedDocument

  /// A document of Excel or Word as their versions before 2007 save it.
  case oldOfficeDocument

  /// A document in PDF.
  case pdf

  /// The name of the fact in codes such as `encoding.invalid-utf-8`.
  package var code: String {
    switch self {
    case .invalidUTF8: "invalid-utf-8"
    case .unpairedSurrogate: "unpaired-surrogate"
    case .oddByteCount: "odd-byte-count"
    case .undefinedInWindows1252: "undefined-in-windows-1252"
    case .utf16WithoutMark: "utf-16-without-mark"
    case .packedDocument: "packed-document"
    case .oldOfficeDocument: "old-office-document"
    case .pdf: "pdf"
    }
  }

  /// The problem in English: what is wrong and what was expected, as sentences on one line.
  package var sentence: String {
    switch self {
    case .invalidUTF8(let byte, let others):
      "Byte \(hexadecimal(UInt16(byte))) is not UTF-8 text\(further(others)). The file may be "
        + "Windows-1252 (also called ANSI), as older spreadsheets save it. Save it as UTF-8, or ask "
        + "for it to be read as Windows-1252."
    case .unpairedSurrogate(let unit, let others):
      "The UTF-16 text has half a character (\(hexadecimal(unit)))\(further(others)). The file is "
        + "damaged; save it again as UTF-8."
    case .oddByteCount:
      "The UTF-16 text ends in the middle of a character. The file is cut short or damaged."
    case .undefinedInWindows1252(let byte, let others):
      "Byte \(hexadecimal(UInt16(byte))) means nothing in Windows-1252\(further(others)). The file "
        + "has another encoding; save it as UTF-8."
    case .utf16WithoutMark:
      "The text looks like UTF-16 without a byte order mark. Save the file as UTF-8."
    case .packedDocument:
      "This is an Excel workbook or another packed document, not text. Save it as CSV UTF-8 and "
        + "give that file."
    case .oldOfficeDocument:
      "This is an old Excel or Word document, not text. Save it as CSV UTF-8 and give that file."
    case .pdf:
      "This is a PDF document, not text. Give the file that it was made from, saved as text or as "
        + "CSV UTF-8."
    }
  }

  /// The same problem with the number of further places that have it.
  func counting(others: Int) -> EncodingProblem {
    switch self {
    case .invalidUTF8(let byte, _): .invalidUTF8(byte: byte, others: others)
    case .unpairedSurrogate(let unit, _): .unpairedSurrogate(unit, others: others)
    case .undefinedInWindows1252(let byte, _): .undefinedInWindows1252(byte: byte, others: others)
    case .oddByteCount, .utf16WithoutMark, .packedDocument, .oldOfficeDocument, .pdf: self
    }
  }

  private func further(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: ", and there is 1 more such place"
    default: ", and there are \(count) more such places"
    }
  }

  private func hexadecimal(_ number: UInt16) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count % 2 == 0 ? "" : "0") + digits
  }
}
