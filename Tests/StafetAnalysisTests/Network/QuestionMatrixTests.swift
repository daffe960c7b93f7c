import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

@Suite struct QuestionMatrixTests {
  /// The matrix of one relay, whose questions are sorted as given.
  private func counted(
    _ relay: Relay, themes: [Contribution.ID: Theme.ID] = [:], smallest: Int = 3
  ) throws -> QuestionMatrix? {
    let study = try Study(
      relays: [relay],
      codebook: Codebook(themes: [
        Theme(id: "b", name: "B"), Theme(id: "a", name: "A"),
        Theme(id: "r", name: "R", isRest: true),
      ]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: themes.mapValues { Sorting.Assignment(theme: $0) })
      ])
    var settings = AnalysisSettings()
    settings.smallestGroup = smallest
    return try StudyAnalysis(of: study, settings: settings).relays[0].questionMatrix
  }

  private func counts(_ matrix: QuestionMatrix?) -> [[Int?]] {
    (matrix?.cells ?? []).map { row in row.map { $0?.questions } }
  }

  /// The five of the first group are a to e, those of the second f to j.
  @Test func questionsAreCountedByBothGroups() throws {
    let matrix = try #require(
      try counted(
        .played([
          .question("1", by: "a", to: "b", at: 1), .question("2", by: "b", to: "f", at: 2),
          .question("3", by: "c", to: "g", at: 3), .question("4", by: "f", to: "a", at: 4),
          .question("5", by: "g", to: nil, at: 5), .question("6", by: nil, to: "g", at: 6),
        ])))
    #expect(counts(matrix) == [[1, 2], [1, 0]])
    #expect(matrix.unplaced == 2)
    #expect([0, 1].map { matrix.asked(by: $0) } == [3, 1])
    #expect([0, 1].map { matrix.received(by: $0) } == [2, 2])
    #expect(matrix.shown == 4)
    #expect(matrix.within == 1)
    #expect(matrix.largest?.asker == 0 && matrix.largest?.addressee == 1)
    #expect(matrix.arrows.map { $0.cell.questions } == [2, 1, 1])
    #expect(!matrix.withholds)
  }

  /// Of two themes with one question each, the one that was asked about first in time gives the colour, whatever the
  /// order of the source and of the codebook.
  @Test func theLargestThemeIsTheEarliestOfSeveral() throws {
    let contributions: [Contribution] = [
      .question("1", by: "a", to: "f", at: 9), .question("2", by: "b", to: "f", at: 5),
      .question("3", by: "c", to: "f", at: 7), .question("4", by: "d", to: "b", at: 7),
    ]
    func theme(_ themes: [Contribution.ID: Theme.ID]) throws -> [Theme.ID?] {
      try counted(.played(contributions), themes: themes)?.cells.flatMap { $0.map { $0?.theme } }
        ?? []
    }
    #expect(try theme(["1": "b", "2": "a"]) == [nil, "a", nil, nil])
    #expect(try theme(["1": "b", "2": "a", "3": "b"]) == [nil, "b", nil, nil])
    #expect(try theme(["4": "r"]) == ["r", nil, nil, nil])
  }

  @Test func withoutGroupsOrPeopleThereIsNone() throws {
    #expect(try counted(.of([.question("1", by: "a", to: "b")], people: ["a", "b"])) == nil)
    #expect(try counted(.played([.question("1", at: 1)])) == nil)
    #expect(try counted(.played([])) == nil)
  }

  /// Five and five people: with groups of at least six both are withheld.
  @Test func whatTellsOfFewPeopleIsWithheld() throws {
    let matrix = try #require(
      try counted(.played([.question("1", by: "a", to: "f", at: 1)]), smallest: 6))
    #expect(counts(matrix) == [[nil, nil], [nil, nil]])
    #expect(matrix.asked(by: 0) == nil && matrix.received(by: 1) == nil)
    #expect(matrix.shown == 0 && matrix.largest == nil && matrix.arrows.isEmpty)
  }

  private static let sizes: [(sizes: [Int], withheld: [Bool])] = [
    ([5, 2, 4, 9], [false, true, true, false]), ([5, 5, 4], [false, false, false]),
    ([2, 1, 8], [true, true, false]), ([1, 1, 8], [true, true, true]),
    ([0, 7, 8], [false, false, false]), ([2, 6], [true, true]), ([1], [true]), ([], []),
  ]

  /// A group of 2 takes the smallest of the others with it; one that nobody belongs to tells of nobody.
  @Test(arguments: sizes)
  func groupsAreWithheldTogether(_ sample: (sizes: [Int], withheld: [Bool])) {
    #expect(QuestionMatrix.withheld(sizes: sample.sizes, smallest: 3) == sample.withheld)
  }

  /// A law: what is withheld belongs together to enough people in several groups, or nothing is shown at all, so that
  /// the sum of all questions less those shown is about enough people.
  @Test(arguments: [UInt64](1...40)) func theRestIsNeverOfFewPeople(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let smallest = Int.random(in: 3...5, using: &generator)
    let sizes = (0..<Int.random(in: 1...10, using: &generator)).map { _ in
      Int.random(in: 0...9, using: &generator)
    }
    let withheld = QuestionMatrix.withheld(sizes: sizes, smallest: smallest)
    let hidden = sizes.indices.filter { withheld[$0] }
    let people = hidden.reduce(0) { $0 + sizes[$1] }
    let hasSmall = sizes.contains { (1..<smallest).contains($0) }
    #expect(hidden.isEmpty == !hasSmall)
    for group in sizes.indices where (1..<smallest).contains(sizes[group]) {
      #expect(withheld[group])
    }
    if hasSmall {
      let isEnough = people >= smallest && hidden.count >= 2
      #expect(isEnough || sizes.indices.allSatisfy { withheld[$0] || sizes[$0] == 0 })
    }
  }
}
