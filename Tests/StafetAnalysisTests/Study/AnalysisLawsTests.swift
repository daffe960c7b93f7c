import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetText
import TestSupport
import Testing

/// Laws over studies made by chance; a failing seed is the argument of the failing test.
@Suite struct AnalysisLawsTests {
  static let seeds = UInt64(1)...60

  private func sides(_ seed: UInt64) -> [Side] {
    var generator = SplitMix64(seed: seed)
    return ["A", "B"].map { Side.random($0, using: &generator) }
  }

  private func settings() throws -> AnalysisSettings {
    var settings = AnalysisSettings()
    settings.wordFamilies = [
      try WordFamily("leder, borger", origin: .beforehand(on: nil)),
      try WordFamily("organ*", origin: .beforehand(on: "2018-01-15")),
    ]
    settings.minimumOccurrences = 1
    settings.significance = 0.3
    settings.minimumEvidence = 2
    return settings
  }

  @Test(arguments: seeds) func swappingTheRelaysFlipsEverySign(seed: UInt64) throws {
    let study = try study(sides(seed))
    var settings = try settings()
    settings.compared = RelayPair("A", "B")
    let forth = try #require(StudyAnalysis(of: study, settings: settings).crossReading)
    settings.compared = RelayPair("B", "A")
    let back = try #require(StudyAnalysis(of: study, settings: settings).crossReading)

    func expectMirrored(_ words: [WordComparison], _ others: [WordComparison]) {
      #expect(words.map { $0.stem } == others.map { $0.stem })
      #expect(words.map { $0.score } == others.map { -$0.score })
      for (word, other) in zip(words, others) {
        #expect(word.p.isNearly(other.p))
        #expect((word.q ?? 0).isNearly(other.q ?? 0))
      }
      #expect(words.map { $0.first } == others.map { $0.second })
    }
    expectMirrored(forth.overusedWords, back.underusedWords)
    expectMirrored(forth.underusedWords, back.overusedWords)
    expectMirrored(forth.wordFamilies, back.wordFamilies)
    #expect(forth.testedWords == back.testedWords)

    for theme in forth.themes {
      let other = try #require(back.themes.first { $0.theme == theme.theme })
      #expect(theme.difference == -other.difference)
      #expect(theme.p.isNearly(other.p))
      #expect(theme.q.isNearly(other.q))
      #expect(theme.first == other.second)
    }
    #expect(forth.themes.count == back.themes.count)
    for theme in forth.oneSidedThemes {
      let other = try #require(back.oneSidedThemes.first { $0.theme == theme.theme })
      #expect(theme.relay == other.relay && theme.share == other.share)
      #expect(theme.comparison?.first == other.comparison?.second)
      let q = theme.comparison?.q ?? 2
      let otherQ = other.comparison?.q ?? 2
      #expect(q.isNearly(otherQ))
    }
    #expect(forth.oneSidedThemes.count == back.oneSidedThemes.count)
    #expect(forth.findings.count == back.findings.count)
    #expect(forth.indications.count == back.indications.count)
    #expect(Set(forth.findings.map { $0.evidence }) == Set(back.findings.map { $0.otherEvidence }))
  }

  @Test(arguments: seeds) func theSameStudyGivesTheSameAnalysis(seed: UInt64) throws {
    let sides = sides(seed)
    let assignments = sides.flatMap { $0.assignments }
    // The same dictionary, filled in other orders and with other room, walks its keys otherwise.
    let analyses = try [(false, 0), (true, 0), (false, 1000), (true, 5000)].map {
      isReversed, room in
      var dictionary: [Contribution.ID: Sorting.Assignment] = [:]
      dictionary.reserveCapacity(room)
      for (id, theme) in isReversed ? assignments.reversed() : assignments {
        dictionary[id] = .init(theme: theme)
      }
      let sorting = Sorting(id: "s", coder: "c", kind: .byHand, assignments: dictionary)
      return try StudyAnalysis(of: study(sides, sortings: [sorting]), settings: settings())
    }
    for analysis in analyses.dropFirst() { #expect(analysis == analyses[0]) }
  }

  @Test(arguments: seeds) func evidenceHoldsWhatWasFound(seed: UInt64) throws {
    let sides = sides(seed)
    let study = try study(sides)
    let settings = try settings()
    let analysis = try StudyAnalysis(of: study, settings: settings)
    let reading = try #require(analysis.crossReading)
    for finding in reading.findings + reading.indications {
      let pairs = [(finding.evidence, study.relays[0]), (finding.otherEvidence, study.relays[1])]
      for (index, (evidence, relay)) in pairs.enumerated() {
        let holds: (Contribution) -> Bool
        let count: Int
        switch finding.subject {
        case .sharedTheme(let theme), .themeShare(let theme):
          holds = { study.sortings.first?.theme(of: $0.id) == theme.theme }
          count = (index == 0 ? theme.first : theme.second).count
        case .word(let word):
          let rules = TermRules.rules(for: analysis.language.used)
          holds = { rules.terms(in: $0.text).contains { $0.term == word.stem } }
          count = (index == 0 ? word.first : word.second).documents
        case .wordFamily(let word):
          holds = { contribution in
            contribution.text.split(separator: " ").contains {
              word.stem == "organ*"
                ? $0 == "organisation" : $0 == "leder" || $0 == "borger"
            }
          }
          count = (index == 0 ? word.first : word.second).documents
        }
        #expect(evidence == relay.contributions.filter(holds).map { $0.id })
        #expect(evidence.count == count)
      }
    }
  }

  @Test(arguments: seeds) func limitsAreKept(seed: UInt64) throws {
    let settings = try settings()
    let reading = try #require(
      StudyAnalysis(of: study(sides(seed)), settings: settings).crossReading)
    func figures(_ finding: Finding) -> (p: Double, q: Double?, larger: Int)? {
      switch finding.subject {
      case .sharedTheme: nil
      case .themeShare(let theme): (theme.p, theme.q, max(theme.first.count, theme.second.count))
      case .word(let word), .wordFamily(let word):
        (word.p, word.q, max(word.first.documents, word.second.documents))
      }
    }
    for (p, q, larger) in reading.findings.compactMap(figures) {
      #expect((q ?? p) <= 0.3 && larger >= 2)
    }
    for (p, q, larger) in reading.indications.compactMap(figures) {
      #expect(p <= 0.3 && ((q ?? p) > 0.3 || larger < 2))
    }
  }

  @Test(arguments: seeds) func wordTablesAreInOrder(seed: UInt64) throws {
    for relay in try StudyAnalysis(of: study(sides(seed)), settings: settings()).relays {
      let table = relay.words
      for (above, below) in zip(table.rows, table.rows.dropFirst()) {
        #expect(
          (-above.use.occurrences, -above.use.documents, Relay.ID(above.stem))
            < (-below.use.occurrences, -below.use.documents, Relay.ID(below.stem)))
      }
      for row in table.rows {
        #expect(row.use.documents >= 1 && row.use.documents <= row.use.occurrences)
        #expect(row.use.documents <= table.contributionCount)
        #expect(!StopWords.danish.contains(row.stem) && row.stem.count >= 2)
      }
      #expect(table.rows.reduce(0) { $0 + $1.use.occurrences } <= table.tokenCount)
      #expect(table.tokenCount == relay.lengths.questionWords)
    }
  }
}
