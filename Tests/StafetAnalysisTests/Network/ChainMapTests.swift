import StafetModel
import TestSupport
import Testing

@testable import StafetAnalysis

@Suite struct ChainMapTests {
  private func analysis(_ relay: Relay, smallest: Int = 3) throws -> RelayAnalysis {
    var settings = AnalysisSettings()
    settings.smallestGroup = smallest
    return try StudyAnalysis(of: Study(relays: [relay]), settings: settings).relays[0]
  }

  /// a asks f, f answers and asks b and c, who leave it; h asks i.
  ///
  /// The groups are a to e and f to j.
  private let contributions: [Contribution] = [
    .question("1", by: "a", to: "f", at: 10), .answer("2", to: "1", by: "f", at: 20),
    .question("3", by: "f", to: "b", follows: "2", at: 30),
    .question("4", by: "f", to: "c", follows: "2", at: 40),
    .question("5", by: "h", to: "i", at: 50),
    .answer("6", to: "4", by: "c", at: 60),
  ]

  @Test func chainsAreToldStepByStep() throws {
    let analysis = try analysis(.played(contributions))
    let map = try #require(analysis.chainMap)
    #expect(map.total == 2 && map.isTimed)
    // The groups are those of the chain with the same number.
    let stations = try #require(analysis.chains?.chains.map { $0.stations })
    #expect(
      stations == [
        [.group(0), .group(1), .group(0), .group(0)], [.group(1), .group(1)],
      ])
    let first = map.lines[0]
    #expect(first.steps.map { $0.question } == ["1", "3", "4"])
    #expect(first.steps.map { $0.parent } == [nil, 0, 0])
    #expect(first.steps.map { $0.isAnswered } == [true, false, true])
    #expect(first.steps.allSatisfy { !$0.isInferred })
    #expect(first.pairs == 2 && first.isBranched && first.end == .answered)
    let second = map.lines[1]
    #expect(second.number == 2 && !second.isBranched)
    #expect(second.pairs == 0 && second.end == .unanswered)
  }

  @Test func whatTellsOfFewPeopleHasNoGroup() throws {
    let chains = try analysis(.played(contributions), smallest: 6).chains
    #expect(chains?.chains.map { $0.stations } == [nil, nil])
  }

  @Test func linksThatAreNotRecordedAreInferred() throws {
    let map = try #require(
      try analysis(
        .played([
          .question("1", by: "a", to: "f"), .answer("2", to: "1", by: "f"),
          .question("3", by: "f", to: "b"),
        ])
      ).chainMap)
    #expect(map.lines[0].steps.map { $0.isInferred } == [false, true])
    #expect(!map.isTimed)
  }

  @Test func unknownChainsAreNotTold() throws {
    #expect(try analysis(.played([.question("1"), .question("2")])).chainMap == nil)
    #expect(try analysis(.played([])).chainMap == nil)
    #expect(
      try analysis(.played([.question("1"), .question("2")])).networkGaps
        == [.people, .times, .links])
    #expect(
      try analysis(.of([.question("1", by: "a", to: "b", at: 5)], people: ["a", "b"]))
        .networkGaps == [.groups])
  }

  /// Of 70 chains the 60 longest are told, in the order in which they began: the first ten are unanswered.
  @Test func theLongestAreToldOfVeryMany() throws {
    var contributions: [Contribution] = []
    for number in 1...70 {
      contributions.append(.question(.init("q\(number)"), by: "a", to: "b"))
      if number > 10 {
        contributions.append(.answer(.init("a\(number)"), to: .init("q\(number)"), by: "b"))
      }
    }
    let map = try #require(try analysis(.played(contributions)).chainMap)
    #expect(map.total == 70 && map.lines.count == ChainMap.mostLines)
    #expect(map.lines.map { $0.number } == Array(11...70))
  }
}
