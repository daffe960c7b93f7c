import StafetAnalysis
import StafetModel
import StafetText
import TestSupport
import Testing

// Scores are G² (`chi2_contingency(…, correction=False, lambda_="log-likelihood")`) of contributions with and without
// the word, probabilities its tail or, where a cell is expected below 5, those of `fisher_exact`: SciPy 1.17.
@Suite struct WordComparisonTests {
  let topLeaders = Side.words("A", ["organisation": 2], contributions: 662)
  let operations = Side.words("B", ["organisation": 8], contributions: 630)

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
    #expect(word.firstContributions == 662 && word.secondContributions == 630)
    #expect(word.score.isNearly(-4.188_774_478_213_87))
    // 4.88 are expected in the smallest cell, so that the exact test decides; G² would say 0.041.
    #expect(word.test == .exact)
    #expect(word.p.isNearly(0.058_723_090_642_515_68, within: 1e-10))
    #expect(word.q == word.p)
    #expect(word.direction == .underused)
    #expect(word.hasSmallCell)
    #expect(word.origin == nil)
    // `scipy.stats.contingency.odds_ratio`.
    let odds = try #require(word.oddsRatio)
    #expect(odds.ratio.isNearly(0.235_836_589_528, within: 1e-9))
    #expect(odds.low.isNearly(0.024_307_456_983_7, within: 1e-9))
    #expect(odds.high.isNearly(1.188_052_298_437, within: 1e-9))
    #expect(reading.testedWords == 1)
  }

  @Test func seesItFromTheOtherSide() throws {
    let reading = try reading(operations, topLeaders)
    #expect(reading.underusedWords.isEmpty)
    let word = try #require(reading.overusedWords.first)
    #expect(word.score.isNearly(4.188_774_478_213_87))
    #expect(word.p.isNearly(0.058_723_090_642_515_68, within: 1e-10))
    #expect(word.direction == .overused)
  }

  // One more, and 5.36 are expected.
  @Test func takesTheRatioWhereEnoughIsExpected() throws {
    let reading = try reading(
      topLeaders, .words("B", ["organisation": 9], contributions: 630))
    let word = try #require(reading.underusedWords.first)
    #expect(word.test == .logLikelihood)
    #expect(word.score.isNearly(-5.213_059_496_411_175))
    #expect(word.p.isNearly(0.022_417_851_893_476_59, within: 1e-10))
    #expect(!word.hasSmallCell)
  }

  // Twenty times in one question of a hundred are one question, which says nothing.
  @Test func countsAQuestionThatRepeatsAWordOnce() throws {
    var first = Side.words("A", [:], contributions: 99)
    first.entries.append((nil, String(repeating: "krav ", count: 20)))
    let reading = try reading(first, .words("B", [:], contributions: 100))
    let word = try #require(reading.overusedWords.first)
    #expect(word.first == TermUse(occurrences: 20, documents: 1))
    #expect(word.p == 1)
    #expect(reading.findings.isEmpty && reading.indications.isEmpty)
  }

  // The 5 of 10 words of which one is cut off are as clear as it.
  @Test func saysHowManyWordsAreAsClearAsTheLast() throws {
    let first = Side.words("A", ["abe": 3, "ko": 3, "krav": 4, "ål": 3], contributions: 100)
    let second = Side.words("B", ["rum": 4], contributions: 100)
    let cut = try reading(first, second) { $0.wordLimit = 2 }
    #expect(cut.overusedWords.map { $0.stem } == ["krav", "abe"])
    #expect(cut.overusedTies == 2)
    #expect(cut.underusedTies == 0)
    #expect(try reading(first, second) { $0.wordLimit = 1 }.overusedTies == 0)
    #expect(try reading(first, second) { $0.wordLimit = 0 }.overusedTies == 0)
    #expect(try reading(first, second).overusedTies == 0)
  }

  @Test func findsNothingWhereRatesAreEqual() throws {
    let reading = try reading(
      .words("A", ["leder": 10], contributions: 100), .words("B", ["leder": 20], contributions: 200)
    )
    #expect(reading.testedWords == 1)
    #expect(reading.overusedWords.isEmpty)
    #expect(reading.underusedWords.isEmpty)
    #expect(reading.findings.isEmpty)
    #expect(reading.indications.isEmpty)
  }

  @Test func comparesFamiliesWithEqualRates() throws {
    let family = try WordFamily("leder")
    let reading = try reading(
      .words("A", ["leder": 10], contributions: 100), .words("B", ["leder": 20], contributions: 200)
    ) { $0.wordFamilies = [family] }
    let comparison = try #require(reading.wordFamilies.first)
    #expect(comparison.score == 0)
    #expect(comparison.p == 1)
    #expect(comparison.direction == .even)
    #expect(!comparison.hasSmallCell)
  }

  @Test func adjustsForAllWordsTested() throws {
    let reading = try reading(
      .words("A", ["krav": 6, "rum": 1, "vilje": 3], contributions: 100),
      .words("B", ["rum": 6, "vilje": 4], contributions: 100))
    #expect(reading.testedWords == 3)
    let krav = try #require(reading.overusedWords.first)
    #expect(reading.overusedWords.map { $0.stem } == ["krav"])
    #expect(krav.score.isNearly(8.503_362_771_785_792))
    #expect(krav.p.isNearly(0.028_930_282_023_157_568, within: 1e-10))
    #expect(krav.q?.isNearly(0.086_790_846_069_472_7, within: 1e-10) == true)
    #expect(reading.underusedWords.map { $0.stem } == ["rum", "vilje"])
    let rum = reading.underusedWords[0]
    #expect(rum.p.isNearly(0.118_405_381_063_851_07, within: 1e-10))
    #expect(rum.q?.isNearly(0.177_608_071_595_776_6, within: 1e-10) == true)
    let tid = reading.underusedWords[1]
    #expect(tid.p == 1)
    #expect(tid.q == tid.p)
  }

  @Test func testsWordsThatAreFrequentAndLongEnoughAndNoStopWords() throws {
    let first = Side.words("A", ["alfa": 2, "beta": 1, "x": 5, "gamma": 3], contributions: 50)
    let second = Side.words("B", ["alfa": 1, "beta": 1, "x": 1], contributions: 60)
    // Twice in all is too rare for beta, x too short, and og a stop word.
    #expect(try reading(first, second).testedWords == 2)
    #expect(try reading(first, second) { $0.minimumOccurrences = 2 }.testedWords == 3)
    #expect(try reading(first, second) { $0.minimumOccurrences = 0 }.testedWords == 3)
    #expect(try reading(first, second) { $0.minimumWordLength = 1 }.testedWords == 3)
    let all = try reading(first, second) {
      $0.stopWords = .empty
      $0.wordClasses = Set(WordClass.allCases)
    }
    #expect(all.testedWords == 3)
    #expect(
      try reading(first, second) { $0.stopWords = StopWords(["Gamma", "alfa", "og"]) }.testedWords
        == 0)
  }

  @Test func ordersTiesByScalarsOnBothSides() throws {
    let first = Side.words("A", ["zebra": 3, "ål": 3, "abe": 3, "krav": 4], contributions: 100)
    let second = Side.words("B", ["øl": 3, "ost": 3, "mål": 3, "rum": 4], contributions: 100)
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
    let reading = try reading(.texts("A"), .words("B", ["krav": 9], contributions: 50)) {
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
