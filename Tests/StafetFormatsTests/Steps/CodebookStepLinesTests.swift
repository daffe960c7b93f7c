import StafetFormats
import StafetModel
import StafetReport
import StafetStatistics
import StafetSyntax
import TestSupport
import Testing

/// The expected lines follow from the layout in `Docs/Formats.md` by hand.
@Suite struct CodebookStepLinesTests {
  private func study() throws -> Study {
    try Study(
      relays: [
        Relay(
          id: "r",
          contributions: (1...4).map {
            Contribution(id: Contribution.ID("q\($0)"), kind: .question, text: "Hvad \($0)?")
          })
      ],
      codebook: Codebook(themes: [
        Theme(id: "time", name: "Tid"), Theme(id: "haste", name: "Hast; \"nu\""),
        Theme(id: "rest", name: "Øvrige", isRest: true),
      ]),
      sortings: [
        Sorting(
          id: "s", coder: "reader", kind: .byHand,
          assignments: ["q1": .init(theme: "time", certainty: 0.5), "q2": .init(theme: "haste")]),
        Sorting(
          id: "p", coder: "program", kind: .suggested,
          assignments: ["q1": .init(theme: "haste", certainty: 0.7)]),
      ])
  }

  /// Each kind of step once, on lines as the documentation gives them.
  private let lines = """
    {"number": 1, "coder": "reader", "at": "2017-09-18T06:12:00Z", "step": "rename", "theme": "time", "name": "Tid og \\"hast\\""}
    {"number": 2, "coder": "reader", "at": null, "step": "add", "new_theme": {"id": "new", "name": "Ny", "aliases": ["N"], "definition": "d", "include": "i", "exclude": "e", "examples": ["x"], "keywords": ["k", "l"], "colour": "#1F6F8B", "parent": "haste", "rest": false}, "before": "rest"}
    {"number": 3, "coder": "æ", "at": null, "step": "edit", "theme": "haste", "keywords": ["nu", "straks"]}
    {"number": 4, "coder": "æ", "at": null, "step": "edit", "theme": "new", "colour": null}
    {"number": 5, "coder": "æ", "at": null, "step": "edit", "theme": "rest", "rest": false}
    {"number": 6, "coder": "æ", "at": null, "step": "nest", "theme": "new", "under": null}
    {"number": 7, "coder": "æ", "at": null, "step": "move", "theme": "new", "before": "time"}
    {"number": 8, "coder": "æ", "at": null, "step": "place", "contributions": ["q3", "q4"], "theme": "haste", "certainty": 0.25, "sorting": "s"}
    {"number": 9, "coder": "æ", "at": null, "step": "split", "theme": "haste", "parts": [{"new_theme": {"id": "part", "name": "Del", "aliases": [], "definition": "", "include": "", "exclude": "", "examples": [], "keywords": [], "colour": null, "parent": null, "rest": false}, "contributions": ["q4"]}], "sorting": "s"}
    {"number": 10, "coder": "æ", "at": null, "step": "merge", "themes": ["haste"], "into": "time"}
    {"number": 11, "coder": "æ", "at": null, "step": "place", "contributions": ["q1"], "theme": null, "certainty": null, "sorting": "s"}
    {"number": 12, "coder": "æ", "at": null, "step": "remove", "theme": "new"}
    {"number": 13, "coder": "b", "at": "1970-01-01T00:00:05Z", "step": "begin", "sorting": "by-b", "before": "p"}
    {"number": 14, "coder": "b", "at": null, "step": "decide", "contributions": ["q1", "q2"], "theme": "time", "suggested": "p", "sorting": "by-b"}
    {"number": 15, "coder": "b", "at": null, "step": "decide", "contributions": ["q2"], "theme": null, "suggested": "p", "sorting": "by-b"}

    """

