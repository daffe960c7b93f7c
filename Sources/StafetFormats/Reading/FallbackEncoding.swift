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
    do throws(ReadingError) {
      return InputFile(name: name, bytes: try TextEncoding.unicode.utf8(from: bytes, file: name))
    } catch {
      guard let fallback, error.isAboutUTF8 else { throw error }
      return InputFile(
        name: name, bytes: try fallback.encoding.utf8(from: bytes, file: name))
    }
  }
}

extension ReadingError {
  /// Whether bytes without a mark were taken for UTF-8 and are not.
  fileprivate var isAboutUTF8: Bool {
    guard case .encoding(.invalidUTF8)? = problems.first?.reason else { return false }
    return true
  }
}
