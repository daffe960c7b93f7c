/// A text in which a ``Concordance`` finds words.
public struct ConcordanceDocument: Hashable, Sendable {
  /// The name of the document in the lines of a concordance, such as the id of a contribution.
  public let id: String

  /// The text, which is left as it is.
  public let text: String

  /// The words of the text, in their order.
  package let tokens: [Token]

  /// What each token is looked up and ordered as; as many as there are tokens.
  package let terms: [String]

  /// Where the sentences begin, in UTF-8 bytes, in rising order; empty when they are of no concern.
  package let sentenceStarts: [Int]

  /// Makes a document whose words are found by their tokens' own terms.
  ///
  /// - Parameters:
  ///   - id: The name of the document.
  ///   - text: The text.
  ///   - tokens: The words of the text, in their order.
  ///   - sentences: The sentences as ranges of UTF-8 bytes. Where they are given, no hit and no
  ///     context crosses from one to the next; text between two sentences belongs to the former.
  /// - Precondition: The tokens do not overlap and lie within the text.
  public init(id: String, text: String, tokens: [Token], sentences: [Range<Int>] = []) {
    self.init(
      id: id, text: text, tokens: tokens, terms: tokens.map { $0.term }, sentences: sentences)
  }

  /// Makes a document whose words are found by other terms, such as their stems.
  ///
  /// - Parameters:
  ///   - id: The name of the document.
  ///   - text: The text.
  ///   - tokens: The words of the text, in their order.
  ///   - terms: The term by which each token is found and ordered.
  ///   - sentences: The sentences as ranges of UTF-8 bytes. Where they are given, no hit and no
  ///     context crosses from one to the next; text between two sentences belongs to the former.
  /// - Precondition: There is a term for every token; the tokens do not overlap and lie within the
  ///   text.
  public init(
    id: String, text: String, tokens: [Token], terms: [String], sentences: [Range<Int>] = []
  ) {
    precondition(tokens.count == terms.count, "Every token has a term.")
    var end = 0
    for token in tokens {
      precondition(token.range.lowerBound >= end, "Tokens follow each other.")
      end = token.range.upperBound
    }
    precondition(end <= text.utf8.count, "Tokens lie within the text.")
    self.id = id
    self.text = text
    self.tokens = tokens
    self.terms = terms
    sentenceStarts = sentences.map { $0.lowerBound }.sorted()
  }

  /// The bytes around a place that nothing crosses: its sentence with what follows it, or the text.
  package func stretch(around place: Int) -> Range<Int> {
    var low = 0
    var high = sentenceStarts.count
    while low < high {  // how many sentences begin at or before the place
      let middle = low + (high - low) / 2
      if sentenceStarts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    let start = low > 0 ? sentenceStarts[low - 1] : 0
    let end = low < sentenceStarts.count ? sentenceStarts[low] : text.utf8.count
    return start..<max(start, min(end, text.utf8.count))
  }
}
