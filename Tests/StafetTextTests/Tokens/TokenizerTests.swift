import StafetText
import Testing

@Suite struct TokenizerTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let terms: [String]

    init(_ name: String, _ text: String, _ terms: [String]) {
      self.testDescription = name
      self.text = text
      self.terms = terms
    }
  }

  // Divided by hand by the rule in the documentation.
  @Test(arguments: [
    Sample("empty", "", []),
    Sample("white space", " \t\n\u{A0}", []),
    Sample("punctuation", "?! – … «»", []),
    Sample(
      "a sentence", "Hvordan får vi mod til at lede?",
      ["hvordan", "får", "vi", "mod", "til", "at", "lede"]),
    Sample("danish letters", "Ærø, Østerbro og ÅBO", ["ærø", "østerbro", "og", "åbo"]),
    Sample("hyphen", "NPM-paradigmet", ["npm", "paradigmet"]),
    Sample("slash", "ledelse/ledelse", ["ledelse", "ledelse"]),
    Sample("digits", "0-18 år, 3F og 2.000", ["0", "18", "år", "3f", "og", "2", "000"]),
    Sample("digits of another script", "٣ ord", ["٣", "ord"]),
    Sample("fraction and superscript", "½ m²", ["m"]),
    Sample("underscore and apostrophe", "a_b borger's", ["a", "b", "borger", "s"]),
    Sample("emoji", "tak🙂nu 👩‍👩‍👧", ["tak", "nu"]),
    Sample("flag", "\u{1F1E9}\u{1F1F0} dansk", ["dansk"]),
    Sample("combining mark at the start", "\u{30A}a \u{301}", ["a"]),
    Sample("mark after a separator", "a-\u{301}b", ["a", "b"]),
    Sample("two marks", "e\u{301}\u{323}t", ["e\u{323}\u{301}t"]),
    Sample("accents", "Én IDÉ", ["én", "idé"]),
    Sample("dotted capital i", "İ", ["i\u{307}"]),
    Sample("line ends", "x\r\ny\u{0}z", ["x", "y", "z"]),
    Sample("byte order mark", "\u{FEFF}ord", ["ord"]),
    Sample("beyond the basic plane", "𐐀𐐁", ["𐐨𐐩"]),
  ])
  func findsTheWords(_ sample: Sample) {
    #expect(Tokenizer().tokens(in: sample.text).map { $0.term } == sample.terms)
  }

  @Test func pointsAtBytes() {
    // "På" takes three bytes composed, four decomposed; "🙂" takes four.
    let tokens = Tokenizer().tokens(in: "På 🙂 tværs Pa\u{30A}!")
    #expect(tokens.map { $0.range } == [0..<3, 9..<15, 16..<20])
    #expect(tokens[0].term == tokens[2].term)
  }

  @Test func countsComposedAndDecomposedLettersAsOneTerm() {
    var counts = TermCounts()
    counts.add(document: Tokenizer().tokens(in: "p\u{E5} Pa\u{30A} PÅ"))
    #expect(counts.uses == ["på": TermUse(occurrences: 3, documents: 1)])
  }

  /// Laws that hold for every text: tokens point back at their words, in order, and leave out no
  /// letter and no digit.
  private func expectTokensCover(_ text: String) {
    let bytes = Array(text.utf8)
    var covered = Array(repeating: false, count: bytes.count)
    var end = 0
    for token in Tokenizer().tokens(in: text) {
      #expect(token.range.lowerBound >= end)
      #expect(!token.range.isEmpty)
      end = token.range.upperBound
      let word = String(decoding: bytes[token.range], as: UTF8.self)
      #expect(word.lowercased() == token.term)
      #expect(!word.unicodeScalars.contains { $0.properties.isWhitespace })
      for index in token.range { covered[index] = true }
    }
    #expect(end <= bytes.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let isLetterOrDigit =
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
      if isLetterOrDigit { #expect(covered[offset]) }
      offset += String(scalar).utf8.count
    }
  }

  @Test(arguments: hostileTexts) func pointsBackIntoTheText(_ text: String) {
    expectTokensCover(text)
  }

  @Test(arguments: UInt64(1)...200) func pointsBackIntoRandomText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    expectTokensCover(randomText(using: &generator))
  }
}
