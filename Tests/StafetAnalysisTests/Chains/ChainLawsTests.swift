import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

/// Laws over relays played by chance; a failing seed is the argument of the failing test.
@Suite struct ChainLawsTests {
  static let seeds = UInt64(1)...40

  private func analysis(_ relay: Relay) throws -> ChainAnalysis {
    try #require(try chains(of: relay))
  }

  @Test(arguments: seeds) func otherNamesAndAnotherRosterChangeNothing(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let relay = PlayedRelay.relay(seed: seed)
    let numbers = Array(relay.participants.indices).shuffled(using: &generator)
    var names: [Participant.ID: Participant.ID] = [:]
    for (participant, number) in zip(relay.participants, numbers) {
      names[participant.id] = Participant.ID("x\(number)")
    }
    let people = relay.participants.shuffled(using: &generator).map { participant in
      Participant(
        id: names[participant.id] ?? "", group: participant.group,
        suspended: participant.suspended)
    }
    let contributions = relay.contributions.map { old in
      Contribution(
        id: old.id, kind: old.kind, author: old.author.flatMap { names[$0] },
        recipient: old.recipient.flatMap { names[$0] }, replyTo: old.replyTo,
        follows: old.follows, at: old.at, text: old.text)
    }
    let other = PlayedRelay.changed(relay, participants: people, contributions: contributions)
    #expect(try analysis(other) == analysis(relay))
  }

  @Test(arguments: seeds) func theOrderOfADatedRecordDoesNotMatter(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let relay = PlayedRelay.relay(seed: seed)
    let one = try analysis(relay)
    let other = try analysis(
      PlayedRelay.changed(
        relay, contributions: relay.contributions.shuffled(using: &generator)))
    #expect(one.lengths == other.lengths && one.durations == other.durations)
    #expect(one.answerTimes == other.answerTimes && one.pauses == other.pauses)
    #expect(one.meetings?.people == other.meetings?.people)
    #expect(Set(one.meetings?.questions ?? []) == Set(other.meetings?.questions ?? []))
    #expect(Set(one.rings?.returns ?? []) == Set(other.rings?.returns ?? []))
    #expect(Set(one.rings?.stays ?? []) == Set(other.rings?.stays ?? []))
    #expect(one.crossings == other.crossings && one.direction == other.direction)
    #expect(one.shifts == other.shifts && one.reach == other.reach)
  }

  @Test(arguments: seeds) func everyChainAndEveryQuestionIsCountedOnce(seed: UInt64) throws {
    let relay = PlayedRelay.relay(seed: seed)
    let analysis = try analysis(relay)
    let ends = AuditedChain.End.allCases.reduce(0) { $0 + analysis.count(of: $1) }
    #expect(ends == analysis.chains.count)
    let lengths = try #require(analysis.lengths)
    #expect(lengths.rows.reduce(0) { $0 + $1.chains } == analysis.chains.count)
    #expect(lengths.rows.reduce(0) { $0 + $1.chains * $1.pairs } == relay.answers.count)
    let times = try #require(analysis.answerTimes)
    #expect(times.total + times.leftOut.total == relay.questions.count)
    let shifts = try #require(analysis.shifts)
    let pairs = [shifts.afterQuestions, shifts.afterAnswers].reduce(0) { sum, counts in
      sum + counts.rows.reduce(0) { $0 + $1.share.count } + counts.repeated + counts.unknown
        + counts.toOneself
    }
    #expect(pairs == relay.contributions.count - 1)
    if let crossings = analysis.crossings {
      #expect(crossings.questions.total + crossings.leftOut == relay.questions.count)
    }
    for chain in analysis.chains {
      #expect(chain.stations.map { $0.count == chain.audited.questions + 1 } ?? true)
    }
  }

  /// Closing is far away, so that no wait is cut off before the last answer.
  @Test(arguments: seeds) func withoutEarlyCutsTheEstimateIsTheShare(seed: UInt64) throws {
    let relay = PlayedRelay.relay(seed: seed)
    let awake = relay.participants.map { Participant(id: $0.id, group: $0.group) }
    let times = try #require(
      try analysis(PlayedRelay.changed(relay, participants: awake)).answerTimes)
    guard let last = times.steps.last else { return }
    #expect(last.share.isNearly(try #require(times.answered.share), within: 1e-9))
    #expect(times.steps.allSatisfy { $0.share > 0 && $0.share <= 1 })
    for (one, next) in zip(times.steps, times.steps.dropFirst()) {
      #expect(one.share < next.share && one.seconds < next.seconds)
    }
  }

  /// Whom a person reaches by questions later than a moment, question by question forward in time.
  private func reachable(from start: Contribution, in relay: Relay) -> Int {
    var reached: Set<Participant.ID?> = [start.author]
    for question in relay.questions.sorted(by: { ($0.at ?? Instant(0)) < ($1.at ?? Instant(0)) })
    where question.at.map({ asked in start.at.map { $0 <= asked } ?? false }) ?? false {
      if reached.contains(question.author) { reached.insert(question.recipient) }
    }
    return reached.count - 1
  }

  @Test(arguments: seeds) func reachIsThatOfAWalkForward(seed: UInt64) throws {
    let relay = PlayedRelay.relay(seed: seed)
    let starts = relay.questions.filter { $0.follows == nil }
    let analysis = try analysis(relay)
    #expect(
      analysis.chains.map { $0.reachable } == starts.map { reachable(from: $0, in: relay) })
    // Times rise along every chain of these relays.
    for chain in analysis.chains {
      #expect(try #require(chain.reachable) >= (try #require(chain.reached)))
    }
  }

  @Test(arguments: seeds) func swappingTheRelaysFlipsTheComparison(seed: UInt64) throws {
    let one = PlayedRelay.relay(seed: seed, id: "one")
    let other = PlayedRelay.relay(seed: seed + 1000, id: "other", lastAnswer: 2000)
    let forth = try #require(
      try StudyAnalysis(of: Study(relays: [one, other]), settings: .undrawn).crossReading?.chains)
    let back = try #require(
      try StudyAnalysis(of: Study(relays: [other, one]), settings: .undrawn).crossReading?.chains)
    let shares = { (comparison: ChainComparison) in
      [
        comparison.answered, comparison.crossingQuestions, comparison.crossingChains,
        comparison.meetings, comparison.external,
      ]
    }
    for (one, other) in zip(shares(forth), shares(back)) {
      #expect((one == nil) == (other == nil))
      guard let one, let other else { continue }
      #expect(one.first == other.second && one.difference == -other.difference)
      #expect((one.low + other.high).magnitude < 1e-9)
      #expect(one.low <= one.difference && one.difference <= one.high)
    }
    let lengths = try #require(forth.lengths)
    let otherLengths = try #require(back.lengths)
    #expect(lengths.difference == -otherLengths.difference)
    #expect((lengths.superiority + otherLengths.superiority - 1).magnitude < 1e-12)
    #expect((lengths.low + otherLengths.high - 1).magnitude < 1e-9)
    #expect(lengths.low <= lengths.superiority && lengths.superiority <= lengths.high)
    #expect((forth.answerTimes?.p == nil) == (back.answerTimes?.p == nil))
    if let p = forth.answerTimes?.p, let q = back.answerTimes?.p {
      #expect(p.isNearly(q, within: 1e-9))
    }
  }
}

extension Instant {
  fileprivate init(_ seconds: Int64) { self.init(secondsSince1970: seconds) }
}
