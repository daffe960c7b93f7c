import StafetSyntax

/// A name that may be made of several: `Tid, Penge`.
enum JoinedName {
  /// The names that a name is made of; `nil` for a name that is plainly one.
  static func parts(of name: String) -> [String]? {
    var mayBeParted = false
    for byte in name.utf8 {
      switch byte {
      case 0x2C, 0x3B, 0x2F, 0x26, 0x2B, 0x7C, 0x20: mayBeParted = true
      default: continue
      }
    }
    guard mayBeParted else { return nil }
    var parts: [String] = []
    for piece in name.split(whereSeparator: { ",;/&+|".contains($0) }) {
      var words: [Substring] = []
      for word in piece.split(separator: " ") {
        if word == "og" || word == "and" || word == "samt" {
          parts.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      parts.append(words.joined(separator: " "))
    }
    let names = parts.map { $0.trimmed }
    return names.count > 1 && names.allSatisfy(isPlausible) ? names : nil
  }

  /// Whether a part may be a name: there is a letter or digit, and it is no sentence.
  private static func isPlausible(_ part: String) -> Bool {
    let scalars = part.unicodeScalars
    return scalars.count <= 40 && part.split(separator: " ").count <= 5
      && scalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
