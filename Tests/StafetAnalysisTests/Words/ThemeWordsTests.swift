import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct ThemeWordsTests {
  /// A relay with answers and a question that is in no theme, both full of words that must not count.
  private let side = Side(
    id: "A",
    entries: [
      ("krydspres", "Regler og regler plan"), ("borgerblik", "borger plan krav"),
      ("krydspres", "Regler krav kvote"), ("borgerblik", "borger og borger"), ("krydspres", "plan"),
      ("borgerblik", "borger krav mål"), ("borgerblik", "krav mål er"), ("oevrige", "mål"),
      (nil, "regler regler borger"),
    ], answers: ["borger regler plan", "regler"])

  /// The sections of a relay; with so few questions, words of a p up to 0.15 are asked for.
  private func sections(
    _ side: Side, change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> [ThemeSection] {
    try analysis(side) {
      $0.significance = 0.15
      change(&$0)
    }.relays[0].sections
  }

  /// The rows of a theme as text: word, use in the theme, use in the others.
  private func written(_ section: ThemeSection) -> [String] {
    (section.words?.rows ?? []).map { row in
      "\(row.form) \(row.use.occurrences) \(row.use.documents)"
        + " \(row.otherUse.occurrences) \(row.otherUse.documents)"
    }
  }

  // By hand: the themes have 4, 3 and 1 questions. Five words are in two questions or more, so that there are fifteen
  // comparisons. Figures by SciPy 1.17: `fisher_exact` of each, then `false_discovery_control` of all; the score by
  // `chi2_contingency(…, correction=False, lambda_="log-likelihood")`.
  @Test func tellsThemesByTheirQuestions() throws {
    let sections = try sections(side)
    #expect(sections.map { $0.theme } == ["borgerblik", "krydspres", "oevrige", nil])
    #expect(sections.map { $0.words?.testedWords } == [5, 5, 5, nil])
    #expect(written(sections[0]) == ["borger 4 3 0 0"])
    #expect(written(sections[1]) == ["regel 3 2 0 0"])
    let borger = try #require(sections[0].words?.rows.first)
    #expect(borger.stem == "borger")
    #expect(sections[0].words?.comparisons == 15)
    #expect(borger.test == .exact)
    #expect(borger.score.isNearly(6.086_330_653_577_246))
    #expect(borger.p.isNearly(0.142_857_142_857_142_88, within: 1e-11))
    #expect(borger.q.isNearly(0.736_607_142_857_142_8, within: 1e-11))
    // 3 of 4 against 0 of 4: the ratio has no upper bound.
    let odds = try #require(borger.oddsRatio)
    #expect(odds.ratio == .infinity && odds.high == .infinity && odds.low > 0.4 && odds.low < 1)
    let regler = try #require(sections[1].words?.rows.first)
    #expect(regler.score.isNearly(5.178_277_304_132_056))
    #expect(regler.p.isNearly(0.107_142_857_142_857_15, within: 1e-11))
    #expect(regler.q.isNearly(0.736_607_142_857_142_8, within: 1e-11))
    // The rest has the word "mål", but in one question only.
    #expect(written(sections[2]).isEmpty)
  }

  @Test func theLimitIsThatOfTheSettings() throws {
    let p = try #require(try sections(side)[0].words?.rows.first).p
    #expect(try written(sections(side) { $0.significance = p }[0]) == ["borger 4 3 0 0"])
    #expect(try written(sections(side) { $0.significance = p.nextDown }[0]).isEmpty)
  }

  /// What words are counted over elsewhere changes nothing, nor does it take the form away.
  @Test func questionsAreLookedAtWhateverElseIsCounted() throws {
    var side = side
    side.answers = ["ja"]
    let usual = try sections(side)
    let answers = try sections(side) { $0.wordSource = .answers }
    #expect(answers.map { $0.words } == usual.map { $0.words })
  }

  @Test func showsTheFormThatAllRelaysUseMost() throws {
    let other = Side.texts("B", "reglerne reglerne reglerne", "reglerne reglerne reglerne")
    let relay = try analysis(side, other) {
      $0.significance = 0.15
      $0.folding = .danishStems
    }.relays[0]
    #expect(relay.sections[1].words?.rows.map { $0.form } == ["reglerne"])
    #expect(relay.sections[1].words?.rows.map { $0.use.occurrences } == [3])
  }

  @Test func listsAtMostEightInTheOrderOfProbabilitiesThenScalars() throws {
    let words = ["zebra", "abe", "ål", "øl", "kat", "hund", "ko", "gris", "hest"]
    var side = Side(id: "A")
    for _ in 0..<6 {
      side.entries.append(("krydspres", words.joined(separator: " ")))
      side.entries.append(
        ("borgerblik", (0..<60).map { "ord\($0)a" }.joined(separator: " ")))
    }
    side.entries.append(("krydspres", "zebra"))
    let section = try #require(try sections(side).first { $0.theme == "krydspres" })
    #expect(
      section.words?.rows.map { $0.form }
        == ["zebra", "abe", "gris", "hest", "hund", "kat", "ko", "ål"])
    #expect(section.words?.testedWords == 69)
    #expect(section.words?.comparisons == 138)
    // The ninth word, "øl", is as clear as the eighth.
    #expect(section.words?.ties == 1)
  }

  @Test func asksStatementsWhereThereAreNoQuestions() throws {
    var interviews = side
    interviews.answers = []
    interviews.kind = .interviews
    #expect(try written(sections(interviews)[1]) == ["regel 3 2 0 0"])
  }

  @Test func nothingToCompareWith() throws {
    let alone = Side(id: "A", entries: [("krydspres", "regler"), ("krydspres", "regler")])
    #expect(try sections(alone).map { $0.words?.testedWords } == [0])
    let wordless = Side(
      id: "A", entries: [("krydspres", ""), ("borgerblik", "regler"), ("borgerblik", "regler")])
    #expect(try sections(wordless).map { $0.words?.testedWords } == [0, 0])
    #expect(try sections(wordless).allSatisfy { written($0).isEmpty })
    let unsorted = try sections(.texts("A", "regler", "regler"))
    #expect(unsorted.map { $0.words } == [nil])
  }

  /// Laws: what is listed keeps the limits, in falling order; the counts are those of the questions, and the
  /// order in which they came does not matter.
  @Test func listedWordsKeepTheLimits() throws {
    var generator = SplitMix64(seed: 17)
    var listed = 0
    for _ in 0..<40 {
      let side = Side.random("A", using: &generator)
      let settings = { (settings: inout AnalysisSettings) in
        settings.folding = .forms
        settings.significance = 0.5
      }
      let sections = try sections(side, change: settings)
      for section in sections {
        guard let words = section.words else { continue }
        #expect(words.rows.count <= ThemeWords.mostWords)
        #expect(words.rows.map { $0.p } == words.rows.map { $0.p }.sorted())
        for row in words.rows {
          listed += 1
          #expect(row.score > 0 && row.p <= 0.5 && row.q >= row.p && row.q <= 1)
          #expect(row.use.documents >= ThemeWords.leastQuestions)
          let texts = side.entries.filter { $0.theme == section.theme }.map {
            $0.text.split(separator: " ").count { $0 == row.stem }
          }
          #expect(row.use.occurrences == texts.reduce(0, +))
          #expect(row.use.documents == texts.count { $0 > 0 })
          let others = side.entries.filter { $0.theme != nil && $0.theme != section.theme }.map {
            $0.text.split(separator: " ").count { $0 == row.stem }
          }
          #expect(row.otherUse.occurrences == others.reduce(0, +))
          #expect(row.otherUse.documents == others.count { $0 > 0 })
        }
      }
      var mixed = side
      mixed.entries.shuffle(using: &generator)
      #expect(
        try self.sections(mixed, change: settings).map { $0.words } == sections.map { $0.words })
    }
    #expect(listed > 100)
  }
}
