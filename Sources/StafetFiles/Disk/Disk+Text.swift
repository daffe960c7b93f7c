import StafetFormats

extension Disk {
  /// Reads a text file.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Returns: The text, whether it is stored as UTF-8 or, with a byte order mark, as UTF-16; the mark is
  ///   left out.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text.
  public static func text(at path: String) throws -> String {
    let bytes = try TextEncoding.unicode.utf8(from: try bytes(at: path), file: name(of: path))
    return String(decoding: bytes, as: UTF8.self)
  }
}
