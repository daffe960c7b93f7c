/// Makes text safe for Markdown: the one place where participants' words are escaped for it.
enum MarkdownText {
  /// A text on one line.
  static func line(_ text: String) -> String {
    escaped(text, lineBreak: " ")
  }

  /// A contribution's words with their emphasis; its line breaks stay.
  ///
  /// - Parameters:
  ///   - passage: The words.
  ///   - linePrefix: What every further line begins with, such as `> ` inside a quotation.
  /// - Returns: The words in Markdown.
  static func passage(_ passage: Passage, linePrefix: String = "") -> String {
    passage.pieces
      .map { piece in
        piece.isMarked
          ? emphasised(piece.text, linePrefix: linePrefix)
          : escaped(piece.text, lineBreak: "\\\n" + linePrefix)
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

  /// A backslash before every character that could start markup.
  private static func escaped(_ text: String, lineBreak: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var atLineStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += lineBreak
      case "\r": break
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "#", "+", "-", "=":
        if atLineStart { result += "\\" }
        result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
      if scalar == "\n" {
        atLineStart = true
      } else if !scalar.properties.isWhitespace {
        atLineStart = false
      }
    }
    return result
  }
}
