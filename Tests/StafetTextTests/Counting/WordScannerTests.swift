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
    "a\u{30A}",
    "🙂", "中", "İ", "\u{0}", "@", "://", "ª", "µ", "·",
  ]

  private func words(
    _ text: String, scanned: Bool, by rule: WordRule
  ) -> (terms: [String], total: Int) {
    let rules = TermRules(tokenizer: Tokenizer(rule: rule), minimumLength: 0)
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

  @Test(arguments: WordRule.allCases) func findsWordsAtTheEdgesOfSteps(by rule: WordRule) {
    for length in 0...200 {
      for piece in ["a", "å", "bc", "2,5", "a.b"] {
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
