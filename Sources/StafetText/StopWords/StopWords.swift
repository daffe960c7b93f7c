/// Words that say little by themselves and are left out of lists of frequent words.
public struct StopWords: Hashable, Sendable {
  /// What the list is called where choices are told, such as `danish`.
  public let name: String

  /// The words, in lower case.
  public let words: Set<String>

  /// Makes a list of words to leave out.
  ///
  /// - Parameters:
  ///   - words: The words; they are compared in lower case.
  ///   - name: What the list is called where choices are told.
  public init(_ words: some Sequence<String>, name: String = "own") {
    self.name = name
    self.words = Set(words.lazy.map { $0.lowercased() })
  }

  /// Leaves nothing out.
  public static let empty = StopWords([], name: "empty")

  /// The list for a language, as far as there is one.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does
  ///   not matter.
  /// - Returns: The list, or ``empty`` for a language without one.
  public static func list(for language: String) -> StopWords {
    switch language.lowercased().split(separator: "-").first {
    case "da": danish
    case "en": english
    default: empty
    }
  }

  /// Whether a term is left out.
  ///
  /// - Parameter term: A word in lower case, as the tokenizer gives it.
  /// - Returns: Whether it is on the list.
  public func contains(_ term: String) -> Bool {
    words.contains(term)
  }

  /// Joins two lists.
  ///
  /// - Parameter other: The other list.
  /// - Returns: A list of the words of both, with both names; an empty list adds none.
  public func union(_ other: StopWords) -> StopWords {
    if other.words.isEmpty { return self }
    if words.isEmpty { return other }
    return StopWords(words.union(other.words), name: "\(name) and \(other.name)")
  }
}
