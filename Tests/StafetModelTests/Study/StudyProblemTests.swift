import StafetModel
import StafetReport
import TestSupport
import Testing

/// Every reason to refuse a study, alone, with its place and its sentence.
@Suite struct StudyProblemTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let record: String?
    let sentence: String
    let make: @Sendable () throws(StudyError) -> Study

    init(
      _ name: String,
      at path: String,
      of record: String?,
      _ sentence: String,
      make: @escaping @Sendable () throws(StudyError) -> Study
    ) {
      self.testDescription = name
      self.path = path
      self.record = record
      self.sentence = sentence
      self.make = make
    }

    /// A study of one relay with these contributions and the participant `p`.
    init(
      _ name: String,
      at path: String,
      of record: String?,
      _ sentence: String,
      in contributions: [Contribution]
    ) {
      self.init(name, at: "relays[0].contributions" + path, of: record, sentence) {
        () throws(StudyError) in try Study(relays: [.of(contributions, people: ["p"])])
      }
    }

    /// A study with these themes.
    init(
      _ name: String,
      at path: String,
      of record: String?,
      _ sentence: String,
      themes: [Theme]
    ) {
      self.init(name, at: "codebook.themes" + path, of: record, sentence) {
        () throws(StudyError) in try Study(relays: [], codebook: Codebook(themes: themes))
      }
    }

    /// A study of one question `q`, one theme `t` and a sorting.
    init(
      _ name: String,
      at path: String,
      of record: String?,
      _ sentence: String,
      assignments: [Contribution.ID: Sorting.Assignment]
    ) {
      self.init(name, at: "sortings[0].assignments" + path, of: record, sentence) {
        () throws(StudyError) in
        try Study(
          relays: [.of([.question("q")])],
          codebook: Codebook(themes: [Theme(id: "t")]),
          sortings: [Sorting(id: "s", coder: "c", kind: .byHand, assignments: assignments)])
      }
    }
  }

  @Test(arguments: records + references + places + themes)
  func isReportedAlone(_ sample: Sample) throws {
    let found = problems(sample.make)
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.path == sample.path)
    #expect(problem.record == sample.record)
    #expect(problem.sentence(in: .english) == sample.sentence)
    #expect(problem.description == "\(sample.path): \(sample.sentence)")
  }

  static let records = [
    Sample(
      "empty id", at: "relays[0].id", of: "",
      "The id “” must not be empty, begin or end with a space, or hold control characters such as a"
        + " line break."
    ) { () throws(StudyError) in try Study(relays: [Relay(id: "")]) },
    Sample(
      "id with a line break", at: "relays[0].groups[0].id", of: "a\nb",
      "The id “aU+000Ab” must not be empty, begin or end with a space, or hold control characters"
        + " such as a line break."
    ) { () throws(StudyError) in
      try Study(relays: [Relay(id: "r", groups: [ParticipantGroup(id: "a\nb")])])
    },
    Sample(
      "relay twice", at: "relays[2].id", of: "r",
      "The id “r” is already used at relays[0]; every id may be used once."
    ) { () throws(StudyError) in
      try Study(relays: [Relay(id: "r"), Relay(id: "s"), Relay(id: "r")])
    },
    Sample(
      "group twice", at: "relays[0].groups[1].id", of: "g",
      "The id “g” is already used at relays[0].groups[0]; every id may be used once."
    ) { () throws(StudyError) in
      try Study(relays: [
        Relay(id: "r", groups: [ParticipantGroup(id: "g"), ParticipantGroup(id: "g")])
      ])
    },
    Sample(
      "participant twice", at: "relays[0].participants[1].id", of: "p",
      "The id “p” is already used at relays[0].participants[0]; every id may be used once."
    ) { () throws(StudyError) in try Study(relays: [.of([], people: ["p", "p"])]) },
    Sample(
      "contribution in two relays", at: "relays[1].contributions[0].id", of: "q",
      "The id “q” is already used at relays[0].contributions[1]; every id may be used once."
    ) { () throws(StudyError) in
      try Study(relays: [
        .of([.question("x"), .question("q")]), .of([.question("q")], id: "s"),
      ])
    },
    Sample(
      "sorting twice", at: "sortings[1].id", of: "s",
      "The id “s” is already used at sortings[0]; every id may be used once."
    ) { () throws(StudyError) in
      let sorting = Sorting(id: "s", coder: "c", kind: .given, assignments: [:])
      return try Study(relays: [], sortings: [sorting, sorting])
    },
    Sample(
      "attribute of the study", at: "attributes", of: nil,
      "The attribute name “ x” must not be empty, begin or end with a space, or hold control"
        + " characters such as a line break."
    ) { () throws(StudyError) in try Study(attributes: [" x": "1"], relays: []) },
    Sample(
      "attribute of a participant", at: "relays[0].participants[0].attributes", of: "p",
      "The attribute name “” must not be empty, begin or end with a space, or hold control"
        + " characters such as a line break."
    ) { () throws(StudyError) in
      try Study(relays: [
        Relay(id: "r", participants: [Participant(id: "p", attributes: ["": "1"])])
      ])
    },
    Sample(
      "attribute of a contribution", at: "[0].attributes", of: "s",
      "The attribute name “aU+0009b” must not be empty, begin or end with a space, or hold control"
        + " characters such as a line break.",
      in: [Contribution(id: "s", kind: .statement, text: "", attributes: ["a\tb": "1"])]),
    Sample(
      "negative figure of the study", at: "declared.themes", of: nil,
      "A number that counts something cannot be negative, but -1 is given."
    ) { () throws(StudyError) in
      try Study(declared: DeclaredFacts(themes: -1), relays: [])
    },
    Sample(
      "negative figure of a relay", at: "relays[0].declared.days", of: "r",
      "A number that counts something cannot be negative, but -4 is given."
    ) { () throws(StudyError) in
      try Study(relays: [Relay(id: "r", declared: DeclaredFacts(days: -4))])
    },
    Sample(
      "closing before opening", at: "relays[0].closes", of: "r",
      "A time span of “r” ends before it starts."
    ) { () throws(StudyError) in
      try Study(relays: [
        Relay(
          id: "r", opens: Instant(secondsSince1970: 1), closes: Instant(secondsSince1970: 0))
      ])
    },
    Sample(
      "suspension that runs backwards", at: "relays[0].participants[0].suspended[1]", of: "p",
      "A time span of “p” ends before it starts."
    ) { () throws(StudyError) in
      let now = Instant(secondsSince1970: 0, nanosecond: 1)
      let before = Instant(secondsSince1970: 0)
      return try Study(relays: [
        Relay(
          id: "r",
          participants: [
            Participant(
              id: "p",
              suspended: [
                Period(from: now, to: now), Period(from: now, to: before),
                Period(from: now, to: nil),
              ])
          ])
      ])
    },
  ]

  static let references = [
    Sample(
      "unknown group", at: "relays[0].participants[0].group", of: "p",
      "“p” belongs to the group “g”, which the relay does not have."
    ) { () throws(StudyError) in
      try Study(relays: [Relay(id: "r", participants: [Participant(id: "p", group: "g")])])
    },
    Sample(
      "unknown author", at: "[0].author", of: "q",
      "“q” names the participant “x”, who is not among the participants of the relay.",
      in: [.question("q", by: "x", to: "p")]),
    Sample(
      "unknown recipient", at: "[0].recipient", of: "q",
      "“q” names the participant “x”, who is not among the participants of the relay.",
      in: [.question("q", by: "p", to: "x")]),
    Sample(
      "reply to nothing", at: "[0].reply_to", of: "a",
      "“a” names the contribution “x”, but its relay has no contribution of that id.",
      in: [.answer("a", to: "x")]),
    Sample(
      "reply to a question of another relay", at: "relays[1].contributions[0].reply_to", of: "a",
      "“a” names the contribution “q”, but its relay has no contribution of that id."
    ) { () throws(StudyError) in
      try Study(relays: [.of([.question("q")]), .of([.answer("a", to: "q")], id: "s")])
    },
    Sample(
      "answer to no question", at: "[1].reply_to", of: "a",
      "The answer “a” must name the question that it replies to.",
      in: [.question("q"), Contribution(id: "a", kind: .answer, text: "")]),
    Sample(
      "answer to a statement", at: "[0].reply_to", of: "a",
      "The answer “a” replies to “s”, which is not a question.",
      in: [.answer("a", to: "s"), .statement("s")]),
    Sample(
      "question with a reply_to", at: "[1].reply_to", of: "p",
      "“p” names a question that it replies to, but only an answer can.",
      in: [.question("q"), Contribution(id: "p", kind: .question, replyTo: "q", text: "")]),
    Sample(
      "follows nothing", at: "[0].follows", of: "q",
      "“q” names the contribution “x”, but its relay has no contribution of that id.",
      in: [.question("q", follows: "x")]),
    Sample(
      "follows a question", at: "[1].follows", of: "q",
      "The question “q” follows “p”, which is not an answer.",
      in: [.question("p"), .question("q", follows: "p")]),
    Sample(
      "statement that follows", at: "[2].follows", of: "s",
      "“s” names an answer that it follows, but only a question can.",
      in: [
        .question("q"), .answer("a", to: "q"),
        Contribution(id: "s", kind: .statement, follows: "a", text: ""),
      ]),
    Sample(
      "ring of one", at: "[0].follows", of: "q",
      "The question “q” follows, through other questions, an answer to itself.",
      in: [.question("q", follows: "a"), .answer("a", to: "q")]),
    Sample(
      "ring of two, reached from outside", at: "[1].follows", of: "q2",
      "The question “q2” follows, through other questions, an answer to itself.",
      in: [
        .question("q1", follows: "a2"), .question("q2", follows: "a3"), .answer("a2", to: "q2"),
        .question("q3", follows: "b2"), .answer("a3", to: "q3"), .answer("b2", to: "q2"),
      ]),
    Sample(
      "sorted but unknown", at: ".x", of: "s",
      "The sorting “s” places the contribution “x”, which is in no relay of the study.",
      assignments: ["x": .init(theme: "t")]),
    Sample(
      "sorted into nothing", at: ".q.theme", of: "q",
      "“q” names the theme “u”, which the codebook does not have.",
      assignments: ["q": .init(theme: "u")]),
  ]

  static let places = [
    // "Å!" is three scalars when the ring stands alone.
    Sample(
      "mark beyond the end", at: "[0].marks[1]", of: "s",
      "A mark of “s” covers characters 2 to 4, but the text has 3\u{A0}characters and a mark must cover"
        + " at least one of them.",
      in: [Contribution(id: "s", kind: .statement, text: "A\u{30A}!", marks: [0..<3, 2..<4])]),
    Sample(
      "empty mark", at: "[0].marks[0]", of: "s",
      "A mark of “s” covers characters 1 to 1, but the text has 2\u{A0}characters and a mark must cover"
        + " at least one of them.",
      in: [Contribution(id: "s", kind: .statement, text: "ab", marks: [1..<1])]),
    Sample(
      "mark before the start", at: "[0].marks[0]", of: "s",
      "A mark of “s” covers characters -1 to 1, but the text has 2\u{A0}characters and a mark must cover"
        + " at least one of them.",
      in: [Contribution(id: "s", kind: .statement, text: "ab", marks: [-1..<1])]),
    Sample(
      "certainty above 1", at: ".q.certainty", of: "q",
      "The certainty 1.5 of “q” must lie between 0 and 1.",
      assignments: ["q": .init(theme: "t", certainty: 1.5)]),
    Sample(
      "certainty that is no number", at: ".q.certainty", of: "q",
      "The certainty nan of “q” must lie between 0 and 1.",
      assignments: ["q": .init(theme: "t", certainty: .nan)]),
  ]

  static let themes = [
    Sample(
      "theme twice", at: "[1].id", of: "t",
      "The id “t” is already used at codebook.themes[0]; every id may be used once.",
      themes: [Theme(id: "t"), Theme(id: "t")]),
    Sample(
      "short colour", at: "[0].colour", of: "t",
      "The colour “#FFF” of “t” must be written as # and six hexadecimal digits, such as #1F6F8B.",
      themes: [Theme(id: "t", colour: "#FFF"), Theme(id: "u", colour: "#00ffAA")]),
    Sample(
      "colour with a letter beyond F", at: "[0].colour", of: "t",
      "The colour “#12345G” of “t” must be written as # and six hexadecimal digits, such as"
        + " #1F6F8B.",
      themes: [Theme(id: "t", colour: "#12345G")]),
    Sample(
      "unknown parent", at: "[0].parent", of: "t",
      "“t” names the theme “u”, which the codebook does not have.",
      themes: [Theme(id: "t", parent: "u")]),
    Sample(
      "theme in itself", at: "[1].parent", of: "t",
      "The theme “t” is, through its parents, part of itself.",
      themes: [Theme(id: "child", parent: "t"), Theme(id: "t", parent: "t")]),
    Sample(
      "name used twice", at: "[1].name", of: "u",
      "The theme “u” and the theme “t” are both called “styring”; a name or alias may lead to one"
        + " theme only.",
      themes: [Theme(id: "t", name: "Styring"), Theme(id: "u", name: "STYRING")]),
    Sample(
      "alias used twice", at: "[1].aliases", of: "u",
      "The theme “u” and the theme “t” are both called “åben”; a name or alias may lead to one theme"
        + " only.",
      themes: [
        Theme(id: "t", name: "Åben"), Theme(id: "u", aliases: ["Ny", "NY", "A\u{30A}ben"]),
      ]),
    Sample(
      "second rest", at: "[2].rest", of: "v",
      "The theme “v” is marked as the rest, but “t” already is.",
      themes: [Theme(id: "t", isRest: true), Theme(id: "u"), Theme(id: "v", isRest: true)]),
  ]
}