  @Test func stepsComeBack() throws {
    let reading = try CodebookStepLines.read(Array(lines.utf8), file: "s.jsonl", on: study())
    #expect(reading.warnings.isEmpty)
    #expect(String(decoding: CodebookStepLines.bytes(of: reading.history), as: UTF8.self) == lines)
    let steps = reading.history.steps
    #expect(steps.count == 15)
    #expect(
      steps[0]
        == CodebookStep(
          .rename("time", to: "Tid og \"hast\""), by: "reader",
          at: Instant(secondsSince1970: 1_505_715_120)))
    #expect(steps[3] == CodebookStep(.edit("new", .colour(nil)), by: "æ"))
    #expect(
      steps[8]
        == CodebookStep(
          .split(
            "haste", into: [.init(theme: Theme(id: "part", name: "Del"), contributions: ["q4"])],
            sorting: "s"), by: "æ"))
    let present = reading.history.present
    #expect(present.codebook.themes.map { $0.id } == ["time", "part", "rest"])
    #expect(
      present.sortings[0].assignments == [
        "q2": .init(theme: "time"), "q3": .init(theme: "time", certainty: 0.25),
        "q4": .init(theme: "part", certainty: 0.25),
      ])
    #expect(
      present.sortings[1]
        == Sorting(
          id: "by-b", coder: "b", at: Instant(secondsSince1970: 5), kind: .byHand,
          assignments: ["q1": .init(theme: "time")]))
    #expect(present.sortings[2].assignments.isEmpty)
  }

  @Test func undoneStepsAreLeftOut() throws {
    var history = CodebookHistory(of: try study())
    #expect(CodebookStepLines.bytes(of: history) == [])
    try history.take(CodebookStep(.remove("rest"), by: "a"))
    try history.take(CodebookStep(.rename("time", to: "Ur"), by: "a"))
    history.undo()
    #expect(
      String(decoding: CodebookStepLines.bytes(of: history), as: UTF8.self)
        == #"{"number": 1, "coder": "a", "at": null, "step": "remove", "theme": "rest"}"# + "\n")
    #expect(try CodebookStepLines.read([], on: study()).history.steps.isEmpty)
  }

  /// What may be missing may be missing, keys may come in any order, and lines may be empty.
  @Test func readsWhatPeopleWrite() throws {
    let reading = try CodebookStepLines.read(
      Array(
        """

        {"step": "add", "new_theme": {"id": "x"}, "coder": "a", "number": 1}

        {"name": "Ur", "theme": "time", "step": "rename", "coder": "a", "number": 2, "under": null}
        """.utf8), on: study())
    #expect(reading.history.present.codebook.themes.map { $0.name }.last == "x")
    #expect(reading.warnings.isEmpty)
  }

  @Test func aKeyWithoutMeaningIsToldOf() throws {
    let reading = try CodebookStepLines.read(
      Array(
        """
        {"number": 1, "coder": "a", "step": "remove", "theme": "rest", "certainty": 0.5}
        {"number": 2, "coder": "a", "step": "rename", "theme": "time", "name": "Ur", "reason": "x"}
        """.utf8), file: "s.jsonl", on: study())
    #expect(
      reading.warnings.map { $0.description } == [
        "s.jsonl:1:77: certainty: The key “certainty” has no meaning here and was left out.",
        "s.jsonl:2:88: reason: The key “reason” has no meaning here and was left out.",
      ])
  }

  /// What a key without meaning holds does not come in the place of what another one holds.
  @Test func aKeyWithoutMeaningChangesNothing() throws {
    let reading = try CodebookStepLines.read(
      Array(
        """
        {"number": 1, "coder": "a", "step": "rename", "theme": "time", "name": "Ur", "definition": "x"}
        {"number": 2, "coder": "a", "step": "move", "theme": "rest", "before": "time", "under": "haste"}
        {"number": 3, "coder": "a", "step": "nest", "theme": "time", "under": "rest", "before": "haste"}
        """.utf8), on: study())
    #expect(
      reading.history.steps.map { $0.change } == [
        .rename("time", to: "Ur"), .move("rest", before: "time"), .nest("time", under: "rest"),
      ])
    #expect(
      reading.warnings.map { $0.reason } == [
        .unknownKey("definition"), .unknownKey("under"), .unknownKey("before"),
      ])
  }

  @Test(arguments: [
    (
      #"{"number": 1, "coder": "a", "step": "remove", "theme": "time"}"#,
      "s.jsonl:1:1: The theme “time” still has 1\u{A0}placement in all sortings together; move what is in"
        + " it, or merge it into another theme."
    ),
    (
      #"{"number": 1, "coder": "a", "step": "rename", "theme": "time", "name": "Ur"}"# + "\n"
        + #"{"number": 2, "coder": "a", "step": "remove", "theme": "x"}"# + "\n"
        + #"{"number": 3, "coder": "a", "step": "remove", "theme": "y"}"#,
      "s.jsonl:2:1: The codebook has no theme “x”; choose one that it has, or add it first."
    ),
    (
      #"{"number": 1, "coder": "a", "step": "remove"}"#,
      #"s.jsonl:1:1: The key “theme” is missing."#
    ),
    (
      #"{"step": "place", "sorting": "s", "coder": "a", "number": 1}"#,
      #"s.jsonl:1:1: The key “contributions” is missing."# + "\n"
        + #"s.jsonl:1:1: The key “theme” is missing."#
    ),
    (
      #"{"number": 1, "coder": "a", "step": "remove", "theme": null}"#,
      "s.jsonl:1:56: theme: Expected text in quotation marks, found null."
    ),
    (
      #"{"number": null, "coder": "a", "step": "remove", "theme": "rest"}"#,
      "s.jsonl:1:12: number: Expected a number, found null."
    ),
    (
      #"{"number": 2, "coder": "a", "step": "remove", "theme": "rest"}"#,
      "s.jsonl:1:12: number: This is step 2, but step 1 comes here. Steps stand in their order, and none"
        + " may be missing."
    ),
    (
      #"{"number": 1, "coder": "a", "step": "delete", "theme": "rest"}"#,
      "s.jsonl:1:37: step: “delete” has no meaning here. Use one of: add, remove, rename, edit, nest,"
        + " move, merge, split, place, begin, decide."
    ),
    (
      #"{"number": 1, "coder": "a", "step": "edit", "theme": "rest"}"#,
      "s.jsonl:1:1: One of these keys is missing: definition, include, exclude, aliases, examples,"
        + " keywords, colour, rest."
    ),
    (
      #"{"number": 1, "coder": "a", "step": "edit", "theme": "rest", "rest": true, "include": "x"}"#,
      "s.jsonl:1:1: There may be only one of these keys: include, rest. Write a line for each."
    ),
    (
      #"{"number": 1, "coder": "a", "step": "add", "new_theme": {"name": "x"}}"#,
      #"s.jsonl:1:57: new_theme: The key “id” is missing."#
    ),
    (
      #"{"number": 1, "coder": "a", "at": "i går", "step": "remove", "theme": "rest"}"# + "\nikke",
      "s.jsonl:1:35: at: “i går” is not a time. Write it like 2017-09-18T08:12:00+02:00.\n"
        + "s.jsonl:2:1: “ikke” is not a JSON value. Write true, false, null, a number, or text in double"
        + " quotation marks."
    ),
    ("[]", "s.jsonl:1:1: Expected an object in braces, found a list in brackets."),
  ])
  func badLinesAreNamed(_ text: String, _ sentences: String) throws {
    let study = try study()
    let error = #expect(throws: ReadingError.self) {
      try CodebookStepLines.read(Array(text.utf8), file: "s.jsonl", on: study)
    }
    #expect(error?.description == sentences)
  }

  /// After a step with a wrong number others are not complained of.
  @Test func aMissingLineIsToldOfOnce() throws {
    let study = try study()
    let lines = [1, 3, 4, 5].map {
      #"{"number": \#($0), "coder": "a", "step": "rename", "theme": "time", "name": "n\#($0)"}"#
    }
    let error = #expect(throws: ReadingError.self) {
      try CodebookStepLines.read(Array(lines.joined(separator: "\n").utf8), on: study)
    }
    #expect(error?.problems.map { $0.reason } == [.value(.stepNumber(3, expected: 2))])
  }

  /// Steps by chance, written, read and taken again on the same study, give the same coding.
  @Test(arguments: Array(UInt64(1)...60))
  func whatWasWrittenGivesTheSameCoding(seed: UInt64) throws {
    let study = try StudySamples.random(seed: seed)
    var generator = SplitMix64(seed: seed)
    var history = CodebookHistory(of: study)
    for number in 0..<80 {
      let change = StepMaker(coding: history.present, study: study).change(
        number, using: &generator)
      let step = CodebookStep(
        change, by: StudySamples.trickyTexts[number % StudySamples.trickyTexts.count],
        at: number % 3 == 0 ? nil : Instant(secondsSince1970: Int64(number), nanosecond: 5))
      do throws(CodebookStepError) { try history.take(step) } catch {}
      if number % 7 == 0 { history.undo() }
    }
    let bytes = CodebookStepLines.bytes(of: history)
    let reading = try CodebookStepLines.read(bytes, on: study)
    #expect(reading.warnings.isEmpty)
    #expect(reading.history.steps == history.steps)
    #expect(reading.history.present == history.present)
    #expect(CodebookStepLines.bytes(of: reading.history) == bytes)
    let replayed = try study.replacing(reading.history.present)
    let expected = try study.replacing(history.present)
    #expect(StudyJSON.bytes(of: replayed) == StudyJSON.bytes(of: expected))
  }
}

