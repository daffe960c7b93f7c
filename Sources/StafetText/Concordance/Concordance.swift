/// Every place where a word or a phrase stands, with what stands around it: key word in context.
///
/// A figure about a word is only evidence once its places have been read. The lines come in the order
/// of the documents and of the places in them; ``sorted(by:)`` puts like contexts beside each other.
public struct Concordance: Hashable, Sendable {
  /// The places found.
  public let lines: [ConcordanceLine]

  /// Looks a word or a phrase up.
  ///
  /// A phrase is found wherever its terms are those of successive tokens, whatever stands between
  /// them (`og/eller` may hold the phrase `og eller`), also where two finds overlap.
  ///
  /// - Parameters:
  ///   - phrase: The terms of the phrase; one for a single word. Nothing is found for none.
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

  /// Looks up every word that meets a condition.
  ///
  /// - Parameters:
  ///   - documents: The documents to search.
  ///   - context: How much is shown on each side.
  ///   - isIncluded: Whether to show the places of a term.
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
