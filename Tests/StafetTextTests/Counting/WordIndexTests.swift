import StafetStatistics
import StafetText
import Testing

/// An index counts what a counter counts, which reads every text anew.
@Suite struct WordIndexTests {
  private static let pieces = [
    "leder", "Ledelse", "ledelsen", "sektor", "Sektoren", "og", "i", "å", "Ærø", "a\u{30A}r",
    "bl.a.", "don't", "2,5", "§ 17", "kl.9:30", "🙂", "x", ". ", ", ", "? ", " ", "\n",
  ]

  private static func texts(seed: UInt64) -> [String] {
    var generator = SplitMix64(seed: seed)
    return (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
          + (Bool.random(using: &generator) ? " " : "")
      }.joined()
    }
  }

  private static let rules = [
    TermRules.rules(for: "da"), TermRules(minimumLength: 0),
    TermRules(tokenizer: Tokenizer(rule: .alphanumeric), folding: .englishStems),
    TermRules(tokenizer: Tokenizer(conventions: WordConventions(hyphens: .whole))),
  ]

  @Test(arguments: UInt64(1)...200) func countsAsACounterDoes(seed: UInt64) {
    let texts = Self.texts(seed: seed)
    for rules in Self.rules {
      let index = WordIndex(of: texts, rules: rules)
      // The last text is in no group, and groups are not in order.
      let chosen = texts.indices.dropLast()
      let groups = ["b", "a", "c"].enumerated().map { number, name in
        WordIndex.Group(name: name, texts: chosen.filter { $0 % 3 == number })
      }
      var counter = TermCounter(rules: rules)
      for group in groups {
        for text in group.texts { counter.add(texts[text], to: group.name) }
      }
      #expect(index.counts(of: groups) == counter.counts(), "in \(texts)")
    }
  }

  @Test(arguments: UInt64(1)...100) func makesTheTableThatTermsMake(seed: UInt64) {
    let texts = Self.texts(seed: seed)
    for rules in Self.rules {
      let index = WordIndex(of: texts, rules: rules)
      let terms = texts.map { text in rules.terms(in: text).map { $0.term } }
      let documents = texts.indices.map { Array($0..<min($0 + 2, texts.count)) }
      let matrix = index.matrix(of: documents).filteringTerms { _, use in use.documents > 0 }
      let expected = DocumentTermMatrix(
        documents: documents.map { texts in texts.flatMap { terms[$0] } })
      #expect(matrix == expected, "in \(texts)")
      for (number, text) in texts.enumerated() {
        #expect(index.wordCount(of: number) == rules.tokenizer.tokens(in: text).count)
        var found: [String] = []
        index.forEachTerm(of: number) { found.append(index.terms[$0]) }
        #expect(found == terms[number])
        var forms: [String] = []
        index.forEachForm(of: number) { forms.append(index.forms[$0]) }
        #expect(forms == rules.tokenizer.tokens(in: text).map { $0.term })
      }
      for (place, term) in index.terms.enumerated() { #expect(index.term(term) == place) }
      #expect(index.term("findes ikke") == nil)
    }
  }

  @Test(arguments: UInt64(1)...100) func usesAreThoseOfTheCounts(seed: UInt64) {
    let texts = Self.texts(seed: seed)
    for rules in Self.rules {
      let index = WordIndex(of: texts, rules: rules)
      let chosen = texts.indices.filter { $0 % 2 == 0 }
      let counts = index.counts(of: [WordIndex.Group(name: "a", texts: chosen)])
      for (term, use) in index.uses(of: chosen).enumerated() {
        let stem = index.terms[term]
        #expect(use == counts.use(ofTerm: stem, in: "a"), "in \(texts)")
        let form = counts.term(stem: stem).map { counts.terms[$0].form }
        #expect(index.shownForm(of: term, in: chosen) == form ?? stem, "in \(texts)")
      }
    }
  }

  /// So many distinct words that the table of their numbers grows several times.
  @Test func manyWords() {
    let words = (0..<5_000).map { "w\($0)" }
    let index = WordIndex(
      of: [words.joined(separator: " ")], rules: TermRules(minimumLength: 0))
    #expect(index.terms == words.sorted())
    #expect(index.counts(of: []).terms.isEmpty)
  }
}