/// Makes changes by chance, most of which can be taken.
private struct StepMaker {
  let coding: Coding
  let study: Study

  func change(_ number: Int, using generator: inout SplitMix64) -> CodebookStep.Change {
    let tricky = StudySamples.trickyTexts
    func text(_ generator: inout SplitMix64) -> String {
      "\(number) " + tricky[Int.random(in: 0..<tricky.count, using: &generator)]
    }
    let themes = coding.codebook.themes.map { $0.id }
    let sorting = coding.sortings.randomElement(using: &generator)
    let contributions = study.relays.flatMap { $0.contributions }.map { $0.id }
    let new = Theme(
      id: Theme.ID("n\(number)"), name: text(&generator), aliases: [text(&generator) + "/"],
      examples: [text(&generator)], keywords: ["", "k"], colour: "#0a1B2c",
      parent: themes.randomElement(using: &generator))
    guard let one = themes.randomElement(using: &generator),
      let other = themes.randomElement(using: &generator)
    else { return .add(new, before: nil) }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return .add(new, before: Bool.random(using: &generator) ? other : nil)
    case 1: return .remove(one)
    case 2: return .rename(one, to: text(&generator))
    case 3:
      let edits: [CodebookStep.Description] = [
        .definition(text(&generator)), .include(text(&generator)), .exclude(text(&generator)),
        .aliases([text(&generator), ""]), .examples([text(&generator), ""]),
        .keywords(["", text(&generator)]), .colour(nil), .colour("#FFFFFF"),
        .rest(Bool.random(using: &generator)),
      ]
      return .edit(one, edits[Int.random(in: 0..<edits.count, using: &generator)])
    case 4: return .nest(one, under: Bool.random(using: &generator) ? other : nil)
    case 5: return .move(one, before: Bool.random(using: &generator) ? other : nil)
    case 6: return .merge([one], into: other)
    case 7, 8:
      guard let sorting else { return .move(one, before: nil) }
      let inside = sorting.assignments.filter { $0.value.theme == one }.keys.sorted()
      return .split(
        one, into: [.init(theme: new, contributions: Array(inside.prefix(2)))], sorting: sorting.id)
    case 9:
      return .begin(
        Sorting.ID("by-\(number)"), before: Bool.random(using: &generator) ? sorting?.id : nil)
    case 10:
      let byHand = coding.sortings.first { $0.kind == .byHand }
      let suggested = coding.sortings.first { $0.kind == .suggested }
      guard let byHand, let suggested else { return .move(one, before: nil) }
      return .decide(
        Array(contributions.shuffled(using: &generator).prefix(2)),
        in: Bool.random(using: &generator) ? one : nil, suggested: suggested.id, sorting: byHand.id)
    default:
      guard let sorting, let contribution = contributions.randomElement(using: &generator) else {
        return .move(one, before: nil)
      }
      return .place(
        [contribution], in: Bool.random(using: &generator) ? one : nil,
        certainty: Bool.random(using: &generator)
          ? Double.random(in: 0...1, using: &generator) : nil,
        sorting: sorting.id)
    }
  }
}
