/// Finds the words of a text.
///
/// The text is not changed: every ``Token`` has the range of its bytes in the text, and the term as
/// which it is counted, which is the word composed and with its case folded. ``WordRule`` says
/// where words begin and end, and ``WordConventions`` what a language's way of writing adds to it.
/// See <doc:Tokens>.
///
/// ```swift
/// Tokenizer().tokens(in: "KL's ledere skal bl. a. følge § 17.").map { $0.term }
/// // ["kl", "ledere", "skal", "bl.a", "følge", "§ 17"]
/// ```
public struct Tokenizer: Hashable, Sendable {
  /// Where words begin and end.
  public let rule: WordRule

  /// What a language's way of writing adds to the rule; ``WordRule/alphanumeric`` ignores it.
  public let conventions: WordConventions

  /// Makes a tokenizer.
  ///
  /// - Parameters:
  ///   - rule: Where words begin and end.
  ///   - conventions: What a language's way of writing adds to the rule; ``WordRule/alphanumeric``
  ///     ignores it.
  public init(rule: WordRule = .unicode, conventions: WordConventions = .danish) {
    self.rule = rule
    self.conventions = conventions
  }

  /// The words of a text, in their order.
  ///
  /// - Parameter text: The text, which is left as it is.
  /// - Returns: The tokens; none for a text without letters and digits.
  /// - Complexity: O(*n*) in the length of the text.
  public func tokens(in text: String) -> [Token] {
    var tokens: [Token] = []
    forEachToken(in: text) { tokens.append($0) }
    return tokens
  }

  /// All of a text: its words and what stands between them.
  ///
  /// - Parameter text: The text, which is left as it is.
  /// - Returns: The segments in their order; the ranges follow on each other and together are the
  ///   text. None for an empty text.
  /// - Complexity: O(*n*) in the length of the text.
  package func segments(in text: String) -> [TextSegment] {
    var segments: [TextSegment] = []
    var end = 0
    forEachToken(in: text) { token in
      if token.range.lowerBound > end {
        segments.append(TextSegment(range: end..<token.range.lowerBound, token: nil))
      }
      segments.append(TextSegment(range: token.range, token: token))
      end = token.range.upperBound
    }
    if text.utf8.count > end {
      segments.append(TextSegment(range: end..<text.utf8.count, token: nil))
    }
    return segments
  }

  /// Calls a function with each word of a text, in their order.
  ///
  /// - Parameters:
  ///   - text: The text, which is left as it is.
  ///   - body: Receives each word.
  package func forEachToken(in text: String, _ body: (Token) -> Void) {
    var buffer = TokenBuffer()
    text.withUTF8Span { read($0, into: &buffer) }
    for index in 0..<buffer.count { body(buffer.token(at: index)) }
  }

  /// Reads the words of a text in UTF-8, without a string for each.
  ///
  /// By Unicode's boundaries, words differ from the longest runs of letters, digits and low lines
  /// only beside `'`, `.`, `:`, `,` and `;`, and where there are bytes above 127 that are no letters.
  /// A convention comes into play at the signs that <doc:Tokens> lists and nowhere else: `.` right
  /// after a word, `'` or `’` right after or in one, `@`, `://`, `www.` at the beginning of a word, `§`,
  /// and `/` and hyphens between words. A text that holds none of `'` `.` `:` `,` `;` `@` `/` `-`, and above
  /// 127 only the letters À to ÿ (`×` and `÷` part words), has the same words by all conventions: its
  /// longest runs of letters, digits and low lines that are not low lines alone.
  ///
  /// - Parameters:
  ///   - text: The text; ill-formed bytes are read as U+FFFD.
  ///   - tokens: Receives the words; what was there is taken out.
  /// - Complexity: O(*n*) in the length of the text.
  package func read(_ text: Span<UInt8>, into tokens: inout TokenBuffer) {
    tokens.removeAll()
    tokens.reserve(forTextOf: text.count)
    switch rule {
    case .unicode:
      var reading = TokenReading(conventions: conventions)
      reading.read(text, into: &tokens)
    case .alphanumeric:
      AlphanumericReading.read(text, into: &tokens)
    }
  }
}

/// A part of a text: a word, or what stands between two words.
package struct TextSegment: Hashable, Sendable {
  /// Where the segment stands: a half-open range of UTF-8 bytes of the untouched text.
  package let range: Range<Int>

  /// The word, or `nil` between words.
  package let token: Token?
}
