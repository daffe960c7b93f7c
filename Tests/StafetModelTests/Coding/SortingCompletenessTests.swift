import StafetModel
import TestSupport
import Testing

@Suite struct SortingCompletenessTests {
  @Test func listsWhatIsMissingInTheOrderOfTheSource() throws {
    let study = try Study.sorted()
    let first = SortingCompleteness(of: study.sortings[0], in: study)
    #expect(first.sorting == "first")
    #expect(first.sortable == ["q1", "q2", "q3", "q4", "q5"])
    #expect(first.placed == ["q1", "q2", "q3", "q4"])
    #expect(first.unplaced == ["q5"])
    #expect(first.inRest == ["q4"])
    #expect(first.beyond.isEmpty)
    #expect(first.emptyThemes.isEmpty)
    #expect(first.hasRest)
    #expect(!first.isComplete)

    let second = SortingCompleteness(of: study.sortings[1], in: study)
    #expect(second.unplaced == ["q2", "q3", "q4", "q5"])
    #expect(second.emptyThemes == ["time", "grants", "rest"])
  }

  @Test func isCompleteWithEverythingPlacedAndARest() throws {
    var coding = Coding(of: try Study.sorted())
    coding = try coding.taking(
      CodebookStep(.place(["q5", "a1"], in: "grants", certainty: nil, sorting: "first")))
    coding = try coding.taking(
      CodebookStep(.place(["q2"], in: "grants", certainty: nil, sorting: "first")))
    let study = try Study.sorted().replacing(coding)
    let complete = SortingCompleteness(of: study.sortings[0], in: study)
    #expect(complete.isComplete)
    #expect(complete.beyond == ["a1"])
    // Nothing is in money itself, but something is in grants, which is part of it.
    #expect(complete.emptyThemes.isEmpty)

    let bare = try study.replacing(
      coding.taking(CodebookStep(.edit("rest", .rest(false)))))
    let restless = SortingCompleteness(of: bare.sortings[0], in: bare)
    #expect(restless.unplaced.isEmpty)
    #expect(!restless.hasRest)
    #expect(restless.inRest.isEmpty)
    #expect(!restless.isComplete)
  }

  @Test func statementsAreSortableWhereNothingWasAsked() throws {
    let study = try Study(
      relays: [.of([.statement("s1"), .statement("s2")])],
      codebook: Codebook(themes: [Theme(id: "rest", isRest: true)]),
      sortings: [
        Sorting(id: "s", coder: "a", kind: .byHand, assignments: ["s2": .init(theme: "rest")])
      ])
    let completeness = SortingCompleteness(of: study.sortings[0], in: study)
    #expect(completeness.unplaced == ["s1"])
    #expect(completeness.inRest == ["s2"])
  }

  @Test func nothingToPlaceIsComplete() throws {
    let study = try Study(
      relays: [], codebook: Codebook(themes: [Theme(id: "rest", isRest: true)]),
      sortings: [Sorting(id: "s", coder: "a", kind: .byHand, assignments: [:])])
    let completeness = SortingCompleteness(of: study.sortings[0], in: study)
    #expect(completeness.isComplete)
    #expect(completeness.emptyThemes == ["rest"])
  }
}
