import StafetAnalysis
import StafetModel
import TestSupport
import Testing

@Suite struct AnswerTimesTests {
  private func times(_ relay: Relay) throws -> AnswerTimes {
    try #require(try chains(of: relay)?.answerTimes)
  }

  /// Seven questions wait ½, 1, 6 and 24 hours until their answers, and 10, 12 and 61 hours in vain:
  /// 6/7 still wait after ½ hour, 5/7 after 1, 4/7 after 6, and then, with two left, half of that.
  @Test func unansweredQuestionsAreCensoredAndNotDropped() throws {
    let times = try times(DrawnRelay.relay())
    #expect(times.answered == Share(count: 4, of: 7))
    #expect(times.timed == 4 && times.cutAtHorizon == 2 && times.cutBySuspension == 1)
    #expect(times.total == 7 && times.leftOut.total == 0)
    #expect(times.horizon == .closing)
    #expect(times.cuts == [36_000, 43_200, 219_600])
    #expect(times.steps.map { $0.seconds } == [1800, 3600, 21_600, 86_400])
    #expect(times.steps.map { $0.waiting } == [7, 6, 5, 2])
    #expect(times.steps.map { $0.answered } == [1, 1, 1, 1])
    for (step, share) in zip(times.steps, [1.0 / 7, 2.0 / 7, 3.0 / 7, 5.0 / 7]) {
      #expect(step.share.isNearly(share))
    }
    // Of the answered questions alone, half were answered within 3½ hours.
    #expect(times.median == 86_400)
  }

  /// The interval after 6 hours: S = 4/7, Greenwood's sum 1/42 + 1/30 + 1/20 = 3/28, and the bounds
  /// S^exp(± 1.959964 √(3/28) / ln S), by a calculation apart.
  @Test func sharesHaveIntervals() throws {
    let step = try times(DrawnRelay.relay()).steps[2]
    #expect(try #require(step.low).isNearly(0.162_917_219_650_819_4))
    #expect(try #require(step.high).isNearly(0.828_133_984_471_225))
  }

  @Test func withoutClosingTheLatestContributionIsTheHorizon() throws {
    // q6, asked last, is known to have waited no time at all; q3 waited 49 hours.
    let times = try times(DrawnRelay.relay(closes: nil))
    #expect(times.horizon == .latestContribution)
    #expect(times.cutAtHorizon == 2 && times.cutBySuspension == 1)
    #expect(times.steps.map { $0.waiting } == [6, 5, 4, 2])
  }

  @Test func theFirstAnswerEndsTheWait() throws {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 100), .answer("a1", to: "q1", by: "b", at: 900),
      .answer("a2", to: "q1", by: "b", at: 400), .answer("a3", to: "q1", by: "b", at: 50),
      .answer("a4", to: "q1", by: "b"),
    ])
    let times = try times(relay)
    #expect(times.steps.map { $0.seconds } == [300])
    #expect(times.median == 300)
  }

  @Test func impossibleTimesAreLeftOut() throws {
    let relay = Relay.played(
      [
        .question("q1", by: "a", to: "b", at: 100), .answer("a1", to: "q1", by: "b", at: 99),
        .question("q2", by: "c", to: "d", at: 2001), .question("q3", by: "d", to: "e", at: 2001),
        .answer("a3", to: "q3", by: "e", at: 2003), .question("q4", by: "e", to: "f", at: 1500),
      ], closes: 2000)
    let times = try times(relay)
    #expect(
      times.leftOut == AnswerTimes.LeftOut(answeredBeforeAsked: 1, askedAfterClosing: 1))
    #expect(times.answered == Share(count: 2, of: 4))
    #expect(times.timed == 1 && times.cutAtHorizon == 1)
  }
}
