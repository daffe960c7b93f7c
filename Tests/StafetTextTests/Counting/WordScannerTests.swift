import StafetStatistics
import StafetText
import Testing

/// The words that are found in vectors are those that are found one character at a time.
@Suite struct WordScannerTests {
  /// Pieces of ordinary text, and of texts that call for care, at every place of a step.
  private static let pieces = [
    "bl. a. ", "f. eks. ", "m. v", "Bl. a", "kbl. a", "slut. så", "nr. 2", "’ja’", " ’", "d’Or",
    "leder", "Ledelse", "ÆRØ", "é", "x", "2", "2,5", "bl.a.", "m.v", "a_b", "_", "__", "kl.9:30",
    "NPM-paradigmet", "og/eller", " ", "  ", "\n", ". ", ", ", "?", "”citat”", "»nej«", "–", "…",
    "•", "§", "½", "m²", "ß", "×", "÷", "å", "Å", "ÿ", "Þ", "d\u{AD}d", "don't", "don’t",
    "-", "-1", "19", "-årig", "COVID-19", "2-årig", "1234-a", "C-", "-C", "AB", "\u{2011}",
    "\u{2010}",
    "a\u{30A}", "🙂", "中", "İ", "\u{0}", "@", "://", "ª", "µ", "·",
  ]

  /// Pieces of which words with hyphens and digits are made, so that all that can stand beside them does.
  private static let digitPieces = [
    "-", "-", "-", "1", "23", "4567", "a", "A", "å", "AB", "_", ".", ",", "/", " ", "’", "'", "s",
    "\u{2011}",
    "–", "é", "x", ":", "§",
  ]

  private func words(
    _ text: String, scanned: Bool, by rule: WordRule, _ conventions: WordConventions = .danish
  ) -> (terms: [String], total: Int) {
    let rules = TermRules(
      tokenizer: Tokenizer(rule: rule, conventions: conventions), minimumLength: 0)
    var counter = TermCounter(rules: rules)
    // A text with a sign that calls for care is read with care as a whole.
    counter.add(scanned ? text : text + " \u{1F642}")
    let counts = counter.counts()
    return (
      counts.terms.flatMap { term in
        term.forms.map { "\(term.stem) \($0.text) \($0.occurrences)" }
      }, counts.groups[0].tokenCount
    )
  }

  @Test(arguments: WordRule.allCases, UInt64(1)...1000)
  func findsTheWordsThatTheTokenizerFinds(by rule: WordRule, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      // Mostly ordinary pieces, so that most texts are scanned.
      let limit = Bool.random(using: &generator) ? 36 : 22
      let all = Int.random(in: 0..<20, using: &generator) == 0
      return Self.pieces[Int.random(in: 0..<(all ? Self.pieces.count : limit), using: &generator)]
    }.joined()
    let scanned = words(text, scanned: true, by: rule)
    let read = words(text, scanned: false, by: rule)
    #expect(scanned.terms == read.terms, "in \(text)")
    #expect(scanned.total == read.total)
  }

  @Test(arguments: WordConventions.Joined.allCases, UInt64(1)...600)
  func findsTheSameHyphensBesideDigits(_ joined: WordConventions.Joined, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      let limit = Bool.random(using: &generator) ? 10 : Self.digitPieces.count
      return Self.digitPieces[Int.random(in: 0..<limit, using: &generator)]
    }.joined()
    // At every place of a step of 64 bytes.
    let pad = String(repeating: "x ", count: Int.random(in: 0...40, using: &generator))
    let conventions = WordConventions(digitHyphens: joined)
    let scanned = words(pad + text, scanned: true, by: .unicode, conventions)
    let read = words(pad + text, scanned: false, by: .unicode, conventions)
    #expect(scanned.terms == read.terms, "in \(text)")
  }

  @Test(arguments: WordRule.allCases) func findsWordsAtTheEdgesOfSteps(by rule: WordRule) {
    for length in 0...200 {
      for piece in ["a", "å", "bc", "2,5", "a.b", "c-19", "2-å"] {
        let text = String(repeating: " ", count: length) + piece
        #expect(
          words(text, scanned: true, by: rule).terms == words(text, scanned: false, by: rule).terms)
        let run = String(repeating: "x", count: length) + piece
        #expect(
          words(run, scanned: true, by: rule).terms == words(run, scanned: false, by: rule).terms)
      }
    }
  }
}
