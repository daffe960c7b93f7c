import StafetModel
import TestSupport
import Testing

@Suite struct StudyTests {
  @Test func reportsAllProblemsInTheOrderOfTheRecords() {
    let found = problems { () throws(StudyError) in
      try Study(
        attributes: [" b": "1", " a": "2"],
        declared: DeclaredFacts(participants: -2, days: -1),
        relays: [
          Relay(
            id: " r", declared: DeclaredFacts(contributions: -3),
            groups: [ParticipantGroup(id: "g"), ParticipantGroup(id: "g")],
            participants: [Participant(id: "p", group: "h"), Participant(id: "p")],
            contributions: [
              .answer("a", to: "z", by: "x"),
              .question("q", by: "p", follows: "b"),
              .answer("b", to: "q"),
              Contribution(
                id: "a", kind: .statement, author: "y", recipient: "y", replyTo: "q", follows: "b",
                text: "", marks: [0..<1], attributes: ["": "1"]),
            ])
        ],
        codebook: Codebook(themes: [
          Theme(id: "t", name: "N", colour: "red", parent: "u", isRest: true),
          Theme(id: "v", name: "n", parent: "v", isRest: true),
          Theme(id: "t"),
        ]),
        sortings: [
          Sorting(
            id: "", coder: "", kind: .byHand,
            assignments: [
              "q": .init(theme: "w", certainty: -1), "c": .init(theme: "t"),
              "b": .init(theme: "w"),
            ])
        ])
    }
    #expect(
      found.map { $0.path } == [
        "attributes", "attributes", "declared.participants", "declared.days",
        "relays[0].id", "relays[0].declared.contributions", "relays[0].groups[1].id",
        "relays[0].participants[0].group", "relays[0].participants[1].id",
        "relays[0].contributions[0].author", "relays[0].contributions[0].reply_to",
        "relays[0].contributions[1].follows",
        "relays[0].contributions[3].id", "relays[0].contributions[3].author",
        "relays[0].contributions[3].recipient", "relays[0].contributions[3].reply_to",
        "relays[0].contributions[3].follows", "relays[0].contributions[3].marks[0]",
        "relays[0].contributions[3].attributes",
        "codebook.themes[0].colour", "codebook.themes[0].parent",
        "codebook.themes[1].name", "codebook.themes[1].rest", "codebook.themes[1].parent",
        "codebook.themes[2].id",
        "sortings[0].id", "sortings[0].assignments.b.theme", "sortings[0].assignments.c",
        "sortings[0].assignments.q.theme", "sortings[0].assignments.q.certainty",
      ])
    #expect(
      found.prefix(2).map { $0.reason } == [
        .malformedAttribute(" a"), .malformedAttribute(" b"),
      ])
  }

  @Test func reportsEachRingOnceAndItsTailNever() {
    // q1 leads into the ring q2, q3; q4 is a ring of its own; q5 starts a chain.
    let found = problems { () throws(StudyError) in
      try Study(relays: [
        .of([
          .answer("a1", to: "q1"), .answer("a2", to: "q2"), .answer("a3", to: "q3"),
          .answer("a4", to: "q4"), .answer("a5", to: "q5"),
          .question("q1", follows: "a3"), .question("q3", follows: "a2"),
          .question("q2", follows: "a3"), .question("q4", follows: "a4"), .question("q5"),
          .question("q6", follows: "a5"), .question("q7", follows: "a1"),
        ])
      ])
    }
    #expect(found.map { $0.reason } == [.circularChain, .circularChain])
    #expect(found.map { $0.record } == ["q3", "q4"])
  }

  @Test func reportsEveryThemeOfARing() {
    let found = problems { () throws(StudyError) in
      try Study(
        relays: [],
        codebook: Codebook(themes: [
          Theme(id: "outside", parent: "a"), Theme(id: "a", parent: "b"),
          Theme(id: "b", parent: "c"), Theme(id: "c", parent: "a"),
        ]))
    }
    #expect(found.map { $0.reason } == [.circularTheme, .circularTheme, .circularTheme])
    #expect(found.map { $0.record } == ["a", "b", "c"])
  }

  @Test func holdsWhatIsUnusualButWhole() throws {
    let study = try Study(
      language: "", attributes: ["empty": "", "full": "1"],
      relays: [
        // One theme may bear its identifier as a name in other case, and participants may have the
        // same pseudonym in two relays.
        .of([.question("q", by: "p", to: "p"), .answer("a", to: "q", by: "p")], people: ["p"]),
        .of([.statement("s")], people: ["p"], id: "other"),
      ],
      codebook: Codebook(themes: [
        Theme(id: "t", name: "T", aliases: ["t"], colour: "#012aBF"),
        Theme(id: "u", parent: "t"),
      ]),
      sortings: [
        Sorting(
          id: "x", coder: "", kind: .suggested,
          assignments: [
            "q": .init(theme: "t", certainty: 0), "a": .init(theme: "u", certainty: 1),
            "s": .init(theme: "u"),
          ])
      ])
    #expect(study.language == nil)
    #expect(study.attributes == ["full": "1"])
    #expect(study.relay("other")?.contributions.map { $0.id } == ["s"])
    #expect(study.relay("none") == nil)
    #expect(study.sorting("x")?.theme(of: "a") == "u")
    #expect(study.sorting("x")?.theme(of: "b") == nil)
    #expect(study.sorting("y") == nil)
  }

  @Test func mayBeEmpty() throws {
    let study = try Study(relays: [])
    #expect(study.warnings.isEmpty)
    #expect(study.counted.contributions == 0)
  }
}
