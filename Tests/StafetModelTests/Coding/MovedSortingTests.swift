import StafetModel
import StafetReport
import StafetStatistics
import TestSupport
import Testing

/// Expected values follow from the small codebooks by hand.
@Suite struct MovedSortingTests {
  static let seeds = Array(UInt64(1)...60)

  let here = Codebook(themes: [
    Theme(id: "time", name: "Time"),
    Theme(id: "east", name: "East"),
    Theme(id: "west", name: "West"),
    Theme(id: "only", name: "Only here"),
    Theme(id: "two", name: "Two", aliases: ["One", "Three"]),
    Theme(id: "rest", name: "Other", isRest: true),
  ])
  let there = Codebook(themes: [
    Theme(id: "wide", name: "Wide", aliases: ["WEST", "east"]),
    Theme(id: "tid", name: "Tid", aliases: ["time"]),
    Theme(id: "one", name: "One"),
    Theme(id: "three", name: "three"),
    Theme(id: "oevrige", name: "other", isRest: true),
  ])
  let sorting = Sorting(
    id: "s", coder: "reader", at: Instant(secondsSince1970: 1_505_700_000), kind: .byHand,
    assignments: [
      "q1": .init(theme: "time", certainty: 0.9), "q2": .init(theme: "east"),
      "q3": .init(theme: "west", certainty: 0.5), "q4": .init(theme: "only", certainty: 1),
      "q5": .init(theme: "two"), "q6": .init(theme: "rest"), "q7": .init(theme: "time"),
      "q8": .init(theme: "unheard-of"),
    ])

