import StafetAnalysis
import StafetModel
import TestSupport
import Testing

@Suite struct ParticipationShiftsTests {
  private func shifts(_ contributions: [Contribution]) throws -> ParticipationShifts? {
    try chains(of: DrawnRelay.relay(contributions))?.shifts
  }

  private func counts(_ counts: ParticipationShifts.Counts) -> [Int] {
    counts.rows.map { $0.share.count }
  }

  /// Every pair of turns.
  ///
  /// After questions: q1 a→b, b→a; q2 b→f, c→f; q4 c→f, f→c; q5 f→g, f→b; q3 f→a, e→j; q7 e→j, g→f.
  /// After answers: a1 b→a, b→f; a4 f→c, f→g; a2 f→b, f→a; a5 g→f, d→b.
  @Test func everyTurnAndTheNextAreAShift() throws {
    let shifts = try #require(try shifts(DrawnRelay.contributions))
    #expect(
      shifts.afterQuestions.rows.map { $0.shift.rawValue } == [
        "AB-BA", "AB-BY", "AB-XA", "AB-XB", "AB-XY", "AB-AY",
      ])
    #expect(counts(shifts.afterQuestions) == [2, 0, 0, 1, 2, 1])
    #expect(counts(shifts.afterAnswers) == [0, 0, 0, 0, 1, 3])
    #expect(shifts.afterQuestions.rows.map { $0.share.percent } == [33, 0, 0, 17, 33, 17])
    #expect(shifts.afterQuestions.rows[0].share.share == 2.0 / 6)
    #expect(shifts.leftOut == 0)
    for counts in [shifts.afterQuestions, shifts.afterAnswers] {
      #expect(counts.repeated + counts.unknown + counts.toOneself + counts.tied == 0)
    }
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let next: (Participant.ID, Participant.ID)
    let shift: String?
    var testDescription: String { shift ?? "none" }
  }

  @Test(arguments: [
    Sample(next: ("b", "a"), shift: "AB-BA"), Sample(next: ("b", "c"), shift: "AB-BY"),
    Sample(next: ("c", "a"), shift: "AB-XA"), Sample(next: ("c", "b"), shift: "AB-XB"),
    Sample(next: ("c", "d"), shift: "AB-XY"), Sample(next: ("a", "c"), shift: "AB-AY"),
    Sample(next: ("a", "b"), shift: nil),
  ])
  func aShiftIsNamedByItsPeople(_ sample: Sample) throws {
    let shifts = try #require(
      try shifts([
        .question("q1", by: "a", to: "b", at: 1),
        .question("q2", by: sample.next.0, to: sample.next.1, at: 2),
      ]))
    let found = shifts.afterQuestions.rows.filter { $0.share.count > 0 }.map { $0.shift.rawValue }
    #expect(found == [sample.shift].compactMap { $0 })
    #expect(shifts.afterQuestions.repeated == (sample.shift == nil ? 1 : 0))
  }

  @Test func unknownPeopleTiesAndTurnsToOneselfAreCounted() throws {
    let shifts = try #require(
      try shifts([
        .question("q2", by: "c", to: "d", at: 5), .question("q1", by: "a", to: "b", at: 5),
        .question("q3", to: "b", at: 6), .question("q4", by: "e", to: "e", at: 7),
        .question("q5", by: "e", to: "f", at: 8), .question("q6", by: "a", to: "f"),
      ]))
    // c→d then a→b by the order of the source; q3 has no author, beside both its neighbours; q4 is to oneself.
    #expect(counts(shifts.afterQuestions) == [0, 0, 0, 0, 1, 0])
    #expect(shifts.afterQuestions.tied == 1)
    #expect(shifts.afterQuestions.unknown == 2)
    #expect(shifts.afterQuestions.toOneself == 1)
    #expect(shifts.leftOut == 1)
  }

  @Test func thereAreNoneWithoutTwoTurns() throws {
    #expect(try shifts([.question("q1", by: "a", to: "b", at: 1)]) == nil)
    #expect(try shifts([.question("q1", at: 1), .question("q2", at: 2)]) == nil)
  }
}
