import StafetModel
import StafetStatistics
import StafetText
import Testing

@testable import StafetAnalysis

/// Each piece of work that tells how far it is can be ended wherever it tells.
@Suite struct EndedWorkTests {
  /// Two relays of eight sorted questions each, by two coders.
  private static func study() throws -> Study {
    func relay(_ id: String) -> Relay {
      Relay(
        id: Relay.ID(id),
        contributions: (0..<8).flatMap { number in
          [
            Contribution(
              id: Contribution.ID("\(id)-q\(number)"), kind: .question,
              text: number % 2 == 0 ? "Hvem har tid til møder?" : "Hvor er pengene i budgettet?"),
            Contribution(
              id: Contribution.ID("\(id)-a\(number)"), kind: .answer,
              replyTo: Contribution.ID("\(id)-q\(number)"), text: "Ingen, \(number)."),
          ]
        })
    }
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for id in ["a", "b"] {
      for number in 0..<8 {
        assignments[Contribution.ID("\(id)-q\(number)")] = Sorting.Assignment(
          theme: number % 2 == 0 ? "time" : "money")
      }
    }
    return try Study(
      relays: [relay("a"), relay("b")],
      codebook: Codebook(themes: [
        Theme(id: "time", name: "Tid"), Theme(id: "money", name: "Penge"),
      ]),
      sortings: ["one", "two"].map {
        Sorting(id: Sorting.ID($0), coder: $0, kind: .byHand, assignments: assignments)
      })
  }

  /// Ends a piece of work at each place where it tells something, after it was heard to its end once.
  private func end<Value: Equatable>(
    is expected: Value, _ work: (WorkProgress<Enough>) throws -> Value
  ) throws {
    let whole = Listening()
    #expect(try work(whole.progress) == expected)
    let steps = whole.steps
    #expect(steps.count > 2)
    #expect(steps.allSatisfy { (0...1).contains($0) })
    for times in steps.indices {
      let listening = Listening(times: times)
      #expect(throws: Enough(done: steps[times])) { try work(listening.progress) }
      // Nothing is told afterwards.
      #expect(listening.steps == Array(steps[...times]))
    }
  }

  @Test func anAnalysis() throws {
    let study = try Self.study()
    try end(is: StudyAnalysis(of: study)) { progress in
      do throws(StoppableError<AnalysisError, Enough>) {
        return try StudyAnalysis(
          of: study, settings: AnalysisSettings(), by: OneWorker(), progress: progress)
      } catch {
        switch error {
        case .refused(let refusal): throw refusal
        case .stopped(let enough): throw enough
        }
      }
    }
  }

  @Test func suggestions() throws {
    let study = try Self.study()
    let texts = SortableText.texts(of: study, sortedBy: study.sortings[0])
    let learnt = ThemeSuggester(texts: texts, codebook: study.codebook)
    try end(is: learnt.sortingOrder()) { progress in
      try ThemeSuggester(texts: texts, codebook: study.codebook, progress: progress).sortingOrder()
    }
    try end(is: learnt.evaluation()) { try learnt.evaluation(progress: $0) }
    var generator = SplitMix64(seed: 1)
    let curve = learnt.learningCurve(of: [1, 2], draws: 3, using: &generator)
    try end(is: curve) { progress in
      var generator = SplitMix64(seed: 1)
      return try learnt.learningCurve(
        of: [1, 2], draws: 3, using: &generator, progress: progress)
    }
  }

  @Test func clusters() throws {
    let exchanges = try Self.study().relays.flatMap { $0.exchanges }
    var settings = DiscoverySettings()
    settings.rounds = 2
    settings.largestCount = 3
    let rules = TermRules.rules(for: "da")
    let found = ThemeDiscovery(of: exchanges, rules: rules, settings: settings)
    try end(is: found) { progress in
      try ThemeDiscovery(of: exchanges, rules: rules, settings: settings, progress: progress)
    }
  }
}
