/// How much room text takes, estimated from the widths of a common sans-serif face.
enum TextMeasure {
  /// How many lines a title may take.
  private static let mostLines = 4

  /// The width of a text in a size, a little on the safe side.
  static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
  }

  /// A text in a few lines that are no wider than a width, broken at spaces.
  ///
  /// A word that is wider is cut, and so is what comes after the last line.
  static func lines(of text: String, width limit: Double, size: Double) -> [String] {
    var lines: [String] = []
    var rest = text.split(separator: " ")[...]
    while lines.count + 1 < mostLines, let word = rest.popFirst() {
      var line = String(word)
      while let next = rest.first, width(of: line + " " + next, size: size) <= limit {
        line += " " + next
        rest.removeFirst()
      }
      lines.append(fitting(line, width: limit, size: size))
    }
    if !rest.isEmpty {
      lines.append(fitting(rest.joined(separator: " "), width: limit, size: size))
    }
    return lines.isEmpty ? [""] : lines
  }

  /// A text cut to a width, with an ellipsis where something was cut.
  ///
  /// - Complexity: O(*n*) in what fits.
  static func fitting(_ text: String, width limit: Double, size: Double) -> String {
    let ellipsis = "\u{2026}"
    // A sum of the same widths in another order may differ in its last digit.
    let limit = limit + 0.000_001
    let limitWithEllipsis = limit - width(of: ellipsis, size: size)
    var end = text.startIndex
    var used = 0.0
    for index in text.indices {
      used += width(of: String(text[index]), size: size)
      if used > limit { return String(text[..<end]) + ellipsis }
      if used <= limitWithEllipsis { end = text.index(after: index) }
    }
    return text
  }

  /// The width of a character as a part of the size.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!": 0.28
    case "f", "t", "r", " ", "-", "(", ")", "/", "\u{A0}": 0.36
    case "m", "w", "M", "W", "%", "æ", "Æ", "@": 0.89
    case "A"..."Z", "Ø", "Å", "&": 0.7
    case "\u{300}"..."\u{36F}": 0
    default: scalar.value < 0x2E80 ? 0.56 : 1
    }
  }
}
