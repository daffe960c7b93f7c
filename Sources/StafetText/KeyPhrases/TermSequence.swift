/// The counted words of a text in their order, each as the number of its term.
///
/// Terms are numbered in the order of their first use.
struct TermSequence {
  /// A counted word.
  struct Word {
    /// The number of its term.
    let term: Int

    /// Where it stands among all tokens of the text, counted or not.
    let place: Int

    /// Where it stands in the text.
    let range: Range<Int>

    /// The number of its sentence.
    let sentence: Int

    /// The number of its clause: what no sign but hyphens and slashes parts.
    let clause: Int
  }

  private(set) var words: [Word] = []
  private(set) var terms: [String] = []

  /// How many sentences the text has, words in them or not.
  let sentenceCount: Int

  /// How many tokens on a word is that stands beside another: next to it, or with one word between.
  static let reach = 2

  /// Reads a text.
  init(of text: String, rules: TermRules, splitter: SentenceSplitter) {
    let sentences = splitter.sentences(in: text)
    let clauses = Self.clauseStarts(in: text, tokenizer: rules.tokenizer, sentences: sentences)
    sentenceCount = sentences.count
    var numbers: [String: Int] = [:]
    var sentence = 0
    var clause = 0
    var place = 0
    var reading = TextReading(rules: rules)
    for word in reading.read(text) {
      let token = word.token
      defer { place += 1 }
      while sentence + 1 < sentences.count,
        token.range.lowerBound >= sentences[sentence].upperBound
      {
        sentence += 1
      }
      while clause < clauses.count, token.range.lowerBound >= clauses[clause] { clause += 1 }
      guard token.kind == .word || token.kind == .abbreviation, let term = word.term else {
        continue
      }
      let number = numbers[term] ?? terms.count
      if number == terms.count {
        numbers[term] = number
        terms.append(term)
      }
      words.append(
        Word(term: number, place: place, range: token.range, sentence: sentence, clause: clause))
    }
  }

  /// Where sentences begin, and words before which another sign than white space, a hyphen or a slash
  /// stands.
  private static func clauseStarts(
    in text: String, tokenizer: Tokenizer, sentences: [Range<Int>]
  ) -> [Int] {
    var starts = sentences.map { $0.lowerBound }
    for segment in tokenizer.segments(in: text) where segment.token == nil {
      let start = text.utf8.index(text.startIndex, offsetBy: segment.range.lowerBound)
      let end = text.utf8.index(text.startIndex, offsetBy: segment.range.upperBound)
      let isPause = text.unicodeScalars[start..<end].contains { sign in
        !sign.properties.isWhitespace && sign != "-" && sign != "/"
      }
      if isPause { starts.append(segment.range.upperBound) }
    }
    return starts.sorted()
  }

  /// Whether one word follows another in the same clause with at most one word between.
  func isBeside(_ one: Word, _ other: Word) -> Bool {
    one.clause == other.clause && other.place - one.place <= Self.reach
  }
}
