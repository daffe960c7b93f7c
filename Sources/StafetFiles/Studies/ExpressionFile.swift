public import StafetFormats

/// A text file with expressions of several words that are counted as one.
public struct ExpressionFile: Sendable {
  private let path: String
  private let fallbackEncoding: FallbackEncoding?

  /// Makes a reader of a file, which is opened when the expressions are read.
  ///
  /// Each line is an expression such as `new public management`, or several with commas or semicolons between them. What
  /// follows a `#` at the beginning of a line or after a space is a remark. The text is UTF-8 or, with a byte order mark,
  /// UTF-16.
  ///
  /// - Parameters:
  ///   - path: A path, absolute or from the current folder.
  ///   - fallbackEncoding: The encoding of a file that is not UTF-8; without one it is refused.
  public init(path: String, fallbackEncoding: FallbackEncoding? = nil) {
    self.path = path
    self.fallbackEncoding = fallbackEncoding
  }

  /// Reads the expressions.
  ///
  /// - Returns: The expressions, in the order of the file.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text, with each entry that is no
  ///   expression.
  public func expressions() throws -> [String] {
    try WordListText(
      Disk.text(at: path, fallbackEncoding: fallbackEncoding), file: Disk.name(of: path)
    ).expressions()
  }
}
