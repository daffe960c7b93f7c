import StafetFormats
import StafetSyntax
public import StafetText

/// A text file with words to leave out when words are counted.
public struct StopWordFile: Sendable {
  private let path: String

  /// Makes a reader of a file, which is opened when the words are read.
  ///
  /// White space parts the words. The text is UTF-8 or, with a byte order mark, UTF-16.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  public init(path: String) {
    self.path = path
  }

  /// Reads the words.
  ///
  /// - Returns: The list, called after the file.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text.
  public func words() throws -> StopWords {
    let words = try Disk.text(at: path).split { $0.isWhitespace }
    return StopWords(words.map { String($0) }, name: Disk.name(of: path))
  }
}
