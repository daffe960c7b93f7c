/// A language that this module has lists and rules for.
enum WrittenLanguage {
  case danish, norwegian, swedish, english, german

  /// Finds the language of a tag.
  ///
  /// - Parameter tag: A BCP 47 tag such as `da` or `en-GB`, in any case; what follows its first hyphen does
  ///   not matter. Bokmål and Nynorsk are both Norwegian. For another language the result is `nil`.
  init?(_ tag: String) {
    switch tag.lowercased().split(separator: "-").first {
    case "da": self = .danish
    case "no", "nb", "nn": self = .norwegian
    case "sv": self = .swedish
    case "en": self = .english
    case "de": self = .german
    default: return nil
    }
  }
}
