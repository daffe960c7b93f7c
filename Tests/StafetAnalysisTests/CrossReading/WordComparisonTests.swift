import StafetAnalysis
import StafetModel
import StafetText
import TestSupport
import Testing

// Scores are G² and probabilities the chi-square tail, worked out in Python with SciPy 1.17.
@Suite struct WordComparisonTests {
  let topLeaders = Side.words("A", ["organisation": 2], tokens: 662)
  let operations = Side.words("B", ["organisation": 8], tokens: 630)

  private func reading(
    _ first: Side, _ second: Side, change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> CrossReading {
    try #require(analysis(first, second, change: change).crossReading)
  }

  @Test func findsTheWordOfThePublishedExcerpt() throws {
    let reading = try reading(topLeaders, operations)
    #expect(reading.overusedWords.isEmpty)
    let word = try #require(reading.underusedWords.first)
    #expect(reading.underusedWords.count == 1)
    #expect(word.stem == "organisation")
    #expect(word.form == "organisation")
    #expect(word.first == TermUse(occurrences: 2, documents: 2))
    #expect(word.second == TermUse(occurrences: 8, documents: 8))
    #expect(word.score.isNearly(-4.188_774_478_213_87))
    #expect(word.p.isNearly(0.040_692_503_680_629_52, within: 1e-10))
    #expect(word.q == word.p)
    #expect(word.direction == .underused)
    #expect(word.hasSmallCell)
    #expect(reading.testedWords == 1)
  }

  @Test func seesItFromTheOtherSide() throws {
    let reading = try reading(operations, topLeaders)
    #expect(reading.underusedWords.isEmpty)
    let word = try #require(reading.overusedWords.first)
    #expect(word.score.isNearly(4.188_774_478_213_87))
    #expect(word.p.isNearly(0.040_692_503_680_629_52, within: 1e-10))
    #expect(word.direction == .overused)
  }

  @Test func findsNothingWhereRatesAreEqual() throws {
    let reading = try reading(
      .words("A", ["leder": 10], tokens: 100), .words("B", ["leder": 20], tokens: 200))
    #expect(reading.testedWords == 1)
    #expect(reading.overusedWords.isEmpty)
    #expect(reading.underusedWords.isEmpty)
    #expect(reading.findings.isEmpty)
    #expect(reading.indications.isEmpty)
  }

  @Test func comparesFamiliesWithEqualRates() throws {
    let family = try WordFamily("leder")
    let reading = try reading(
      .words("A", ["leder": 10], tokens: 100), .words("B", ["leder": 20], tokens: 200)
    ) { $0.wordFamilies = [family] }
    let comparison = try #require(reading.wordFamilies.first)
    #expect(comparison.score == 0)
    #expect(comparison.p == 1)
    #expect(comparison.direction == .even)
    #expect(!comparison.hasSmallCell)
  }

  @Test func adjustsForAllWordsTested() throws {
    let reading = try reading(
      .words("A", ["krav": 6, "rum": 1, "tid": 3], tokens: 100),
      .words("B", ["rum": 6, "tid": 4], tokens: 100))
    #expect(reading.testedWords == 3)
    let krav = try #require(reading.overusedWords.first)
    #expect(reading.overusedWords.map { $0.stem } == ["krav"])
    #expect(krav.score.isNearly(8.503_362_771_785_792))
    #expect(krav.p.isNearly(0.003_544_907_305_321_785, within: 1e-10))
    #expect(krav.q?.isNearly(0.010_634_721_915_965_355, within: 1e-10) == true)
    #expect(reading.underusedWords.map { $0.stem } == ["rum", "tid"])
    let rum = reading.underusedWords[0]
    #expect(rum.p.isNearly(0.043_087_133_281_27, within: 1e-10))
    #expect(rum.q?.isNearly(0.064_630_699_921_905, within: 1e-10) == true)
    let tid = reading.underusedWords[1]
    #expect(tid.p.isNearly(0.699_945_626_097_142, within: 1e-10))
    #expect(tid.q == tid.p)
  }

  @Test func testsWordsThatAreFrequentAndLongEnoughAndNoStopWords() throws {
    let first = Side.words("A", ["alfa": 2, "beta": 1, "x": 5, "gamma": 3], tokens: 50)
    let second = Side.words("B", ["alfa": 1, "beta": 1, "x": 1], tokens: 60)
    // Twice in all is too rare for beta, x too short, and og a stop word.
    #expect(try reading(first, second).testedWords == 2)
    #expect(try reading(first, second) { $0.minimumOccurrences = 2 }.testedWords == 3)
    #expect(try reading(first, second) { $0.minimumOccurrences = 0 }.testedWords == 3)
    #expect(try reading(first, second) { $0.minimumWordLength = 1 }.testedWords == 3)
    #expect(try reading(first, second) { $0.stopWords = .empty }.testedWords == 3)
    #expect(
      try reading(first, second) { $0.stopWords = StopWords(["Gamma", "alfa", "og"]) }.testedWords
        == 0)
  }

  @Test func ordersTiesByScalarsOnBothSides() throws {
    let first = Side.words("A", ["zebra": 3, "ål": 3, "abe": 3, "krav": 4], tokens: 100)
    let second = Side.words("B", ["øl": 3, "ost": 3, "mål": 3, "rum": 4], tokens: 100)
    let reading = try reading(first, second) { $0.wordLimit = 3 }
    #expect(reading.overusedWords.map { $0.stem } == ["krav", "abe", "zebra"])
    #expect(reading.underusedWords.map { $0.stem } == ["rum", "mål", "ost"])
    let swapped = try self.reading(second, first) { $0.wordLimit = 3 }
    #expect(swapped.overusedWords.map { $0.stem } == reading.underusedWords.map { $0.stem })
    #expect(swapped.underusedWords.map { $0.stem } == reading.overusedWords.map { $0.stem })
  }

  @Test func countsTheFormsOfAFamilyAsOne() throws {
    let family = try WordFamily("sektor, sektoren, organisation*")
    let reading = try reading(
      .texts("A", "sektor sektoren leder", "organisationsform, sektorer"),
      .texts("B", "Sektoren reorganisation", "organisationer organisationer")
    ) { $0.wordFamilies = [family] }
    let comparison = try #require(reading.wordFamilies.first)
    #expect(comparison.stem == "sektor, sektoren, organisation*")
    #expect(comparison.form == "sektor, sektoren, organisation*")
    #expect(comparison.first == TermUse(occurrences: 3, documents: 2))
    #expect(comparison.second == TermUse(occurrences: 3, documents: 2))
    #expect(comparison.q == nil)
  }

  @Test func comparesWithARelayWithoutContributions() throws {
    let family = try WordFamily("krav")
    let reading = try reading(.texts("A"), .words("B", ["krav": 9], tokens: 50)) {
      $0.wordFamilies = [family]
    }
    #expect(reading.testedWords == 1)
    #expect(reading.overusedWords.isEmpty)
    #expect(reading.underusedWords.isEmpty)
    #expect(reading.wordFamilies.map { $0.p } == [1])
    #expect(reading.findings.isEmpty)
  }

  @Test func comparesTwoRelaysWithoutContributions() throws {
    let reading = try reading(.texts("A"), .texts("B"))
    #expect(reading.testedWords == 0)
    #expect(reading.themes.isEmpty)
    #expect(reading.oneSidedThemes.isEmpty)
    #expect(reading.findings.isEmpty)
  }
}
