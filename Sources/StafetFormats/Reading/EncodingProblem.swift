/// A reason why bytes are not text.
public enum EncodingProblem: Hashable, Sendable {
  /// A byte that cannot stand where it stands in UTF-8.
  case invalidUTF8(byte: UInt8)

  /// Half of a UTF-16 surrogate pair without its other half.
  case unpairedSurrogate(UInt16)

  /// A UTF-16 text with an odd number of bytes: the last character is cut in two.
  case oddByteCount

  /// One of the five bytes that Windows-1252 gives no meaning.
  case undefinedInWindows1252(byte: UInt8)

  /// The text looks like UTF-16, but has no byte order mark that says so.
  case utf16WithoutMark

  /// The number of further problems of these kinds that are not listed one by one.
  case more(Int)

  /// What is wrong and what was expected, as English sentences on one line.
  public var sentence: String {
    switch self {
    case .invalidUTF8(let byte):
      "Byte \(hexadecimal(UInt16(byte))) is not UTF-8 text. Save the file as UTF-8, or say that it "
        + "is Windows-1252 (also called ANSI)."
    case .unpairedSurrogate(let unit):
      "The UTF-16 text has half a character (\(hexadecimal(unit))). The file is damaged; save it "
        + "again as UTF-8."
    case .oddByteCount:
      "The UTF-16 text ends in the middle of a character. The file is cut short or damaged."
    case .undefinedInWindows1252(let byte):
      "Byte \(hexadecimal(UInt16(byte))) means nothing in Windows-1252. The file has another "
        + "encoding; save it as UTF-8."
    case .utf16WithoutMark:
      "The text looks like UTF-16 without a byte order mark. Save the file as UTF-8."
    case .more(let count):
      "\(count) more \(count == 1 ? "place" : "places") in the file cannot be read as text."
    }
  }

  private func hexadecimal(_ number: UInt16) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count % 2 == 0 ? "" : "0") + digits
  }
}
