import StafetAnalysis
import StafetModel
import StafetText
import Testing

@Suite struct WordTableTests {
  /// The rows as text: word, occurrences, contributions.
  private func written(_ table: WordTable) -> [String] {
    table.rows.map { "\($0.stem) \($0.use.occurrences) \($0.use.documents)" }
  }

  private func table(
    _ side: Side, change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> WordTable {
    try analysis(side, change: change).relays[0].words
  }

  @Test func putsTheMostFrequentFirst() throws {
    // By hand. "åben" and "zone" occur as often as "leder" and "krav", but in fewer questions.
    let table = try table(
      .texts(
        "A", "Leder, krav og krav: åben zone?", "LEDER og åben, åben?", "leder krav zone zone?"))
    #expect(written(table) == ["leder 3 3", "krav 3 2", "zone 3 2", "åben 3 2"])
    #expect(table.tokenCount == 14)
    #expect(table.distinctCount == 4)
    #expect(table.contributionCount == 3)
    #expect(table.rows.map { $0.form } == ["leder", "krav", "zone", "åben"])
    #expect(table.rows[0].forms.map { $0.text } == ["leder"])
    #expect(table.rows[0].forms.map { $0.occurrences } == [3])
  }

  @Test func countsTheFormsOfAWordAsOneRow() throws {
    // By hand: all three are forms of "sektor".
    let analysis = try analysis(
      .texts("A", "sektoren", "Sektoren og sektorer"), .texts("B", "sektor sektor", "sektor sektor")
    )
    let first = try #require(analysis.relays[0].words.rows.first)
    #expect(first.stem == "sektor")
    #expect(first.use == TermUse(occurrences: 3, documents: 2))
    #expect(first.forms.map { $0.text } == ["sektoren", "sektorer"])
    #expect(first.forms.map { $0.occurrences } == [2, 1])
    // Shown as the lemma.
    #expect(first.form == "sektor")
    #expect(analysis.relays[1].words.rows[0].forms.map { $0.occurrences } == [4])
  }

  @Test func leavesStemsAsTheyAreWhereItIsAsked() throws {
    let table = try table(.texts("A", "sektor sektoren sektoren")) { $0.folding = .forms }
    #expect(written(table) == ["sektoren 2 1", "sektor 1 1"])
  }

  @Test func putsWordsOfMoreContributionsFirst() throws {
    let table = try table(.texts("A", "beta beta", "alfa", "alfa gamma"))
    #expect(written(table) == ["alfa 2 2", "beta 2 1", "gamma 1 1"])
  }

  @Test func ordersTiesByScalars() throws {
    // Scalars: z is U+007A, å U+00E5, æ U+00E6, ø U+00F8.
    let table = try table(.texts("A", "øl æble ål zebra abe"))
    #expect(table.rows.map { $0.stem } == ["abe", "zebra", "ål", "æble", "øl"])
  }

  @Test func leavesOutStopWordsAndShortWordsButCountsTheirTokens() throws {
    let side = Side.texts("A", "Er å-løbet på kort, 7 EU-mål eller x?")
    let usual = try table(side)
    #expect(Set(usual.rows.map { $0.stem }) == ["løb", "kort", "eu", "mål"])
    #expect(usual.tokenCount == 10)
    let all = try table(side) {
      $0.stopWords = .empty
      $0.lightWords = .empty
      $0.wordClasses = Set(WordClass.allCases)
      $0.minimumWordLength = 0
    }
    #expect(all.distinctCount == 10)
    // Of a word that is folded to its lemma, the lemma is measured.
    let long = try table(side) { $0.minimumWordLength = 4 }
    #expect(long.rows.map { $0.form } == ["kort"])
    let forms = try table(side) {
      $0.minimumWordLength = 5
      $0.folding = .danishForms
    }
    #expect(forms.rows.map { $0.form } == ["løbet"])
  }

  @Test func countsALetterOfTwoCharactersOnce() throws {
    let side = Side.texts("A", "a\u{30A} va\u{30A}d våd")
    #expect(written(try table(side)) == ["våd 2 1"])
    #expect(try table(side) { $0.minimumWordLength = 4 }.rows.isEmpty)
  }

  @Test func stopsAtTheLimit() throws {
    let side = Side.texts("A", "alfa alfa beta beta gamma")
    let table = try table(side) { $0.wordLimit = 2 }
    #expect(table.rows.map { $0.stem } == ["alfa", "beta"])
    #expect(table.distinctCount == 3)
    #expect(try self.table(side) { $0.wordLimit = 0 }.rows.isEmpty)
  }

  // By hand: ten words that come twice and four that come once, in lists of twelve and of eleven.
  @Test func endsBeforeWordsThatOccurEquallyOften() throws {
    let often = (0..<10).map { "x\($0)x" }.joined(separator: " ")
    let side = Side.texts("A", often, often, "ya yb yc yd")
    let table = try table(side) { $0.wordLimit = 12 }
    #expect(written(table).count == 10)
    #expect(table.rows.allSatisfy { $0.use.occurrences == 2 })
    #expect(table.ties == 4)
    #expect(table.tiedOccurrences == 1)
    #expect(try self.table(side) { $0.wordLimit = 14 }.rows.count == 14)
    #expect(try self.table(side) { $0.wordLimit = 14 }.ties == 0)
    // With nine words before those that tie, too little would be left.
    let short = (0..<9).map { "x\($0)x" }.joined(separator: " ")
    let cut = try self.table(.texts("A", short, short, "ya yb yc yd")) { $0.wordLimit = 11 }
    #expect(cut.rows.count == 11)
    #expect(cut.ties == 2)
    #expect(cut.tiedOccurrences == 1)
  }

  @Test func countsOverTheContributionsAskedFor() throws {
    let side = Side.texts("A", "spørgsmål", "spørgsmål", answers: ["svaret spørgsmål"])
    #expect(written(try table(side)) == ["spørgsmål 2 2"])
    #expect(
      written(try table(side) { $0.wordSource = .answers }) == ["spørgsmål 1 1", "svar 1 1"])
    let all = try table(side) { $0.wordSource = .all }
    #expect(written(all) == ["spørgsmål 3 3", "svar 1 1"])
    #expect(all.contributionCount == 3)
  }

  @Test func countsStatementsWhereThereAreNoQuestions() throws {
    var side = Side.texts("A", "alfa", "alfa beta")
    side.kind = .interviews
    #expect(written(try table(side)) == ["alfa 2 2", "beta 1 1"])
    #expect(try table(side) { $0.wordSource = .answers }.rows.isEmpty)
  }

  @Test func isEmptyForARelayWithoutContributions() throws {
    let table = try table(.texts("A"))
    #expect(table.rows.isEmpty)
    #expect(table.tokenCount == 0)
    #expect(table.distinctCount == 0)
    #expect(table.contributionCount == 0)
  }

  @Test func measuresTheLengthOfTexts() throws {
    let lengths = try analysis(
      .texts("A", "et to tre", "fire", answers: ["a b c d e"])
    ).relays[0].lengths
    #expect(lengths.questionWords == 4)
    #expect(lengths.answerWords == 5)
    #expect(lengths.statementWords == 0)
    #expect(lengths.meanQuestion == 2)
    #expect(lengths.meanAnswer == 5)
    let none = try analysis(.texts("A")).relays[0].lengths
    #expect(none.meanQuestion == nil)
    #expect(none.meanAnswer == nil)
  }
}
