import StafetStatistics
import StafetText
import Testing

@Suite struct WordConventionsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let terms: [String]
    var testDescription: String { text }

    init(_ text: String, _ terms: [String]) {
      self.text = text
      self.terms = terms
    }
  }

  private func expect(
    _ sample: Sample, by conventions: WordConventions = .danish,
    at location: SourceLocation = #_sourceLocation
  ) {
    let terms = Tokenizer(conventions: conventions).tokens(in: sample.text).map(\.term)
    #expect(terms == sample.terms, sourceLocation: location)
  }

  @Test(arguments: [
    Sample("bl.a. ift. fx m.v.", ["bl.a", "ift", "fx", "m.v"]),
    Sample("bl. a. og f. eks. nu", ["bl.a", "og", "f.eks", "nu"]),
    Sample("Bl.\u{A0}a. F.\u{202F}eks.", ["bl.a", "f.eks"]),
    Sample("m. v., m.fl. o. s. v.", ["m.v", "m.fl", "o.s.v"]),
    Sample("bl.  a. to mellemrum", ["bl", "a", "to", "mellemrum"]),
    Sample("mødet var bl. A. Hansen kom", ["mødet", "var", "bl", "a", "hansen", "kom"]),
    Sample("ikke nu. a. nej", ["ikke", "nu", "a", "nej"]),
    Sample("cand.scient.pol. Ph.d.", ["cand.scient.pol", "ph.d"]),
    Sample("dr. phil. Jensen", ["dr.phil", "jensen"]),
    Sample("5 kr. pr. stk. ca.", ["5", "kr", "pr", "stk", "ca"]),
  ])
  func abbreviationsAreOneTokenEach(_ sample: Sample) { expect(sample) }

  @Test func anAbbreviationHoldsItsPeriod() {
    let tokens = Tokenizer().tokens(in: "bl. a., ift. os")
    #expect(tokens.map(\.range) == [0..<6, 8..<12, 13..<15])
    #expect(tokens.map(\.kind) == [.abbreviation, .abbreviation, .word])
  }

  @Test func abbreviationsCanBeSwitchedOffAndAdded() {
    var conventions = WordConventions.danish
    conventions.abbreviations = .none
    expect(Sample("bl. a. ift.", ["bl", "a", "ift"]), by: conventions)
    #expect(Tokenizer(conventions: conventions).tokens(in: "ift.").map(\.range) == [0..<3])
    conventions.abbreviations = Abbreviations.none.adding(["L. U. S."])
    expect(Sample("l.u.s. L. u. s. bl. a.", ["l.u.s", "l.u.s", "bl", "a"]), by: conventions)
  }

  @Test(arguments: [
    Sample("KL's KL’s KL'S Jens' Jens’", ["kl", "kl", "kl", "jens", "jens"]),
    Sample("KPI'er pc'en tv'et CV'erne CD'ernes", ["kpi", "pc", "tv", "cv", "cd"]),
    Sample("GPS'n don't don’t DON'T", ["gps", "don't", "don't", "don't"]),
    Sample("1990'erne 90’ernes '68", ["1990", "90", "68"]),
    Sample("l'été rock'n'roll O’Hara", ["l'été", "rock'n'roll", "o'hara"]),
  ])
  func endingsAfterApostrophesAreNotCounted(_ sample: Sample) { expect(sample) }

  @Test func apostrophesCanBeKept() {
    var conventions = WordConventions.danish
    conventions.apostrophes = .kept
    expect(Sample("KL's KL’s 90'erne", ["kl's", "kl’s", "90", "erne"]), by: conventions)
    #expect(Tokenizer().tokens(in: "KL’s.").map(\.range) == [0..<6])
  }

  @Test(arguments: [
    Sample(
      "1.000 2,5 10.000.000 50/50 1/3/2018", ["1.000", "2,5", "10.000.000", "50/50", "1/3/2018"]),
    Sample(
      "0-18, 100% 3F 24/7-pasning 5/mand", ["0", "18", "100", "3f", "24/7", "pasning", "5", "mand"]),
    Sample("2018. 17, 4", ["2018", "17", "4"]),
  ])
  func numbersAreOneTokenEach(_ sample: Sample) { expect(sample) }

  @Test func numbersCanBePartedOrLeftOut() {
    var conventions = WordConventions.danish
    conventions.numbers = .parted
    expect(Sample("50/50 1.000", ["50", "50", "1.000"]), by: conventions)
    conventions.numbers = .leftOut
    expect(
      Sample("I 1990'erne var 50/50 af 3F 2,5 km", ["i", "var", "af", "3f", "km"]), by: conventions)
    #expect(Tokenizer().tokens(in: "3F 50/50 a").map(\.kind) == [.word, .number, .word])
  }

  @Test(arguments: [
    Sample("jf. § 17.4 og §17", ["jf", "§ 17.4", "og", "§ 17"]),
    Sample("§17, stk. 2, og §\u{A0}17 stk 2", ["§ 17, stk. 2", "og", "§ 17, stk. 2"]),
    Sample("§ 17 a, stk. 2, nr. 3 i loven", ["§ 17 a, stk. 2, nr. 3", "i", "loven"]),
    Sample("§ 17 i loven, §§ 4-6", ["§ 17", "i", "loven", "§ 4", "6"]),
    Sample("§ 18a § x §", ["§ 18a", "x"]),
    Sample("§ 4, stk. to", ["§ 4", "stk", "to"]),
  ])
  func aSectionIsOneToken(_ sample: Sample) { expect(sample) }

  @Test(arguments: [
    Sample("Skriv til Info.Ret@kl-net.dk, tak", ["skriv", "til", "info.ret@kl-net.dk", "tak"]),
    Sample("(a+b@kl.dk) <x@y.zz>.", ["a+b@kl.dk", "x@y.zz"]),
    Sample("@leder mig@hjem @ a@b. c", ["leder", "mig", "hjem", "a", "b", "c"]),
    Sample(
      "Se https://kl.dk/om-os?x=1&y=2. Og http://a.dk/(b)!",
      ["se", "https://kl.dk/om-os?x=1&y=2", "og", "http://a.dk/(b)"]),
    Sample("(www.KL.dk/ledelse), www.kl.dk: WWW.x", ["www.kl.dk/ledelse", "www.kl.dk", "www.x"]),
    Sample("»https://kl.dk« [x](http://y.dk)", ["https://kl.dk", "x", "http://y.dk"]),
    Sample("http:// og www. og kl.dk/x", ["http", "og", "www", "og", "kl.dk", "x"]),
  ])
  func anAddressIsOneToken(_ sample: Sample) { expect(sample) }

  // Found by libFuzzer: a byte that is no UTF-8 is U+FFFD, which stands in no address.
  @Test(arguments: [
    ("fo\u{B1}info@kl.dk", ["fo", "info@kl.dk"]), ("a\u{C3}@kl.dk", ["a", "kl.dk"]),
    ("a@kl.dk\u{B1}", ["a@kl.dk"]), ("a@kl.dk\u{C3}", ["a@kl.dk"]),
  ])
  func anAddressHoldsNoIllFormedBytes(latin: String, terms: [String]) {
    let bytes = latin.unicodeScalars.map { UInt8($0.value) }
    var buffer = TokenBuffer()
    Tokenizer().read(bytes.span, into: &buffer)
    #expect((0..<buffer.count).map { buffer.token(at: $0).term } == terms)
  }

  @Test(arguments: [
    Sample("NPM-paradigmet og\u{2011}så 0-18 år", ["npm-paradigmet", "og-så", "0-18", "år"]),
    Sample("velfærds- og -uddannelse - nu", ["velfærds", "og", "uddannelse", "nu"]),
    Sample("ledelse/ledelse KL's-sag", ["ledelse", "ledelse", "kl's-sag"]),
  ])
  func hyphenatedWordsCanBeKeptWhole(_ sample: Sample) {
    expect(sample, by: WordConventions(hyphens: .whole))
  }

  @Test(arguments: [
    Sample(
      "COVID-19, Covid-19 og covid\u{2011}19", ["covid-19", "covid-19", "og", "covid-19"]),
    Sample("IL6 IL-6 C-19 F\u{2010}16 HbA1c CO2", ["il6", "il-6", "c-19", "f-16", "hba1c", "co2"]),
    Sample("COVID-19's COVID-19’s B12'en", ["covid-19", "covid-19", "b12"]),
    Sample("SARS-CoV-2 DS-EN-ISO-9001", ["sars-cov-2", "ds-en-iso-9001"]),
    Sample("COVID-19-udvalget B-12-mangel", ["covid-19", "udvalget", "b-12", "mangel"]),
    Sample("en 2-årig, de 0-18-årige", ["en", "2-årig", "de", "0", "18-årige"]),
    Sample("24-timers 5-års-plan 1-til-1", ["24-timers", "5-års", "plan", "1-til-1"]),
    Sample(
      "2008-stafetten 24/7-pasning 2,5-timers",
      ["2008", "stafetten", "24/7", "pasning", "2,5", "timers"]),
    Sample("NPM-paradigmet NPM-KL kl. 8-16", ["npm", "paradigmet", "npm", "kl", "kl", "8", "16"]),
    Sample("H2-a a_-1 é2-a é-2 -19 19-", ["h2", "a", "a_", "1", "é2", "a", "é-2", "19", "19"]),
    Sample("SARS-CoV- 2 A-B-c-3", ["sars", "cov", "2", "a", "b", "c-3"]),
  ])
  func hyphensBesideDigitsBelongToWords(_ sample: Sample) { expect(sample) }

  @Test func hyphensBesideDigitsCanBePartedToo() {
    expect(
      Sample("COVID-19 2-årig SARS-CoV-2", ["covid", "19", "2", "årig", "sars", "cov", "2"]),
      by: WordConventions(digitHyphens: .parted))
    let tokens = Tokenizer().tokens(in: "C-19, 2-årig")
    #expect(tokens.map(\.range) == [0..<4, 6..<13])
    #expect(tokens.map(\.kind) == [.word, .word])
  }

  @Test func slashedWordsCanBeKeptWhole() {
    let sample = Sample(
      "og/eller NPM-tid a/b/c 50/50 /x/", ["og/eller", "npm", "tid", "a/b/c", "50/50", "x"])
    expect(sample, by: WordConventions(slashes: .whole))
  }

  @Test func withoutConventionsWordsAreUnicodes() {
    expect(
      Sample(
        "bl.a. bl. a. KL's § 17.4 a@b.dk 50/50 x:y C-19",
        ["bl.a", "bl", "a", "kl's", "17.4", "a", "b.dk", "50", "50", "x:y", "c", "19"]), by: .none)
  }

  @Test func languagesDifferInTheirAbbreviations() {
    let english = Tokenizer(conventions: .conventions(for: "en-GB"))
    #expect(english.tokens(in: "e. g. bl. a.").map(\.term) == ["e.g", "bl", "a"])
    #expect(WordConventions.conventions(for: "da") == .danish)
    #expect(WordConventions.conventions(for: "fi").abbreviations == .none)
  }

  @Test func aTextWithoutSpecialSignsHasTheSameWordsByAllConventions() {
    // What a faster reader of plain texts builds on.
    for seed in UInt64(1)...200 {
      var generator = SplitMix64(seed: seed)
      let pieces = [
        "a", "Ø", "æ", "é", "7", "42", " ", "_", "\n", "?", "\"", "(", "leder", "*", "×", "+",
      ]
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      let runs = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        .filter { $0.contains { $0 != "_" } }.map { $0.lowercased() }
      #expect(Tokenizer().tokens(in: text).map(\.term) == runs)
      #expect(Tokenizer(conventions: .none).tokens(in: text).map(\.term) == runs)
    }
  }
}
