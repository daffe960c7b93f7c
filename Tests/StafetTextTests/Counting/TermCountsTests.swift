import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct TermCountsTests {
  private func counts(
    of texts: [(text: String, group: String)], by rules: TermRules = TermRules(minimumLength: 0)
  ) -> TermCounts {
    var counter = TermCounter(rules: rules)
    for (text, group) in texts { counter.add(text, to: group) }
    return counter.counts()
  }

  @Test func countsPlacesAndDocuments() {
    let counts = counts(of: [("Leder og leder", "a"), ("", "a"), ("En LEDER", "a"), ("🙂", "a")])
    #expect(counts.terms.map { $0.stem } == ["en", "leder", "og"])
    #expect(counts.use(of: "leder", in: "a") == TermUse(occurrences: 3, documents: 2))
    #expect(counts.use(of: "og", in: "a") == TermUse(occurrences: 1, documents: 1))
    #expect(counts.groups.count == 1)
    #expect(counts.groups[0].tokenCount == 5)
    #expect(counts.groups[0].termTokenCount == 5)
    #expect(counts.groups[0].documentCount == 4)
    #expect(counts.groups[0].distinctCount == 3)
    #expect(counts.use(of: "Leder", in: "a") == TermUse(occurrences: 3, documents: 2))
    #expect(counts.use(ofTerm: "Leder", in: "a") == TermUse())
    #expect(counts.use(of: "leder", in: "b") == TermUse())
  }

  /// Lemmas: ledelse, ledelsen and ledelserne are "ledelse"; stop words have none.
  @Test func findsAWordByTheRulesThatItWasCountedBy() {
    let counts = counts(
      of: [("Ledelsen af KL og ledelse på tværs. Ma\u{30A}l", "a")], by: .rules(for: "da"))
    let use = TermUse(occurrences: 2, documents: 1)
    for word in ["ledelse", "ledelsen", "Ledelserne", "LEDELSE", " ledelse ", "kom\u{AD}ledelse"] {
      #expect(
        counts.use(of: word, in: "a") == (word.hasPrefix("kom") ? TermUse() : use), "\(word)")
    }
    #expect(counts.use(of: "le\u{AD}delse", in: "a") == use)
    #expect(counts.use(ofTerm: "ledelse", in: "a") == use)
    #expect(counts.use(ofTerm: "ledelsen", in: "a") == TermUse())
    #expect(counts.term(of: "Ledelsen") == counts.term(stem: "ledelse"))
    // The letter is one character here and two in the text, and KL's is KL by the rules of Danish.
    #expect(counts.use(of: "Mål", in: "a").occurrences == 1)
    #expect(counts.use(of: "KL's", in: "a").occurrences == 1)
    // Never counted: a stop word, a word that is too short, no word, and two of them.
    for word in ["og", "På", "x", "", "?", "ledelse af"] {
      #expect(counts.use(of: word, in: "a") == TermUse(), "\(word)")
      #expect(counts.term(of: word) == nil)
    }
  }

  /// A law: every form of every term finds its term.
  @Test func everyFormFindsItsTerm() {
    let text = """
      Hvordan skaber vi bl.a. ledelsesrum i KL's kommuner, jf. § 17, stk. 2? Se www.kl.dk/om eller skriv til \
      leder@kl.dk. Det er 50/50 – og 1.000 kr.; ÆRØS borgere siger »mål« 3-4 gange, pa\u{30A} 1:1.
      """
    for language in ["da", "nb", "sv", "en", "de", "fi"] {
      let counts = counts(of: [(text, "")], by: .rules(for: language))
      for (place, term) in counts.terms.enumerated() {
        for form in term.forms { #expect(counts.term(of: form.text) == place, "\(form.text)") }
      }
    }
  }

  @Test func countsGroupsApart() {
    let counts = counts(of: [("leder borger", "b"), ("leder", "a"), ("", "c")])
    #expect(counts.groups.map { $0.name } == ["a", "b", "c"])
    #expect(counts.groups.map { $0.documentCount } == [1, 1, 1])
    #expect(counts.groups.map { $0.distinctCount } == [1, 2, 0])
    #expect(counts.use(of: "borger", in: "a") == TermUse())
    #expect(counts.use(of: "leder", in: "a") == TermUse(occurrences: 1, documents: 1))
  }

  @Test func leavesOutStopWordsAndShortWordsButCountsThemAsTokens() throws {
    let rules = TermRules(
      minimumLength: 2, stopWords: StopWords(["og", "sektoren"]), folding: .danishStems)
    let counts = counts(of: [("I sektor og sektoren, sektorer", "")], by: rules)
    // "sektoren" is a stop word; its stem, that of the other forms, is not.
    #expect(counts.terms.map { $0.stem } == ["sektor"])
    #expect(counts.use(of: "sektor") == TermUse(occurrences: 2, documents: 1))
    #expect(counts.groups[0].tokenCount == 5)
    #expect(counts.groups[0].termTokenCount == 2)
  }

  @Test func showsTheMostFrequentFormThenTheShorterThenInDanishOrder() {
    let rules = TermRules(minimumLength: 0, folding: .danishStems)
    let frequent = counts(of: [("sektorer sektoren Sektorer sektor", "")], by: rules)
    #expect(frequent.terms.map { $0.form } == ["sektorer"])
    #expect(frequent.terms[0].forms.map { $0.text } == ["sektorer", "sektor", "sektoren"])
    #expect(frequent.terms[0].forms.map { $0.occurrences } == [2, 1, 1])
    let shorter = counts(of: [("sektoren sektor", "")], by: rules)
    #expect(shorter.terms.map { $0.form } == ["sektor"])
    let alike = counts(of: [("sektores sektoren", "")], by: rules)
    #expect(alike.terms[0].forms.map { $0.text } == ["sektoren", "sektores"])
  }

  @Test func startsEmpty() {
    let empty = counts(of: [])
    #expect(empty.terms.isEmpty)
    #expect(empty.groups.isEmpty)
    #expect(empty.merging(empty) == empty)
  }

  private static let groups = ["top", "drift", "å"]

  private func randomTexts(_ seed: UInt64) -> [(text: String, group: String)] {
    var generator = SplitMix64(seed: seed)
    return (0..<12).map { _ in
      let text = randomText(using: &generator)
      return (text, Self.groups[Int.random(in: 0..<3, using: &generator)])
    }
  }

  @Test(arguments: UInt64(1)...60) func mergeInAnyOrderAndGrouping(seed: UInt64) {
    var generator = SplitMix64(seed: seed &* 31)
    let texts = randomTexts(seed)
    let first = Int.random(in: 0...12, using: &generator)
    let second = Int.random(in: first...12, using: &generator)
    let a = counts(of: Array(texts[..<first]))
    let b = counts(of: Array(texts[first..<second]))
    let c = counts(of: Array(texts[second...]))
    let whole = counts(of: texts)
    #expect(a.merging(b).merging(c) == whole)
    #expect(a.merging(b.merging(c)) == whole)
    #expect(c.merging(a).merging(b) == whole)
    #expect(b.merging(a) == a.merging(b))
    #expect(whole.merging(counts(of: [])) == whole)
    #expect(counts(of: []).merging(whole) == whole)
    #expect(counts(of: texts.reversed()) == whole)
  }

  @Test(arguments: UInt64(1)...60) func countersMergeInAnyOrder(seed: UInt64) {
    let texts = randomTexts(seed)
    let whole = counts(of: texts)
    for cut in [0, 5, 12] {
      var one = TermCounter(rules: whole.rules)
      var other = TermCounter(rules: whole.rules)
      for (text, group) in texts[..<cut] { one.add(text, to: group) }
      for (text, group) in texts[cut...] { other.add(text, to: group) }
      other.merge(one)
      one.merge(TermCounter(rules: whole.rules))
      #expect(other.counts() == whole)
    }
  }

  /// The plainest way to count that there is, against which the tables are held.
  @Test(arguments: UInt64(1)...60) func countsWhatDictionariesCount(seed: UInt64) {
    let texts = randomTexts(seed)
    let counts = counts(of: texts)
    for group in Self.groups {
      var uses: [String: TermUse] = [:]
      var tokens = 0
      for (text, _) in texts.filter({ $0.group == group }) {
        var seen: Set<String> = []
        for token in Tokenizer().tokens(in: text) {
          tokens += 1
          uses[token.term, default: TermUse()].occurrences += 1
          if seen.insert(token.term).inserted { uses[token.term]?.documents += 1 }
        }
      }
      for term in counts.terms {
        #expect(counts.use(ofTerm: term.stem, in: group) == uses[term.stem] ?? TermUse())
      }
      #expect(uses.keys.allSatisfy { counts.term(stem: $0) != nil })
      let found = counts.group(named: group).map { counts.groups[$0] }
      #expect(found?.tokenCount ?? 0 == tokens)
      #expect(found?.distinctCount ?? 0 == uses.count)
    }
  }

  @Test func countsManyDifferentWordsAndLongOnes() {
    // 5,000 words make every table grow several times; a word of 300 bytes has a long entry.
    let words = (0..<5000).map { "ord\($0)" } + [String(repeating: "lang", count: 75)]
    let counts = counts(of: [
      (words.joined(separator: " "), ""), (words.joined(separator: "-"), ""),
    ])
    #expect(counts.terms.count == 5001)
    #expect(counts.groups[0].tokenCount == 10002)
    #expect(words.allSatisfy { counts.use(of: $0) == TermUse(occurrences: 2, documents: 2) })
  }
}
