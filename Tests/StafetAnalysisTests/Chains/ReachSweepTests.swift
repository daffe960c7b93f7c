import StafetModel
import TestSupport
import Testing

@testable import StafetAnalysis

@Suite struct ReachSweepTests {
  private func counts(_ contributions: [Contribution], from starts: [Int]) -> [Int?] {
    let course = RelayCourse(of: Relay.of(contributions))
    return ReachSweep(in: course).counts(from: starts)
  }

  /// Person k asks person k + 1, for more people than are looked at in one walk.
  @Test(arguments: [3, 511, 512, 513, 1100]) func aLineReachesAllThatComeAfter(people: Int) {
    let line = (1..<people).map { number in
      Contribution.question(
        Contribution.ID("q\(number)"), by: Participant.ID("p\(number)"),
        to: Participant.ID("p\(number + 1)"), at: Int64(number))
    }
    #expect(counts(line, from: [0, people - 2]) == [people - 1, 1])
    let backwards = line.map { question in
      Contribution.question(
        question.id, by: question.author, to: question.recipient,
        at: question.at.map { Int64(people) - $0.secondsSince1970 })
    }
    #expect(counts(backwards, from: [0, people - 2]) == [1, 1])
  }

  @Test func questionsOfOneMomentAreInTheOrderOfTheSource() {
    let forward: [Contribution] = [
      .question("q1", by: "a", to: "b", at: 5), .question("q2", by: "b", to: "c", at: 5),
    ]
    #expect(counts(forward, from: [0]) == [2])
    #expect(counts(forward.reversed(), from: [1]) == [1])
  }

  @Test func whoComesBackToTheAskerDoesNotCountTheAsker() {
    #expect(
      counts(
        [
          .question("q1", by: "a", to: "b", at: 1), .question("q2", by: "b", to: "a", at: 2),
          .question("q3", by: "a", to: "c", at: 3), .question("q4", by: "a", to: "a", at: 4),
        ], from: [0, 1, 2, 3]) == [2, 2, 1, 0])
  }

  @Test func withoutADateOrAnAskerNothingIsKnown() {
    let contributions: [Contribution] = [
      .question("q1", by: "a", to: "b"), .question("q2", to: "b", at: 2),
      .question("q3", by: "a", at: 3), .question("q4", by: "a", to: "b", at: 4),
    ]
    #expect(counts(contributions, from: [0, 1, 2, 3]) == [nil, nil, 1, 1])
    #expect(ReachSweep(in: RelayCourse(of: Relay.of(contributions))).leftOut == 3)
  }
}
