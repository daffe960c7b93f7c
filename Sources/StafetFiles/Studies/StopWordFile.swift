import StafetFormats
import StafetSyntax
public import StafetText

/// A text file with words to leave out when words are counted.
public struct StopWordFile: Sendable {
  private let path: String

  /// Makes a reader of a file, which is opened when the words are read.
  ///
  /// White space parts the words; quotation marks (`"`) hold words together that are left out only as one expression:
  /// `"new public management"`. A word with a minus before it, `-leder`, is counted after all. The text is UTF-8 or,
  /// with a byte order mark, UTF-16.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  public init(path: String) {
    self.path = path
  }

  /// Reads the words to leave out, each in all its forms.
  ///
  /// - Returns: The list, called after the file.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text.
  public func words() throws -> StopWords {
    let words = try entries().filter { !$0.isKept }.map { $0.text }
    return StopWords(words: words, lemmas: words, name: Disk.name(of: path))
  }

  /// Reads the words to count after all: those with a minus before them.
  ///
  /// - Returns: The words without the minus, in the order of the file.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text.
  public func keptWords() throws -> [String] {
    try entries().filter { $0.isKept }.map { $0.text }
  }

  private func entries() throws -> [(text: String, isKept: Bool)] {
    var entries: [(text: String, isKept: Bool)] = []
    var text = ""
    var isKept = false
    var isQuoted = false
    func end() {
      if !text.isEmpty { entries.append((text, isKept)) }
      text = ""
      isKept = false
    }
    for character in try Disk.text(at: path) {
      switch character {
      case "\"":
        if isQuoted { end() }
        isQuoted.toggle()
      case "-" where text.isEmpty: isKept = true
      case _ where character.isWhitespace && !isQuoted: end()
      default: text.append(character)
      }
    }
    end()
    return entries
  }
}
