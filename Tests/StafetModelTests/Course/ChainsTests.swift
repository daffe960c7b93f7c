import StafetModel
import TestSupport
import Testing

@Suite struct ChainsTests {
  /// A chain as text: each question, and in brackets the answer that it follows.
  private func written(_ relay: Relay) -> [String] {
    relay.chains.map { chain in
      chain.steps.map { step in
        let follows = step.follows.map { "(\(step.isInferred ? "~" : "")\($0))" } ?? ""
        return "\(step.exchange.question.id)\(follows)"
      }.joined(separator: " ")
    }
  }

  @Test func followsTheRecord() {
    let relay = Relay.of([
      .question("q1"), .question("q2"), .answer("a1", to: "q1"), .answer("a2", to: "q2"),
      .question("q3", follows: "a2"), .question("q4", follows: "a1"), .answer("a4", to: "q4"),
      .question("q5", follows: "a4"),
    ])
    #expect(written(relay) == ["q1 q4(a1) q5(a4)", "q2 q3(a2)"])
    #expect(relay.chains.map { $0.count } == [3, 2])
    #expect(relay.chains.map { $0.pairCount } == [2, 1])
    #expect(relay.chains.map { $0.isBranched } == [false, false])
  }

  @Test func letsTheRecordAloneDecide() {
    // By the rule q2 would follow a1; since another question records what it follows, it starts.
    let relay = Relay.of([
      .question("q1", by: "a", to: "b"), .answer("a1", to: "q1", by: "b"),
      .question("q2", by: "b", to: "c"), .answer("a2", to: "q2", by: "c"),
      .question("q3", by: "c", to: "a", follows: "a2"),
    ])
    #expect(written(relay) == ["q1", "q2 q3(a2)"])
  }

  @Test func keepsBranchesInTheOrderOfTheSource() {
    let relay = Relay.of([
      .question("q1"), .answer("a1", to: "q1"),
      .question("q2", follows: "a1"), .answer("a2", to: "q2"), .question("q3", follows: "a1"),
      .question("q4", follows: "a2"),
    ])
    #expect(written(relay) == ["q1 q2(a1) q4(a2) q3(a1)"])
    #expect(relay.chains.map { $0.isBranched } == [true])
  }

  @Test func isNotBranchedByTwoAnswers() {
    let relay = Relay.of([
      .question("q1"), .answer("a1", to: "q1"), .answer("b1", to: "q1"),
      .question("q2", follows: "b1"), .question("q3", follows: "a1"),
    ])
    #expect(written(relay) == ["q1 q3(a1) q2(b1)"])
    #expect(relay.chains.map { $0.isBranched } == [false])
  }

  @Test func infersByTheOrderOfTheSource() {
    let relay = Relay.of([
      .question("q1", by: "a", to: "b"), .answer("a1", to: "q1", by: "b"),
      .question("q2", by: "b", to: "c"), .answer("a2", to: "q2", by: "c"),
      .question("q3", by: "c", to: "a"),
    ])
    #expect(written(relay) == ["q1 q2(~a1) q3(~a2)"])
  }

  @Test func infersTheLatestAnswerThatIsNotFollowed() {
    let relay = Relay.of([
      .question("q1", by: "a", to: "b"), .question("q2", by: "c", to: "b"),
      .answer("a1", to: "q1", by: "b"), .answer("a2", to: "q2", by: "b"),
      .question("q3", by: "b", to: "d"), .question("q4", by: "b", to: "e"),
      .question("q5", by: "b", to: "f"),
    ])
    #expect(written(relay) == ["q1 q4(~a1)", "q2 q3(~a2)", "q5"])
  }

  @Test func infersByTimeWhereAllIsDated() {
    // The source has the last question first; by time it comes after both answers.
    let relay = Relay.of([
      .question("q3", by: "b", to: "d", at: 50), .question("q1", by: "a", to: "b", at: 10),
      .question("q2", by: "c", to: "b", at: 20), .answer("a2", to: "q2", by: "b", at: 30),
      .answer("a1", to: "q1", by: "b", at: 40),
    ])
    #expect(written(relay) == ["q1 q3(~a1)", "q2"])
  }

  @Test func infersByOrderWhereOneDateIsMissing() {
    let relay = Relay.of([
      .question("q3", by: "b", to: "d", at: 50), .question("q1", by: "a", to: "b", at: 10),
      .answer("a1", to: "q1", by: "b"), .question("q4", by: "b", to: "c", at: 5),
    ])
    #expect(written(relay) == ["q3", "q1 q4(~a1)"])
  }

  @Test func breaksTiesInTimeByTheOrderOfTheSource() {
    let answerFirst = Relay.of([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "c", at: 2),
    ])
    let questionFirst = Relay.of([
      .question("q1", by: "a", to: "b", at: 1), .question("q2", by: "b", to: "c", at: 2),
      .answer("a1", to: "q1", by: "b", at: 2),
    ])
    #expect(written(answerFirst) == ["q1 q2(~a1)"])
    #expect(written(questionFirst) == ["q1", "q2"])
  }

  @Test func takesTheAddresseeForTheWriterOfAnAnswer() {
    let relay = Relay.of([
      .question("q1", by: "a", to: "b"), .answer("a1", to: "q1"),
      .question("q2", by: "b", to: "c"),
    ])
    #expect(written(relay) == ["q1 q2(~a1)"])
  }

  @Test func startsAChainWhereNobodyIsKnown() {
    let relay = Relay.of([
      .question("q1"), .answer("a1", to: "q1"), .question("q2"), .answer("a2", to: "q2"),
    ])
    #expect(written(relay) == ["q1", "q2"])
  }

  @Test func infersNoRingWhereAnswersComeFirst() {
    // Each answers the other's question, and the source lists answers before questions.
    let relay = Relay.of([
      .answer("a1", to: "q1", by: "b"), .answer("a2", to: "q2", by: "a"),
      .question("q1", by: "a", to: "b"), .question("q2", by: "b", to: "a"),
    ])
    #expect(written(relay) == ["q1 q2(~a1)"])
  }

  @Test func infersNoRingWhereSomebodyAnswersHimself() {
    let relay = Relay.of([.answer("a1", to: "q1", by: "a"), .question("q1", by: "a", to: "a")])
    #expect(written(relay) == ["q1"])
  }

  @Test func endsWhereTheRelayUsesAnIdentifierTwice() {
    let relay = Relay.of([
      .question("q1"), .answer("a1", to: "q1"), .question("q1", follows: "a1"),
    ])
    #expect(written(relay) == ["q1 q1(a1)"])
  }

  @Test func hasNoChainsWithoutQuestions() {
    #expect(Relay.of([]).chains.isEmpty)
    #expect(Relay.of([.statement("s")]).chains.isEmpty)
  }

  @Test func joinsQuestionsAndAllTheirAnswers() {
    let relay = Relay.of([
      .answer("a2", to: "q1"), .question("q1"), .answer("a1", to: "q1"), .question("q2"),
    ])
    #expect(relay.exchanges.map { $0.question.id } == ["q1", "q2"])
    #expect(relay.exchanges.map { $0.answers.map { $0.id } } == [["a2", "a1"], []])
    #expect(relay.exchanges.map { $0.isAnswered } == [true, false])
  }
}
