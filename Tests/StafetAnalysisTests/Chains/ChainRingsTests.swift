import StafetAnalysis
import StafetModel
import TestSupport
import Testing

@Suite struct ChainRingsTests {
  /// A chain through these people, each question answered at once; `x` is the name of its contributions.
  private func line(_ people: String, _ name: String = "x") -> [Contribution] {
    let people = people.map { Participant.ID("\($0)") }
    return zip(people, people.dropFirst()).enumerated().flatMap { step, pair in
      let number = step + 1
      return [
        Contribution.question(
          Contribution.ID("\(name)q\(number)"), by: pair.0, to: pair.1,
          follows: step == 0 ? nil : Contribution.ID("\(name)a\(step)"), at: Int64(20 * number)),
        .answer(
          Contribution.ID("\(name)a\(number)"), to: Contribution.ID("\(name)q\(number)"),
          by: pair.1, at: Int64(20 * number + 10)),
      ]
    }
  }

  private func rings(_ contributions: [Contribution]) throws -> ChainRings {
    try #require(try chains(of: DrawnRelay.relay(contributions))?.rings)
  }

  @Test func theDrawnRelayReturnsOnce() throws {
    // q3 goes back to a, who asked q1, two questions before.
    let rings = try rings(DrawnRelay.contributions)
    #expect(rings.chains == 4)
    #expect(
      rings.returns == [
        ChainRings.Return(question: "q3", earlier: "q1", steps: 2, chain: "q1")
      ])
    #expect(rings.stays == [])
    #expect(rings.returningChains == 1 && rings.stayingChains == 0)
  }

  @Test func aChainReturnsToWhoAskedOrWasAsked() throws {
    // a→b→a: back to the asker of the question just answered. Then a→c→b: b was asked in xq1 and asked in xq2.
    let rings = try rings(line("abacb"))
    #expect(
      rings.returns == [
        ChainRings.Return(question: "xq2", earlier: "xq1", steps: 1, chain: "xq1"),
        ChainRings.Return(question: "xq4", earlier: "xq2", steps: 2, chain: "xq1"),
      ])
    #expect(rings.returningChains == 1)
    #expect(try self.rings(line("abbc")).returns == [])
    #expect(try self.rings(line("abc") + line("dea", "y")).returns == [])
  }

  @Test func branchesDoNotSeeEachOther() throws {
    // Two questions follow a→b: one to c, who asks d, and one to d, who asks a.
    let rings = try rings([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "c", follows: "a1", at: 3),
      .answer("a2", to: "q2", by: "c", at: 4),
      .question("q3", by: "c", to: "d", follows: "a2", at: 5),
      .question("q4", by: "b", to: "d", follows: "a1", at: 6),
      .answer("a4", to: "q4", by: "d", at: 7),
      .question("q5", by: "d", to: "a", follows: "a4", at: 8),
    ])
    #expect(
      rings.returns == [ChainRings.Return(question: "q5", earlier: "q1", steps: 2, chain: "q1")])
  }

  @Test func aChainStaysInAGroupForFourQuestions() throws {
    // a to e are one group: five people in a row are four questions.
    #expect(try rings(line("abcdf")).stays == [])
    let four = try rings(line("abcde"))
    #expect(
      four.stays == [
        ChainRings.Stay(group: 0, first: "xq1", fourth: "xq4", steps: 4, chain: "xq1")
      ])
    #expect(four.stayingChains == 1 && four.returns == [])
    // From f on, after one question within h and one that leaves it: six within g.
    let six = try rings(line("fgabcdeab"))
    #expect(
      six.stays == [
        ChainRings.Stay(group: 0, first: "xq3", fourth: "xq6", steps: 6, chain: "xq1")
      ])
    // Two stays, one in each group.
    let two = try rings(line("abcdefghij"))
    #expect(two.stays?.map { $0.group } == [0, 1])
    #expect(two.stayingChains == 1)
  }

  @Test func theLongestBranchOfAStayCounts() throws {
    // After four questions within g, one branch leaves it and another asks two more within it.
    let rings = try rings(
      line("abcde") + [
        .question("q5", by: "e", to: "f", follows: "xa4", at: 100),
        .question("q6", by: "e", to: "a", follows: "xa4", at: 101),
        .answer("a6", to: "q6", by: "a", at: 102),
        .question("q7", by: "a", to: "c", follows: "a6", at: 103),
      ])
    #expect(rings.stays?.map { $0.fourth } == ["xq4"])
    #expect(rings.stays?.map { $0.steps } == [6])
    #expect(rings.returns?.map { $0.question } == ["q6", "q7"])
  }
}
