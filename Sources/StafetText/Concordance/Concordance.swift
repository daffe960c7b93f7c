/// Every place where a word or a phrase occurs, with the text around it: key word in context
/// (KWIC).
///
/// A figure about a word is only evidence once the places where it occurs have been read. The lines
/// stand in the order of the documents and of the places in them; ``sorted(by:)`` puts similar
/// contexts beside each other.
public struct Concordance: Hashable, Sendable {
  /// The places found.
  public let lines: [ConcordanceLine]

  /// Finds a word or a phrase.
  ///
  /// The phrase is found wherever its words stand one after the other, whatever stands between them: `og eller`
  /// is found in `og/eller`. Hits may overlap.
  ///
  /// ```swift
  /// Concordance(of: "På tværs", in: documents)                          // "på tværs", "PÅ TVÆRS"
  /// Concordance(of: "ledelsen", in: documents, by: .rules(for: "da"))   // "ledelse" and "ledelser" too
  /// ```
  ///
  /// - Parameters:
  ///   - phrase: The word or phrase as anybody would write it. A text without words finds nothing.
  ///   - documents: The documents to search, whose words were found by the tokenizer of the rules.
  ///   - rules: Which forms of a word are one. The standard rules hold each form apart; those of a language find
  ///     all forms of the same lemma or stem. A word that they do not count, such as a stop word, is found by its form,
  ///     and a form of several lemmas by its commonest.
  ///   - context: How much is shown on each side.
  /// - Precondition: The context is not negative.
  /// - Complexity: O(*n* · *p*) in the tokens and in the words of the phrase, and the length of what is shown.
  public init(
    of phrase: String, in documents: [ConcordanceDocument], by rules: TermRules = TermRules(),
    context: ConcordanceContext = .tokens(8)
  ) {
    var known: [String: String] = [:]
    var folder = TermFolder(rules: rules)
    func term(_ token: Token) -> String {
      if let term = known[token.term] { return term }
      let term = folder.term(ofForm: token.term) ?? token.term
      known[token.term] = term
      return term
    }
    let terms = rules.tokenizer.tokens(in: phrase).map { term($0) }
    let keyed = documents.map { $0.tokens.map { term($0) } }
    self.init(in: documents, context: context) { number, place in
      Self.range(of: terms, at: place, in: keyed[number])
    }
  }

  /// Finds the words of a phrase by the terms that the documents were made with, such as stems.
  ///
  /// A phrase is found wherever its terms are those of successive tokens, whatever stands between
  /// the tokens (`og/eller` holds the phrase `og eller`). Hits may overlap.
  ///
  /// - Parameters:
  ///   - terms: The terms of the phrase, just as the documents have them; one for a single word. Without terms
  ///     nothing is found.
  ///   - documents: The documents to search.
  ///   - context: How much is shown on each side.
  /// - Precondition: The context is not negative.
  /// - Complexity: O(*n* · *p*) in the tokens and in the terms of the phrase, and the length of what
  ///   is shown.
  public init(
    ofTerms terms: [String], in documents: [ConcordanceDocument],
    context: ConcordanceContext = .tokens(8)
  ) {
    self.init(in: documents, context: context) { number, place in
      Self.range(of: terms, at: place, in: documents[number].terms)
    }
  }

  /// The places of a phrase that begins at a place.
  private static func range(of phrase: [String], at place: Int, in terms: [String]) -> Range<Int>? {
    guard let first = phrase.first, terms[place] == first, place + phrase.count <= terms.count,
      terms[place..<(place + phrase.count)].elementsEqual(phrase)
    else { return nil }
    return place..<(place + phrase.count)
  }

  /// Finds every word whose term meets a condition.
  ///
  /// - Parameters:
  ///   - documents: The documents to search.
  ///   - context: How much is shown on each side.
  ///   - isIncluded: Whether to find the words with this term.
  /// - Precondition: The context is not negative.
  /// - Complexity: O(*n*) in the tokens, and the length of what is shown.
  public init(
    in documents: [ConcordanceDocument], context: ConcordanceContext = .tokens(8),
    where isIncluded: (_ term: String) -> Bool
  ) {
    self.init(in: documents, context: context) { number, place in
      isIncluded(documents[number].terms[place]) ? place..<(place + 1) : nil
    }
  }

  private init(
    in documents: [ConcordanceDocument], context: ConcordanceContext,
    finding find: (_ document: Int, _ place: Int) -> Range<Int>?
  ) {
    let reach =
      switch context {
      case .tokens(let count), .characters(let count): count
      }
    precondition(reach >= 0, "A context cannot be shorter than nothing.")
    var lines: [ConcordanceLine] = []
    for (number, document) in documents.enumerated() {
      for place in document.tokens.indices {
        guard let found = find(number, place),
          let line = document.line(number: number, showing: found, in: context)
        else { continue }
        lines.append(line)
      }
    }
    self.lines = lines
  }

  /// Makes a concordance of lines, as for a preview or a test.
  ///
  /// - Parameter lines: The places found, in the order of the documents and of the places in them.
  public init(lines: [ConcordanceLine]) {
    self.lines = lines
  }
}
