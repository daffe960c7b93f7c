import StafetModel
import TestSupport
import Testing

/// A study made in steps, by hand.
@Suite struct GrowingStudyTests {
  private static let now = Instant(secondsSince1970: 1_000)

  /// A relay r of two people in a group, with one question.
  private func growing(recordsLinks: Bool? = true) throws -> GrowingStudy {
    var growing = try GrowingStudy(topic: "Ledelse", recordsLinks: recordsLinks)
    try growing.add(Relay(id: "r", opens: Instant(secondsSince1970: 0)))
    try growing.add(ParticipantGroup(id: "g"), to: "r")
    for person: Participant.ID in ["anna", "bo", "cille"] {
      try growing.add(Participant(id: person, group: "g"), to: "r")
    }
    try growing.add(.question("q1", by: "anna", to: "bo", at: 10), to: "r")
    return growing
  }

  /// The problems of an addition, which must leave the study as it was.
  private func refusal(
    of growing: inout GrowingStudy, _ add: (inout GrowingStudy) throws(StudyError) -> Void
  ) -> [StudyProblem] {
    let before = growing.study
    defer { #expect(growing.study == before) }
    do throws(StudyError) {
      try add(&growing)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func growsAndIsAStudyAtAnyTime() throws {
    var growing = try growing()
    #expect(growing.study.relays[0].contributions.count == 1)
    let early = growing.study
    try growing.add(.answer("a1", to: "q1", by: "bo", at: 20), to: "r")
    try growing.add(.question("q2", by: "bo", to: "cille", follows: "a1", at: 30), to: "r")
    try growing.close("r", at: Instant(secondsSince1970: 100))
    try growing.add(Theme(id: "t"))
    try growing.add(Sorting(id: "s", coder: "C", kind: .byHand, assignments: [:]))
    try growing.place("q1", as: Sorting.Assignment(theme: "t", certainty: 0.5), by: "s")
    try growing.place("q2", as: Sorting.Assignment(theme: "t"), by: "s")
    try growing.place("q2", as: nil, by: "s")
    // What was taken before stays as it was.
    #expect(early.relays[0].contributions.count == 1)
    let study = growing.study
    #expect(study.topic == "Ledelse")
    #expect(study.relays[0].closes == Instant(secondsSince1970: 100))
    #expect(study.relays[0].chains.map { $0.count } == [2])
    #expect(study.sortings[0].theme(of: "q1") == "t")
    #expect(study.sortings[0].theme(of: "q2") == nil)
    #expect(study.counted.participants == 3)
  }

  @Test func refusesWhatRefersToNothing() throws {
    var growing = try growing()
    func reasons(_ add: (inout GrowingStudy) throws(StudyError) -> Void) -> [String] {
      refusal(of: &growing, add).map { "\($0.path) \($0.reason)" }
    }
    #expect(
      reasons { (study) throws(StudyError) in
        try study.add(.answer("a9", to: "q9", by: "dan"), to: "r")
      } == [
        "relays[0].contributions[1].author unknownParticipant(dan)",
        "relays[0].contributions[1].reply_to unknownContribution(q9)",
      ])
    #expect(
      reasons { (study) throws(StudyError) in try study.add(.question("q1"), to: "r") } == [
        "relays[0].contributions[1].id duplicateIdentifier(first: relays[0].contributions[0])"
      ])
    #expect(
      reasons { (study) throws(StudyError) in try study.add(.question("q2"), to: "x") } == [
        " unknownRelay(x)"
      ])
    #expect(
      reasons { (study) throws(StudyError) in
        try study.add(Participant(id: "bo", group: "h"), to: "r")
      } == [
        "relays[0].participants[3].id duplicateIdentifier(first: relays[0].participants[1])",
        "relays[0].participants[3].group unknownGroup(h)",
      ])
    #expect(
      reasons { (study) throws(StudyError) in
        try study.add(Theme(id: "t", colour: "red", parent: "t"))
      } == [
        "codebook.themes[0].colour malformedColour(\"red\")",
        "codebook.themes[0].parent circularTheme",
      ])
    #expect(
      reasons { (study) throws(StudyError) in
        try study.place("q1", as: Sorting.Assignment(theme: "t"), by: "s")
      } == [" unknownSorting(s)"])
    #expect(
      reasons { (study) throws(StudyError) in
        try study.close("r", at: Instant(secondsSince1970: -1))
      } == ["relays[0].closes endsBeforeItStarts"])
    // A relay that is refused leaves no identifier behind.
    #expect(
      reasons { (study) throws(StudyError) in
        try study.add(Relay.of([.question("z"), .answer("q1", to: "z")], id: "r2"))
      } == [
        "relays[1].contributions[1].id duplicateIdentifier(first: relays[0].contributions[0])"
      ])
    try growing.add(Relay.of([.question("z")], id: "r2"))
  }

  /// An answer or a question that names itself is refused as it is in a study made at once.
  @Test func refusesWhatRefersToItself() throws {
    for contribution in [
      Contribution.answer("a", to: "a"), .question("q", follows: "q"),
    ] {
      let atOnce = #expect(throws: StudyError.self) {
        try Study(relays: [Relay.of([contribution])])
      }
      var growing = try GrowingStudy()
      try growing.add(Relay.of([]))
      let problems = refusal(of: &growing) { (study) throws(StudyError) in
        try study.add(contribution, to: "r")
      }
      #expect(problems == atOnce?.problems)
    }
  }

  @Test func warnsOfWhatIsNew() throws {
    var growing = try growing()
    func warnings(_ contribution: Contribution) throws -> [StudyWarning.Reason: [String]] {
      var found: [StudyWarning.Reason: [String]] = [:]
      for warning in try growing.add(contribution, to: "r") {
        found[warning.reason] = warning.records
      }
      return found
    }
    #expect(try warnings(.answer("a1", to: "q1", by: "bo", text: "Tid")) == [:])
    #expect(
      try warnings(.answer("a2", to: "q1", by: "bo", text: "Tid"))
        == [.severalAnswers: ["q1"], .repeatedText: ["a2"]])
    #expect(try warnings(.question("q2", by: "bo", to: "anna", text: " ")) == [.emptyText: ["q2"]])
  }

  /// The rules are asked before a contribution is added.
  @Test func judgesWhatComesNext() throws {
    let growing = try growing()
    func broken(_ contribution: Contribution) throws -> [RuleDeviation.Reason] {
      try growing.judgement(on: contribution, in: "r").deviations.map { $0.reason }
    }
    #expect(try broken(.question("q2", by: "bo", to: "bo", at: 20)) == [.asksHimself])
    #expect(
      try broken(.question("q2", by: "anna", to: "cille", at: 20))
        == [.anotherStartQuestion(first: "q1")])
    let answer = Contribution.answer("a1", to: "q1", by: "bo", at: 20)
    #expect(try growing.judgement(on: answer, in: "r").isKept)
    // What is not recorded cannot be judged: here the time, for R5 and R6.
    let undated = try growing.judgement(on: .answer("a1", to: "q1", by: "bo"), in: "r")
    #expect(!undated.isKept)
    #expect(
      told(undated.gaps) == [Gap(.oneAnswer, .time, ["a1"]), Gap(.openRelay, .time, ["a1"])])
    // Asking changes nothing, and what would be refused is refused here too.
    #expect(growing.study.relays[0].contributions.count == 1)
    #expect(throws: StudyError.self) {
      try growing.judgement(on: .question("q1", by: "bo"), in: "r")
    }
  }

  /// Whoever says nothing of links gets them inferred until the first that is recorded.
  @Test func infersLinksUntilOneIsRecorded() throws {
    var growing = try growing(recordsLinks: nil)
    try growing.add(.answer("a1", to: "q1", by: "bo", at: 20), to: "r")
    try growing.add(.question("q2", by: "bo", to: "cille", at: 30), to: "r")
    #expect(growing.study.relays[0].chains.map { $0.count } == [2])
    #expect(growing.study.courses[0].links == .inferred)
    try growing.add(.answer("a2", to: "q2", by: "cille", at: 40), to: "r")
    try growing.add(.question("q3", by: "cille", to: "anna", follows: "a2", at: 50), to: "r")
    #expect(growing.study.courses[0].links == .recorded)
    #expect(growing.study.relays[0].chains.map { $0.count } == [1, 2])
  }

  /// Links that a host says are recorded before any is: a study goes by its records.
  @Test func aStudyGoesByItsRecords() throws {
    var growing = try growing(recordsLinks: true)
    try growing.add(.answer("a1", to: "q1", by: "bo", at: 20), to: "r")
    try growing.add(.question("q2", by: "bo", to: "cille", at: 30), to: "r")
    #expect(growing.study.courses[0].links == .inferred)
    let goneOn = GrowingStudy(growing.study, recordsLinks: true)
    // Bo has asked a start question, which he would not have by inferred links.
    #expect(
      try goneOn.judgement(on: .question("q3", by: "bo", to: "anna", at: 40), in: "r").deviations
        .map { $0.reason } == [.anotherStartQuestion(first: "q2")])
    #expect(goneOn.study == growing.study)
  }
}
