/// Danish letters that were broken between Mac Roman and Windows-1252.
///
/// Both encodings give every byte a character, so that only the place of a sign in a word tells.
package enum MacLetters {
  /// What Mac Roman becomes when it is read as Windows-1252: æ, ø, å, Æ and Ø.
  private static let takenForWindows: [(sign: Unicode.Scalar, letter: Unicode.Scalar)] = [
    ("\u{BE}", "\u{E6}"), ("\u{BF}", "\u{F8}"), ("\u{152}", "\u{E5}"), ("\u{AE}", "\u{C6}"),
    ("\u{AF}", "\u{D8}"),
  ]

  /// What Windows-1252 becomes when it is read as Mac Roman: æ, ø, å.
  private static let takenForMac: [(sign: Unicode.Scalar, letter: Unicode.Scalar)] = [
    ("\u{CA}", "\u{E6}"), ("\u{AF}", "\u{F8}"), ("\u{C2}", "\u{E5}"),
  ]

  /// What mends the letters of a text; nothing where no sign stands where only a letter can stand.
  package static func edits(in scalars: [Unicode.Scalar]) -> [TextEdit] {
    if scalars.indices.contains(where: { isLetterOfMac(at: $0, in: scalars) }) {
      return edits(in: scalars, takenForWindows)
    }
    if scalars.indices.contains(where: { isLetterOfWindows(at: $0, in: scalars) }) {
      return edits(in: scalars, takenForMac)
    }
    return []
  }

  /// Whether a sign shows Mac Roman that was read as Windows-1252: `f¿lge`, `l¾se`, `pŒ`.
  private static func isLetterOfMac(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index].value {
    case 0xBE:
      isSmall(index - 1, scalars) || isSmall(index + 1, scalars) && !isDigit(index - 1, scalars)
    case 0xBF: isLetter(index - 1, scalars) && isSmall(index + 1, scalars)
    case 0x152: isSmall(index - 1, scalars)
    default: false
    }
  }

  /// Whether a sign shows Windows-1252 that was read as Mac Roman: `f¯lge`.
  private static func isLetterOfWindows(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index].value == 0xAF && isSmall(index - 1, scalars) && isSmall(index + 1, scalars)
  }

  private static func edits(
    in scalars: [Unicode.Scalar], _ letters: [(sign: Unicode.Scalar, letter: Unicode.Scalar)]
  ) -> [TextEdit] {
    scalars.indices.compactMap { index in
      guard let found = letters.first(where: { $0.sign == scalars[index] }),
        isPart(index - 1, scalars) || isPart(index + 1, scalars), !isDigit(index - 1, scalars)
      else { return nil }
      return TextEdit(index..<(index + 1), [found.letter])
    }
  }

  /// Whether a word may go on at a place: a letter, or a sign that is another of the broken ones.
  private static func isPart(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    let value = scalars[index].value
    return isLetter(index, scalars) || value == 0xBE || value == 0xBF || value == 0x152
  }

  private static func isLetter(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    let value = scalars[index].value | 0x20
    return 0x61...0x7A ~= value
  }

  private static func isSmall(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains(index) && 0x61...0x7A ~= scalars[index].value
  }

  private static func isDigit(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains(index) && 0x30...0x39 ~= scalars[index].value
  }
}
