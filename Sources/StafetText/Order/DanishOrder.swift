/// The order of the Danish alphabet: a to z, then æ, ø, å.
///
/// Case does not matter, nor do accents (`é` stands with `e`); `ä`, `ö` and `ü` stand with `æ`, `ø`
/// and `y`, as in Danish reference works. Digits come before letters, and spaces and punctuation
/// before digits, so that `ledelse på tværs` comes before `ledelsesrum`. Texts that are equal by
/// these rules are ordered by their Unicode scalars, so the order is total. `aa` is two letters:
/// only names take it for `å`.
public enum DanishOrder {
  /// Whether the left text comes before the right one.
  ///
  /// - Parameters:
  ///   - left: A text.
  ///   - right: A text to compare with.
  /// - Returns: Whether the left text comes first; `false` for equal texts.
  /// - Complexity: O(*n*) in the length of the texts.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let one = key(of: left)
    let other = key(of: right)
    if one != other { return one.lexicographicallyPrecedes(other) }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  /// Numbers that are compared in place of the letters.
  private static func key(of text: String) -> [UInt32] {
    var key: [UInt32] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars { append(scalar, to: &key) }
    return key
  }

  private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt32]) {
    switch scalar {
    case "0"..."9": key.append(digits + scalar.value - 0x30)
    case "a"..."z": key.append(letters + scalar.value - 0x61)
    case "æ", "ä": key.append(letters + 26)
    case "ø", "ö": key.append(letters + 27)
    case "å": key.append(letters + 28)
    case "ü": key.append(letters + 24)
    case "à", "á", "â", "ã": key.append(letters)
    case "ç": key.append(letters + 2)
    case "è", "é", "ê", "ë": key.append(letters + 4)
    case "ì", "í", "î", "ï": key.append(letters + 8)
    case "ñ": key.append(letters + 13)
    case "ò", "ó", "ô", "õ": key.append(letters + 14)
    case "ù", "ú", "û": key.append(letters + 20)
    case "ý", "ÿ": key.append(letters + 24)
    case "\u{30A}": raise(letters, to: letters + 28, in: &key)
    case "\u{300}"..."\u{36F}": break
    default:
      let isLetter = scalar.properties.isAlphabetic
      key.append(isLetter ? otherLetters + scalar.value : min(scalar.value, digits - 1))
    }
  }

  /// Makes the letter just written another one: `a` and a ring are `å`.
  private static func raise(_ letter: UInt32, to other: UInt32, in key: inout [UInt32]) {
    guard let last = key.last, last == letter else { return }
    key[key.count - 1] = other
  }

  private static let digits: UInt32 = 0x100
  private static let letters: UInt32 = 0x200
  private static let otherLetters: UInt32 = 0x300
}
