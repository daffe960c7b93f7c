/// A language that this module has lists and rules for.
package enum WrittenLanguage: Hashable, Sendable, CaseIterable {
  case danish, norwegian, swedish, english, german

  /// Finds the language of a tag.
  ///
  /// - Parameter tag: A BCP 47 tag such as `da` or `en-GB`, in any case; what follows its first hyphen does
  ///   not matter. Bokmål and Nynorsk are both Norwegian. For another language the result is `nil`.
  package init?(_ tag: String) {
    switch tag.lowercased().split(separator: "-").first {
    case "da": self = .danish
    case "no", "nb", "nn": self = .norwegian
    case "sv": self = .swedish
    case "en": self = .english
    case "de": self = .german
    default: return nil
    }
  }

  /// The tag of the language, with which it is found.
  package var tag: String {
    switch self {
    case .danish: "da"
    case .norwegian: "no"
    case .swedish: "sv"
    case .english: "en"
    case .german: "de"
    }
  }

  /// The function words of the language.
  var stopWords: StopWords {
    switch self {
    case .danish: .danish
    case .norwegian: .norwegian
    case .swedish: .swedish
    case .english: .english
    case .german: .german
    }
  }
}
