import StafetStatistics
import StafetText
import Testing

@Suite struct LexicalRichnessTests {
  /// Counted by hand: 10 tokens, of which "ledelse" 3, "er" 2 and five once.
  static let terms = [
    "ledelse", "er", "at", "lede", "og", "ledelse", "er", "også", "tillid", "ledelse",
  ]

  @Test func countsByHand() throws {
    let richness = LexicalRichness(of: Self.terms)
    #expect(richness.tokens == 10)
    #expect(richness.types == 7)
    #expect(richness.hapaxes == 5)
    #expect(richness.typeTokenRatio == 0.7)
    #expect(richness.hapaxShare == 0.5)
    // 7 / √10 = 2.2135943621178655
    #expect(abs(try #require(richness.rootTypeTokenRatio) - 2.2135943621178655) < 1e-15)
  }

  /// Windows of 4: 4, 4, 4, 4, 4, 4, 4 distinct terms; of 6: 5, 5, 6, 6, 5; by hand.
  @Test func movesTheWindow() throws {
    #expect(LexicalRichness.movingAverage(of: Self.terms, window: 4) == 1)
    let six = try #require(LexicalRichness.movingAverage(of: Self.terms, window: 6))
    #expect(abs(six - 27.0 / 30) < 1e-15)
    #expect(LexicalRichness.movingAverage(of: Self.terms, window: 10) == 0.7)
    #expect(LexicalRichness.movingAverage(of: Self.terms, window: 1) == 1)
  }

  @Test func nothingToDivideBy() {
    let empty = LexicalRichness(of: [])
    #expect(empty.tokens == 0 && empty.types == 0 && empty.hapaxes == 0)
    #expect(empty.typeTokenRatio == nil)
    #expect(empty.rootTypeTokenRatio == nil)
    #expect(empty.hapaxShare == nil)
    #expect(LexicalRichness.movingAverage(of: [], window: 1) == nil)
    #expect(LexicalRichness.movingAverage(of: Self.terms, window: 11) == nil)
  }

  @Test func oneWordOverAndOver() {
    let same = Array(repeating: "ja", count: 8)
    let richness = LexicalRichness(of: same)
    #expect(richness.types == 1 && richness.hapaxes == 0)
    #expect(richness.typeTokenRatio == 0.125)
    #expect(LexicalRichness.movingAverage(of: same, window: 4) == 0.25)
  }

  @Test func composedAndDecomposedLettersAreOneType() {
    #expect(LexicalRichness(of: ["må", "ma\u{30A}"]).types == 1)
  }

  /// A law: the moving window gives what counting every window anew gives.
  @Test func agreesWithCountingEveryWindow() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let count = Int.random(in: 1...40, using: &generator)
      let terms = (0..<count).map { _ in "w\(Int.random(in: 0..<12, using: &generator))" }
      let window = Int.random(in: 1...count, using: &generator)
      var types = 0
      for start in 0...(count - window) { types += Set(terms[start..<(start + window)]).count }
      let expected = Double(types) / Double(window * (count - window + 1))
      let average = try #require(LexicalRichness.movingAverage(of: terms, window: window))
      #expect(abs(average - expected) < 1e-14)
    }
  }
}
