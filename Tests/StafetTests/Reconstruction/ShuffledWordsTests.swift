import Stafet
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How often a report on the reconstruction says that a word holds where only chance can be at work: with the themes
/// dealt out anew among the questions of each relay, or the questions among the relays.
///
/// With `STAFET_ROUNDS=1000` in the environment it is a thousand rounds of each, and the figures are printed:
/// those of the article *Keyness*.
@Suite struct ShuffledWordsTests {
  private static let environment = ProcessInfo.processInfo.environment["STAFET_ROUNDS"]

  /// How many rounds there are; few, so that the test is fast.
  private var rounds: Int { Self.environment.flatMap { Int($0) } ?? 4 }

  /// The questions of a study, as many relays as it has, without what the words do not depend on.
  private struct Questions {
    var relays: [(id: Relay.ID, questions: [Contribution])]
    let codebook: Codebook
    var themes: [Contribution.ID: Theme.ID] = [:]

    init(of study: Study) {
      relays = study.relays.map { relay in
        (relay.id, relay.contributions.filter { $0.kind == .question })
      }
      codebook = study.codebook
      for (id, assignment) in study.sortings.first?.assignments ?? [:] {
        themes[id] = assignment.theme
      }
    }

    func analysis() throws -> StudyAnalysis {
      var settings = AnalysisSettings()
      settings.resamples = 0
      settings.redraws = 0
      let study = try Study(
        relays: relays.map { relay in
          Relay(
            id: relay.id,
            contributions: relay.questions.map {
              Contribution(id: $0.id, kind: .question, text: $0.text)
            })
        }, codebook: codebook,
        sortings: [
          Sorting(
            id: "s", coder: "k", kind: .byHand,
            assignments: themes.mapValues { Sorting.Assignment(theme: $0) })
        ])
      return try StudyAnalysis(of: study, settings: settings)
    }
  }

  /// Whether a theme of a relay has a word of which the report says that it holds.
  private func holds(_ relay: RelayAnalysis, significance: Double) -> Bool {
    relay.sections.contains { $0.words?.rows.contains { $0.q <= significance } ?? false }
  }

  private func wordFindings(_ analysis: StudyAnalysis) -> Int {
    (analysis.crossReading?.findings ?? []).count { finding in
      if case .word = finding.subject { true } else { false }
    }
  }

  private func say(_ figure: String, _ count: Int) {
    if Self.environment == nil { return }
    print("\(figure): \(count) of \(rounds)")
  }

  /// At most 5 % of the rounds, as far as so few tell; with a thousand, at most 50.
  private func isRare(_ count: Int) -> Bool { count <= max(1, rounds / 20) }

  @Test func themesDealtOutAnewHaveNoWords() throws {
    var questions = Questions(of: try Reconstruction.study())
    var generator = SplitMix64(seed: 1_000)
    var chapters = 0
    var reports = 0
    for _ in 0..<rounds {
      for relay in questions.relays {
        let ids = relay.questions.map { $0.id }
        let dealt = ids.map { questions.themes[$0] }.shuffled(using: &generator)
        for (id, theme) in zip(ids, dealt) { questions.themes[id] = theme }
      }
      let analysis = try questions.analysis()
      let holding = analysis.relays.count { holds($0, significance: 0.05) }
      chapters += holding
      reports += holding > 0 ? 1 : 0
    }
    say("reports in which a word of a theme holds", reports)
    say("chapters of relays in which one does, of twice as many", chapters)
    #expect(isRare(reports))
  }

  @Test func questionsDealtOutAnewHaveNoWords() throws {
    var questions = Questions(of: try Reconstruction.study())
    var generator = SplitMix64(seed: 2_000)
    var reports = 0
    for _ in 0..<rounds {
      let first = questions.relays[0].questions.count
      let dealt = questions.relays.flatMap { $0.questions }.shuffled(using: &generator)
      questions.relays[0].questions = Array(dealt[..<first])
      questions.relays[1].questions = Array(dealt[first...])
      if wordFindings(try questions.analysis()) > 0 { reports += 1 }
    }
    say("cross-readings that call a word a finding", reports)
    #expect(isRare(reports))
  }

  /// The size of G² at 5 % for a word that is in so many texts in all of two equal groups, each text by chance in
  /// either, and that of the test that is made.
  @Test func theTestMadeKeepsItsSize() {
    var generator = SplitMix64(seed: 3_000)
    let draws = Self.environment == nil ? 400 : 20_000
    let size = 200
    for seen in [3, 4, 6, 8, 10, 15, 20, 40] {
      var byRatio = 0
      var byTest = 0
      var byChiSquare = 0
      for _ in 0..<draws {
        // So many texts, drawn without replacement.
        var here = 0
        for drawn in 0..<seen
        where Int.random(in: 0..<(2 * size - drawn), using: &generator) < size - here { here += 1 }
        let table = TwoByTwoTable(here, of: size, against: seen - here, of: size)
        if LogLikelihoodRatio(of: table).pValue <= 0.05 { byRatio += 1 }
        let square = KeynessMeasure.chiSquare.score(of: table)
        if square.magnitude >= 3.841_458_820_694_124 { byChiSquare += 1 }
        if RateTest(of: table).pValue <= 0.05 { byTest += 1 }
      }
      if Self.environment != nil {
        print(
          "in \(seen) texts: G2 \(byRatio), chi-square \(byChiSquare), made \(byTest) of \(draws)")
      }
      // Three of three on one side have a chance of one in four, and G² calls that 4 %.
      if seen == 3 { #expect(byRatio > draws / 5 && byTest == 0) }
      // With ten texts in all just 5 are expected in either group, G² decides, and 11 % are called significant: the
      // most there is. Words in fewer and in more have less.
      #expect(byTest <= draws / 7)
    }
  }
}
