import StafetSyntax

/// Words that programs and people write where a value is missing.
enum PlaceholderWords {
  /// The longest of them, in bytes of UTF-8.
  static let longest = 16

  /// Whether a text is nothing but such a word, without regard to case and white space around it.
  static func contain(_ text: String) -> Bool {
    let word = text.trimmed.lowercased()
    return words.contains(word)
  }

  /// > Source: What R, Python, SQL, Excel (also the Danish one), SPSS, LimeSurvey and Qualtrics write, and
  /// > the words for it in Danish and English.
  private static let words: Set<String> = [
    "na", "n/a", "n.a.", "n.a", "#n/a", "#na", "#i/t", "null", "<null>", "(null)", "none", "nil",
    "nan", "#null!", "#value!", "#værdi!", "#ref!", "#reference!", "-", "--", "---", "–", "—", ".",
    "..", "...", "…", "?", "??", "???", "*", "/", "0x0", "-99", "-999", "-oth-", "empty", "(empty)",
    "blank", "(blank)", "missing", "(missing)", "unknown", "(unknown)", "no answer", "no response",
    "not answered", "not stated", "not available", "undefined", "tom", "(tom)", "(tomt)", "ingen",
    "intet", "intet svar", "ikke svaret", "ikke besvaret", "ubesvaret", "uoplyst", "ikke oplyst",
    "ukendt", "(ukendt)", "mangler", "ikke relevant", "i/t", "i.o.", "u/o",
  ]
}
