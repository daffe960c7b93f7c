import StafetSyntax
import StafetText

/// The entries of a text with words, such as stop words that somebody wrote down.
///
/// Each line is an entry, or several with commas or semicolons between them. Several words are an expression; quotation marks
/// hold one together that has a comma. A minus before an entry, which may be a dash as Word makes them, says that it is meant
/// the other way round. What follows a `#` at the beginning of a line or after a space is a remark.
///
/// A text with a line of so many words that no expression has them (``mostWords``) is a list of words with white space between
/// them, on all its lines; only quotation marks make an expression there.
package struct WordListText {
  /// An entry.
  package struct Entry: Hashable, Sendable {
    /// The word or the expression, without what stands around it.
    package let text: String

    /// Whether a minus stands before it.
    package let hasMinus: Bool

    /// The line that it is on, from 1.
    package let line: Int
  }

  /// How many words an expression may have.
  package static let mostWords = 8

  /// The entries, in the order of the text.
  package private(set) var entries: [Entry] = []

  private let file: String
  private var problems: [ReadingProblem] = []

  /// Whether white space parts entries.
  private var isSpaced = false

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: The name of the file, for problems.
  /// - Throws: `ReadingError` with each entry that can be found in no text.
  package init(_ text: String, file: String) throws(ReadingError) {
    self.file = file
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    isSpaced = lines.contains { line in
      Self.entries(of: line, partedBySpaces: false).contains { entry in
        !entry.isQuoted && entry.text.split { $0.isWhitespace }.count > Self.mostWords
      }
    }
    for (number, line) in lines.enumerated() {
      var hasMinus = false
      for entry in Self.entries(of: line, partedBySpaces: isSpaced) {
        hasMinus = take(entry.text, line: number + 1, afterMinus: hasMinus)
      }
    }
    if !problems.isEmpty { throw ReadingError(problems: problems) }
  }

  /// The entries of which none may have a minus or be a single word.
  ///
  /// - Returns: The expressions, in the order of the text.
  /// - Throws: `ReadingError` with each entry that is no expression.
  package func expressions() throws(ReadingError) -> [String] {
    let wrong = entries.filter { $0.hasMinus || !$0.text.contains { $0.isWhitespace } }
    if !wrong.isEmpty {
      throw ReadingError(
        problems: wrong.map {
          ReadingProblem(
            .value(.noExpression(($0.hasMinus ? "-" : "") + $0.text)),
            at: .position(TextPosition(line: $0.line, column: 1)), file: file)
        })
    }
    return entries.map { $0.text }
  }

  /// What stands on a line, with commas, semicolons or white space between, and whether it has quotation marks.
  private static func entries(
    of line: Substring, partedBySpaces isSpaced: Bool
  ) -> [(text: String, isQuoted: Bool)] {
    var entries: [(text: String, isQuoted: Bool)] = [("", false)]
    var isInQuotes = false
    var isAfterSpace = true
    for character in line {
      if !isInQuotes, character == "#", isAfterSpace { break }
      isAfterSpace = character.isWhitespace
      if isQuotationMark(character) {
        isInQuotes.toggle()
        entries[entries.count - 1].isQuoted = true
      } else if !isInQuotes,
        character == "," || character == ";" || (isSpaced && character.isWhitespace)
      {
        entries.append(("", false))
        isAfterSpace = true
      } else {
        entries[entries.count - 1].text.append(character)
      }
    }
    return entries
  }

  private static func isQuotationMark(_ character: Character) -> Bool {
    switch character {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": true
    default: false
    }
  }

  private static func isDash(_ character: Character) -> Bool {
    switch character {
    case "-", "\u{2010}", "\u{2013}", "\u{2014}", "\u{2212}": true
    default: false
    }
  }

  /// Takes an entry; gives whether it is a minus alone, which is meant for the next one where white space parts them.
  private mutating func take(_ written: String, line: Int, afterMinus isAfterMinus: Bool) -> Bool {
    var words = written.split { $0.isWhitespace }
    var hasMinus = isAfterMinus
    if let first = words.first, let sign = first.first, Self.isDash(sign) {
      hasMinus = true
      words[0] = first.dropFirst()
      if words[0].isEmpty { words.removeFirst() }
    }
    let tokenizer = Tokenizer()
    var canMatch = true
    // Where a hyphen parts a word, as in e-mail, it is an expression of its parts, which follow each other in texts.
    let parts = words.flatMap { word -> [String] in
      let terms = tokenizer.tokens(in: String(word)).map { $0.term }
      if terms.count == 1, !word.contains(where: { $0 == "*" }) { return [String(word)] }
      let isParted = terms.count > 1 && terms.joined(separator: "-") == word.lowercased()
      if !isParted { canMatch = false }
      return isParted ? terms : [String(word)]
    }
    if parts.isEmpty { return isSpaced && hasMinus }
    let text = parts.joined(separator: " ")
    if !canMatch {
      complain(.unmatchableWord(words.joined(separator: " ")), line)
    } else {
      entries.append(Entry(text: text, hasMinus: hasMinus, line: line))
    }
    return false
  }

  private mutating func complain(_ problem: ValueProblem, _ line: Int) {
    problems.append(
      ReadingProblem(
        .value(problem), at: .position(TextPosition(line: line, column: 1)), file: file))
  }
}
