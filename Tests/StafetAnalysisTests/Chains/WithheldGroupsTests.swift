import StafetAnalysis
import StafetModel
import TestSupport
import Testing

/// Figures by group where one group is too small: g0 is a to d, g1 is e to h, and g2 is i and j.
///
/// By size g2 is withheld, and g0, the first of the other two, with it:
///
/// ```text
///   q1 a→e  >  q2 e→i  >  q3 i→a       withheld, g1, withheld, withheld
///   q4 f→g                             within g1
///   q5 a→b                             withheld, withheld
/// ```
@Suite struct WithheldGroupsTests {
  private func chains(externals: Set<Int>) throws -> ChainAnalysis {
    let groups = (0..<3).map {
      ParticipantGroup(id: ParticipantGroup.ID("g\($0)"), isExternal: externals.contains($0))
    }
    let people = "abcdefghij".enumerated().map { number, name in
      Participant(id: Participant.ID("\(name)"), group: groups[number / 4].id)
    }
    let relay = Relay(
      id: "r", closes: Instant(secondsSince1970: 100), groups: groups, participants: people,
      contributions: [
        .question("q1", by: "a", to: "e", at: 1), .answer("a1", to: "q1", by: "e", at: 2),
        .question("q2", by: "e", to: "i", follows: "a1", at: 3),
        .answer("a2", to: "q2", by: "i", at: 4),
        .question("q3", by: "i", to: "a", follows: "a2", at: 5),
        .question("q4", by: "f", to: "g", at: 6), .question("q5", by: "a", to: "b", at: 7),
      ])
    return try #require(
      try StudyAnalysis(of: Study(relays: [relay]), settings: .undrawn).relays[0].chains)
  }

  @Test func withheldGroupsAreOnePlace() throws {
    let analysis = try chains(externals: [])
    #expect(
      analysis.chains.map { $0.stations } == [
        [.withheld, .group(1), .withheld, .withheld], [.group(1), .group(1)],
        [.withheld, .withheld],
      ])
    #expect(analysis.chains.map { $0.groupCount } == [1, 1, 0])
  }

  @Test func betweenWithheldGroupsNothingIsTold() throws {
    // q1 and q2 cross and q4 does not; of q3 and q5 it is not told, nor of the chain of q5.
    let crossings = try #require(try chains(externals: []).crossings)
    #expect(crossings.questions == Share(count: 2, of: 3))
    #expect(crossings.chains == Share(count: 1, of: 2))
    #expect(crossings.leftOut == 2)
    #expect(crossings.withheld == ["g0", "g2"])
  }

  @Test func directionIsToldWhereThoseWithheldAreOnOneSide() throws {
    #expect(try chains(externals: []).direction == nil)
    // q1 and q4 go to g1.
    let outside = try chains(externals: [1]).direction
    #expect(outside == ExternalDirection(external: Share(count: 2, of: 5)))
    // All but these go to g0 and g2.
    let inside = try chains(externals: [0, 2]).direction
    #expect(inside == ExternalDirection(external: Share(count: 3, of: 5)))
    // The questions to g2 alone would be those to external groups less those to g1.
    #expect(try chains(externals: [1, 2]).direction == nil)
    #expect(try chains(externals: [0]).direction == nil)
  }
}
