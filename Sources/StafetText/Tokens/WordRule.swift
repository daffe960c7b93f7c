/// How a text is parted into words, before any convention of a language.
public enum WordRule: String, Hashable, Sendable, CaseIterable {
  /// Unicode's word boundaries (UAX #29); a word is a segment that holds a letter or a digit.
  ///
  /// A period, a colon or an apostrophe between two letters, a period, a comma, a semicolon or an
  /// apostrophe between two digits, and low lines beside letters and digits hold a word together.
  /// ``WordConventions`` come on top.
  case unicode

  /// Longest runs of letters and digits, as many other tools have it; combining marks belong to the
  /// letter before them.
  ///
  /// Everything else parts words, the soft hyphen too. No convention applies. For comparison.
  case alphanumeric
}
