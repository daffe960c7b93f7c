/// The tokens of a text as plain numbers and bytes, without a string for each.
///
/// A buffer is filled again and again by ``Tokenizer/read(_:into:)`` and keeps its storage.
package struct TokenBuffer: Sendable {
  /// Where each token stands: half-open ranges of UTF-8 bytes of the text.
  package private(set) var ranges: [Range<Int>] = []

  /// What each token is.
  package private(set) var kinds: [Token.Kind] = []

  /// The terms of all tokens, one after the other, in UTF-8.
  package var terms: [UInt8] = []

  /// Where in ``terms`` each token's term ends.
  package private(set) var termEnds: [Int] = []

  /// Makes a buffer without tokens.
  package init() {}

  /// How many tokens there are.
  package var count: Int { ranges.count }

  /// Where in ``terms`` a token's term stands.
  ///
  /// - Parameter index: Which token, from 0.
  /// - Returns: A range of bytes.
  package func termRange(at index: Int) -> Range<Int> {
    (index == 0 ? 0 : termEnds[index - 1])..<termEnds[index]
  }

  /// A token with its term as a string.
  ///
  /// - Parameter index: Which token, from 0.
  /// - Returns: The token.
  package func token(at index: Int) -> Token {
    Token(
      range: ranges[index], term: String(decoding: terms[termRange(at: index)], as: UTF8.self),
      kind: kinds[index])
  }

  /// Takes all tokens out and keeps the storage.
  package mutating func removeAll() {
    ranges.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    termEnds.removeAll(keepingCapacity: true)
  }

  /// Makes room for the tokens of a text, so that the buffer need not grow again and again.
  mutating func reserve(forTextOf byteCount: Int) {
    let tokenCount = byteCount / 4
    ranges.reserveCapacity(tokenCount)
    kinds.reserveCapacity(tokenCount)
    terms.reserveCapacity(byteCount)
    termEnds.reserveCapacity(tokenCount)
  }

  /// Where the term of the next token begins.
  var termStart: Int { termEnds.last ?? 0 }

  /// Adds a token whose term has just been added to ``terms``; without a term there is no token.
  mutating func append(_ range: Range<Int>, _ kind: Token.Kind) {
    guard terms.count > termStart else { return }
    ranges.append(range)
    kinds.append(kind)
    termEnds.append(terms.count)
  }
}
