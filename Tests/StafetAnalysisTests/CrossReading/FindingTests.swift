import StafetAnalysis
import StafetModel
import StafetText
import TestSupport
import Testing

/// What is a finding, what an indication, and what neither.
@Suite struct FindingTests {
  private func reading(
    _ first: Side,
    _ second: Side,
    declared: DeclaredFacts = DeclaredFacts(),
    change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> CrossReading {
    try #require(analysis(first, second, declared: declared, change: change).crossReading)
  }

  /// What findings are about: the kind, and the theme or word.
  private func subjects(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      switch finding.subject {
      case .sharedTheme(let theme): "shared \(theme.theme)"
      case .themeShare(let theme): "share \(theme.theme)"
      case .word(let word): "word \(word.stem)"
      case .wordFamily(let word): "family \(word.stem)"
      }
    }
  }

  // 2 of 662 and 9 of 630 questions: p is 0.0224 by G², with SciPy, and 5.4 are expected in the smallest cell.
  let one = Side.words("A", ["organisation": 2], contributions: 662)
  let other = Side.words("B", ["organisation": 9], contributions: 630)

  @Test func callsAWordAFindingUpToTheLimit() throws {
    // One word tested: q is p.
    let reading = try reading(one, other)
    #expect(subjects(reading.findings) == ["word organisation"])
    #expect(reading.indications.isEmpty)
    let limit = reading.underusedWords[0].p
    #expect(
      try subjects(self.reading(one, other) { $0.significance = limit }.findings) == [
        "word organisation"
      ])
    let below = try self.reading(one, other) { $0.significance = limit.nextDown }
    #expect(below.findings.isEmpty)
    #expect(below.indications.isEmpty)
  }

  @Test func callsAWordAnIndicationWhereOnlyPIsSmall() throws {
    // With two more words that are used alike, q is three times p: 0.0673.
    let first = Side.words("A", ["organisation": 2, "krav": 9, "mål": 7], contributions: 662)
    let second = Side.words("B", ["organisation": 9, "krav": 9, "mål": 7], contributions: 630)
    let reading = try reading(first, second)
    #expect(reading.findings.isEmpty)
    #expect(subjects(reading.indications) == ["word organisation"])
    #expect(reading.indications[0].cautions == [.oneOfMany(3)])
    let q = try #require(reading.underusedWords[0].q)
    #expect(q.isNearly(0.067_253_555_680_429_77, within: 1e-10))
    let atLimit = try self.reading(first, second) { $0.significance = q }
    #expect(subjects(atLimit.findings) == ["word organisation"])
    let below = try self.reading(first, second) { $0.significance = q.nextDown }
    #expect(below.findings.isEmpty)
    #expect(subjects(below.indications) == ["word organisation"])
  }

  @Test func wantsFiveContributionsOnTheLargerSide() throws {
    // Five and four of six questions against none of 100: p is 6e-8 and 3e-6.
    let none = Side.words("B", [:], contributions: 100)
    let inFive = Side.words("A", ["krav": 5], contributions: 6)
    #expect(try subjects(reading(inFive, none).findings) == ["word krav"])
    let inFour = Side.words("A", ["krav": 4], contributions: 6)
    let four = try reading(inFour, none)
    #expect(four.findings.isEmpty)
    #expect(subjects(four.indications) == ["word krav"])
    #expect(
      try subjects(reading(inFour, none) { $0.minimumEvidence = 4 }.findings) == ["word krav"])
    #expect(try subjects(reading(none, inFive).findings) == ["word krav"])
  }

  @Test func testsFamiliesAlone() throws {
    let family = try WordFamily("organisation*", origin: .beforehand(on: "2018-01-15"))
    let absent = try WordFamily("sektor*", origin: .beforehand(on: nil))
    let first = Side.words("A", ["tid": 9], contributions: 662)
    let second = Side.words(
      "B", ["organisation": 4, "organisationen": 4, "tid": 9], contributions: 63)
    let inFour = try reading(first, second) {
      $0.wordFamilies = [family, absent]
      $0.stopWords = StopWords(["organisation", "organisationer", "organisationen", "og"])
    }
    // Both forms stand in the same four contributions.
    #expect(subjects(inFour.indications) == ["family organisation*"])
    #expect(
      inFour.indications[0].cautions
        == [.testedAlone(families: 2, origin: .beforehand(on: "2018-01-15")), .smallCell])
    #expect(inFour.wordFamilies.map { $0.q } == [nil, nil])
    #expect(inFour.wordFamilies[0].second == TermUse(occurrences: 8, documents: 4))
    #expect(inFour.wordFamilies[0].origin == .beforehand(on: "2018-01-15"))
    let reading = try self.reading(one, other) {
      $0.wordFamilies = [family]
      $0.stopWords = StopWords(["organisation", "og"])
    }
    #expect(subjects(reading.findings) == ["family organisation*"])
    #expect(reading.testedWords == 0)
    #expect(reading.findings[0].evidence == ["A1", "A2"])
    #expect(
      reading.findings[0].otherEvidence
        == ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9"])
    let p = reading.wordFamilies[0].p
    let below = try self.reading(one, other) {
      $0.wordFamilies = [family]
      $0.significance = p.nextDown
    }
    #expect(below.findings.isEmpty)
  }

  /// Words that are not stated to have been named beforehand may have been chosen for what is tested here.
  @Test(arguments: [WordFamily.Origin.unstated, .sameMaterial])
  func callsNoFamilyAFindingThatWasNotNamedBeforehand(_ origin: WordFamily.Origin) throws {
    let family = try WordFamily("organisation*", origin: origin)
    let reading = try reading(one, other) {
      $0.wordFamilies = [family]
      $0.stopWords = StopWords(["organisation", "og"])
    }
    #expect(reading.findings.isEmpty)
    #expect(subjects(reading.indications) == ["family organisation*"])
    #expect(reading.indications[0].cautions == [.testedAlone(families: 1, origin: origin)])
  }

  // 0 of 54 and 9 of 62 questions: p is 0.0034 exactly, by SciPy, and 0.0006 by G². Among 60 words that are used alike,
  // it is no finding.
  @Test func callsAWordThatMayBeChanceNoFinding() throws {
    var first = Side.words("A", [:], contributions: 54)
    var second = Side.words("B", ["krav": 9], contributions: 62)
    for word in 0..<60 {
      for place in 0..<3 {
        first.entries[(word + place) % 54].text += " ord\(word)a"
        second.entries[(word + place) % 62].text += " ord\(word)a"
      }
    }
    let reading = try reading(first, second)
    let word = try #require(reading.underusedWords.first { $0.form == "krav" })
    #expect(word.p.isNearly(0.003_358_588_022_214_064, within: 1e-10))
    #expect(word.q?.isNearly(61 * 0.003_358_588_022_214_064, within: 1e-9) == true)
    #expect(reading.findings.isEmpty)
    #expect(subjects(reading.indications) == ["word krav"])
  }

  @Test func callsAThemeSharedFromFiveQuestionsInBoth() throws {
    let reading = try reading(
      .themes("A", ["krydspres": 5, "borgerblik": 9, "ledelsesrum": 4]),
      .themes("B", ["krydspres": 5, "borgerblik": 4, "ledelsesrum": 9]))
    #expect(subjects(reading.findings) == ["shared krydspres"])
    #expect(reading.findings[0].cautions == [])
    #expect(reading.findings[0].evidence.count == 5)
    let fewer = try self.reading(
      .themes("A", ["krydspres": 5, "borgerblik": 9, "ledelsesrum": 4]),
      .themes("B", ["krydspres": 5, "borgerblik": 4, "ledelsesrum": 9])
    ) { $0.minimumEvidence = 4 }
    #expect(
      subjects(fewer.findings) == ["shared borgerblik", "shared krydspres", "shared ledelsesrum"])
  }

  @Test func callsAThemeShareAFinding() throws {
    // q by SciPy and Benjamini-Hochberg: krydspres 0.0230, øvrige 0.567, borgerblik 0.0121.
    let first = Side.themes("A", ["krydspres": 12, "borgerblik": 8, "oevrige": 10])
    let second = Side.themes("B", ["krydspres": 3, "borgerblik": 20, "oevrige": 7])
    let reading = try reading(first, second)
    // That both relays have a rest is no finding.
    #expect(
      subjects(reading.findings) == ["share krydspres", "shared borgerblik", "share borgerblik"])
    #expect(reading.findings[0].cautions == [.oneOfMany(3)])
    #expect(reading.findings[2].cautions == [.oneOfMany(3)])
    #expect(reading.indications.isEmpty)
    // Between p (0.0153) and q (0.0230) of krydspres.
    let between = try self.reading(first, second) { $0.significance = 0.02 }
    #expect(subjects(between.indications) == ["share krydspres"])
    #expect(subjects(between.findings) == ["shared borgerblik", "share borgerblik"])
  }

  @Test func wantsFiveQuestionsOnTheLargerSideOfAThemeShare() throws {
    // Fisher by SciPy: 4 of 10 against 1 of 81 gives 0.0004; the themes of one relay alone are clear as well.
    let few = try reading(
      .themes("A", ["krydspres": 4, "borgerblik": 6]),
      .themes("B", ["krydspres": 1, "ledelsesrum": 80]))
    #expect(subjects(few.findings) == ["share borgerblik", "share ledelsesrum"])
    #expect(subjects(few.indications) == ["share krydspres"])
    let enough = try reading(
      .themes("A", ["krydspres": 5, "borgerblik": 6]),
      .themes("B", ["krydspres": 1, "ledelsesrum": 80]))
    #expect(
      subjects(enough.findings) == ["share krydspres", "share borgerblik", "share ledelsesrum"])
  }

  @Test func givesEvidenceInTheOrderOfTheSource() throws {
    let first = Side(
      id: "A",
      entries: [
        ("krydspres", "krav og"), ("borgerblik", "tid"), ("krydspres", "tid Krav krav"),
        ("borgerblik", "krav"), ("krydspres", "krav"), ("krydspres", "krav"),
        ("krydspres", "tid"),
      ] + Array(repeating: (nil, "og og og og og og og og"), count: 20))
    let second = Side(
      id: "B",
      entries: Array(repeating: ("krydspres", "tid"), count: 2) + [("krydspres", "krav")]
        + Array(repeating: ("krydspres", "og og og og og og og og og"), count: 60))
    let reading = try reading(first, second)
    let shared = try #require(reading.findings.first)
    #expect(subjects([shared]) == ["shared krydspres"])
    #expect(shared.evidence == ["A1", "A3", "A5", "A6", "A7"])
    #expect(shared.otherEvidence.count == 63)
    let all = reading.findings + reading.indications
    let word = try #require(all.first { subjects([$0]) == ["word krav"] })
    #expect(word.evidence == ["A1", "A3", "A4", "A5", "A6"])
    #expect(word.otherEvidence == ["B3"])
  }

  @Test func ordersFindingsClearestFirst() throws {
    let reading = try reading(
      .words("A", ["alfa": 9, "beta": 12], contributions: 200),
      .words("B", ["gamma": 9, "delta": 12], contributions: 200))
    #expect(
      subjects(reading.findings) == ["word beta", "word alfa", "word delta", "word gamma"])
  }

  @Test func findsBeyondTheRowsListed() throws {
    let reading = try reading(one, other) { $0.wordLimit = 0 }
    #expect(reading.underusedWords.isEmpty)
    #expect(subjects(reading.findings) == ["word organisation"])
  }

  @Test func warnsOfAnExcerptThatTheStudyDeclares() throws {
    // At hand are 662 and 630 questions.
    let reading = try reading(one, other, declared: DeclaredFacts(contributions: 2_240))
    #expect(reading.cautions == [.excerpt(counted: 1_292, declared: 2_240)])
    #expect(
      reading.findings[0].cautions
        == [.oneOfMany(1), .excerpt(counted: 1_292, declared: 2_240)])
    let whole = try self.reading(one, other, declared: DeclaredFacts(contributions: 1_292))
    #expect(whole.cautions == [])
    let more = try self.reading(one, other, declared: DeclaredFacts(contributions: 1_291))
    #expect(more.cautions == [])
  }

  @Test func warnsOfAnExcerptThatARelayDeclares() throws {
    var part = Side.texts("A", "Er det alt?", "Er det nu?", "Er det så?")
    part.declared = DeclaredFacts(contributions: 100)
    var whole = Side.words("B", ["krav": 9], contributions: 9)
    whole.declared = DeclaredFacts(contributions: 9)
    #expect(try reading(part, whole).cautions == [.excerpt(counted: 3, declared: 100)])
    whole.declared = DeclaredFacts(contributions: 20)
    #expect(try reading(part, whole).cautions == [.excerpt(counted: 12, declared: 120)])
    part.declared = DeclaredFacts(contributions: .max)
    #expect(try reading(part, whole).cautions == [.excerpt(counted: 12, declared: .max)])
  }
}
