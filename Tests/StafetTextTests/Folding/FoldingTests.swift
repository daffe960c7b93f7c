import StafetStatistics
import Testing

@testable import StafetText

@Suite struct FoldingTests {
  private let danish = TermRules.rules(for: "da")

  /// What a text is counted as, in its order; read by hand.
  private func terms(_ text: String, _ change: (inout TermRules) -> Void = { _ in }) -> [String] {
    var rules = danish
    change(&rules)
    return rules.terms(in: text).map { $0.term }
  }

  @Test func neighboursTellANounFromAVerb() {
    #expect(terms("En leder er valgt") == ["leder", "vælge"])
    #expect(terms("Hvordan du leder kommunen") == ["lede", "kommune"])
    #expect(terms("Leder vi kommunen?") == ["lede", "kommune"])
    #expect(terms("en god leder") == ["god", "leder"])
    #expect(terms("Hvordan bliver man leder her?") == ["leder"])
    #expect(terms("Er du leder? Vi spørger") == ["leder", "spørge"])
    #expect(terms("Jeg sjældent spørger") == ["spørge"])
    #expect(terms("vi svarer, og et svar") == ["svare", "svar"])
    #expect(terms("at arbejde med arbejdet") == ["arbejde", "arbejde"])
  }

  @Test func functionWordsAreWordsOfContentOnlyBesideStrongNeighbours() {
    #expect(terms("Vi ved det") == ["vide"])
    #expect(terms("ved borgerne") == ["borger"])
    #expect(terms("mod borgerne, hendes mod") == ["borger", "mod"])
  }

  @Test func expressionsAreCountedAsSuch() {
    #expect(terms("i forhold til borgerne") == ["borger"])
    #expect(terms("i forhold, til borgerne") == ["forhold", "borger"])
    #expect(terms("forholdet til borgerne, et forhold") == ["forhold", "borger", "forhold"])
    #expect(terms("samarbejde på tværs af sektorer") == ["samarbejde", "på tværs", "sektor"])
    let own: (inout TermRules) -> Void = { $0.expressions = ["new public management"] }
    #expect(
      terms("New Public Management og management", own) == ["new public management", "management"])
    #expect(terms("new public", own) == ["new", "public"])
  }

  @Test func lightWordsAreASecondListThatCanBeSwitchedOff() {
    let text = "Hele året kommer vi på mange måder til kommunen"
    #expect(terms(text) == ["kommune"])
    #expect(terms(text) { $0.lightWords = .empty } == ["år", "komme", "måde", "kommune"])
    #expect(
      terms(text) { $0.lightWords = .danishLightWords.removing(["år"]) } == ["år", "kommune"])
  }

  @Test func classesCanBeCountedAlone() {
    let text = "Tydelige ledere skaber tillid i Odense"
    #expect(terms(text) == ["tydelig", "leder", "skabe", "tillid", "odense"])
    #expect(terms(text) { $0.wordClasses = [.noun] } == ["leder", "tillid", "odense"])
    #expect(terms(text) { $0.wordClasses = [.verb] } == ["skabe"])
    #expect(terms(text) { $0.wordClasses = [.adjective] } == ["tydelig"])
  }

  @Test func functionWordsTakenOffTheListAreCounted() {
    let text = "Hvad vi selv, og hvad de"
    #expect(terms(text) == [])
    #expect(
      terms(text) { $0.stopWords = $0.stopWords.removing(["selv", "vi"]) } == ["vi", "selv"])
    #expect(terms(text) { $0.stopWords = StopWords(["og"]) } == [])
  }

  @Test func ownStopWordsCoverTheirFormsAndExpressions() {
    let stop: (inout TermRules) -> Void = {
      $0.stopWords = $0.stopWords.adding(["Leder", "KL's", "New Public Management"])
    }
    #expect(terms("Lederne i KL's new public management og et ledermøde", stop) == ["ledermøde"])
    #expect(terms("new management", stop) == ["new", "management"])
  }

  @Test(arguments: FoldingMethod.allCases)
  func methodsFoldAsTheySay(method: FoldingMethod) {
    let found = terms("ledelsen af ledelserne") { $0.folding = .folding(for: "da", by: method) }
    switch method {
    case .lemmas: #expect(found == ["ledelse", "ledelse"])
    case .stems: #expect(found == ["led", "led"])
    case .forms: #expect(found == ["ledelsen", "ledelserne"])
    }
  }

  /// Counting by streaming, by index and word by word is the same, and joined counts are those of the whole.
  @Test(arguments: UInt64(1)...20)
  func allWaysOfCountingAgree(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let words = """
      en leder vi leder svar svarer ved mod i forhold til for eksempel på tværs af gang måde kommer god stor sikre veje \
      taler tale mål et du at ledelserne Odense robustheden x får tag lyst
      """.split(separator: " ").map { String($0) }
    let texts = (0..<12).map { _ in
      (0..<Int.random(in: 0...15, using: &generator)).map { _ in
        words[Int.random(in: 0..<words.count, using: &generator)]
      }.joined(separator: " ")
    }
    for method in FoldingMethod.allCases {
      var rules = danish
      rules.folding = .folding(for: "da", by: method)
      if seed.isMultiple(of: 2) { rules.stopWords = .empty }
      var whole = TermCounter(rules: rules)
      var parts = [TermCounter(rules: rules).counts()]
      var first = TermCounter(rules: rules)
      var second = TermCounter(rules: rules)
      for (number, text) in texts.enumerated() {
        whole.add(text, to: "a")
        if number.isMultiple(of: 2) { first.add(text, to: "a") } else { second.add(text, to: "a") }
      }
      parts.append(first.counts())
      parts.append(second.counts())
      let expected = whole.counts()
      #expect(
        parts.reduce(parts[0]) { $0.merging($1) }.terms == (texts.isEmpty ? [] : expected.terms))
      first.merge(second)
      #expect(first.counts() == expected)
      let index = WordIndex(of: texts, rules: rules)
      #expect(index.counts(of: [.init(name: "a", texts: Array(texts.indices))]) == expected)
      var occurrences: [String: Int] = [:]
      for text in texts {
        for token in rules.terms(in: text) { occurrences[token.term, default: 0] += 1 }
      }
      for (number, term) in expected.terms.enumerated() {
        #expect(expected[number, group: 0].occurrences == occurrences[term.stem])
        #expect(term.forms.reduce(0) { $0 + $1.occurrences } == occurrences[term.stem])
      }
      #expect(occurrences.count == expected.terms.count)
    }
  }
}
