import StafetModel
import StafetStatistics

extension ChainAnalysis {
  /// Works out the chains of a relay.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - audit: The audit of the relay, which tells how its chains ended.
  ///   - waits: How long its questions waited.
  ///   - groups: The groups that may be told of.
  ///   - shown: The groups by which single questions may be shown.
  ///   - confidence: The level of intervals.
  /// - Complexity: O(*n* log *n* + *n* *p* / 64) for *n* contributions and *p* people.
  init(
    of course: RelayCourse, audit: RelayAudit, waits: AnswerWaits, groups: ToldGroups,
    shown: ToldGroups, confidence: Double
  ) {
    let isKnown = course.links != .unknown
    let known = course.chains
    let questions = isKnown ? known.indices.map { known[$0] } : []
    let told = groups.areSeveral ? groups : nil
    let sweep = ReachSweep(in: course)
    let reachable = sweep.counts(from: questions.map { $0[0] })
    var tracer = ChainTracer(of: course, by: shown.areSeveral ? shown : nil)
    let chains = questions.indices.map { number in
      tracer.trace(questions[number], audited: audit.chains[number], reachable: reachable[number])
    }
    self.init(
      links: course.links, gaps: ChainGap.gaps(in: course), chains: chains,
      lengths: isKnown ? ChainLengths(of: chains.map { $0.audited.pairs }) : nil,
      durations: chains.contains { $0.duration != nil } ? TimeSpread(ofDurations: chains) : nil,
      answerTimes: AnswerTimes(of: course, waits: waits, confidence: confidence),
      pauses: isKnown ? TimeSpread(ofPausesIn: course) : nil,
      meetings: ChainMeetings(in: course, confidence: confidence),
      rings: ChainRings(in: course, chains: questions, by: told),
      crossings: told.flatMap { GroupCrossings(of: course, by: $0, confidence: confidence) },
      direction: told.flatMap { ExternalDirection(of: course, by: $0, confidence: confidence) },
      shifts: ParticipationShifts(in: course, confidence: confidence),
      reach: ChainReach(
        of: chains, others: course.people.rosterCount == 0 ? nil : course.people.rosterCount - 1,
        leftOut: sweep.leftOut))
  }
}

/// Follows the chains of a relay one by one.
private struct ChainTracer {
  private let course: RelayCourse
  private let told: ToldGroups?

  /// For each person the last chain that counted the person.
  private var counted: PositionColumn
  private var chainCount = 0

  init(of course: RelayCourse, by told: ToldGroups?) {
    self.course = course
    self.told = told
    counted = PositionColumn(count: course.people.ids.count)
  }

  /// Follows a chain.
  mutating func trace(
    _ questions: [Int], audited: AuditedChain, reachable: Int?
  ) -> AnalysedChain {
    AnalysedChain(
      audited: audited, duration: duration(of: questions), stations: stations(of: questions),
      reached: reached(by: questions), reachable: reachable)
  }

  private func duration(of questions: [Int]) -> Double? {
    let contributions = course.relay.contributions
    guard let start = contributions[questions[0]].at else { return nil }
    var last = start
    for question in questions {
      guard let asked = contributions[question].at else { return nil }
      last = max(last, asked)
      for answer in course.answers[question] {
        guard let answered = contributions[answer].at else { return nil }
        last = max(last, answered)
      }
    }
    return last.seconds(since: start)
  }

  private func stations(of questions: [Int]) -> [GroupStation]? {
    guard let told else { return nil }
    return [told.place(of: course.authors[questions[0]])]
      + questions.map { told.place(of: course.recipients[$0]) }
  }

  private mutating func reached(by questions: [Int]) -> Int? {
    chainCount += 1
    guard let asker = course.authors[questions[0]] else { return nil }
    counted[asker] = chainCount
    var count = 0
    for question in questions {
      guard let person = course.recipients[question] else { return nil }
      if counted[person] != chainCount { count += 1 }
      counted[person] = chainCount
    }
    return count
  }
}

extension TimeSpread {
  /// How long it took from each answer to a question that follows it; `nil` where no such pair is dated.
  ///
  /// A pair with a missing date, or with a question dated before the answer, is left out.
  fileprivate init?(ofPausesIn course: RelayCourse) {
    let contributions = course.relay.contributions
    var pauses: [Double] = []
    var leftOut = 0
    for question in course.questions {
      guard let answer = course.follows[question] else { continue }
      if let asked = contributions[question].at, let answered = contributions[answer].at,
        answered <= asked
      {
        pauses.append(asked.seconds(since: answered))
      } else {
        leftOut += 1
      }
    }
    if pauses.isEmpty { return nil }
    self.init(of: pauses, leftOut: leftOut)
  }
}

extension ChainReach {
  /// Sums up how many people the chains could have reached and did; `nil` where it is known of none.
  fileprivate init?(of chains: [AnalysedChain], others: Int?, leftOut: Int) {
    let reachable = chains.compactMap { $0.reachable }
    if reachable.isEmpty { return nil }
    self.init(
      chains: reachable.count, others: others, median: Quantile.value(at: 0.5, of: reachable),
      least: reachable.min(), most: reachable.max(),
      medianReached: Quantile.value(at: 0.5, of: chains.compactMap { $0.reached }),
      leftOut: leftOut)
  }
}
