import StafetModel
import TestSupport
import Testing

/// The course of small relays, worked out by hand.
@Suite struct RelayCourseTests {
  /// a asks b, who answers and asks c; d, who is not on the roster, asks a; c is asked again by b.
  private let relay = Relay.of(
    [
      .question("q1", by: "a", to: "b", at: 10),
      .answer("a1", to: "q1", at: 20),
      .question("q2", by: "b", to: "c", follows: "a1", at: 30),
      .statement("s1"),
      .question("q3", by: "d", to: "a", at: 5),
      .answer("a2", to: "q2", by: "c", at: 50),
      .question("q4", by: "c", to: "b", follows: "a2", at: 60),
      .answer("a1b", to: "q1", by: "b", at: 70),
    ], people: ["a", "b", "c"])

  @Test func numbersPeopleWithTheRosterFirst() {
    let course = RelayCourse(of: relay)
    #expect(course.people.ids == ["a", "b", "c", "d"])
    #expect(course.people.rosterCount == 3)
    #expect(course.people.number(of: "d") == 3)
    #expect(course.people.number(of: "e") == nil)
    #expect(course.people.participant(2)?.id == "c")
    #expect(course.people.participant(3) == nil)
  }

  @Test func knowsWhoWroteToWhom() {
    let course = RelayCourse(of: relay)
    #expect((0..<8).map { course.authors[$0] } == [0, nil, 1, nil, 3, 2, 2, 1])
    #expect((0..<8).map { course.recipients[$0] } == [1, nil, 2, nil, 0, nil, 1, nil])
    // The first answer has no author, so the addressee of its question wrote it.
    #expect((0..<8).map { course.writer(of: $0) } == [0, 1, 1, nil, 3, 2, 2, 1])
  }

  @Test func knowsWhatAnswersAndFollowsWhat() {
    let course = RelayCourse(of: relay)
    #expect(course.questions == [0, 2, 4, 6])
    #expect((0..<8).map { course.answered[$0] } == [nil, 0, nil, nil, nil, 2, nil, 0])
    #expect(course.questions.map { Array(course.answers[$0]) } == [[1, 7], [5], [], []])
    #expect(course.links == .recorded)
    #expect(course.questions.map { course.follows[$0] } == [nil, 1, nil, 5])
    #expect(course.questions.map { course.parent(of: $0) } == [nil, 0, nil, 2])
    #expect(course.position(of: "a2") == 5)
    #expect(course.position(of: "x") == nil)
  }

  @Test func knowsChainsAndTheWayThroughThem() {
    let course = RelayCourse(of: relay)
    #expect(course.chains.indices.map { Array(course.chains[$0]) } == [[0, 2, 6], [4]])
    #expect(course.questions.map { course.chainNumbers[$0] } == [0, 0, 1, 0])
    #expect(course.questions.map { course.paths[$0].length } == [0, 1, 0, 2])
    // q4 goes to b, as q1 did.
    #expect(course.questions.map { course.firstToSame(before: $0) } == [nil, nil, nil, 0])
    #expect(
      course.questions.map { course.paths[$0].namesAddressees } == [false, true, false, true])
  }

  /// A statement without a date leaves the order of the source; without it, q3 was the first.
  @Test func isInTheOrderOfTimeWhereEverythingIsDated() {
    #expect(RelayCourse(of: relay).timeline == [0, 1, 2, 3, 4, 5, 6, 7])
    let dated = Relay.of(
      relay.contributions.filter { $0.kind != .statement }, people: ["a", "b", "c"])
    #expect(RelayCourse(of: dated).timeline == [3, 0, 1, 2, 4, 5, 6])
  }

  @Test func infersLinksUnlessToldThatTheyAreRecorded() {
    let relay = Relay.of([
      .question("q1", by: "a", to: "b"), .answer("a1", to: "q1"),
      .question("q2", by: "b", to: "c"),
    ])
    let inferred = RelayCourse(of: relay)
    #expect(inferred.links == .inferred)
    #expect(inferred.follows[2] == 1)
    let recorded = RelayCourse(of: relay, recordsLinks: true)
    #expect(recorded.links == .recorded)
    #expect(recorded.follows[2] == nil)
    let unknown = RelayCourse(of: Relay.of([.question("q1"), .answer("a1", to: "q1")]))
    #expect(unknown.links == .unknown)
    #expect(unknown.mayMissLinks)
  }

  /// Outside a study an identifier may be used twice, and a reference may lead nowhere or round.
  @Test func takesTheFirstOfTwoAndLeavesRingsWithoutAChain() {
    let twice = RelayCourse(
      of: Relay.of([
        .question("q"), .question("q"), .answer("a", to: "q"), .answer("b", to: "nothing"),
      ]))
    #expect(twice.questions.map { Array(twice.answers[$0]) } == [[2], []])
    #expect(twice.answered[3] == nil)
    let ring = RelayCourse(
      of: Relay.of([
        .question("q1", follows: "a2"), .answer("a1", to: "q1"),
        .question("q2", follows: "a1"), .answer("a2", to: "q2"), .question("q3"),
      ]))
    #expect(ring.chains.indices.map { Array(ring.chains[$0]) } == [[4]])
    #expect(ring.chainNumbers[0] == nil)
  }

  @Test func isKeptByTheStudy() throws {
    let relay = Relay.of(
      [.question("q1", by: "a", to: "b"), .answer("a1", to: "q1", by: "b")], people: ["a", "b"])
    let study = try Study(relays: [Relay(id: "empty"), relay])
    #expect(study.courses.count == 2)
    #expect(study.courses[0].questions == [])
    #expect(study.courses[1].questions == [0])
    #expect(study.courses[1].relay == relay)
    #expect(study.contribution("a1") == relay.contributions[1])
    #expect(study.contribution("a2") == nil)
  }
}
