public import StafetFormats
import StafetSyntax

extension Disk {
  /// Reads a text file.
  ///
  /// - Parameters:
  ///   - path: A path, absolute or from the current folder.
  ///   - fallbackEncoding: The encoding of a file that is not UTF-8; without one it is refused.
  /// - Returns: The text, whether it is stored as UTF-8 or, with a byte order mark, as UTF-16; the mark is
  ///   left out.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text.
  public static func text(
    at path: String, fallbackEncoding: FallbackEncoding? = nil
  ) throws -> String {
    let file = InputFile(name: name(of: path), bytes: try bytes(at: path))
    return String(decoding: try file.decoded(or: fallbackEncoding).bytes, as: UTF8.self)
  }
}
