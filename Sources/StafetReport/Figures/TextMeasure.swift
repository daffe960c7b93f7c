/// How much room text takes, estimated from the widths of a common sans-serif face.
enum TextMeasure {
  /// The width of a text in a size, a little on the safe side.
  static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
  }

  /// A text in lines that are no wider than a width, broken at spaces where that can be done.
  static func lines(of text: String, width limit: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, width(of: longer, size: size) > limit {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// A text cut to a width, with an ellipsis where something was cut.
  static func fitting(_ text: String, width limit: Double, size: Double) -> String {
    if width(of: text, size: size) <= limit { return text }
    var kept = text
    while !kept.isEmpty, width(of: kept + "\u{2026}", size: size) > limit { kept.removeLast() }
    return kept + "\u{2026}"
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
