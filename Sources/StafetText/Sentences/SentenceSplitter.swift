/// Splits a text into sentences.
///
/// A sentence ends after `.`, `!`, `?` or `…`, with the quotation marks and brackets that close there, if
/// white space follows, and at a blank line or before a line that begins a point or a heading. It does
/// not end
///
/// - inside a token, such as `2.5`, `§ 4, stk. 2` or an address;
/// - after a period (or an ellipsis, or a quotation mark) where the next word is in lower case: `den 1.
///   marts`;
/// - after an abbreviation, unless it is one that sentences end with (`osv.`, `m.v.`, `kr.`);
/// - after an initial (`H. C. Andersen`), unless a function word comes next;
/// - after a number at the beginning of the sentence (`1. Vi`), or before the name of a month.
///
/// The rules are for Danish and languages that capitalise as it does; a text without capitals is
/// taken for one long sentence, except at `?` and `!`. German nouns after ordinals (`3. Tag`) are
/// taken for new sentences.
public struct SentenceSplitter: Hashable, Sendable {
  /// The abbreviations whose period need not end a sentence.
  package let abbreviations: Abbreviations

  /// The function words that may begin a sentence after an initial.
  package let functionWords: StopWords

  private let tokenizer: Tokenizer

  /// Makes a splitter.
  ///
  /// - Parameters:
  ///   - abbreviations: The abbreviations whose period need not end a sentence.
  ///   - functionWords: The function words of the language.
  public init(abbreviations: Abbreviations = .danish, functionWords: StopWords = .danish) {
    self.abbreviations = abbreviations
    self.functionWords = functionWords
    tokenizer = Tokenizer(conventions: WordConventions(abbreviations: abbreviations))
  }

  /// Makes a splitter for a language.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does
  ///   not matter. For a language without lists, only punctuation and case decide.
  public init(language: String) {
    self.init(abbreviations: .list(for: language), functionWords: .list(for: language))
  }

  /// Where the sentences of a text stand.
  ///
  /// White space after a sentence belongs to it, and white space at the beginning of the text to
  /// the first sentence.
  ///
  /// - Parameter text: The text.
  /// - Returns: Half-open ranges of UTF-8 bytes, in order and without gaps, that cover the whole
  ///   text; none for an empty text.
  /// - Complexity: O(*n*) in the length of the text, beside a search for each abbreviation.
  public func sentences(in text: String) -> [Range<Int>] {
    sentences(in: text, tokens: tokens(in: text))
  }

  /// The words of a text by a tokenizer, and where its sentences stand.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tokenizer: Finds the words that are given back; the splitter finds its own if they are others.
  /// - Returns: The words, and the sentences as from ``sentences(in:)``.
  /// - Complexity: O(*n*) in the length of the text, beside a search for each abbreviation.
  package func wordsAndSentences(
    of text: String, by tokenizer: Tokenizer
  ) -> (words: [Token], sentences: [Range<Int>]) {
    let own = tokens(in: text)
    let sentences = sentences(in: text, tokens: own)
    if tokenizer != self.tokenizer { return (tokenizer.tokens(in: text), sentences) }
    return ((0..<own.count).map { own.token(at: $0) }, sentences)
  }

  /// The tokens that sentences are found by.
  func tokens(in text: String) -> TokenBuffer {
    var tokens = TokenBuffer()
    tokens.reserve(forTextOf: text.utf8.count)
    text.withUTF8Span { tokenizer.read($0, into: &tokens) }
    return tokens
  }

  /// Where the sentences of a text stand whose tokens have been read.
  func sentences(in text: String, tokens: TokenBuffer) -> [Range<Int>] {
    text.withUTF8Span { sentences(in: $0, tokens: tokens) }
  }

