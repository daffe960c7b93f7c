import StafetModel
import TestSupport
import Testing

/// How chains end.
@Suite struct AuditedChainTests {
  private func ends(_ relay: Relay, by rules: RelayRules = .digital) -> [AuditedChain.End]? {
    relay.audit(by: rules)?.chains.map { $0.end }
  }

  @Test func tellLengthAndEnd() throws {
    let audit = try #require(Relay.played(playedWell).audit())
    #expect(audit.chains.map { $0.start } == ["q1", "q3"])
    #expect(audit.chains.map { $0.last } == ["q2", "q3"])
    #expect(audit.chains.map { $0.questions } == [2, 1])
    #expect(audit.chains.map { $0.pairs } == [1, 1])
    #expect(audit.chains.map { $0.inferredLinks } == [0, 0])
    #expect(audit.chains.map { $0.isBranched } == [false, false])
    #expect(audit.chains.map { $0.end } == [.unanswered, .answered])
    #expect(audit.longestChain == 1)
    #expect(
      AuditedChain.End.allCases.map { audit.count(of: $0) } == [1, 1, 0, 0])
    #expect(Relay.played([]).audit()?.longestChain == nil)
  }

  /// A question to b, asked so many seconds before closing.
  private func unanswered(
    _ seconds: Int64, closes: Int64? = 3 * day, suspended: [Period] = []
  ) -> Relay {
    Relay.played(
      [.question("q1", by: "a", to: "b", at: 3 * day - seconds)], suspended: ["b": suspended],
      closes: closes)
  }

  @Test func areCutWhereTheAddresseeHardlyHadTime() {
    #expect(ends(unanswered(day)) == [.unanswered])
    #expect(ends(unanswered(day - 1)) == [.cutByClosing])
    #expect(ends(unanswered(-1)) == [.cutByClosing])
    #expect(ends(unanswered(day - 1, closes: nil)) == [.unanswered])
    #expect(ends(Relay.played([.question("q1", by: "a", to: "b")])) == [.unanswered])
  }

  @Test func areCutByTheTimeToAnswerWhereThereIsOne() {
    let rules = RelayRules(answerTime: 2 * hour)
    #expect(ends(unanswered(2 * hour), by: rules) == [.unanswered])
    #expect(ends(unanswered(2 * hour - 1), by: rules) == [.cutByClosing])
    let set = RelayRules(answerTime: 2 * hour, fairTime: 3 * hour)
    #expect(ends(unanswered(3 * hour - 1), by: set) == [.cutByClosing])
    #expect(ends(unanswered(0), by: RelayRules(fairTime: 0)) == [.unanswered])
  }

  @Test func areStrandedWithTheSuspended() {
    let asked = day  // Two days before closing.
    func stranded(_ from: Int64, _ to: Int64?, closes: Int64? = 3 * day) -> Bool {
      let period = Period(from: Instant(from), to: to.map { Instant($0) })
      return ends(unanswered(2 * day, closes: closes, suspended: [period])) == [.stranded]
    }
    #expect(stranded(0, nil))
    #expect(stranded(0, asked + 1))
    #expect(!stranded(0, asked))
    #expect(stranded(asked + 5, asked + 6))
    #expect(!stranded(asked + 5, asked + 5))
    #expect(stranded(3 * day, nil))
    #expect(!stranded(3 * day + 1, nil))
    #expect(stranded(3 * day + 1, nil, closes: nil))
    let late = unanswered(1, suspended: [Period(from: Instant(0), to: nil)])
    #expect(ends(late) == [.stranded])
    // Answered before the suspension, the chain just ended.
    let answered = Relay.played(
      [
        .question("q1", by: "a", to: "b", at: asked),
        .answer("a1", to: "q1", by: "b", at: asked + 1),
      ], suspended: ["b": [Period(from: Instant(asked + 2), to: nil)]])
    #expect(ends(answered) == [.answered])
    let undated = Relay.played(
      [.question("q1", by: "a", to: "b")], suspended: ["b": [Period(from: Instant(0), to: nil)]])
    #expect(ends(undated) == [.unanswered])
  }

  @Test func endAsTheLastStepWhereTheyBranch() throws {
    let audit = try #require(
      Relay.played([
        .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
        .question("q2", by: "b", to: "c", follows: "a1", at: 3),
        .question("q3", by: "b", to: "d", follows: "a1", at: 4),
        .answer("a3", to: "q3", by: "d", at: 5),
      ]).audit())
    #expect(audit.chains.map { $0.last } == ["q3"])
    #expect(audit.chains.map { $0.end } == [.answered])
    #expect(audit.chains.map { $0.isBranched } == [true])
    #expect(audit.chains.map { $0.pairs } == [2])
  }

  @Test func tellWhatWasInferred() throws {
    let audit = try #require(
      Relay.played([
        .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
        .question("q2", by: "b", to: "c", at: 3), .answer("a2", to: "q2", by: "c", at: 4),
        .question("q3", by: "c", to: "d", at: 5), .question("q4", by: "e", to: "d", at: 6),
      ]).audit())
    #expect(audit.chains.map { $0.inferredLinks } == [2, 0])
    #expect(audit.links == .inferred)
    #expect(Relay.played(playedWell).audit()?.links == .recorded)
    #expect(audit.inferredLinks == 2)
  }
}
