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
  /// A phrase is found wherever its terms are those of successive tokens, whatever stands between
  /// the tokens (`og/eller` holds the phrase `og eller`). Hits may overlap.
  ///
  /// - Parameters:
  ///   - phrase: The terms of the phrase; one for a single word. Without terms nothing is found.
  ///   - documents: The documents to search.
  ///   - context: How much is shown on each side.
  /// - Precondition: The context is not negative.
  /// - Complexity: O(*n* · *p*) in the tokens and in the terms of the phrase, and the length of what
  ///   is shown.
  public init(
    of phrase: [String], in documents: [ConcordanceDocument],
    context: ConcordanceContext = .tokens(8)
  ) {
    self.init(in: documents, context: context) { document, place in
      guard let first = phrase.first, document.terms[place] == first,
        place + phrase.count <= document.terms.count,
        document.terms[place..<(place + phrase.count)].elementsEqual(phrase)
      else { return nil }
      return place..<(place + phrase.count)
    }
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
    self.init(in: documents, context: context) { document, place in
      isIncluded(document.terms[place]) ? place..<(place + 1) : nil
    }
  }

  private init(
    in documents: [ConcordanceDocument], context: ConcordanceContext,
    finding find: (_ document: ConcordanceDocument, _ place: Int) -> Range<Int>?
  ) {
    let reach =
      switch context {
      case .tokens(let count), .characters(let count): count
      }
    precondition(reach >= 0, "A context cannot be shorter than nothing.")
    var lines: [ConcordanceLine] = []
    for (number, document) in documents.enumerated() {
      for place in document.tokens.indices {
        guard let found = find(document, place),
          let line = document.line(number: number, showing: found, in: context)
        else { continue }
        lines.append(line)
      }
    }
    self.lines = lines
  }

  init(lines: [ConcordanceLine]) {
    self.lines = lines
  }
}
