import StafetModel
import StafetStatistics
import TestSupport
import Testing

/// Expected values follow from the small study by hand.
@Suite struct SuggestionReviewTests {
  /// The five sorted questions, the last two of which a program has suggested themes for.
  private func study() throws -> Study {
    let study = try Study.sorted()
    return try study.replacing(
      codebook: study.codebook,
      sortings: [
        Sorting(
          id: "given", coder: "given", kind: .given, assignments: ["q1": .init(theme: "time")]),
        Sorting(
          id: "suggested", coder: "program", kind: .suggested,
          assignments: [
            "q2": .init(theme: "money", certainty: 0.9), "q3": .init(theme: "time", certainty: 0.6),
            "q4": .init(theme: "rest", certainty: 0.7), "q5": .init(theme: "time", certainty: 0.8),
          ]),
      ])
  }

  private func decision(
    _ contribution: Contribution.ID, _ suggested: Theme.ID?, _ theme: Theme.ID?
  ) -> SuggestionDecision {
    SuggestionDecision(
      on: contribution, suggested: suggested, theme: theme, by: "Mette Å",
      at: Instant(secondsSince1970: 7))
  }

  private func review() throws -> SuggestionReview {
    try SuggestionReview(of: "suggested", in: CodebookHistory(of: study()))
  }

  private var decisions: [SuggestionDecision] {
    [
      decision("q2", "money", "money"), decision("q3", "time", "money"),
      decision("q4", "rest", nil),
    ]
  }

