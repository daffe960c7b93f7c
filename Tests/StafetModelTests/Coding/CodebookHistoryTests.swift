import StafetModel
import StafetStatistics
import TestSupport
import Testing

@Suite struct CodebookHistoryTests {
  static let seeds = Array(UInt64(1)...60)

  @Test func recordsWhoAndWhen() throws {
    var history = CodebookHistory(of: try Study.sorted())
    let step = CodebookStep(
      .rename("time", to: "Clock"), by: "b", at: Instant(secondsSince1970: 1_505_700_000))
    try history.take(step)
    #expect(history.steps == [step])
    #expect(history.steps[0].coder == "b")
    #expect(history.steps[0].at?.secondsSince1970 == 1_505_700_000)
  }

  @Test func undoesAndRedoesInOrder() throws {
    let study = try Study.sorted()
    var history = CodebookHistory(of: study)
    #expect(history.undo() == nil)
    #expect(history.redo() == nil)
    let first = CodebookStep(.rename("time", to: "Clock"))
    let second = CodebookStep(.merge(["money"], into: "time"))
    try history.take(first)
    try history.take(second)
    let end = history.present
    #expect(history.undo() == second)
    #expect(history.undo() == first)
    #expect(history.present == history.start)
    #expect(history.undoneSteps == [first, second])
    #expect(history.redo() == first)
    #expect(history.redo() == second)
    #expect(history.present == end)
    #expect(history.undoneSteps.isEmpty)
  }

  @Test func forgetsWhatWasUndoneWhenAnotherWayIsTaken() throws {
    var history = CodebookHistory(of: try Study.sorted())
    try history.take(CodebookStep(.rename("time", to: "Clock")))
    history.undo()
    let refused = CodebookStep(.remove("time"))
    #expect(throws: CodebookStepError.self) { try history.take(refused) }
    #expect(history.undoneSteps.count == 1)
    try history.take(CodebookStep(.rename("time", to: "Watch")))
    #expect(history.undoneSteps.isEmpty)
    #expect(history.redo() == nil)
  }

  /// Undoing gives the very bytes back: a name whose letters are composed is equal to one whose are not.
  @Test func restoresTheBytes() throws {
    let study = try Study(
      relays: [], codebook: Codebook(themes: [Theme(id: "t", name: "A\u{30A}")]))
    var history = CodebookHistory(of: study)
    try history.take(CodebookStep(.rename("t", to: "B")))
    try history.take(CodebookStep(.rename("t", to: "\u{C5}")))
    history.undo()
    history.undo()
    #expect(Array(history.present.codebook.themes[0].name.utf8) == [0x41, 0xCC, 0x8A])
  }

  @Test(arguments: seeds)
  func anySequenceHoldsTogetherAndCanBeUndone(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let study = try Study.sorted()
    var history = CodebookHistory(of: study)
    var states = [history.present]
    for number in 0..<80 {
      let change = randomChange(of: history.present, number: number, using: &generator)
      let before = history
      do throws(CodebookStepError) {
        try history.take(CodebookStep(change))
        states.append(history.present)
      } catch {
        #expect(history == before)
      }
      // Making the study examines it; an unclean one throws.
      _ = try study.replacing(history.present)
    }
    #expect(states.count > 10)
    for state in states.reversed() {
      #expect(history.present == state)
      history.undo()
    }
    #expect(history.present == Coding(of: study))
    for state in states.dropFirst() {
      history.redo()
      #expect(history.present == state)
    }
    for state in states.reversed() {
      #expect(history.present == state)
      history.undo()
    }
  }

  /// Merging themes and splitting by what was in them before gives the sorting back.
  @Test(arguments: seeds)
  func splittingByTheFormerSortingUndoesAMerge(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let themes = (0..<6).map { Theme(id: Theme.ID("t\($0)"), name: "Theme \($0)") }
    let questions = (0..<40).map { Contribution.question(Contribution.ID("q\($0)")) }
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for question in questions where Int.random(in: 0..<5, using: &generator) > 0 {
      assignments[question.id] = .init(
        theme: themes[Int.random(in: 0..<6, using: &generator)].id,
        certainty: Double(Int.random(in: 0...4, using: &generator)) / 4)
    }
    let study = try Study(
      relays: [.of(questions)], codebook: Codebook(themes: themes),
      sortings: [Sorting(id: "s", coder: "a", kind: .byHand, assignments: assignments)])
    let order = themes.shuffled(using: &generator)
    let gone = Array(order[1...Int.random(in: 1...4, using: &generator)])
    var history = CodebookHistory(of: study)
    try history.take(CodebookStep(.merge(gone.map { $0.id }, into: order[0].id)))
    #expect(history.present.codebook.themes.count == 6 - gone.count)
    let parts = gone.map { theme in
      CodebookStep.Part(
        theme: theme,
        contributions: assignments.filter { $0.value.theme == theme.id }.keys.sorted())
    }
    try history.take(CodebookStep(.split(order[0].id, into: parts, sorting: "s")))
    #expect(history.present.sortings == study.sortings)
    #expect(Set(history.present.codebook.themes) == Set(themes))
  }
}
