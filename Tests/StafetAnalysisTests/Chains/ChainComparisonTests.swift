import StafetAnalysis
import StafetModel
import TestSupport
import Testing

/// The drawn relay compared with another one, in which a→b→c→f is one chain of three pairs, answered after 2, 10
/// and 1 hours, and d→e is never answered.
///
/// Expected values are from a calculation apart, in Python.
@Suite struct ChainComparisonTests {
  private static let other: [Contribution] = [
    .question("sq1", by: "a", to: "b", at: 1 * hour),
    .answer("sa1", to: "sq1", by: "b", at: 3 * hour),
    .question("sq2", by: "b", to: "c", follows: "sa1", at: 4 * hour),
    .answer("sa2", to: "sq2", by: "c", at: 14 * hour),
    .question("sq3", by: "c", to: "f", follows: "sa2", at: 15 * hour),
    .answer("sa3", to: "sq3", by: "f", at: 16 * hour),
    .question("sq4", by: "d", to: "e", at: 10 * hour),
  ]

  private func comparison(_ first: Relay, _ second: Relay) throws -> ChainComparison? {
    try StudyAnalysis(of: Study(relays: [first, second]), settings: .undrawn).crossReading?.chains
  }

  private func drawn(_ change: (Contribution) -> Contribution = { $0 }) throws -> ChainComparison {
    let second = DrawnRelay.relay(Self.other.map(change), id: "s")
    return try #require(try comparison(DrawnRelay.relay(), second))
  }

  private func expect(
    _ comparison: ShareComparison?, _ first: Share, _ second: Share, _ figures: [Double],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let comparison = try #require(comparison, sourceLocation: sourceLocation)
    #expect(comparison.first == first, sourceLocation: sourceLocation)
    #expect(comparison.second == second, sourceLocation: sourceLocation)
    for (value, expected) in zip(
      [comparison.difference, comparison.low, comparison.high], figures)
    {
      #expect(value.isNearly(expected), sourceLocation: sourceLocation)
    }
  }

  @Test func sharesAreComparedWithNewcombesInterval() throws {
    let drawn = try drawn()
    try expect(
      drawn.answered, Share(count: 4, of: 7), Share(count: 3, of: 4),
      [-17.857_142_857_142_86, -55.910_584_444_113_3, 34.584_512_993_365_52])
    try expect(
      drawn.crossingQuestions, Share(count: 4, of: 7), Share(count: 1, of: 4),
      [32.142_857_142_857_14, -23.078_934_511_865_057, 66.036_004_110_918_19])
    try expect(
      drawn.crossingChains, Share(count: 3, of: 4), Share(count: 1, of: 2),
      [25, -35.525_011_091_372_44, 70.408_095_210_724_07])
    try expect(
      drawn.meetings, Share(count: 2, of: 5), Share(count: 0, of: 4),
      [40, -16.544_766_228_816_81, 76.927_571_872_398_72])
    try expect(
      drawn.external, Share(count: 4, of: 7), Share(count: 1, of: 4),
      [32.142_857_142_857_14, -23.078_934_511_865_057, 66.036_004_110_918_19])
  }

  /// Lengths 0, 0, 2 and 2 against 0 and 3: of eight pairs two are larger and two equal, so 3 of 8.
  @Test func lengthsAreComparedByOrder() throws {
    let lengths = try #require(try drawn().lengths)
    #expect(lengths.first.mean == 1 && lengths.second.mean == 1.5)
    #expect(lengths.difference == -0.5)
    #expect(lengths.superiority == 0.375)
    #expect(lengths.low.isNearly(0.088_573_262_903_470_62))
    #expect(lengths.high.isNearly(0.793_562_595_994_404_6))
  }

  @Test func answerTimesAreComparedByTheLogRankTest() throws {
    let times = try #require(try drawn().answerTimes)
    #expect(times.first.median == 86_400 && times.second.median == 7200)
    #expect(times.medianDifference == 79_200)
    #expect(try #require(times.firstExpected).isNearly(41_663.0 / 9240))
    #expect(try #require(times.secondExpected).isNearly(23_017.0 / 9240))
    #expect(try #require(times.statistic).isNearly(0.168_116_782_460_649_3))
    #expect(try #require(times.p).isNearly(0.681_790_934_570_587))
    #expect(times.first.total == 7 && times.second.total == 4)
  }

  @Test func whatARelayLacksIsNotCompared() throws {
    let timeless = try drawn { $0.without(time: true) }
    #expect(timeless.answerTimes == nil)
    #expect(timeless.lengths != nil && timeless.answered != nil)
    let anonymous = try drawn { $0.without(author: true, recipient: true, link: true) }
    #expect(anonymous.lengths == nil && anonymous.meetings == nil)
    #expect(anonymous.crossingQuestions == nil && anonymous.external == nil)
    #expect(anonymous.answered?.second == Share(count: 3, of: 4))
    #expect(try comparison(DrawnRelay.relay(), Relay(id: "s"))?.answered == nil)
  }
}
