import StafetModel
import StafetReport
import Testing

/// Expected values follow from the small study by hand.
@Suite struct CodingStepTests {
  let coding: Coding

  init() throws {
    coding = Coding(of: try Study.sorted())
  }

  func taking(_ change: CodebookStep.Change) throws -> Coding {
    try coding.taking(CodebookStep(change))
  }

  @Test func renamesAndKeepsTheOldNameAsAnAlias() throws {
    let theme = try #require(try taking(.rename("time", to: "Clock")).codebook.theme("time"))
    #expect(theme.name == "Clock")
    #expect(theme.aliases == ["Hours", "Time"])
  }

  @Test func renamesToAnAliasOfItsOwn() throws {
    let theme = try #require(try taking(.rename("time", to: "hours")).codebook.theme("time"))
    #expect(theme.labels == ["hours", "Time"])
  }

  @Test func leavesNoAliasThatDiffersInCaseOnly() throws {
    let theme = try #require(try taking(.rename("time", to: "TIME")).codebook.theme("time"))
    #expect(theme.labels == ["TIME", "Hours"])
  }

  @Test func mergesInAllSortings() throws {
    let merged = try taking(.merge(["money"], into: "time"))
    #expect(merged.codebook.themes.map { $0.id } == ["time", "grants", "rest"])
    let theme = merged.codebook.themes[0]
    #expect(theme.labels == ["Time", "Hours", "Money"])
    #expect(theme.keywords == ["now", "then", "budget"])
    #expect(theme.definition.isEmpty)
    #expect(merged.codebook.themes[1].parent == "time")
    #expect(
      merged.sortings[0].assignments == [
        "q1": .init(theme: "time", certainty: 0.9), "q2": .init(theme: "time"),
        "q3": .init(theme: "grants", certainty: 0.5), "q4": .init(theme: "rest"),
      ])
    #expect(merged.sortings[1].assignments == ["q1": .init(theme: "time", certainty: 0.25)])
    #expect(merged.codebook.theme(called: "money")?.id == "time")
  }

  @Test func movesUpWhenItsParentIsMergedIntoIt() throws {
    let merged = try taking(.merge(["money"], into: "grants"))
    #expect(merged.codebook.theme("grants")?.parent == nil)
  }

  /// In a > b > c > d, c takes a in: c comes to the top, and b, once above it, goes below.
  @Test func turnsNoRingWhenAThemeFurtherUpIsMergedIntoIt() throws {
    let study = try Study(
      relays: [],
      codebook: Codebook(themes: [
        Theme(id: "a"), Theme(id: "b", parent: "a"), Theme(id: "c", parent: "b"),
        Theme(id: "d", parent: "c"),
      ]))
    let merged = try Coding(of: study).taking(CodebookStep(.merge(["a"], into: "c")))
    #expect(merged.codebook.themes.map { $0.parent } == ["c", nil, "c"])
    #expect(merged.codebook.themes.map { $0.id } == ["b", "c", "d"])
  }

  @Test func splitsWhatIsNamedAndLeavesTheRest() throws {
    let wider = try coding.taking(
      CodebookStep(.place(["q5"], in: "time", certainty: nil, sorting: "first")))
    let split = try wider.taking(
      CodebookStep(
        .split(
          "time",
          into: [.init(theme: Theme(id: "hours", name: "HOURS"), contributions: ["q1"])],
          sorting: "first")))
    #expect(split.codebook.themes.map { $0.id } == ["time", "hours", "money", "grants", "rest"])
    #expect(split.codebook.themes[0].aliases.isEmpty)
    #expect(split.sortings[0].assignments["q1"] == .init(theme: "hours", certainty: 0.9))
    #expect(split.sortings[0].assignments["q5"] == .init(theme: "time"))
    #expect(split.sortings[1] == coding.sortings[1])
  }

  @Test func placesAndTakesOut() throws {
    let placed = try taking(.place(["q5", "q1"], in: "money", certainty: 1, sorting: "second"))
    #expect(
      placed.sortings[1].assignments == [
        "q1": .init(theme: "money", certainty: 1), "q5": .init(theme: "money", certainty: 1),
      ])
    let out = try taking(.place(["q1"], in: nil, certainty: nil, sorting: "second"))
    #expect(out.sortings[1].assignments.isEmpty)
    #expect(out.sortings[0] == coding.sortings[0])
  }

  @Test func ordersAddsRemovesAndNests() throws {
    let ids = { (coding: Coding) in coding.codebook.themes.map { $0.id } }
    #expect(ids(try taking(.move("rest", before: "money"))) == ["time", "rest", "money", "grants"])
    #expect(ids(try taking(.move("time", before: nil))) == ["money", "grants", "rest", "time"])
    let added = try taking(.add(Theme(id: "new"), before: "rest"))
    #expect(ids(added) == ["time", "money", "grants", "new", "rest"])
    #expect(ids(try added.taking(CodebookStep(.remove("new")))) == ids(coding))
    #expect(try taking(.nest("grants", under: nil)).codebook.theme("grants")?.parent == nil)
    #expect(try taking(.nest("rest", under: "time")).codebook.theme("rest")?.parent == "time")
  }

  @Test func editsWhatAThemeSaysAboutItself() throws {
    let edits: [CodebookStep.Description] = [
      .definition("d"), .include("i"), .exclude("e"), .aliases(["x", ""]), .examples(["y", ""]),
      .keywords(["z", ""]), .colour("#1F6F8B"),
    ]
    var coding = try taking(.edit("rest", .rest(false)))
    for edit in edits { coding = try coding.taking(CodebookStep(.edit("rest", edit))) }
    #expect(
      coding.codebook.theme("rest")
        == Theme(
          id: "rest", name: "Other", aliases: ["x"], definition: "d", include: "i", exclude: "e",
          examples: ["y"], keywords: ["z"], colour: "#1F6F8B"))
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let change: CodebookStep.Change
    let reason: CodebookStepError.Reason
    var testDescription: String { "\(reason)" }

    init(_ change: CodebookStep.Change, _ reason: CodebookStepError.Reason) {
      self.change = change
      self.reason = reason
    }
  }

  @Test(arguments: [
    Refusal(.remove("x"), .unknownTheme("x")),
    Refusal(.rename("x", to: "y"), .unknownTheme("x")),
    Refusal(.nest("time", under: "x"), .unknownTheme("x")),
    Refusal(.add(Theme(id: "n", parent: "x"), before: nil), .unknownTheme("x")),
    Refusal(.add(Theme(id: "n"), before: "x"), .unknownTheme("x")),
    Refusal(.merge(["money", "x"], into: "time"), .unknownTheme("x")),
    Refusal(.place(["q1"], in: "x", certainty: nil, sorting: "first"), .unknownTheme("x")),
    Refusal(.place(["q1"], in: "time", certainty: nil, sorting: "x"), .unknownSorting("x")),
    Refusal(.place(["x"], in: nil, certainty: nil, sorting: "first"), .unknownContribution("x")),
    Refusal(
      .place(["q1"], in: "time", certainty: 1.5, sorting: "first"), .certaintyOutOfRange(1.5)),
    Refusal(.add(Theme(id: "time", name: "n"), before: nil), .identifierTaken("time")),
    Refusal(.add(Theme(id: " n"), before: nil), .malformedIdentifier(" n")),
    Refusal(.rename("money", to: "HOURS"), .nameTaken("hours", by: "time", and: "money")),
    Refusal(.rename("money", to: " "), .emptyName("money")),
    Refusal(.edit("money", .colour("red")), .malformedColour("red")),
    Refusal(.edit("money", .rest(true)), .secondRest(first: "money")),
    Refusal(.merge(["rest"], into: "time"), .mergesRest("rest")),
    Refusal(.merge(["time"], into: "time"), .namedTwice("time")),
    Refusal(.merge(["money", "money"], into: "time"), .namedTwice("money")),
    Refusal(.nest("money", under: "grants"), .nestsInItself("money")),
    Refusal(.nest("money", under: "money"), .nestsInItself("money")),
    Refusal(.remove("money"), .notEmpty("money", placements: 2)),
    Refusal(
      .split("time", into: [.init(theme: Theme(id: "n"), contributions: ["q2"])], sorting: "first"),
      .notInTheme("q2", "time")),
    Refusal(
      .split(
        "time", into: [.init(theme: Theme(id: "n"), contributions: ["q1", "q1"])], sorting: "first"),
      .namedTwice("q1")),
    Refusal(.begin("first", before: nil), .sortingTaken("first")),
    Refusal(.begin(" ", before: nil), .malformedSorting(" ")),
    Refusal(.begin("n", before: "x"), .unknownSorting("x")),
    Refusal(
      .decide(["q1"], in: "time", suggested: "first", sorting: "second"), .notSuggested("first")),
    Refusal(
      .decide(["q1"], in: "time", suggested: "x", sorting: "first"), .unknownSorting("x")),
    Refusal(.rename("time", to: "Time"), .changesNothing),
    Refusal(.move("money", before: "grants"), .changesNothing),
    Refusal(.merge([], into: "time"), .changesNothing),
    Refusal(.split("time", into: [], sorting: "first"), .changesNothing),
  ])
  func refuses(_ refusal: Refusal) {
    #expect(obstacle(refusal.change, in: coding) == refusal.reason)
  }

  @Test func keepsAThemeThatOthersArePartOf() throws {
    let study = try Study(
      relays: [], codebook: Codebook(themes: [Theme(id: "a"), Theme(id: "b", parent: "a")]))
    #expect(obstacle(.remove("a"), in: Coding(of: study)) == .hasPart("a", part: "b"))
  }

  @Test func saysWhatCanBeDone() {
    var sentence = ""
    do throws(CodebookStepError) {
      _ = try coding.taking(CodebookStep(.remove("time")))
    } catch {
      sentence = error.description
    }
    #expect(
      sentence
        == "The theme “time” still has 1\u{A0}placement in all sortings together; move what is in"
        + " it, or merge it into another theme.")
  }
}
