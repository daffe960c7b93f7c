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

  /// Words that are left out in just this form, composed and with their case folded.
  public let words: Set<String>

  /// Words that are left out in all their forms: *gang* leaves out *gange* and *gangene* too, where a lexicon or a stemmer
  /// tells that they are forms of it.
  public let lemmas: Set<String>

  /// Expressions that are left out where their words follow each other, with one space between each two.
  public let phrases: Set<String>

  /// Makes a list of words to leave out.
  ///
  /// - Parameters:
  ///   - words: The words, in any case and composed or not. Several words are an expression: `New Public
  ///     Management`. `KL's` leaves out `kl` too.
  ///   - name: The name of the list in settings and results.
  public init(_ words: some Sequence<String>, name: String = "own") {
    self.init(Entries(words), coveringForms: false, name: name)
  }

  /// Makes a list of words to leave out in all their forms.
  ///
  /// - Parameters:
  ///   - lemmas: The words, each as a dictionary has it; expressions are taken as they are.
  ///   - name: The name of the list in settings and results.
  public init(lemmas: some Sequence<String>, name: String = "own") {
    self.init(Entries(lemmas), coveringForms: true, name: name)
  }

  /// Makes a list of its parts, as a file of settings has them.
  ///
  /// - Parameters:
  ///   - words: Words that are left out in just this form, and expressions.
  ///   - lemmas: Words that are left out in all their forms.
  ///   - name: The name of the list in settings and results.
  public init(words: some Sequence<String>, lemmas: some Sequence<String>, name: String) {
    let entries = Entries(words, addingTerms: false)
    let whole = Entries(lemmas)
    self.init(
      words: entries.words, lemmas: whole.words, phrases: entries.phrases.union(whole.phrases),
      named: name)
  }

  /// Makes one of the lists for languages, whose words are single words in term form.
  init(asWritten words: [String], phrases: [String] = [], name: String) {
    self.init(words: Set(words), lemmas: [], phrases: Set(phrases), named: name)
  }

  private init(_ entries: Entries, coveringForms isCovering: Bool, name: String) {
    self.init(
      words: isCovering ? [] : entries.words, lemmas: isCovering ? entries.words : [],
      phrases: entries.phrases, named: name)
  }

  private init(words: Set<String>, lemmas: Set<String>, phrases: Set<String>, named name: String) {
    self.name = name
    self.words = words
    self.lemmas = lemmas
    self.phrases = phrases
  }

  /// Entries as they are written, parted into words and expressions.
  private struct Entries {
    var words: Set<String> = []
    var phrases: Set<String> = []

    /// Parts texts.
    ///
    /// - Parameters:
    ///   - texts: The entries.
    ///   - isAdding: Whether what a tokenizer makes of a word is left out beside it, `kl` beside `KL's`.
    init(_ texts: some Sequence<String>, addingTerms isAdding: Bool = true) {
      let tokenizer = Tokenizer()
      words.reserveCapacity(texts.underestimatedCount)
      for text in texts {
        let terms = tokenizer.tokens(in: text).map { $0.term }
        if terms.count > 1, text.contains(where: { $0.isWhitespace }) {
          phrases.insert(terms.joined(separator: " "))
        } else {
          // As it is written and, where that differs, as it is counted: KL's and KL.
          words.insert(TermForm.term(of: text))
          if isAdding, terms.count == 1 { words.insert(terms[0]) }
        }
      }
    }
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

  /// Whether nothing is on the list.
  public var isEmpty: Bool { words.isEmpty && lemmas.isEmpty && phrases.isEmpty }

  /// Whether a word is on the list in just this form.
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
    if other.isEmpty { return self }
    if isEmpty { return other }
    return StopWords(
      words: words.union(other.words), lemmas: lemmas.union(other.lemmas),
      phrases: phrases.union(other.phrases), named: "\(name) and \(other.name)")
  }

  /// The list with further words.
  ///
  /// - Parameter further: The words to leave out too, each in all its forms, and expressions.
  /// - Returns: The longer list, with `with own words` added to its name; the same list if it holds
  ///   all the words.
  public func adding(_ further: some Sequence<String>) -> StopWords {
    let entries = Entries(further)
    return renamed(
      StopWords(
        words: words.union(entries.words), lemmas: lemmas.union(entries.words),
        phrases: phrases.union(entries.phrases), named: name), "with own words")
  }

  /// The list without some of its words.
  ///
  /// - Parameter kept: The words to count after all, and expressions to count as what their words are.
  /// - Returns: The shorter list, with `without some words` added to its name; the same list if it
  ///   holds none of the words.
  public func removing(_ kept: some Sequence<String>) -> StopWords {
    let entries = Entries(kept)
    return renamed(
      StopWords(
        words: words.subtracting(entries.words), lemmas: lemmas.subtracting(entries.words),
        phrases: phrases.subtracting(entries.phrases), named: name), "without some words")
  }

  /// A changed list, whose name says so once.
  private func renamed(_ changed: StopWords, _ change: String) -> StopWords {
    if changed == self || name.hasSuffix(change) { return changed }
    return StopWords(
      words: changed.words, lemmas: changed.lemmas, phrases: changed.phrases,
      named: "\(name) \(change)")
  }
}
