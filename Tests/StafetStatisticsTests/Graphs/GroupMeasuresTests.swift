import StafetStatistics
import TestSupport
import Testing

/// The measures that are worked out of a mixing matrix.
@Suite struct GroupMeasuresTests {
  static let club = MixingMatrix(of: GraphSamples.clubUpwards, groups: GraphSamples.clubGroups)
  static let empty = MixingMatrix(counts: [0, 0, 0, 0], groupSizes: [3, 2])

  /// By hand: (21 − 15) / 36, (11 − 67) / 78, and for one group (2 + 5 − 12) / 19.
  @Test func externalAgainstInternal() throws {
    let mixed = EIIndex(of: MixingMatrixTests.mixed)
    #expect((mixed.externalCount, mixed.internalCount) == (21, 15))
    #expect(try #require(mixed.value).isNearly(1.0 / 6))
    #expect(try #require(EIIndex(of: Self.club).value).isNearly(-28.0 / 39))
    let first = EIIndex(of: MixingMatrixTests.mixed, from: 0)
    #expect(try #require(first.value).isNearly(-5.0 / 19))
    #expect(EIIndex(of: Self.empty).value == nil)
    #expect(EIIndex(of: MixingMatrix(counts: [0, 4, 2, 0], groupSizes: [2, 2])).value == 1)
    #expect(EIIndex(of: MixingMatrix(counts: [4, 0, 0, 2], groupSizes: [2, 2])).value == -1)
  }

  /// networkx 3.6.1, `attribute_assortativity_coefficient` of a `MultiDiGraph`, and igraph 1.0.0.
  ///
  /// The third is table I of Newman (2003), who has 0.621.
  @Test func assortativity() throws {
    let mixed = try #require(GroupAssortativity(of: MixingMatrixTests.mixed))
    #expect(isClose(mixed.value, to: 0.053817271589486744, relative: 1e-12))
    let club = try #require(GroupAssortativity(of: Self.club))
    #expect(club.value.isNearly(0.7230471271788251))
    // The printed shares times 1000, which sum to 997.
    let partners = MixingMatrix(
      counts: [258, 16, 35, 13, 12, 157, 58, 19, 13, 23, 306, 35, 5, 7, 24, 16],
      groupSizes: [1, 1, 1, 1])
    let value = try #require(GroupAssortativity(of: partners)).value
    #expect((value - 0.621).magnitude < 0.003)
  }

  /// By hand: all within gives 1, all across the lowest, and nil where there is nothing to compare.
  @Test func assortativityAtItsEnds() throws {
    let within = MixingMatrix(counts: [4, 0, 0, 2], groupSizes: [2, 2])
    #expect(try #require(GroupAssortativity(of: within)).value == 1)
    let across = try #require(
      GroupAssortativity(of: MixingMatrix(counts: [0, 4, 2, 0], groupSizes: [2, 2])))
    // Shares that begin ⅔, ⅓; that end ⅓, ⅔: −(4 / 9) / (1 − 4 / 9).
    #expect(across.value.isNearly(-0.8) && across.lowest == across.value)
    #expect(GroupAssortativity(of: Self.empty) == nil)
    #expect(GroupAssortativity(of: MixingMatrix(counts: [5, 0, 0, 0], groupSizes: [2, 2])) == nil)
    let oneWay = try #require(
      GroupAssortativity(of: MixingMatrix(counts: [0, 5, 0, 0], groupSizes: [2, 2])))
    #expect(oneWay.value == 0 && oneWay.lowest == 0)
  }

  /// By hand: 19 · 9 / 14 + 8 · 10 / 14 + 9 · 11 / 14 = 25 of 36 arcs expected to cross, 21 do.
  @Test func segregation() throws {
    let mixed = try #require(GroupSegregation(of: MixingMatrixTests.mixed))
    #expect(mixed.observed == 21)
    #expect(mixed.expected.isNearly(25))
    #expect(try #require(mixed.index).isNearly(0.16))
    #expect(try #require(mixed.ratio).isNearly(0.84))
    // 46 · 17 / 33 + 32 · 17 / 33 = 442 / 11.
    let club = try #require(GroupSegregation(of: Self.club))
    #expect(club.expected.isNearly(442.0 / 11))
    #expect(try #require(club.index).isNearly(0.7262443438914027))
    let empty = try #require(GroupSegregation(of: Self.empty))
    #expect(empty.index == nil && empty.ratio == nil && empty.expected == 0)
    #expect(GroupSegregation(of: MixingMatrix(counts: [0], groupSizes: [1])) == nil)
    let single = try #require(GroupSegregation(of: MixingMatrix(counts: [7], groupSizes: [4])))
    #expect(single.index == nil)
  }

  /// Laws: what is expected between all groups sums to the arcs of a group, and outside the diagonal to what is
  /// expected to cross; a target drawn evenly over and over crosses as often as expected.
  @Test func expectedCountsAreThoseOfChance() throws {
    let matrix = MixingMatrixTests.mixed
    let segregation = try #require(GroupSegregation(of: matrix))
    var crossing = 0.0
    for from in 0..<3 {
      var sum = 0.0
      for to in 0..<3 {
        let expected = try #require(
          GroupSegregation.expectedCount(in: matrix, from: from, to: to))
        sum += expected
        if from != to { crossing += expected }
      }
      #expect(sum.isNearly(Double(matrix.sourceTotals[from])))
    }
    #expect(crossing.isNearly(segregation.expected))

    var generator = SplitMix64(seed: 1978)
    let groups = (0..<15).map { $0 < 6 ? 0 : $0 < 11 ? 1 : 2 }
    let sources = [(0, 19), (6, 8), (11, 9)].flatMap { Array(repeating: $0.0, count: $0.1) }
    var crossed = 0
    for _ in 0..<2_000 {
      for source in sources {
        var target = Int.random(in: 0..<14, using: &generator)
        if target >= source { target += 1 }
        if groups[target] != groups[source] { crossed += 1 }
      }
    }
    #expect((Double(crossed) / 2_000 - segregation.expected).magnitude < 0.25)
  }
}