  /// Where the sentences of a text in UTF-8 stand whose tokens have been read.
  private func sentences(in bytes: Span<UInt8>, tokens: TokenBuffer) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var place = 0
    var token = 0
    while place < bytes.count {
      while token < tokens.count, tokens.ranges[token].upperBound <= place { token += 1 }
      if token < tokens.count, tokens.ranges[token].lowerBound <= place {
        let isAbbreviation = tokens.kinds[token] == .abbreviation
        let end = tokens.ranges[token].upperBound - (isAbbreviation ? 1 : 0)
        if place < end {
          place = end
          continue
        }
      }
      var last = place
      if let stop = SentenceStop(in: bytes, at: place) {
        last = stop.end
        if stop.isFollowedBySpace {
          // The last token that begins before the stop is the word that it stands after.
          var before = token
          while before >= tokens.count || tokens.ranges[before].lowerBound >= place {
            guard before > 0 else { break }
            before -= 1
          }
          let isWordBefore =
            before < tokens.count && tokens.ranges[before].lowerBound >= start
            && tokens.ranges[before].lowerBound < place
          let word = isWordBefore ? before : nil
          if ends(stop, after: word, of: tokens, in: bytes, since: start) {
            sentences.append(start..<stop.next)
            start = stop.next
            last = stop.next
          }
        }
      } else if let next = SentenceStop.lineBreak(in: bytes, at: place) {
        if next < bytes.count, !SentenceStop.isBlank(bytes, start..<place) {
          sentences.append(start..<next)
          start = next
        }
        last = next
      }
      place = max(last, place + 1)
    }
    if start < bytes.count { sentences.append(start..<bytes.count) }
    return sentences
  }

  /// Whether a sentence ends at a stop.
  private func ends(
    _ stop: SentenceStop, after word: Int?, of tokens: TokenBuffer, in text: Span<UInt8>,
    since start: Int
  ) -> Bool {
    guard stop.next < text.count else { return true }
    if stop.isBlankLine { return true }
    let following = FollowingWord(in: text, at: stop.next)
    switch stop.kind {
    case .question: return !(stop.isQuoted && following.isLowercase)
    case .ellipsis: return !following.isLowercase
    case .period: break
    }
    if following.isLowercase { return false }
    guard let word, tokens.ranges[word].upperBound >= stop.start else { return true }
    let range = tokens.ranges[word]
    let term = String(decoding: tokens.terms[tokens.termRange(at: word)], as: UTF8.self)
    switch tokens.kinds[word] {
    case .abbreviation:
      return Self.closing.contains(term) && !following.isNumber
    case .number:
      let isFirst = SentenceStop.isBlank(text, start..<range.lowerBound)
      let isOrdinal = term.utf8.count <= 2
      return !(isOrdinal && (isFirst || following.isMonth(in: text)))
    case .word:
      guard Self.isInitial(term) else { return true }
      return functionWords.contains(following.term(in: text))
    case .address, .section:
      return true
    }
  }

  /// Whether a word is a letter, or letters parted by periods.
  private static func isInitial(_ term: String) -> Bool {
    // Two letters in a row are most of all words.
    let beginning = term.utf8.prefix(2)
    if beginning.count == 2, beginning.allSatisfy({ (0x61...0x7A).contains($0) }) { return false }
    for part in term.split(separator: ".") where part.unicodeScalars.count != 1 { return false }
    return true
  }

  /// Abbreviations that sentences end with.
  private static let closing = Abbreviations([
    "osv", "o.s.v", "etc", "m.v", "mv", "m.m", "mm", "m.fl", "mfl", "o.l", "o.lign", "o.a", "o.d",
    "e.d",
    "usw", "u.ä", "o.ä", "kr", "mio", "mia", "mill", "mrd", "milj", "pct", "mdr", "md", "stk",
    "sek", "p.t",
    "pt", "f.kr", "e.kr", "v.chr", "n.chr", "d.å", "d.s", "inc", "ltd", "co", "corp", "a.m", "p.m",
    "jr",
    "sr", "ph.d", "phd", "u.s", "u.k", "u.n", "al", "u.a", "f.n", "p.g.a",
  ])
}
