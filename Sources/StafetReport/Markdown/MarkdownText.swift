/// Makes text safe for Markdown: the one place where participants' words are escaped for it.
enum MarkdownText {
  /// A text on one line.
  static func line(_ text: String) -> String {
    escaped(text, lineBreak: " ")
  }

  /// A text in a cell of a table, where nothing starts a line.
  static func cell(_ text: String) -> String {
    escaped(text, lineBreak: " ", startsLine: false)
  }

  /// A contribution's words with their emphasis; its line breaks stay.
  ///
  /// - Parameters:
  ///   - pieces: The words, in their order.
  ///   - linePrefix: What every further line begins with, such as `> ` inside a quotation.
  /// - Returns: The words in Markdown.
  static func passage(_ pieces: [Passage.Piece], linePrefix: String = "") -> String {
    var pieces = pieces[...]
    while let last = pieces.last, last.text.trimmedAtEnd.isEmpty { pieces.removeLast() }
    return pieces.enumerated()
      .map { index, piece in
        let text = index == pieces.count - 1 ? piece.text.trimmedAtEnd : piece.text
        return piece.isMarked
          ? emphasised(text, linePrefix: linePrefix)
          : escaped(text, lineBreak: "\\\n" + linePrefix)
      }
      .joined()
  }

  /// Words between asterisks, with the white space at their edges left outside: emphasis that begins
  /// or ends with a space is none in Markdown.
  private static func emphasised(_ text: String, linePrefix: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return escaped(text, lineBreak: "\\\n" + linePrefix) }
    let core = escaped(String(scalars[first...last]), lineBreak: "\\\n" + linePrefix)
    return escaped(String(scalars[..<first]), lineBreak: " ") + "**" + core + "**"
      + escaped(String(scalars[scalars.index(after: last)...]), lineBreak: " ")
  }

  /// A backslash before every character that would start markup where it stands.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - lineBreak: What a line break becomes.
  ///   - startsLine: Whether the text stands at the start of a line, where more is markup.
  /// - Returns: The text in Markdown.
  private static func escaped(
    _ text: String,
    lineBreak: String,
    startsLine: Bool = true
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    result.reserveCapacity(scalars.count)
    var isLineStart = startsLine
    var isInNumber = false
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isMarkup =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~": true
        case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
        case "#", "+", "-", "=": isLineStart
        case ".", ")": isInNumber && (next?.properties.isWhitespace ?? true)
        default: false
        }
      if isMarkup { result.append("\\") }
      switch scalar {
      case "\r" where next == "\n": break
      case "\n", "\r": result.append(contentsOf: lineBreak.unicodeScalars)
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
      isInNumber = ("0"..."9").contains(scalar) && (isLineStart || isInNumber)
      if scalar == "\n" || scalar == "\r" {
        isLineStart = startsLine
      } else if isLineStart, !scalar.properties.isWhitespace {
        isLineStart = false
      }
    }
    return String(result)
  }
}

extension String {
  /// The text without the white space at its end, where a line break would be no break but a sign.
  fileprivate var trimmedAtEnd: String {
    guard let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(unicodeScalars[...last])
  }
}
