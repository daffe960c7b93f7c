import StafetModel
import TestSupport
import Testing

@testable import StafetAnalysis

/// Which groups are told of: groups by their sizes, and people in no group who ask.
@Suite struct ToldGroupsTests {
  private func groups(
    _ sizes: [Int], outsiders: Int = 0, silent: Int = 0, asking: [(String, String)] = []
  ) -> ToldGroups? {
    let groups = sizes.indices.map { ParticipantGroup(id: ParticipantGroup.ID("g\($0)")) }
    var participants: [Participant] = []
    for (group, size) in zip(groups, sizes) {
      for number in 0..<size {
        participants.append(
          Participant(id: Participant.ID("\(group.id)-\(number)"), group: group.id))
      }
    }
    for number in 0..<outsiders + silent {
      participants.append(Participant(id: Participant.ID("o\(number)")))
    }
    let relay = Relay(
      id: "r", groups: groups, participants: participants,
      contributions: (0..<outsiders).map {
        .question(Contribution.ID("q\($0)"), by: Participant.ID("o\($0)"))
      }
        + asking.enumerated().map {
          .question(
            Contribution.ID("r\($0)"), by: Participant.ID($1.0), to: Participant.ID($1.1))
        })
    let told = ToldGroups(among: RelayCourse(of: relay), smallest: 3)
    return told.areSeveral ? told : nil
  }

  @Test func largeGroupsAreToldOf() {
    #expect(groups([3, 4])?.told == [0, 1])
    #expect(groups([3, 4])?.withheld == [])
    #expect(groups([3, 0, 4])?.told == [0, 2])
  }

  @Test func aSmallGroupTakesTheNextSmallestWithIt() {
    #expect(groups([5, 2, 4, 6])?.withheld == [1, 2])
    #expect(groups([5, 2, 4, 6])?.told == [0, 3])
    // Of the same size, the first in the relay.
    #expect(groups([4, 2, 4])?.withheld == [0, 1])
    // Two small ones with enough people are enough, and with too few they are not.
    #expect(groups([5, 2, 1, 6])?.withheld == [1, 2])
    #expect(groups([5, 1, 1, 6])?.withheld == [0, 1, 2])
    #expect(groups([5, 1, 1, 6])?.told == [3])
  }

  /// That nobody of several groups asked anything is known of each of them.
  @Test func groupsThatDidNothingTogetherAreNotWithheldAlone() {
    let one = [("g1-0", "g2-0"), ("g2-0", "g1-0")]
    #expect(groups([5, 2, 4, 6], asking: one)?.withheld == [1, 2])
    let other = [("g0-0", "g2-0"), ("g2-0", "g0-0")]
    #expect(groups([5, 2, 4, 6], asking: other)?.withheld == [0, 1, 2])
    #expect(groups([5, 2, 4, 6], asking: [("g3-0", "g3-1")]) == nil)
  }

  @Test func nothingIsToldWhereEverythingWouldTell() {
    #expect(groups([5, 2]) == nil)
    #expect(groups([2, 2, 2]) == nil)
    #expect(groups([9]) == nil)
    #expect(groups([9, 0]) == nil)
    #expect(groups([]) == nil)
  }

  @Test func fewPeopleInNoGroupAreWithheldToo() throws {
    let one = try #require(groups([3, 4, 5], outsiders: 1))
    #expect(one.withheld == [0] && one.withholdsOutsiders)
    #expect(one.place(of: 0) == .withheld)
    #expect(one.place(of: 3) == .group(1))
    #expect(one.place(of: 12) == .withheld)
    let many = try #require(groups([3, 4, 5], outsiders: 3))
    #expect(many.withheld == [] && many.place(of: 12) == .unknown)
    // Who takes no part, such as a facilitator, is not told of anyway.
    let silent = try #require(groups([3, 4, 5], silent: 1))
    #expect(silent.withheld == [])
    #expect(silent.place(of: nil) == .unknown)
  }
}
