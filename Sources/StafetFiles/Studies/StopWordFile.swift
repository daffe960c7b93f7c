public import StafetText

/// Reads a list of words to leave out.
public struct StopWordFile: Sendable {
  private let path: String

  /// Names a text file in UTF-8 or UTF-16: words parted by white space.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  public init(path: String) {
    self.path = path
  }

  /// Reads the words.
  ///
  /// - Returns: The list, called after the file.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no text.
  public func words() throws -> StopWords {
    let words = try Disk.text(at: path).split { $0.isWhitespace }
    return StopWords(words.map { String($0) }, name: Disk.name(of: path))
  }
}
