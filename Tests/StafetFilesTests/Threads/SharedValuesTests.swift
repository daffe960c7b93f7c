import StafetAnalysis
import StafetFiles
import StafetModel
import StafetReport
import StafetText
import TestSupport
import Testing

/// One value that several tasks use at the same time gives each of them the same bytes as one alone.
///
/// The thread sanitizer looks on when the gate runs these.
@Suite struct SharedValuesTests {
  private static let taskCount = 4

  /// What each of several tasks gets that do the same at the same time.
  private func results<Result: Sendable>(
    _ work: @escaping @Sendable (Int) throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: Result.self) { group in
      for task in 0..<Self.taskCount { group.addTask { try work(task) } }
      var results: [Result] = []
      for try await result in group { results.append(result) }
      return results
    }
  }

  /// Two relays of twenty sorted questions each.
  private func study() throws -> Study {
    let texts = [
      "Hvem får tid til ledelse?", "Hvordan måles tillid og kvalitet?", "Skal regler væk?",
    ]
    func relay(_ id: String, _ step: Int) -> Relay {
      Relay(
        id: Relay.ID(id), name: id,
        contributions: (0..<20).map {
          Contribution(
            id: Contribution.ID("\(id)\($0)"), kind: .question, text: texts[($0 * step) % 3])
        })
    }
    let relays = [relay("a", 1), relay("b", 2)]
    let themes: [Theme.ID] = ["tid", "tillid", "regler"]
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for contribution in relays.flatMap(\.contributions) {
      guard let theme = texts.firstIndex(of: contribution.text) else { continue }
      assignments[contribution.id] = Sorting.Assignment(theme: themes[theme])
    }
    return try Study(
      relays: relays,
      codebook: Codebook(themes: themes.map { Theme(id: $0, name: $0.text) }),
      sortings: [Sorting(id: "s", coder: "c", kind: .byHand, assignments: assignments)])
  }

  @Test func aStudyIsAnalysedByAll() async throws {
    let study = try study()
    let expected = AnalysisJSON.bytes(of: try StudyAnalysis(of: study))
    let results = try await results { task in
      AnalysisJSON.bytes(of: try StudyAnalysis(of: study, threads: .upTo(task % 2 + 1)))
    }
    #expect(results == Array(repeating: expected, count: Self.taskCount))
  }

  @Test func anAnalysisIsReportedByAll() async throws {
    let analysis = try StudyAnalysis(of: study())
    let options = ReportOptions(language: .english)
    let expected = ReportFiles(on: analysis, options: options).all.map { $0.bytes() }
    let results = try await results { _ in
      ReportFiles(on: analysis, options: options).all.map { $0.bytes() }
    }
    #expect(results == Array(repeating: expected, count: Self.taskCount))
    let files = ReportFiles(on: analysis, options: options)
    let shared = try await self.results { _ in files.all.map { $0.bytes() } }
    #expect(shared == Array(repeating: expected, count: Self.taskCount))
  }

  @Test func aSuggesterSuggestsForAll() async throws {
    let study = try study()
    let suggester = ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: study.sortings[0]), codebook: study.codebook)
    let expected = suggester.suggestions()
    let results = try await results { _ in suggester.suggestions() }
    #expect(results == Array(repeating: expected, count: Self.taskCount))
  }

  /// A counter that is counted out.
  private final class Counted: Sendable {
    let counter: TermCounter
    init(_ counter: consuming TermCounter) { self.counter = counter }
  }

  private func counter(_ numbers: Range<Int>) -> TermCounter {
    var counter = TermCounter(rules: .rules(for: "da"))
    for number in numbers {
      counter.add("Ledelsen \(number) måler kvaliteten af tillid\(number % 7)", to: "\(number % 3)")
    }
    return counter
  }

  @Test func aCounterAnswersAll() async throws {
    let counted = Counted(counter(0..<300))
    let expected = (counted.counter.counts(), counted.counter.keywords(limit: 10))
    let results = try await results { _ in
      (counted.counter.counts(), counted.counter.keywords(limit: 10))
    }
    for result in results { #expect(result == expected) }
  }

  @Test func tasksCountPartsThatAreJoined() async throws {
    let parts = try await results { task in Counted(counter(100 * task..<100 * task + 100)) }
    var joined = TermCounter(rules: .rules(for: "da"))
    for part in parts { joined.merge(part.counter) }
    #expect(joined.counts() == counter(0..<400).counts())
  }
}
