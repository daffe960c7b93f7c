import StafetText
import Testing

@Suite struct TermCountsTests {
  private func counts(of texts: [String]) -> TermCounts {
    var counts = TermCounts()
    for text in texts { counts.add(document: Tokenizer().tokens(in: text)) }
    return counts
  }

  @Test func countsPlacesAndDocuments() {
    let counts = counts(of: ["Leder og leder", "", "En LEDER", "🙂"])
    #expect(
      counts.uses == [
        "leder": TermUse(occurrences: 3, documents: 2),
        "og": TermUse(occurrences: 1, documents: 1), "en": TermUse(occurrences: 1, documents: 1),
      ])
    #expect(counts.tokenCount == 5)
    #expect(counts.documentCount == 4)
    #expect(counts["leder"] == TermUse(occurrences: 3, documents: 2))
    #expect(counts["Leder"] == TermUse())
    #expect(counts[""] == TermUse(occurrences: 0, documents: 0))
  }

  @Test func startsEmpty() {
    #expect(TermCounts().uses.isEmpty)
    #expect(TermCounts().tokenCount == 0)
    #expect(TermCounts().documentCount == 0)
    #expect(TermCounts().merging(TermCounts()) == TermCounts())
  }

  @Test(arguments: UInt64(1)...60) func mergeInAnyOrderAndGrouping(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<12).map { _ in randomText(using: &generator) }
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
    #expect(whole.merging(TermCounts()) == whole)
    #expect(TermCounts().merging(whole) == whole)
    #expect(whole.uses.values.reduce(0) { $0 + $1.occurrences } == whole.tokenCount)
    #expect(whole.uses.values.allSatisfy { $0.documents <= $0.occurrences && $0.documents <= 12 })
  }
}
