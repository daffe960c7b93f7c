/// Where words begin and end in a text, before the conventions of a language are applied.
public enum WordRule: String, Hashable, Sendable, CaseIterable {
  /// Unicode's word boundaries (UAX #29); a word is a segment that holds a letter or a digit.
  ///
  /// A period, a colon or an apostrophe between two letters, a period, a comma, a semicolon or an
  /// apostrophe between two digits, and low lines beside letters and digits hold a word together.
  /// ``WordConventions`` are applied after it.
  case unicode

  /// Words are the longest runs of letters and digits, as in many other tools; combining marks
  /// belong to the letter before them.
  ///
  /// Everything else separates words, even the soft hyphen. No convention applies. Use this rule to
  /// compare counts with those of such tools.
  case alphanumeric
}
