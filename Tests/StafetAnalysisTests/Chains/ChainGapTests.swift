import StafetAnalysis
import StafetModel
import TestSupport
import Testing

/// What figures of chains become where a relay lacks records.
@Suite struct ChainGapTests {
  private func drawn(
    closes: Int64? = 72 * hour, _ change: (Contribution) -> Contribution
  ) throws -> ChainAnalysis {
    try #require(
      try chains(of: DrawnRelay.relay(DrawnRelay.contributions.map(change), closes: closes)))
  }

  @Test func withoutPeopleThereAreNoChains() throws {
    let analysis = try drawn { $0.without(author: true, recipient: true, link: true) }
    #expect(analysis.links == .unknown)
    #expect(
      analysis.gaps == [
        ChainGap(missing: .author, lacking: 7, total: 7),
        ChainGap(missing: .recipient, lacking: 7, total: 7),
        ChainGap(missing: .link, lacking: 7, total: 7),
      ])
    #expect(analysis.chains.isEmpty)
    #expect(analysis.lengths == nil && analysis.durations == nil && analysis.pauses == nil)
    #expect(analysis.meetings == nil && analysis.rings == nil && analysis.reach == nil)
    #expect(analysis.crossings == nil && analysis.direction == nil && analysis.shifts == nil)
    // Who answered whom is not needed for this, nor for when.
    #expect(analysis.answerTimes?.answered == Share(count: 4, of: 7))
    // Nobody knows whose suspension would have ended the wait of q7, 52 hours before closing.
    #expect(analysis.answerTimes?.cutBySuspension == 0)
    #expect(analysis.answerTimes?.cutAtHorizon == 3)
  }

  @Test func withoutLinksTheyAreInferredAndSaidToBe() throws {
    let analysis = try drawn { $0.without(link: true) }
    #expect(analysis.links == .inferred)
    #expect(analysis.gaps == [ChainGap(missing: .link, lacking: 7, total: 7)])
    #expect(analysis.inferredLinks == 3)
    #expect(analysis.chains.map { $0.isInferred } == [true, true, false, false])
    #expect(analysis.chains.map { $0.audited.pairs } == [2, 2, 0, 0])
  }

  @Test func withoutTimesThereAreNoTimes() throws {
    let analysis = try drawn { $0.without(time: true) }
    #expect(analysis.gaps == [ChainGap(missing: .time, lacking: 11, total: 11)])
    #expect(analysis.durations == nil && analysis.pauses == nil && analysis.shifts == nil)
    #expect(analysis.reach == nil)
    #expect(analysis.chains.map { $0.duration } == [nil, nil, nil, nil])
    #expect(analysis.chains.map { $0.reachable } == [nil, nil, nil, nil])
    #expect(analysis.chains.map { $0.reached } == [2, 2, 1, 1])
    #expect(analysis.lengths?.mean == 1)
    #expect(analysis.meetings?.people == Share(count: 2, of: 5))
    let times = try #require(analysis.answerTimes)
    #expect(times.answered == Share(count: 4, of: 7))
    #expect(times.total == 0 && times.steps.isEmpty && times.median == nil)
    #expect(times.leftOut == AnswerTimes.LeftOut(undatedQuestions: 7))
  }

  @Test func someTimesMissing() throws {
    let analysis = try drawn { ["q4", "a5"].contains($0.id) ? $0.without(time: true) : $0 }
    #expect(analysis.gaps == [ChainGap(missing: .time, lacking: 2, total: 11)])
    // The chain of q4 has no duration, and its start reaches nobody that can be told.
    #expect(analysis.chains.map { $0.duration } == [36_000, nil, 0, 0])
    #expect(analysis.durations?.count == 3 && analysis.durations?.leftOut == 1)
    #expect(analysis.chains.map { $0.reachable } == [3, nil, 1, 1])
    #expect(analysis.reach?.chains == 3 && analysis.reach?.leftOut == 1)
    #expect(analysis.shifts?.leftOut == 2)
    #expect(
      analysis.answerTimes?.leftOut
        == AnswerTimes.LeftOut(undatedQuestions: 1, undatedAnswers: 1))
  }

  @Test func aChainWhoseLastAnswerIsNotDatedHasNoDuration() throws {
    let analysis = try drawn { $0.id == "a5" ? $0.without(time: true) : $0 }
    #expect(analysis.chains.map { $0.duration } == [36_000, nil, 0, 0])
    #expect(analysis.answerTimes?.leftOut == AnswerTimes.LeftOut(undatedAnswers: 1))
  }

  @Test func aMissingAddresseeIsCounted() throws {
    // f received q4 and q2, so that the first of them in the chain of q1 is not known any more.
    let analysis = try drawn { $0.id == "q2" ? $0.without(recipient: true) : $0 }
    #expect(analysis.gaps == [ChainGap(missing: .recipient, lacking: 1, total: 7)])
    #expect(analysis.meetings?.people == Share(count: 1, of: 5))
    #expect(analysis.meetings?.leftOut == 1)
    #expect(analysis.crossings?.questions == Share(count: 3, of: 6))
    #expect(analysis.crossings?.leftOut == 1)
    // q3 of the same chain crosses.
    #expect(analysis.crossings?.chains == Share(count: 3, of: 4))
    #expect(analysis.direction?.external == Share(count: 3, of: 6))
    #expect(analysis.chains.map { $0.reached } == [nil, 2, 1, 1])
    #expect(
      analysis.chains[0].stations == [.group(0), .group(0), .unknown, .group(0)])
    // Without q2, a reaches b alone.
    #expect(analysis.chains.map { $0.reachable } == [1, 3, 1, 1])
    #expect(analysis.reach?.leftOut == 1)
  }

  @Test func withoutGroupsNothingCrosses() throws {
    let relay = Relay.of(DrawnRelay.contributions, people: "abcdefghij".map { "\($0)" })
    let analysis = try #require(try chains(of: relay))
    #expect(
      analysis.gaps == [
        ChainGap(missing: .group, lacking: 10, total: 10), ChainGap(missing: .closing),
      ])
    #expect(analysis.crossings == nil && analysis.direction == nil)
    #expect(analysis.chains.allSatisfy { $0.stations == nil && $0.groupCount == nil })
    #expect(analysis.rings?.stays == nil)
    #expect(analysis.rings?.returns?.map { $0.question } == ["q3"])
  }
}
