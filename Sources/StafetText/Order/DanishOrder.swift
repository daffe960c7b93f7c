/// The order of the Danish alphabet: a to z, then æ, ø, å.
///
/// Case does not matter, nor do accents on the letters of European languages (`é` is ordered as
/// `e`); `ä`, `ö` and `ü` are ordered as `æ`, `ø` and `y`, as in Danish reference works. Other
/// letters come last, by their Unicode scalars. Digits come before letters, and spaces and
/// punctuation before digits, so that `ledelse på tværs` comes before `ledelsesrum`. Texts that are
/// equal by these rules are ordered by the Unicode scalars of their composed form, so the order is
/// total. `aa` is two letters: only names take it for `å`.
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
    return left < right
  }

  /// Texts in this order.
  ///
  /// - Parameter texts: The texts, in any order.
  /// - Returns: The texts, each as often as it was there.
  /// - Complexity: O(*n* log *n*) in the number of texts, of which each is looked into once.
  package static func sorted(_ texts: some Sequence<String>) -> [String] {
    texts.map { (text: $0, key: key(of: $0)) }
      .sorted { left, right in
        if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
        return left.text < right.text
      }
      .map { $0.text }
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
    case "a"..."z": key.append(letter(scalar))
    case "æ", "ä", "ǽ": key.append(ash)
    case "ø", "ö", "ő", "œ", "ǿ": key.append(slashedO)
    case "å", "ǻ": key.append(ringedA)
    case "ü", "ű": key.append(letter("y"))
    case "ß": key += [letter("s"), letter("s")]
    case "þ": key += [letter("t"), letter("h")]
    case "\u{308}", "\u{30A}", "\u{30B}": change(&key, with: scalar)
    case "\u{300}"..."\u{36F}": break
    default:
      if let base = base(of: scalar) {
        key.append(letter(base))
      } else if scalar.properties.isAlphabetic {
        key.append(otherLetters + scalar.value)
      } else {
        key.append(min(scalar.value, digits - 1))
      }
    }
  }

  /// Makes the letter just written another one: `a` and a ring are `å`.
  private static func change(_ key: inout [UInt32], with mark: Unicode.Scalar) {
    guard let last = key.last else { return }
    let changed: UInt32? =
      switch (last, mark) {
      case (letter("a"), "\u{30A}"): ringedA
      case (letter("a"), "\u{308}"): ash
      case (letter("o"), "\u{308}"), (letter("o"), "\u{30B}"): slashedO
      case (letter("u"), "\u{308}"), (letter("u"), "\u{30B}"): letter("y")
      default: nil
      }
    if let changed { key[key.count - 1] = changed }
  }

  /// The letter under the accents of a European letter in lower case.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "à"..."ã", "ā"..."ą": "a"
    case "ç", "ć"..."č": "c"
    case "ð", "ď"..."đ": "d"
    case "è"..."ë", "ē"..."ě": "e"
    case "ĝ"..."ģ": "g"
    case "ĥ"..."ħ": "h"
    case "ì"..."ï", "ĩ"..."ı": "i"
    case "ĵ": "j"
    case "ķ": "k"
    case "ĺ"..."ł": "l"
    case "ñ", "ń"..."ň": "n"
    case "ò"..."õ", "ō"..."ŏ": "o"
    case "ŕ"..."ř": "r"
    case "ś"..."š": "s"
    case "ţ"..."ŧ": "t"
    case "ù"..."û", "ũ"..."ů", "ų": "u"
    case "ŵ": "w"
    case "ý", "ÿ", "ŷ": "y"
    case "ź"..."ž": "z"
    default: nil
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
    letters + scalar.value - 0x61
  }

  private static let digits: UInt32 = 0x100
  private static let letters: UInt32 = 0x200
  private static let ash = letters + 26
  private static let slashedO = letters + 27
  private static let ringedA = letters + 28
  private static let otherLetters: UInt32 = 0x300
}
