public import StafetFormats
import StafetSyntax
public import StafetText

/// A text file with words to leave out when words are counted.
public struct StopWordFile: Sendable {
  private let path: String
  private let fallbackEncoding: FallbackEncoding?

  /// Makes a reader of a file, which is opened when the words are read.
  ///
  /// Each line is an entry, or several with commas or semicolons between them: a word, which is left out in all its forms,
  /// or several words, which are left out as an expression: `new public management`. An entry with a minus before it,
  /// `-leder` or `– leder`, is counted after all. What follows a `#` at the beginning of a line or after a space is a remark.
  /// Where a line has more than eight words, the text is a list of words with white space between them instead.
  /// The text is UTF-8 or, with a byte order mark, UTF-16.
  ///
  /// - Parameters:
  ///   - path: A path, absolute or from the current folder.
  ///   - fallbackEncoding: The encoding of a file that is not UTF-8; without one it is refused.
  public init(path: String, fallbackEncoding: FallbackEncoding? = nil) {
    self.path = path
    self.fallbackEncoding = fallbackEncoding
  }

  /// Reads the words to leave out, each in all its forms, and those to count after all, which have a minus before them.
  ///
  /// The file is opened once, so that it may be a pipe.
  ///
  /// - Returns: The list, called after the file, and the words without the minus, in the order of the file.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text, with each entry that no text
  ///   can hold.
  public func lists() throws -> (words: StopWords, kept: [String]) {
    let name = Disk.name(of: path)
    let entries = try WordListText(
      Disk.text(at: path, fallbackEncoding: fallbackEncoding), file: name
    ).entries
    let words = entries.filter { !$0.hasMinus }.map { $0.text }
    return (
      StopWords(words: words, lemmas: words, name: name),
      entries.filter { $0.hasMinus }.map { $0.text }
    )
  }

  /// Reads the words to leave out, each in all its forms.
  ///
  /// - Returns: The list, called after the file.
  /// - Throws: What ``lists()`` throws.
  public func words() throws -> StopWords { try lists().words }

  /// Reads the words to count after all: those with a minus before them.
  ///
  /// - Returns: The words without the minus, in the order of the file.
  /// - Throws: What ``lists()`` throws.
  public func keptWords() throws -> [String] { try lists().kept }
}
