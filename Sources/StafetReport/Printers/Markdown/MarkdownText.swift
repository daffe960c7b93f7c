import StafetText

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

  /// A place that links lead to: Markdown has none of its own.
  ///
  /// - Parameter anchor: An anchor as pages have it, without white space, quotation marks, brackets and backslashes.
  /// - Returns: The place in Markdown.
  static func place(_ anchor: String) -> String {
    "<a id=\"" + withAmpersands(anchor, "&amp;") + "\"></a>"
  }

  /// A link to a place of the same text.
  ///
  /// - Parameters:
  ///   - text: What is read.
  ///   - anchor: An anchor as ``place(_:)`` takes it; angle brackets let it hold parentheses.
  /// - Returns: The link in Markdown.
  static func link(_ text: String, to anchor: String) -> String {
    "[" + line(text) + "](<#" + withAmpersands(anchor, "\\&") + ">)"
  }

  private static func withAmpersands(_ anchor: String, _ replacement: String) -> String {
    var text = ""
    for character in anchor { text += character == "&" ? replacement : String(character) }
    return text
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
    if isPlain(text) { return text }
    var result: [UInt8] = []
    text.withUTF8Span { bytes in
      let longest = max(3, lineBreak.utf8.count)  // what a byte may become
      result.append(addingCapacity: longest * bytes.count) { result in
        var isLineStart = startsLine
        var isInNumber = false
        // All that is markup is ASCII; a byte beyond it is part of a letter or a sign of its own.
        for index in bytes.indices {
          let byte = bytes[index]
          if byte.isLetter {
            result.append(byte)
            isInNumber = false
            isLineStart = false
            continue
          }
          let next = index + 1 < bytes.count ? bytes[index + 1] : nil
          switch byte {
          case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "|"), UInt8(ascii: "~"):
            result.append(UInt8(ascii: "\\"))
          case UInt8(ascii: "&") where next.map { $0 == UInt8(ascii: "#") || $0.isLetter } ?? false,
            UInt8(ascii: "#") where isLineStart, UInt8(ascii: "+") where isLineStart,
            UInt8(ascii: "-") where isLineStart, UInt8(ascii: "=") where isLineStart,
            UInt8(ascii: ".") where isInNumber && (next?.isBlank ?? true),
            UInt8(ascii: ")") where isInNumber && (next?.isBlank ?? true):
            result.append(UInt8(ascii: "\\"))
          default: break
          }
          switch byte {
          case 0x0D where next == 0x0A: break
          case 0x0A, 0x0D: for byte in lineBreak.utf8 { result.append(byte) }
          case 0x00...0x08, 0x0B...0x1F, 0x7F: for byte in "\u{FFFD}".utf8 { result.append(byte) }
          default: result.append(byte)
          }
          isInNumber = (0x30...0x39).contains(byte) && (isLineStart || isInNumber)
          if byte == 0x0A || byte == 0x0D {
            isLineStart = startsLine
          } else if isLineStart, !byte.isBlank {
            isLineStart = false
          }
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension MarkdownText {
  /// Whether a text is its own escape wherever it stands, told from its bytes: most are.
  ///
  /// `false` says nothing: signs that are markup at the start of a line only count as not plain there
  /// and nowhere else, and so does a digit, since a number with a period makes a list.
  private static func isPlain(_ text: String) -> Bool {
    text.withUTF8Span { bytes in
      if bytes.isEmpty { return true }
      switch bytes[0] {
      case UInt8(ascii: "!")...UInt8(ascii: "@"), UInt8(ascii: " "): return false
      default: break
      }
      for place in bytes.indices {
        switch bytes[place] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): break  // by far the most
        case 0x00...0x1F, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"),
          UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
          UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"):
          return false
        default: break
        }
      }
      return true
    }
  }
}

extension UInt8 {
  /// Whether the byte is a letter, or part of one beyond ASCII.
  fileprivate var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self >= 0x80
  }

  /// Whether the byte is white space of ASCII, the only one that Markdown takes for such.
  fileprivate var isBlank: Bool {
    self == 0x20 || (0x09...0x0D).contains(self)
  }
}

extension String {
  /// The text without the white space at its end, where a line break would be no break but a sign.
  fileprivate var trimmedAtEnd: String {
    // Most texts end with a sign of ASCII, and then there is nothing to take off.
    if let last = utf8.last, 0x21..<0x7F ~= last { return self }
    guard let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(unicodeScalars[...last])
  }
}
