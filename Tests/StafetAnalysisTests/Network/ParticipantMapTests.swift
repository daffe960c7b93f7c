import StafetModel
import TestSupport
import Testing

@testable import StafetAnalysis

@Suite struct ParticipantMapTests {
  private func laidOut(_ relay: Relay, withholding: [Int] = []) -> ParticipantMap? {
    let course = RelayCourse(of: relay)
    return ParticipantMap(
      of: course, by: ToldGroups(among: course, smallest: 3).withholding(withholding))
  }

  private func laidOut(
    _ contributions: [Contribution], withholding: [Int] = []
  ) -> ParticipantMap? {
    laidOut(.played(contributions), withholding: withholding)
  }

  /// f asks a twice and a asks f; b asks g.
  ///
  /// The others are alone.
  private let contributions: [Contribution] = [
    .question("1", by: "f", to: "a"), .question("2", by: "f", to: "a"),
    .question("3", by: "a", to: "f"), .question("4", by: "b", to: "g"),
    .question("5", by: "c", to: "c"), .question("6", by: "d", to: nil),
  ]

  @Test func whoAskedWhomIsToldOnceInEachDirection() throws {
    let map = try #require(laidOut(contributions))
    // In the order of groups and roster: a, b, f, g.
    #expect(map.people.map { $0.station } == [.group(0), .group(0), .group(1), .group(1)])
    #expect(map.arrows.map { [$0.asker, $0.addressee] } == [[0, 2], [1, 3], [2, 0]])
    #expect(map.arrows.map { $0.isMutual } == [true, false, true])
    #expect(
      map.isolates == [.group(0), .group(0), .group(0), .group(1), .group(1), .group(1)])
  }

  @Test func withheldGroupsAreNotTold() throws {
    let map = try #require(laidOut(contributions, withholding: [0]))
    #expect(map.people.map { $0.station } == [.group(1), .group(1), .withheld, .withheld])
    #expect(
      map.isolates == [.group(1), .group(1), .group(1), .withheld, .withheld, .withheld])
  }

  @Test func fewPeopleAndNoQuestionsHaveNoMap() {
    #expect(laidOut([.question("1", by: "a", to: nil)]) == nil)
    let few = Relay.of([.question("1", by: "a", to: "b")], people: ["a", "b"])
    #expect(laidOut(few) == nil)
  }
}
