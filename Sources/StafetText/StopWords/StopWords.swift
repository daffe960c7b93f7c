/// Words that say little by themselves and are left out of lists of frequent words.
///
/// The lists for languages hold closed classes of words: pronouns, prepositions, conjunctions,
/// auxiliaries and the like. Lists are joined with ``union(_:)`` and changed with ``adding(_:)``
/// and ``removing(_:)``. Words are compared as terms, composed and with their case folded, and
/// before stemming: a stop word does not leave out other words with the same stem. See
/// <doc:FunctionWords>.
public struct StopWords: Hashable, Sendable {
  /// The name of the list in settings and results, such as `danish`.
  public let name: String

  /// The words, composed and with their case folded.
  public let words: Set<String>

  /// Makes a list of words to leave out.
  ///
  /// - Parameters:
  ///   - words: The words, in any case and composed or not.
  ///   - name: The name of the list in settings and results.
  public init(_ words: some Sequence<String>, name: String = "own") {
    self.name = name
    var terms: Set<String> = []
    terms.reserveCapacity(words.underestimatedCount)
    for word in words { terms.insert(TermForm.term(of: word)) }
    self.words = terms
  }

  private init(terms: Set<String>, name: String) {
    self.name = name
    self.words = terms
  }

  /// Leaves nothing out.
  public static let empty = StopWords([], name: "empty")

  /// The list for a language.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does
  ///   not matter. Both `nb` and `nn` give the one Norwegian list.
  /// - Returns: The list, or ``empty`` for a language without one.
  public static func list(for language: String) -> StopWords {
    switch WrittenLanguage(language) {
    case .danish: danish
    case .norwegian: norwegian
    case .swedish: swedish
    case .english: english
    case .german: german
    case nil: empty
    }
  }

  /// Whether a word is left out.
  ///
  /// - Parameter word: A word, whatever its case.
  /// - Returns: Whether it is on the list.
  public func contains(_ word: String) -> Bool {
    words.contains(word) || words.contains(TermForm.term(of: word))
  }

  /// Whether a word in term form, as ``Tokenizer`` gives it, is left out.
  package func holds(_ form: String) -> Bool {
    words.contains(form)
  }

  /// Joins two lists.
  ///
  /// - Parameter other: The other list.
  /// - Returns: A list of the words of both, with both names; an empty list adds no name.
  public func union(_ other: StopWords) -> StopWords {
    if other.words.isEmpty { return self }
    if words.isEmpty { return other }
    return StopWords(terms: words.union(other.words), name: "\(name) and \(other.name)")
  }

  /// The list with further words.
  ///
  /// - Parameter further: The words to leave out too.
  /// - Returns: The longer list, with `with own words` added to its name; the same list if it holds
  ///   all the words.
  public func adding(_ further: some Sequence<String>) -> StopWords {
    var changed = words
    for word in further { changed.insert(TermForm.term(of: word)) }
    return renamed(changed, "with own words")
  }

  /// The list without some of its words.
  ///
  /// - Parameter kept: The words to count after all.
  /// - Returns: The shorter list, with `without some words` added to its name; the same list if it
  ///   holds none of the words.
  public func removing(_ kept: some Sequence<String>) -> StopWords {
    var changed = words
    for word in kept { changed.remove(TermForm.term(of: word)) }
    return renamed(changed, "without some words")
  }

  /// A changed list, whose name says so once.
  private func renamed(_ changed: Set<String>, _ change: String) -> StopWords {
    if changed == words { return self }
    return StopWords(
      terms: changed, name: name.hasSuffix(change) ? name : "\(name) \(change)")
  }
}
