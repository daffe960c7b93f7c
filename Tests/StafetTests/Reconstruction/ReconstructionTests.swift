import Stafet
import TestSupport
import Testing

/// The study bundled with the report example keeps every published fact, and the findings follow.
@Suite struct ReconstructionTests {
  let study: Study
  let analysis: StudyAnalysis

  init() throws {
    study = try Reconstruction.study()
    analysis = try StudyAnalysis(of: study)
  }

  // MARK: The files

  @Test func programHoldsTheFile() throws {
    func text(_ path: String) throws -> String {
      String(decoding: try Disk.bytes(at: path), as: UTF8.self)
    }
    let source = try text(Reconstruction.folder + "/Reconstruction.swift")
    let file = try text(Reconstruction.document)
    let isHeld = source.contains("#\"\"\"\n" + file + "\n\"\"\"#\n")
    #expect(
      isHeld,
      "Run Examples/RelayReport/embed-study.sh after a change of reconstruction.stafet.json.")
  }

  @Test func documentIsWrittenAsTheLibraryWritesIt() throws {
    let isAsWritten = try StudyJSON.bytes(of: study) == Disk.bytes(at: Reconstruction.document)
    #expect(isAsWritten)
  }

  @Test func tablesGiveTheSameStudy() throws {
    let reading = try StudyFiles().read(Reconstruction.tables)
    #expect(reading.warnings.isEmpty)
    let isSame = reading.study == study
    #expect(isSame)
    for (name, bytes) in StudyTables.files(of: study) {
      let isAsWritten = try Disk.bytes(at: Reconstruction.tables + "/" + name) == bytes
      #expect(
        isAsWritten,
        "Write the tables anew: relay-report reconstruction.stafet.json --tables reconstruction")
    }
  }

  @Test func readmeShowsItsCake() throws {
    let cake = ReportFiles(on: analysis)["figures/cake-1.svg"]
    let isShown =
      try cake?.bytes() == Disk.bytes(at: PackageFiles.path("Docs/Images/cake.svg"))
    #expect(isShown, "Copy figures/cake-1.svg of a fresh relay-report to Docs/Images/cake.svg.")
  }

  // MARK: What is published

  @Test func keepsThePublishedFigures() {
    #expect(study.declared == DeclaredFacts(contributions: 224, days: 4))
    #expect(analysis.counted.uniqueContributions == 224)
    #expect(analysis.counted.contributions == 224)
    #expect(analysis.counted.days == 4)
    #expect(analysis.relays.map(\.relay.name) == ["Topledere", "Institutions- og driftsledere"])
    for relay in analysis.relays {
      #expect(relay.counted.participants == relay.declared.participants)
      #expect(relay.counted.days == relay.declared.days)
      #expect(relay.counted.themes == relay.declared.themes)
    }
    #expect(analysis.relays.map(\.counted.participants) == [56, 69])
    #expect(analysis.relays.map(\.counted.days) == [4, 4])
    #expect(analysis.relays.map(\.counted.themes) == [7, 6])
  }

  @Test func keepsThePublishedThemes() {
    let named = analysis.relays.map { relay in
      (relay.cake?.slices ?? []).filter { !$0.isRest }.map { $0.name }.sorted()
    }
    let common = ["Borgerblik", "Krydspres", "Ledelse på tværs", "Lederrollen"]
    #expect(named[0] == (common + ["Ledelsesrum", "Ledelsesudvikling"]).sorted())
    #expect(named[1] == (common + ["Ledelsesudvikling"]).sorted())
  }

  /// A theme page of the report can print as many pairs as the published one does.
  @Test func hasThePairsOfThePublishedPages() throws {
    let printed: [[Theme.ID: Int]] = [
      [
        "krydspres": 3, "borgerblik": 4, "ledelsesrum": 3, "lederrollen": 3,
        "ledelse-paa-tvaers": 2, "ledelsesudvikling": 4,
      ],
      [
        "krydspres": 4, "borgerblik": 5, "lederrollen": 3, "ledelse-paa-tvaers": 4,
        "ledelsesudvikling": 4,
      ],
    ]
    for (relay, counts) in zip(analysis.relays, printed) {
      for (theme, count) in counts {
        let section = try #require(relay.sections.first { $0.theme == theme })
        #expect(section.entries.count { !$0.answers.isEmpty } >= count, "\(theme)")
      }
    }
  }

  @Test func answersAreAboutTwiceAsLongAsQuestions() throws {
    let questions = analysis.relays.map(\.lengths.questionWords).reduce(0, +)
    let answers = analysis.relays.map(\.lengths.answerWords).reduce(0, +)
    // In the published excerpt the means are 33 and 74 words, counted as runs of letters and digits.
    #expect((33.0...36.0).contains(Double(questions) / 116))
    #expect((72.0...76.0).contains(Double(answers) / 108))
  }

  // MARK: What is chosen

  @Test func contributionsAreDividedAsTheReadmeSays() {
    #expect(analysis.relays.map(\.counted.questions) == [54, 62])
    #expect(analysis.relays.map(\.counted.answers) == [51, 57])
    #expect(analysis.relays.map(\.counted.unansweredQuestions) == [3, 5])
    #expect(analysis.relays.map(\.counted.statements) == [0, 0])
    #expect(
      analysis.relays.map { relay in
        (relay.cake?.slices ?? []).map { "\($0.name) \($0.share.count) \($0.share.percent)" }
      } == [
        [
          "Ledelse på tværs 11 20", "Borgerblik 9 17", "Krydspres 8 15", "Lederrollen 8 15",
          "Ledelsesrum 7 13", "Ledelsesudvikling 7 13", "Øvrige 4 7",
        ],
        [
          "Krydspres 24 39", "Borgerblik 11 18", "Ledelse på tværs 8 13", "Lederrollen 8 13",
          "Ledelsesudvikling 6 9", "Øvrige 5 8",
        ],
      ])
  }

  @Test func chainsAreThoseOfTheReadme() {
    #expect(
      study.relays.map { $0.chains.map(\.count).sorted(by: >) }
        == [
          [7, 6, 6, 5, 5, 5, 4, 4, 4, 3, 2, 2, 1], [8, 7, 6, 6, 5, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1],
        ])
    #expect(study.relays.allSatisfy { $0.chains.allSatisfy { !$0.isBranched } })
    #expect(study.relays.map { $0.chains.flatMap(\.steps).count(where: \.isInferred) } == [0, 0])
  }

  /// Every rule that records can show was checked everywhere, and kept.
  @Test func theAuditIsClean() throws {
    let audits = try analysis.relays.map { try #require($0.audit) }
    #expect(audits.map { $0.isClean } == [true, true])
    #expect(audits.flatMap { $0.violations } == [])
    #expect(audits.flatMap { $0.warnings } == [])
    let ends = audits.map { audit in AuditedChain.End.allCases.map { audit.count(of: $0) } }
    #expect(
      AuditedChain.End.allCases == [.answered, .unanswered, .stranded, .cutByClosing])
    #expect(ends == [[10, 2, 0, 1], [10, 2, 1, 2]])
  }

  @Test func someNeverContribute() {
    let silent = study.relays.map { relay in
      let authors = Set(relay.contributions.compactMap { $0.author })
      return relay.participants.count { !authors.contains($0.id) }
    }
    #expect(silent == [10, 10])
    #expect(study.relays.map { $0.groups.count } == [4, 5])
    #expect(study.relays.allSatisfy { $0.participants.allSatisfy { $0.group != nil } })
  }

  /// Nothing is unusual but what a real relay has too: silent people and open questions.
  @Test func warnsOfNothingElse() {
    let kinds = analysis.warnings.map { $0.reason }
    #expect(
      kinds == [
        .unansweredQuestions, .silentParticipants, .unansweredQuestions, .silentParticipants,
      ])
  }

  // MARK: What follows

  @Test func krydspresRecursAndWeighsMoreAmongTheOthers() throws {
    let reading = try #require(analysis.crossReading)
    let themes = reading.findings.compactMap { finding -> ThemeComparison? in
      if case .themeShare(let theme) = finding.subject { return theme }
      return nil
    }
    #expect(themes.map { $0.theme } == ["krydspres", "ledelsesrum"])
    let krydspres = try #require(themes.first)
    #expect([krydspres.first.count, krydspres.second.count] == [8, 24])
    #expect(krydspres.difference < 0)
    // SciPy 1.17.1: fisher_exact([[8, 46], [24, 38]]).pvalue. Among 7 comparisons it is the second smallest; that of
    // ledelsesrum, fisher_exact([[7, 47], [0, 62]]).pvalue, is the smallest and takes its q: 7 p / 2.
    #expect(abs(krydspres.p - 0.006298915604192) < 1e-12)
    #expect(abs(krydspres.q - 7 * 0.006298915604192 / 2) < 1e-12)
    #expect(abs(themes[1].p - 0.0037981985170943) < 1e-12)
    #expect([themes[1].first.count, themes[1].second.count] == [7, 0])
    let isShared = reading.findings.contains {
      if case .sharedTheme(let theme) = $0.subject { return theme.theme == "krydspres" }
      return false
    }
    #expect(isShared)
    #expect(reading.oneSidedThemes.map { $0.theme } == ["ledelsesrum"])
  }

  /// The children, in 11 questions against none: counted as one word, child and children are a finding.
  @Test func wordsThatDifferAreSectorOrganisationAndChildren() throws {
    let reading = try #require(analysis.crossReading)
    let words = reading.findings.compactMap { finding -> WordComparison? in
      if case .word(let word) = finding.subject { return word }
      return nil
    }
    #expect(
      words.map { "\($0.stem) \($0.first.occurrences):\($0.second.occurrences)" }
        == ["sektor 16:1", "organisation 2:18", "barn 0:12"])
    #expect(words.map { $0.direction } == [.overused, .underused, .underused])
    #expect(
      words.map { [$0.first.documents, $0.second.documents] } == [[15, 1], [2, 18], [0, 11]])
    // Of 54 questions 0 and of 62 11: 5.1 are expected, so that the ratio decides; erfc(sqrt(G/2)) in Python.
    #expect(abs(words[2].p - 0.00012063067607043908) < 1e-12)
  }

  /// The command that counts lines says the same of the words as the report.
  @Test func keywordsOfLinesAreThoseOfTheReport() throws {
    let reading = try #require(analysis.crossReading)
    var counter = TermCounter(rules: .rules(for: "da"))
    for relay in study.relays {
      for contribution in relay.contributions where contribution.kind == .question {
        counter.add(contribution.text, to: relay.name)
      }
    }
    let table = counter.keywords(limit: 1_000, minimumOccurrences: 3)
    #expect(table.comparisons == reading.testedWords)
    for word in reading.overusedWords + reading.underusedWords {
      let row = try #require(table.key.first { $0.stem == word.stem })
      #expect(row.keyness?.score == word.score.magnitude)
      #expect(row.keyness?.p == word.p && row.keyness?.q == word.q)
      #expect(row.keyness?.test == word.test)
    }
  }

  @Test func twoCodersAgreeAsTheReadmeSays() throws {
    #expect(study.sortings.map { $0.kind } == [.byHand, .byHand])
    #expect(analysis.agreements.count == 1)
    let agreement = try #require(analysis.agreements.first)
    let figures = agreement.figures
    #expect(figures.units == 116 && figures.onlyFirst == 0 && figures.onlySecond == 0)
    #expect(figures.agreed?.count == 112)
    // Worked out from sortings.csv by a few lines of Python.
    let kappa = try #require(figures.kappa)
    #expect(abs(kappa - 0.958497316636852) < 1e-12)
    #expect(
      agreement.disagreements.map { "\($0.first.theme) \($0.second.theme)" }.sorted()
        == [
          "borgerblik ledelse-paa-tvaers", "borgerblik ledelsesrum", "krydspres ledelsesrum",
          "krydspres ledelsesrum",
        ])
  }
}