  @Test func everyPlacementGoesOverOrIsLeftBehind() {
    let moved = CodebookMatching(of: here, with: there).moving(sorting)
    #expect(
      moved.sorting
        == Sorting(
          id: "s", coder: "reader", at: Instant(secondsSince1970: 1_505_700_000), kind: .byHand,
          assignments: [
            "q1": .init(theme: "tid", certainty: 0.9), "q2": .init(theme: "wide"),
            "q3": .init(theme: "wide", certainty: 0.5), "q6": .init(theme: "oevrige"),
            "q7": .init(theme: "tid"),
          ]))
    #expect(moved.movements.map { $0.from } == ["time", "east", "west", "rest"])
    #expect(moved.movements.map { $0.to } == ["tid", "wide", "wide", "oevrige"])
    #expect(moved.movements.map { $0.count } == [2, 1, 1, 1])
    #expect(moved.leftBehind.map { $0.contribution } == ["q4", "q5", "q8"])
    #expect(
      moved.leftBehind.map { $0.assignment } == [
        .init(theme: "only", certainty: 1), .init(theme: "two"), .init(theme: "unheard-of"),
      ])
    #expect(
      moved.leftBehind.map { $0.reason } == [
        .noCounterpart, .severalCounterparts(["one", "three"]), .unknownTheme,
      ])
    #expect(!moved.isWhole)
  }

  /// An identifier comes before a name, as in the matching: "money" is an alias of "time", which is itself
  /// in both codebooks.
  @Test func aNamedThemeMayJoinOneThatIsInBoth() {
    let old = Codebook(themes: [Theme(id: "time"), Theme(id: "money", name: "Budget")])
    let new = Codebook(themes: [Theme(id: "time", name: "Clock", aliases: ["budget"])])
    let moved = CodebookMatching(of: old, with: new).moving(
      Sorting(
        id: "s", coder: "a", kind: .given,
        assignments: ["q1": .init(theme: "time"), "q2": .init(theme: "money")]))
    #expect(moved.isWhole)
    #expect(moved.sorting.assignments.values.allSatisfy { $0.theme == "time" })
  }

  @Test func theRestDoesNotBecomeANamedTheme() {
    let named = Codebook(themes: [Theme(id: "rest", name: "Other")])
    let rest = Codebook(themes: [Theme(id: "rest", name: "Other", isRest: true)])
    let sorting = Sorting(
      id: "s", coder: "a", kind: .byHand, assignments: ["q1": .init(theme: "rest")])
    let moved = CodebookMatching(of: rest, with: named).moving(sorting)
    #expect(moved.leftBehind.map { $0.reason } == [.restIntoNamed("rest")])
    #expect(moved.sorting.assignments.isEmpty)
    #expect(CodebookMatching(of: named, with: rest).moving(sorting).sorting == sorting)
  }

  @Test func saysWhatCanBeDone() {
    let sentences = CodebookMatching(of: here, with: there).moving(sorting).leftBehind
      .map { $0.description }
    #expect(
      sentences == [
        "“q4” was left behind: the other codebook has no theme that is called like “only”; add one,"
          + " or an alias.",
        "“q5” was left behind: the theme “two” could be several of the other codebook, “one”, “three”;"
          + " decide for one of them by its names and aliases.",
        "“q8” was left behind: the codebook that was matched has no theme “unheard-of”; match the one"
          + " that the sorting was made with.",
      ])
  }

  @Test func nothingPlacedIsMovedWhole() {
    let empty = Sorting(id: "s", coder: "a", kind: .byHand, assignments: [:])
    let moved = CodebookMatching(of: here, with: Codebook()).moving(empty)
    #expect(moved.isWhole)
    #expect(moved.sorting == empty)
    #expect(moved.movements.isEmpty)
  }

  @Test func aStudyTakesOverAnotherCodebook() throws {
    let study = try Study.sorted()
    let other = Codebook(themes: [
      Theme(id: "tid", name: "TIME"), Theme(id: "money"), Theme(id: "rest", isRest: true),
    ])
    let moved = try study.moving(to: other)
    #expect(moved.study.codebook == other)
    #expect(moved.study.relays == study.relays)
    #expect(
      moved.study.sortings[0].assignments == [
        "q1": .init(theme: "tid", certainty: 0.9), "q2": .init(theme: "money"),
        "q4": .init(theme: "rest"),
      ])
    #expect(moved.study.sortings[1].assignments == ["q1": .init(theme: "money", certainty: 0.25)])
    #expect(moved.sortings.map { $0.sorting } == moved.study.sortings)
    #expect(moved.sortings.map { $0.isWhole } == [false, true])
    #expect(moved.sortings[0].leftBehind.map { $0.contribution } == ["q3"])
    #expect(!moved.isWhole)
    #expect(moved.matching == CodebookMatching(of: study.codebook, with: other))
    let broken = Codebook(themes: [Theme(id: "a"), Theme(id: "a")])
    #expect(throws: StudyError.self) { try study.moving(to: broken) }
  }

  /// In a study, what was left behind comes in the order of the source, not in that of identifiers.
  @Test func whatIsLeftBehindFollowsTheSource() throws {
    let study = try Study(
      relays: [.of([.question("z"), .question("b"), .question("y"), .question("a")])],
      codebook: Codebook(themes: [Theme(id: "t")]),
      sortings: [
        Sorting(
          id: "s", coder: "a", kind: .byHand,
          assignments: ["a": .init(theme: "t"), "b": .init(theme: "t"), "z": .init(theme: "t")])
      ])
    let moved = try study.moving(to: Codebook())
    #expect(moved.sortings[0].leftBehind.map { $0.contribution } == ["z", "b", "a"])
  }

  /// The same codebook moves nothing, and a one-to-one matching moves there and back.
  @Test(arguments: seeds)
  func thereAndBackGivesTheSorting(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...9, using: &generator)
    let old = (0..<count).map { number in
      Theme(
        id: Theme.ID("t\(number)"), name: "Theme \(number)", aliases: ["Alias \(number)"],
        isRest: number == 0)
    }
    let new = old.enumerated().map { number, theme in
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: Theme(id: theme.id, name: "New \(number)", isRest: theme.isRest)
      case 1: Theme(id: Theme.ID("n\(number)"), name: "THEME \(number)", isRest: theme.isRest)
      default:
        Theme(
          id: Theme.ID("n\(number)"), name: "New \(number)", aliases: ["alias \(number)"],
          isRest: theme.isRest)
      }
    }.shuffled(using: &generator)
    let sorting = sorting(by: old, using: &generator)
    let first = Codebook(themes: old)
    let second = Codebook(themes: new)
    #expect(CodebookMatching(of: first, with: first).moving(sorting).sorting == sorting)
    let over = CodebookMatching(of: first, with: second).moving(sorting)
    #expect(over.isWhole)
    let back = CodebookMatching(of: second, with: first).moving(over.sorting)
    #expect(back.isWhole)
    #expect(back.sorting == sorting)
  }

  /// Whatever the codebooks, each placement goes over once, to a theme that is called the same, or is left
  /// behind once.
  @Test(arguments: seeds)
  func nothingIsLostAndNothingGuessed(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let first = codebook(using: &generator)
    let second = codebook(using: &generator)
    let sorting = sorting(by: first.themes, using: &generator)
    let moved = CodebookMatching(of: first, with: second).moving(sorting)
    let kept = Set(moved.sorting.assignments.keys)
    let left = moved.leftBehind.map { $0.contribution }
    #expect(kept.union(left) == Set(sorting.assignments.keys))
    #expect(kept.count + left.count == sorting.assignments.count)
    #expect(moved.movements.reduce(0) { $0 + $1.count } == kept.count)
    for item in moved.leftBehind {
      #expect(sorting.assignments[item.contribution] == item.assignment)
    }
    for (contribution, assignment) in moved.sorting.assignments {
      let old = try #require(sorting.assignments[contribution])
      let from = try #require(first.theme(old.theme))
      let to = try #require(second.theme(assignment.theme))
      #expect(assignment.certainty == old.certainty)
      let labels = Set(from.labels.map { $0.lowercased() })
      let sharing = second.themes.filter { theme in
        theme.labels.contains { labels.contains($0.lowercased()) }
      }
      #expect(to.id == from.id || sharing.map { $0.id } == [to.id])
      #expect(!from.isRest || to.isRest)
    }
  }

  private func sorting(by themes: [Theme], using generator: inout SplitMix64) -> Sorting {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for number in 0..<30 where !themes.isEmpty && Bool.random(using: &generator) {
      assignments[Contribution.ID("q\(number)")] = .init(
        theme: themes[Int.random(in: 0..<themes.count, using: &generator)].id,
        certainty: Bool.random(using: &generator) ? Double(number) / 30 : nil)
    }
    return Sorting(id: "s", coder: "a", kind: .byHand, assignments: assignments)
  }

  /// Themes whose identifiers and names are dealt out by chance from few.
  private func codebook(using generator: inout SplitMix64) -> Codebook {
    let ids = ["a", "b", "c", "d", "e", "f"].shuffled(using: &generator)
    let names = ["Æble", "b", "C", "Dag", "ÆG", "f", "G", "h"].shuffled(using: &generator)
    var dealt = names[...]
    let themes = ids.prefix(Int.random(in: 1...5, using: &generator)).enumerated().map {
      number, id in
      let name = dealt.popFirst() ?? id
      let alias = Bool.random(using: &generator) ? dealt.popFirst() : nil
      return Theme(
        id: Theme.ID(id), name: Bool.random(using: &generator) ? name : name.uppercased(),
        aliases: alias.map { [$0.lowercased()] } ?? [], isRest: number == 1)
    }
    return Codebook(themes: themes)
  }
}