  @Test func decisionsGoToASortingByHand() throws {
    var review = try review()
    for decision in decisions { try review.take(decision) }
    #expect(decisions.map { $0.outcome } == [.accepted, .changed, .declined])
    let sortings = review.history.present.sortings
    #expect(sortings.map { $0.id } == ["given", "mette-aa", "suggested"])
    #expect(sortings[0] == (try study()).sortings[0])
    #expect(
      sortings[1]
        == Sorting(
          id: "mette-aa", coder: "Mette Å", at: Instant(secondsSince1970: 7), kind: .byHand,
          assignments: ["q2": .init(theme: "money"), "q3": .init(theme: "money")]))
    #expect(sortings[2].assignments == ["q5": .init(theme: "time", certainty: 0.8)])
    #expect(review.undecided == ["q5"])
    #expect(review.entries.map { $0.stepCount } == [2, 1, 1])
    #expect(review.entries.map { $0.before } == [nil, nil, nil])
    #expect(SuggestionDecision.Outcome.allCases.map { review.count($0) } == [1, 1, 1])
    #expect(review.history.steps.allSatisfy { $0.coder == "Mette Å" })
  }

  @Test func eachDecisionCanBeUndone() throws {
    var review = try review()
    var states = [review.history.present]
    for decision in decisions {
      try review.take(decision)
      states.append(review.history.present)
    }
    for (decision, state) in zip(decisions, states).reversed() {
      #expect(review.undo() == decision)
      #expect(review.history.present == state)
    }
    #expect(review.undo() == nil)
    #expect(review.entries.isEmpty)
    #expect(review.history.steps.isEmpty)
  }

  @Test func theSameDecisionsChangeNothing() throws {
    var review = try review()
    for decision in decisions { try review.take(decision) }
    let present = review.history.present
    var again = try SuggestionReview(of: "suggested", in: review.history)
    for decision in decisions { try again.take(decision) }
    #expect(again.history.present == present)
    #expect(again.entries.map { $0.stepCount } == [0, 0, 0])
    #expect(again.entries.map { $0.before } == ["money", "money", nil])
    #expect(again.undo() == decisions[2])
    #expect(again.history.present == present)
  }

  @Test func aDecisionCanBeTakenAnew() throws {
    var review = try review()
    for decision in decisions { try review.take(decision) }
    let entry = try review.take(decision("q2", "money", "time"))
    #expect(entry.before == "money")
    try review.take(decision("q3", "time", nil))
    #expect(
      review.history.present.sortings[1].assignments == ["q2": .init(theme: "time")])
  }

  /// A person's own certainty stays, and that of a program does not come along.
  @Test func theOwnSortingIsGoneOnWith() throws {
    let study = try Study.sorted()
    let review = try SuggestionReview(
      of: "p",
      in: CodebookHistory(
        of: study.replacing(
          codebook: study.codebook,
          sortings: study.sortings + [
            Sorting(
              id: "p", coder: "program", kind: .suggested,
              assignments: [
                "q1": .init(theme: "time", certainty: 0.4),
                "q5": .init(theme: "time", certainty: 0.4),
              ])
          ])))
    var taken = review
    for contribution in ["q1", "q5"] as [Contribution.ID] {
      try taken.take(
        SuggestionDecision(on: contribution, suggested: "time", theme: "time", by: "a"))
    }
    let sortings = taken.history.present.sortings
    #expect(sortings.map { $0.id } == ["first", "second", "p"])
    #expect(sortings[0].assignments["q1"] == .init(theme: "time", certainty: 0.9))
    #expect(sortings[0].assignments["q5"] == .init(theme: "time"))
    #expect(sortings[2].assignments.isEmpty)
    #expect(taken.entries.map { $0.before } == ["time", nil])
  }

  /// Where the study does not hold the suggestions, only the sorting by hand changes.
  @Test func suggestionsMayBeKeptElsewhere() throws {
    let study = try Study(
      relays: [.of([.question("q1"), .question("q2")])],
      codebook: Codebook(themes: [Theme(id: "t")]))
    var review = try SuggestionReview(of: nil, in: CodebookHistory(of: study))
    try review.take(SuggestionDecision(on: "q2", suggested: "t", theme: nil, by: "!"))
    #expect(review.history.steps.isEmpty)
    try review.take(SuggestionDecision(on: "q1", suggested: nil, theme: "t", by: "!"))
    #expect(
      review.history.present.sortings == [
        Sorting(id: "!", coder: "!", kind: .byHand, assignments: ["q1": .init(theme: "t")])
      ])
    #expect(review.count(.changed) == 1)
    #expect(review.undecided.isEmpty)
  }

  /// An identifier that another sorting has gets a number; a coder without letters gets one that can serve.
  @Test func aNewSortingHasAnIdentifierOfItsOwn() throws {
    for (coder, id) in [("given", "given-2"), ("Suggested", "suggested-2"), (" ", "by-hand")] {
      var review = try review()
      try review.take(
        SuggestionDecision(on: "q2", suggested: "money", theme: "money", by: coder))
      #expect(review.history.present.sortings[1].id.text == id)
      #expect(review.history.present.sortings[1].coder == coder)
    }
  }

  /// No empty sorting by hand comes to stand before the suggested one.
  @Test func decliningAloneBeginsNothing() throws {
    var review = try review()
    try review.take(decision("q4", "rest", nil))
    #expect(review.history.present.sortings.map { $0.id } == ["given", "suggested"])
    #expect(review.undecided == ["q2", "q3", "q5"])
  }

  @Test func whatIsNotThereIsRefused() throws {
    let start = try review()
    var review = start
    func reason(_ body: () throws(CodebookStepError) -> Void) -> CodebookStepError.Reason? {
      do throws(CodebookStepError) { try body() } catch { return error.reason }
      return nil
    }
    #expect(
      reason { () throws(CodebookStepError) in try review.take(decision("x", nil, "time")) }
        == .unknownContribution("x"))
    #expect(
      reason { () throws(CodebookStepError) in try review.take(decision("q2", nil, "x")) }
        == .unknownTheme("x"))
    #expect(review == start)
    let history = start.history
    #expect(
      reason { () throws(CodebookStepError) in _ = try SuggestionReview(of: "given", in: history) }
        == .notSuggested("given"))
    #expect(
      reason { () throws(CodebookStepError) in _ = try SuggestionReview(of: "x", in: history) }
        == .unknownSorting("x"))
    #expect(
      obstacle(
        .decide(["q1"], in: "time", suggested: "suggested", sorting: "given"), in: history.present)
        == .notByHand("given"))
  }

  /// Whatever is decided: nothing is both suggested and placed by that hand, every other placement stays,
  /// and the study holds together.
  @Test(arguments: Array(UInt64(1)...40))
  func suggestedAndAcceptedNeverMix(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let study = try study()
    var review = try review()
    let themes: [Theme.ID?] = [nil, "time", "money", "grants", "rest"]
    for _ in 0..<12 {
      let coder = Bool.random(using: &generator) ? "a" : "b"
      let contribution = Contribution.ID("q\(Int.random(in: 1...5, using: &generator))")
      let theme = themes[Int.random(in: 0..<themes.count, using: &generator)]
      let others = review.history.present.sortings.filter {
        !($0.kind == .byHand && $0.coder == coder) && $0.kind != .suggested
      }
      try review.take(
        SuggestionDecision(on: contribution, suggested: "time", theme: theme, by: coder))
      let present = review.history.present
      for other in others { #expect(present.sortings.contains(other)) }
      let own = present.sortings.first { $0.kind == .byHand && $0.coder == coder }
      #expect(own?.theme(of: contribution) == theme)
      let left = present.sortings.first { $0.id == "suggested" }
      #expect(left?.theme(of: contribution) == nil)
      for (contribution, assignment) in left?.assignments ?? [:] {
        #expect(study.sortings[1].assignments[contribution] == assignment)
      }
      _ = try study.replacing(present)
    }
    while review.undo() != nil {}
    #expect(review.history.present == Coding(of: study))
  }
}
