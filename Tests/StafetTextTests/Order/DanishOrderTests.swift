import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct DanishOrderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sorted: [String]

    init(_ name: String, _ sorted: [String]) {
      self.testDescription = name
      self.sorted = sorted
    }
  }

  // Each list was put in order by hand as a Danish reference work has it.
  static let lists = [
    Sample("letters", ["a", "aa", "b", "z", "æ", "ø", "å"]),
    Sample(
      "places", ["Aabenraa", "Bornholm", "Vejle", "Zealand", "Ærø", "Østerbro", "Åbo", "Århus"]),
    Sample("spaces first", ["ledelse", "ledelse på tværs", "ledelsesrum", "ledelsesudvikling"]),
    Sample("hyphens first", ["e-bog", "ebbe", "ebog"]),
    Sample("digits before letters", ["", "!", "1", "10", "2", "a"]),
    Sample("foreign letters", ["müde", "myg", "mæt", "mätz", "møde", "möte", "må"]),
    Sample("accents", ["één", "ide", "idé", "idet", "og"]),
    Sample(
      "european accents", ["Capek", "Čapek", "Capele", "Dvorak", "Łodz", "Madrid", "Žižek", "Ægir"]),
    Sample(
      "thorn, eth, sharp s, oe",
      ["Strasse", "Straße", "Strasser", "Thor", "Þór", "Thora", "Øre", "Œuvre", "Øvrig"]),
    Sample("other scripts last", ["å", "α", "中"]),
  ]

  @Test(arguments: lists) func sortsAsPublished(_ sample: Sample) {
    let shuffled = Array(sample.sorted.reversed())
    #expect(shuffled.sorted(by: DanishOrder.precedes) == sample.sorted)
    #expect(DanishOrder.sorted(shuffled) == sample.sorted)
    for (index, left) in sample.sorted.enumerated() {
      for right in sample.sorted[(index + 1)...] {
        #expect(DanishOrder.precedes(left, right))
        #expect(!DanishOrder.precedes(right, left))
      }
    }
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let composed, decomposed, before, after: String
    var testDescription: String { composed }
  }

  @Test(arguments: [
    Pair(composed: "Åbo", decomposed: "A\u{30A}bo", before: "øre", after: "åc"),
    Pair(composed: "ärta", decomposed: "a\u{308}rta", before: "z", after: "ø"),
    Pair(composed: "öre", decomposed: "o\u{308}re", before: "æ", after: "å"),
    Pair(composed: "őr", decomposed: "o\u{30B}r", before: "æ", after: "å"),
    Pair(composed: "über", decomposed: "u\u{308}ber", before: "x", after: "z"),
    Pair(composed: "ény", decomposed: "e\u{301}ny", before: "en", after: "enz"),
    Pair(composed: "čas", decomposed: "c\u{30C}as", before: "ca", after: "cb"),
    Pair(composed: "ů", decomposed: "u\u{30A}", before: "t", after: "v"),
    Pair(composed: "ǿ", decomposed: "ø\u{301}", before: "ø", after: "å"),
  ])
  func placesComposedAndDecomposedLettersAlike(_ pair: Pair) {
    for word in [pair.composed, pair.decomposed] {
      #expect(DanishOrder.precedes(pair.before, word))
      #expect(DanishOrder.precedes(word, pair.after))
    }
    #expect(!DanishOrder.precedes(pair.composed, pair.decomposed))
    #expect(!DanishOrder.precedes(pair.decomposed, pair.composed))
  }

  @Test func putsCapitalsBeforeSmallLettersOnlyWhereAllElseIsEqual() {
    #expect(
      ["åbo", "Åbo", "ærø", "Ærø", "Bo", "bi"].sorted(by: DanishOrder.precedes)
        == ["bi", "Bo", "Ærø", "ærø", "Åbo", "åbo"])
  }

  /// A total order: one of two different texts comes first, never both, and order passes on.
  private func expectTotalOrder(_ texts: [String]) {
    for a in texts {
      #expect(!DanishOrder.precedes(a, a))
      for b in texts {
        let isBefore = DanishOrder.precedes(a, b)
        #expect((a == b) == (!isBefore && !DanishOrder.precedes(b, a)))
        guard isBefore else { continue }
        for c in texts where DanishOrder.precedes(b, c) { #expect(DanishOrder.precedes(a, c)) }
      }
    }
  }

  @Test func isTotalOverHostileTexts() {
    expectTotalOrder(hostileTexts)
  }

  @Test(arguments: UInt64(1)...20) func isTotalOverRandomTexts(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = ["a", "A", "å", "a\u{30A}", "ä", "é", "e", "ø", "æ", " ", "-", "1", "z", "中"]
    expectTotalOrder(
      (0..<20).map { _ in
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          pieces[Int.random(in: pieces.indices, using: &generator)]
        }.joined()
      })
  }
}
