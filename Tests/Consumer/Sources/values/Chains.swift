import Stafet

/// The chains of a relay, and those of two relays compared.
@MainActor func checkChains() {
  let audited = AuditedChain(start: "q1", last: "q2", questions: 2, pairs: 1, end: .unanswered)
  let chain = AnalysedChain(
    audited: audited, duration: 7200, stations: [.group(0), .withheld, .group(1)], reached: 2,
    reachable: 5)
  expect("id of an analysed chain", chain.id, is: "q1")
  expect("groups of a chain", chain.groupCount, is: 2)
  let times = AnswerTimes(
    answered: Share(count: 1, of: 2), timed: 1, cutAtHorizon: 1,
    leftOut: AnswerTimes.LeftOut(undatedAnswers: 0), horizon: .closing,
    steps: [AnswerTimes.Step(seconds: 3600, waiting: 2, answered: 1, share: 0.5)], median: 3600)
  expect("waits", times.total, is: 2)
  let ring = ChainRings.Return(question: "q2", earlier: "q1", steps: 1, chain: "q1")
  let stay = ChainRings.Stay(group: 0, first: "q1", fourth: "q4", steps: 4, chain: "q1")
  let row = ParticipationShifts.Counts.Row(shift: .returned, share: Share(count: 1, of: 1))
  let shifts = ParticipationShifts(
    afterQuestions: ParticipationShifts.Counts(rows: [row]),
    afterAnswers: ParticipationShifts.Counts(rows: []))
  let crossings = GroupCrossings(
    questions: Share(count: 1, of: 2), chains: Share(count: 1, of: 1), withheld: ["g"])
  let analysis = ChainAnalysis(
    gaps: [ChainGap(missing: .closing)], chains: [chain], lengths: ChainLengths(of: [1, 1, 0]),
    durations: TimeSpread(of: [7200]), answerTimes: times, pauses: TimeSpread(of: [60, 120]),
    meetings: ChainMeetings(people: Share(count: 1, of: 3), questions: ["q2"]),
    rings: ChainRings(chains: 1, returns: [ring], stays: [stay]), crossings: crossings,
    direction: ExternalDirection(external: Share(count: 1, of: 2)), shifts: shifts,
    reach: ChainReach(chains: 1, others: 10, median: 5))
  expect("ends", analysis.count(of: .unanswered), is: 1)
  expect("gaps", analysis.gaps.map { $0.id }, is: [.closing])
  expect("lengths", analysis.lengths?.rows.map { $0.chains }, is: [1, 2])
  expect("pause", analysis.pauses?.median, is: 90)
  expect("rings", analysis.rings?.returningChains, is: 1)
  expect("reach", analysis.reach?.medianShare, is: 0.5)

  let longer = LengthComparison(first: ChainLengths(of: [2]), second: ChainLengths(of: [1]))
  let comparison = ChainComparison(
    answered: ShareComparison(first: Share(count: 1, of: 2), second: Share(count: 1, of: 4)),
    lengths: longer, answerTimes: AnswerTimeComparison(first: times, second: times))
  expect("difference in points", comparison.answered?.difference, is: 25)
  expect("longer", comparison.lengths?.superiority, is: 1)
  expect("difference of medians", comparison.answerTimes?.medianDifference, is: 0)
  expect(
    "share of nothing",
    ShareComparison(
      first: Share(count: 0, of: 0), second: Share(count: 1, of: 4)), is: nil)
}
