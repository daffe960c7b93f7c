import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct KeyPhraseExtractorTests {
  private let danish = KeyPhraseExtractor(language: "da")

  /// The phrases as they are written, the best first.
  private func written(_ text: String, limit: Int = 5, related: [String: Int] = [:]) -> [String] {
    danish.phrases(in: text, limit: limit) { related[$0] ?? 0 }.map { $0.text }
  }

  @Test func joinsWordsThatStandTogether() {
    // Both words occur twice, once each beside the other.
    let text = "Vi har et sprog. Hvordan får vi et sprog på tværs, når tværs er nyt?"
    #expect(written(text, limit: 2) == ["sprog på tværs"])
    #expect(written("Rammer, mål og tid?", limit: 3) == ["mål og tid", "Rammer"])
  }

  @Test func aWordUsedByRelatedTextsMattersMore() {
    // The two words are as frequent and as central; the first of equals is taken.
    let text = "Rammer for mål?"
    #expect(written(text, limit: 1) == ["Rammer"])
    #expect(written(text, limit: 1, related: ["mål": 1]) == ["mål"])
    // What is beyond three counts as three, and what is below nothing as nothing.
    #expect(
      danish.phrases(in: text) { $0 == "mål" ? 3 : 0 }
        == danish.phrases(in: text) { $0 == "mål" ? 300 : -1 })
  }

  @Test func phrasesStayWithinSentences() {
    #expect(written("Mål. Rammer? Mål!").sorted() == ["Mål", "Rammer"])
    #expect(written("Mål (rammer)").sorted() == ["Mål", "rammer"])
    #expect(written("mål/rammer") == ["mål/rammer"])
  }

  @Test func scoresAWordAloneByHand() {
    // One occurrence, two for being the most central, nothing beside it.
    let phrases = danish.phrases(in: "Krydspres?")
    #expect(phrases.map(\.score) == [3])
    #expect(phrases.map(\.range) == [0..<9])
    #expect(phrases.map(\.terms) == [["krydspr"]])
    // A fifth more for each of two related texts: 3 · 1.4.
    let related = danish.phrases(in: "Krydspres?") { _ in 2 }
    #expect(abs((related.first?.score ?? 0) - 4.2) < 1e-12)
  }

  @Test func scoresTwoWordsByHand() {
    // Both are as central: 3 each, together 6.
    let phrases = danish.phrases(in: "aktive borgere")
    #expect(phrases.map(\.text) == ["aktive borgere"])
    #expect(abs((phrases.first?.score ?? 0) - 6) < 1e-12)
  }

  @Test func hasNothingToSayOfNothing() {
    #expect(written("").isEmpty)
    #expect(written("og det, at vi").isEmpty)
    #expect(written("Krydspres?", limit: 0).isEmpty)
    #expect(written("Krydspres?", limit: -1).isEmpty)
  }

  @Test func readsOtherLanguages() {
    let english = KeyPhraseExtractor(language: "en")
    #expect(
      english.phrases(in: "Trust in leaders: what is the trust of the leaders?", limit: 2)
        .map(\.text) == ["Trust in leaders"])
  }

  @Test(arguments: 1...40) func lawsHoldForRandomTexts(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let words = [
      "mål", "og", "Rammer", "tid.", "sprog", "på", "tværs?", "børn,", "-", "§ 4", "og\n",
    ]
    let text = (0..<Int.random(in: 0...80, using: &generator))
      .compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
    let limit = Int.random(in: 0...8, using: &generator)
    let phrases = danish.phrases(in: text, limit: limit)
    let bytes = Array(text.utf8)
    let tokens = danish.rules.tokenizer.tokens(in: text)
    let sentences = danish.splitter.sentences(in: text)
    for phrase in phrases {
      #expect(String(decoding: bytes[phrase.range], as: UTF8.self) == phrase.text)
      #expect(tokens.contains { $0.range.lowerBound == phrase.range.lowerBound })
      #expect(tokens.contains { $0.range.upperBound == phrase.range.upperBound })
      #expect(sentences.contains { $0.clamped(to: phrase.range) == phrase.range })
      #expect(phrase.score > 0)
    }
    let inOrder = phrases.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(inOrder, inOrder.dropFirst()) {
      #expect(one.upperBound <= next.lowerBound)
    }
    for (one, next) in zip(phrases, phrases.dropFirst()) { #expect(one.score >= next.score) }
    let terms = Set(phrases.flatMap(\.terms))
    #expect(terms.count <= limit)
    let all = Set(danish.rules.terms(in: text).filter { $0.kind == .word }.map(\.term))
    #expect(terms.count == min(limit, all.count))
    #expect(danish.phrases(in: text, limit: limit) == phrases)
  }

  @Test(arguments: hostileTexts) func survivesAnyText(_ text: String) {
    #expect(danish.phrases(in: text).count <= 5)
  }
}
