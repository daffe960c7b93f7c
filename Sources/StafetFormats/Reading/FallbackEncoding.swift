import StafetSyntax

/// An older encoding of text, in which files may be that are not UTF-8.
///
/// None of them can be told from the bytes: any bytes can be read in nearly all of them, and only a
/// person sees that the letters are wrong.
public enum FallbackEncoding: String, Hashable, Sendable, CaseIterable {
  /// Windows-1252, also called ANSI, in which older spreadsheets save.
  case windows1252 = "windows-1252"

  /// Mac Roman, in which older programs for the Macintosh save, and Excel for Mac still does.
  case macRoman = "mac-roman"

  /// The one in which Danish text seems to be, by which of its letters there are more.
  init(likelyFor bytes: [UInt8]) {
    var windows = 0
    var mac = 0
    for byte in bytes {
      switch byte {
      case 0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5: windows += 1
      case 0xBE, 0xBF, 0x8C, 0xAE, 0xAF, 0x81: mac += 1
      default: break
      }
    }
    self = mac > windows ? .macRoman : .windows1252
  }

  /// The grammar of the bytes.
  var encoding: TextEncoding {
    switch self {
    case .windows1252: .windows1252
    case .macRoman: .macRoman
    }
  }
}

extension InputFile {
  /// The same file in valid UTF-8 without a byte order mark.
  ///
  /// - Parameter fallback: The encoding of bytes that are not UTF-8; without one they are refused.
  /// - Returns: The file.
  /// - Throws: Where the bytes cannot be read as text.
  package func decoded(or fallback: FallbackEncoding? = nil) throws(ReadingError) -> InputFile {
    if isDecoded { return self }
    var file: InputFile
    do throws(ReadingError) {
      file = InputFile(name: name, bytes: try TextEncoding.unicode.utf8(from: bytes, file: name))
    } catch {
      guard let fallback, error.isAboutUTF8 else { throw error }
      file = InputFile(name: name, bytes: try fallback.encoding.utf8(from: bytes, file: name))
    }
    file.isDecoded = true
    return file
  }
}

extension ReadingError {
  /// Whether bytes without a mark were taken for UTF-8 and are not.
  var isAboutUTF8: Bool {
    guard case .encoding(.invalidUTF8)? = problems.first?.reason else { return false }
    return true
  }
}
