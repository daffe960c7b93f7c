import StafetText

extension StudyLanguage {
  /// The names of the languages that may be stated instead of a tag.
  public static let names = ["dansk", "norsk", "svensk", "engelsk", "tysk"]

  /// Whether there are lists of words and rules for forms of words for the language that is ``used``.
  public var hasLists: Bool { WrittenLanguage(used) != nil }

  /// The BCP 47 tag of a language, as people write it.
  ///
  /// A tag is taken in any case, with a hyphen or a low line before its region: `da`, `da-DK`, `en_GB`. So are the names of the
  /// languages that there are lists for, in Danish, in English and in the language itself.
  ///
  /// - Parameter name: A tag or a name.
  /// - Returns: The tag, with the language in lower case; `nil` for what is neither a name nor the tag of a language.
  public static func tag(of name: String) -> String? {
    let word = name.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ").lowercased()
    if let named = named[word] { return named }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first else { return nil }
    let isLanguage =
      switch first.utf8.count {
      case 2: languages.contains(String(first))
      case 3: first.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      default: false
      }
    let areSubtags = parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isLanguage, areSubtags else { return nil }
    let primary = named[String(first)] ?? String(first)
    return ([primary] + parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) })
      .joined(separator: "-")
  }

  private static let named: [String: String] = [
    "dansk": "da", "danish": "da", "dan": "da",
    "norsk": "no", "norwegian": "no", "nor": "no",
    "bokm\u{E5}l": "nb", "norsk bokm\u{E5}l": "nb", "nob": "nb",
    "nynorsk": "nn", "norsk nynorsk": "nn", "nno": "nn",
    "svensk": "sv", "swedish": "sv", "svenska": "sv", "swe": "sv",
    "engelsk": "en", "english": "en", "eng": "en",
    "tysk": "de", "german": "de", "deutsch": "de", "deu": "de", "ger": "de",
  ]

  /// The languages of two letters, by ISO 639-1.
  private static let languages = Set(
    ("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es"
      + " et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg"
      + " ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl"
      + " nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv"
      + " sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
      .split(separator: " ").map { String($0) })
}
