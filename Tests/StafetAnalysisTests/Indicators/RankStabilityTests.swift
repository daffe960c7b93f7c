import StafetModel
import TestSupport
import Testing

@testable import StafetAnalysis

/// How firm the order of those who received most is.
@Suite struct RankStabilityTests {
  /// A relay of so many people, of whom each receives as many questions as stands in a list.
  private func stakeholders(received: [Int]) throws -> IndicatorReading? {
    let people = received.indices.map { Participant(id: Participant.ID("p\($0)"), group: "g") }
    let questions = received.indices.flatMap { person in
      (0..<received[person]).map { number in
        Contribution.question(
          Contribution.ID("q\(person)-\(number)"),
          by: people[(person + number + 1) % people.count].id, to: people[person].id, at: nil)
      }
    }
    let relay = Relay(
      id: "r", groups: [ParticipantGroup(id: "g")], participants: people, contributions: questions)
    let analysis = try StudyAnalysis(of: Study(relays: [relay]), settings: .undrawn)
    return try #require(analysis.relays.first?.indicators)[.keyStakeholders]
  }

  /// Half of the people received ten each: with three quarters of the questions gone, the halves are told apart still.
  @Test func whatIsFarApartStays() throws {
    let reading = try stakeholders(
      received: Array(repeating: 10, count: 20) + Array(repeating: 0, count: 20))
    #expect(reading?.figure(.rankStability)?.value == 0.75)
    #expect(reading?.limits.contains(.unstableOrder) == false)
  }

  /// Thirty of forty received one: with a quarter of the questions gone, the correlation of the rest is that of a table
  /// of 22 and 8 above 0 and 10, 0.64.
  @Test func oneQuestionEachIsNoOrder() throws {
    let reading = try stakeholders(
      received: Array(repeating: 1, count: 30) + Array(repeating: 0, count: 10))
    #expect(try #require(reading?.figure(.rankStability)?.value) < 0.25)
    #expect(reading?.limits.contains(.unstableOrder) == true)
  }

  @Test func equalsHaveNoOrder() throws {
    let reading = try stakeholders(received: Array(repeating: 1, count: 12))
    #expect(reading != nil && reading?.figure(.rankStability) == nil)
    #expect(reading?.limits.contains(.unstableOrder) == false)
  }
}
