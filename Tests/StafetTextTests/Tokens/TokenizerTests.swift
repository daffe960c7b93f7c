import StafetStatistics
import StafetText
import TestSupport
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

  // Divided by hand by the rules in the documentation.
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
    Sample("digits", "0-18 år, 3F og 2.000", ["0", "18", "år", "3f", "og", "2.000"]),
    Sample("digits of another script", "٣ ord", ["٣", "ord"]),
    Sample("fraction and superscript", "½ m²", ["m"]),
    Sample("underscore and apostrophe", "a_b borger's", ["a_b", "borger"]),
    Sample("emoji", "tak🙂nu 👩‍👩‍👧", ["tak", "nu"]),
    Sample("flag", "\u{1F1E9}\u{1F1F0} dansk", ["dansk"]),
    Sample("combining mark at the start", "\u{30A}a \u{301}", ["a"]),
    Sample("mark after a separator", "a-\u{301}b", ["a", "b"]),
    Sample("two marks", "e\u{301}\u{323}t", ["e\u{323}\u{301}t"]),
    Sample("accents", "Én IDÉ", ["én", "idé"]),
    Sample("dotted capital i", "İ", ["İ"]),
    Sample("line ends", "x\r\ny\u{0}z", ["x", "y", "z"]),
    Sample("byte order mark", "\u{FEFF}ord", ["ord"]),
    Sample("beyond the basic plane", "𐐀𐐁", ["𐐨𐐩"]),
    Sample("soft hyphens", "kom\u{AD}mu\u{AD}ne", ["kommune"]),
    Sample(
      "quotation marks", "„Ledelse“ ”mod” »tid« ’ro’ ‘fred’ 'nu' \"her\" ‚så‘",
      ["ledelse", "mod", "tid", "ro", "fred", "nu", "her", "så"]),
  ])
  func findsTheWords(_ sample: Sample) {
    #expect(Tokenizer().tokens(in: sample.text).map(\.term) == sample.terms)
  }

  // The rule that was the only one before Unicode's: letters, digits and marks.
  @Test(arguments: [
    Sample("digits", "0-18 år, 3F og 2.000", ["0", "18", "år", "3f", "og", "2", "000"]),
    Sample("underscore and apostrophe", "a_b borger's", ["a", "b", "borger", "s"]),
    Sample("abbreviations", "bl.a. § 17.4", ["bl", "a", "17", "4"]),
    Sample("address", "a.b@kl.dk", ["a", "b", "kl", "dk"]),
    Sample("marks", "Pa\u{30A} \u{301}e\u{301}", ["på", "é"]),
    Sample("soft hyphen", "kom\u{AD}mune", ["kom", "mune"]),
    Sample("ideographs", "中文 test", ["中文", "test"]),
  ])
  func findsRunsOfLettersAndDigits(_ sample: Sample) {
    let tokens = Tokenizer(rule: .alphanumeric).tokens(in: sample.text)
    #expect(tokens.map(\.term) == sample.terms)
  }

  @Test func pointsAtBytes() {
    // "På" takes three bytes composed, four decomposed; "🙂" takes four.
    let tokens = Tokenizer().tokens(in: "På 🙂 tværs Pa\u{30A}!")
    #expect(tokens.map(\.range) == [0..<3, 9..<15, 16..<20])
    #expect(tokens[0].term == tokens[2].term)
  }

  @Test func countsComposedAndDecomposedLettersAsOneTerm() {
    var counter = TermCounter(rules: TermRules())
    counter.add("p\u{E5} Pa\u{30A} PÅ")
    let counts = counter.counts()
    #expect(counts.terms.map { $0.stem } == ["på"])
    #expect(counts.use(of: "på") == TermUse(occurrences: 3, documents: 1))
  }

  @Test func givesTheSegmentsBetweenTheWordsToo() {
    let segments = Tokenizer().segments(in: "(Bl.a. NPM-tid)!")
    #expect(segments.map(\.range) == [0..<1, 1..<6, 6..<7, 7..<10, 10..<11, 11..<14, 14..<16])
    #expect(segments.map { $0.token?.term ?? "–" } == ["–", "bl.a", "–", "npm", "–", "tid", "–"])
    #expect(Tokenizer().segments(in: "").isEmpty)
  }

  @Test func aBufferGivesTheSameAsTokens() {
    let text = "KL’s ledere, bl. a. på § 17 a – skriv til a@b.dk."
    var buffer = TokenBuffer()
    Tokenizer().read("noget helt andet".utf8.span, into: &buffer)
    Tokenizer().read(text.utf8.span, into: &buffer)
    let tokens = Tokenizer().tokens(in: text)
    #expect((0..<buffer.count).map { buffer.token(at: $0) } == tokens)
    #expect(
      tokens.map(\.kind) == [.word, .word, .abbreviation, .word, .section, .word, .word, .address])
  }

  /// All tokenizers that laws are tested with.
  static let tokenizers = [
    Tokenizer(), Tokenizer(conventions: .none), Tokenizer(rule: .alphanumeric),
    Tokenizer(conventions: WordConventions(hyphens: .whole, slashes: .whole)),
    Tokenizer(
      conventions: WordConventions(
        hyphens: .whole, abbreviations: .none, apostrophes: .kept, numbers: .leftOut)),
  ]

  /// Laws that hold for every text: segments are the text, tokens are in order, and no letter is left
  /// out, nor a digit unless numbers are.
  private func expectTokensCover(_ text: String) {
    let bytes = Array(text.utf8)
    for tokenizer in Self.tokenizers {
      var covered = Array(repeating: false, count: bytes.count)
      var end = 0
      var joined: [UInt8] = []
      for segment in tokenizer.segments(in: text) {
        #expect(segment.range.lowerBound == end)
        #expect(!segment.range.isEmpty)
        end = segment.range.upperBound
        joined += bytes[segment.range]
        guard let token = segment.token else { continue }
        #expect(token.range == segment.range)
        #expect(!token.term.isEmpty)
        for index in token.range { covered[index] = true }
      }
      #expect(joined == bytes)
      var offset = 0
      for scalar in text.unicodeScalars {
        let category = scalar.properties.generalCategory
        let isDigit = category == .decimalNumber && tokenizer.conventions.numbers != .leftOut
        let isLetter =
          scalar.properties.isAlphabetic && category != .nonspacingMark && category != .spacingMark
        if isLetter || isDigit { #expect(covered[offset]) }
        offset += String(scalar).utf8.count
      }
    }
  }

  @Test(arguments: hostileTexts) func pointsBackIntoTheText(_ text: String) {
    expectTokensCover(text)
  }

  @Test(arguments: UInt64(1)...200) func pointsBackIntoRandomText(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    expectTokensCover(randomText(using: &generator))
    expectTokensCover(randomConventions(using: &generator))
  }

  /// Signs that conventions look at, by chance.
  private func randomConventions(using generator: inout SplitMix64) -> String {
    let pieces = [
      "§", " ", " ", "17", "4.5", "a", "stk", "nr.", ",", ".", "'", "’", "s", "erne", "KL", "@",
      "dk",
      "http", "://", "www.", "/", "-", "\u{2011}", "bl", "f.", "eks", "(", ")", "…", "\u{A0}", "å",
    ]
    return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &generator)]
    }.joined()
  }
}
