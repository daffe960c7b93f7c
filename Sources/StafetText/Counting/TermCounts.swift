/// How often every term of a collection of documents was used.
///
/// Counts of parts can be joined in any order and grouping with the same result, so that a
/// collection may be counted piece by piece.
public struct TermCounts: Hashable, Sendable {
  /// How often each term was used.
  public private(set) var uses: [String: TermUse] = [:]

  /// How many tokens there are, whatever term they are of.
  public private(set) var tokenCount = 0

  /// How many documents there are, those without tokens included.
  public private(set) var documentCount = 0

  /// Starts with no documents.
  public init() {}

  /// Counts one more document.
  ///
  /// - Parameter tokens: The tokens of the document.
  /// - Complexity: O(*n*) expected in the number of tokens.
  public mutating func add(document tokens: some Sequence<Token>) {
    var seen: Set<String> = []
    for token in tokens {
      tokenCount += 1
      uses[token.term, default: TermUse()].occurrences += 1
      if seen.insert(token.term).inserted { uses[token.term, default: TermUse()].documents += 1 }
    }
    documentCount += 1
  }

  /// How often a term was used; never for a term that does not occur.
  public subscript(term: String) -> TermUse {
    uses[term] ?? TermUse()
  }

  /// Joins the counts of two collections that share no document.
  ///
  /// - Parameter other: The counts of the other collection.
  /// - Returns: The counts of both together; the same whichever comes first.
  public func merging(_ other: TermCounts) -> TermCounts {
    var joined = self
    for (term, use) in other.uses { joined.uses[term] = joined[term] + use }
    joined.tokenCount += other.tokenCount
    joined.documentCount += other.documentCount
    return joined
  }
}
