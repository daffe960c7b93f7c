import StafetAnalysis
import StafetModel
import TestSupport
import Testing

/// The chains of a relay that was worked out by hand; see `DrawnRelay`.
@Suite struct ChainAnalysisTests {
  private func drawn() throws -> ChainAnalysis { try #require(try chains(of: DrawnRelay.relay())) }

  @Test func chainsEndAsTheAuditSays() throws {
    let analysis = try drawn()
    #expect(analysis.links == .recorded)
    #expect(analysis.gaps.isEmpty)
    #expect(analysis.chains.map { $0.id } == ["q1", "q4", "q7", "q6"])
    #expect(
      analysis.chains.map { $0.audited.end } == [.unanswered, .answered, .stranded, .cutByClosing])
    #expect(AuditedChain.End.allCases.map { analysis.count(of: $0) } == [1, 1, 1, 1])
    #expect(analysis.branchedChains == 0)
    #expect(analysis.inferredLinks == 0)
    #expect(analysis.linkedQuestions == 3)
  }

  @Test func lengthsAndDurations() throws {
    let analysis = try drawn()
    let lengths = try #require(analysis.lengths)
    #expect(
      lengths.rows == [
        ChainLengths.Row(pairs: 0, chains: 2), ChainLengths.Row(pairs: 2, chains: 2),
      ])
    #expect(lengths.chains == 4 && lengths.mean == 1 && lengths.median == 1)
    #expect(lengths.longest == 2)
    // From @1 to @11, from @5 to @30, and two that were only asked.
    #expect(analysis.chains.map { $0.duration } == [36_000, 90_000, 0, 0])
    // Of 0, 0, 10 and 25 hours: the places ¾, 1½ and 2¼.
    #expect(analysis.durations == TimeSpread(of: [0, 0, 36_000, 90_000]))
    #expect(analysis.durations?.lower == 0)
    #expect(analysis.durations?.median == 18_000)
    #expect(analysis.durations?.upper == 13.75 * 3600)
  }

  @Test func pausesAreFromAnAnswerToTheQuestionThatFollowsIt() throws {
    // 2, 1 and ½ hours.
    let pauses = try #require(try drawn().pauses)
    #expect(pauses.count == 3 && pauses.leftOut == 0)
    #expect(pauses.lower == 2700 && pauses.median == 3600 && pauses.upper == 5400)
  }

  @Test func pausesLeaveOutWhatIsNotDatedOrImpossible() throws {
    let contributions = DrawnRelay.contributions.map { contribution in
      switch contribution.id {
      case "a1": contribution.without(time: true)
      case "q5": Contribution.question("q5", by: "f", to: "g", follows: "a4", at: 5 * hour)
      default: contribution
      }
    }
    let pauses = try #require(try chains(of: DrawnRelay.relay(contributions))?.pauses)
    #expect(pauses.count == 1 && pauses.leftOut == 2 && pauses.median == 3600)
  }

  @Test func chainsMeetInPeople() throws {
    // b receives q1 and q6, f receives q2 and q4; a, g and j receive one question each.
    let meetings = try #require(try drawn().meetings)
    #expect(meetings.people == Share(count: 2, of: 5))
    #expect(meetings.questions == ["q4", "q6"])
    #expect(meetings.leftOut == 0)
  }

  @Test func aMeetingGoesOnWithEachFurtherQuestion() throws {
    // b is asked twice in the chain of q1, then in that of q3, then in that of q1 again.
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "c", follows: "a1", at: 3),
      .answer("a2", to: "q2", by: "c", at: 4),
      .question("q4", by: "c", to: "b", follows: "a2", at: 5),
      .answer("a4", to: "q4", by: "b", at: 6), .question("q3", by: "d", to: "b", at: 7),
      .question("q5", by: "b", to: "e", follows: "a4", at: 8),
      .answer("a5", to: "q5", by: "e", at: 9),
      .question("q6", by: "e", to: "b", follows: "a5", at: 10),
    ])
    let meetings = try #require(try chains(of: relay)?.meetings)
    #expect(meetings.people == Share(count: 1, of: 3))
    #expect(meetings.questions == ["q3", "q6"])
  }

  @Test func groupsThatChainsPassThrough() throws {
    let analysis = try drawn()
    #expect(
      analysis.chains.map { $0.stations } == [
        [.group(0), .group(0), .group(1), .group(0)], [.group(0), .group(1), .group(1)],
        [.group(0), .group(1)], [.group(0), .group(0)],
      ])
    #expect(analysis.chains.map { $0.groupCount } == [2, 2, 2, 1])
    // q2, q3, q4 and q7 of seven cross, and all chains but that of q6.
    let crossings = try #require(analysis.crossings)
    #expect(crossings.questions == Share(count: 4, of: 7))
    #expect(crossings.chains == Share(count: 3, of: 4))
    #expect(crossings.leftOut == 0 && crossings.withheld.isEmpty)
    // q2, q4, q5 and q7 go to h.
    #expect(analysis.direction == ExternalDirection(external: Share(count: 4, of: 7)))
    #expect(try chains(of: DrawnRelay.relay(isExternal: false))?.direction == nil)
  }

  @Test func peopleWhoCouldBeReached() throws {
    // Back through time: d reaches b; e reaches j; f reaches a, then g; c reaches f, a and g; b the same; and a
    // reaches b and all whom b reaches then, of whom a itself does not count.
    let analysis = try drawn()
    #expect(analysis.chains.map { $0.reachable } == [3, 3, 1, 1])
    #expect(analysis.chains.map { $0.reached } == [2, 2, 1, 1])
    let reach = try #require(analysis.reach)
    #expect(reach.chains == 4 && reach.others == 9 && reach.leftOut == 0)
    #expect(reach.median == 2 && reach.least == 1 && reach.most == 3)
    #expect(reach.medianReached == 1.5)
    #expect(reach.medianShare == 2.0 / 9)
  }

  @Test func onlyARelayHasChains() throws {
    let study = try Study(relays: [Relay(id: "w", kind: .workshop), Relay(id: "r")])
    let analysis = try StudyAnalysis(of: study, settings: .undrawn)
    #expect(analysis.relays[0].chains == nil)
    let empty = try #require(analysis.relays[1].chains)
    #expect(empty.chains.isEmpty)
    #expect(
      empty.gaps == [
        ChainGap(missing: .closing), ChainGap(missing: .roster), ChainGap(missing: .contributions),
      ])
    #expect(empty.answerTimes == nil && empty.meetings == nil && empty.reach == nil)
    #expect(empty.crossings == nil && empty.shifts == nil && empty.pauses == nil)
    #expect(analysis.crossReading?.chains == nil)
  }
}
