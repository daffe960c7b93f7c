/// The form in which names are the same that look much the same.
enum NameForm {
  /// The form of a name: no invisible characters, single spaces, one kind of dash and apostrophe, letters of
  /// the Latin alphabet where others look the same, lower case.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - kept: A difference that is to stay.
  /// - Returns: The form.
  static func form(of name: String, keeping kept: NameDifference? = nil) -> String {
    var form = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in name.unicodeScalars {
      var scalar = scalar
      if kept != .invisible, isInvisible(scalar) { continue }
      if kept != .space, scalar.properties.isWhitespace {
        if !isAfterSpace { form.append(" ") }
        isAfterSpace = true
        continue
      }
      isAfterSpace = false
      if kept != .sign { scalar = plainSign(scalar) }
      if kept != .letter { scalar = latin(scalar) }
      form.append(scalar)
    }
    if kept != .space, form.last == " " { form.removeLast() }
    return kept == .letterCase ? String(form) : String(form).lowercased()
  }

  /// How two names differ that have the same form.
  static func differences(_ first: String, _ second: String) -> [NameDifference] {
    NameDifference.allCases.filter { form(of: first, keeping: $0) != form(of: second, keeping: $0) }
  }

  /// Whether a name is its own form, as most are.
  static func isPlain(_ bytes: borrowing Span<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: continue
      default: return false
      }
    }
    return true
  }

  /// Whether a character has no shape and no width.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  private static func plainSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x60, 0xB4, 0x2018...0x201B, 0x2B9, 0x2BC, 0x2032, 0xFF07: "'"
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0xFF02: "\""
    default: scalar
    }
  }

  /// The Latin letter that a letter of another alphabet, or one of full width, looks like.
  ///
  /// > Source: Of Unicode's table of confusable characters (UTS 39) the Greek and Cyrillic letters that have
  /// > the very shape of a Latin one.
  private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if 0xFF01...0xFF5E ~= scalar.value, let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
      return plain
    }
    guard 0x370...0x4FF ~= scalar.value,
      let index = alike.firstIndex(where: { $0.0 == scalar })
    else { return scalar }
    return alike[index].1
  }

  private static let alike: [(Unicode.Scalar, Unicode.Scalar)] = [
    // Cyrillic
    ("\u{410}", "A"), ("\u{412}", "B"), ("\u{415}", "E"), ("\u{41A}", "K"), ("\u{41C}", "M"),
    ("\u{41D}", "H"), ("\u{41E}", "O"), ("\u{420}", "P"), ("\u{421}", "C"), ("\u{422}", "T"),
    ("\u{423}", "Y"), ("\u{425}", "X"), ("\u{430}", "a"), ("\u{435}", "e"), ("\u{43E}", "o"),
    ("\u{440}", "p"), ("\u{441}", "c"), ("\u{443}", "y"), ("\u{445}", "x"), ("\u{455}", "s"),
    ("\u{456}", "i"), ("\u{458}", "j"), ("\u{405}", "S"), ("\u{406}", "I"), ("\u{408}", "J"),
    ("\u{4BB}", "h"), ("\u{501}", "d"),
    // Greek
    ("\u{391}", "A"), ("\u{392}", "B"), ("\u{395}", "E"), ("\u{396}", "Z"), ("\u{397}", "H"),
    ("\u{399}", "I"), ("\u{39A}", "K"), ("\u{39C}", "M"), ("\u{39D}", "N"), ("\u{39F}", "O"),
    ("\u{3A1}", "P"), ("\u{3A4}", "T"), ("\u{3A5}", "Y"), ("\u{3A7}", "X"), ("\u{3B1}", "a"),
    ("\u{3B9}", "i"), ("\u{3BD}", "v"), ("\u{3BF}", "o"), ("\u{3C1}", "p"),
  ]
}
