import StafetStatistics
import TestSupport
import Testing

@Suite struct ChiSquareTestTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let counts: [[Int]]
    let statistic: Double
    let degreesOfFreedom: Int
    let pValue, cramersV, correctedCramersV: Double
    let smallestExpected: Double
    let smallCells: Int
  }

  /// Expected values: SciPy 1.17.1, `chi2_contingency(counts, correction=False)` and
  /// `contingency.association(counts, method="cramer")`; Bergsma's correction by its definition in
  /// Python.
  static let samples = [
    Sample(
      testDescription: "three themes", counts: [[12, 8, 10], [3, 20, 7]],
      statistic: 11.072268907563027, degreesOfFreedom: 2, pValue: 0.003941734383074318,
      cramersV: 0.4295786483591223, correctedCramersV: 0.39145464995712,
      smallestExpected: 7.5, smallCells: 0),
    Sample(
      testDescription: "three by three", counts: [[10, 20, 30], [6, 15, 9], [14, 2, 4]],
      statistic: 26.481737551505, degreesOfFreedom: 4, pValue: 2.529881852098556e-05,
      cramersV: 0.3469460106774867, correctedCramersV: 0.32238157633618647,
      smallestExpected: 5.454545454545454, smallCells: 0),
    Sample(
      testDescription: "four by two", counts: [[5, 9], [12, 3], [7, 7], [1, 14]],
      statistic: 17.03007215007215, degreesOfFreedom: 3, pValue: 0.0006967486892902608,
      cramersV: 0.5418689266067336, correctedCramersV: 0.4952713941519159,
      smallestExpected: 6.0344827586206895, smallCells: 0),
    Sample(
      testDescription: "two by two", counts: [[8, 2], [1, 5]],
      statistic: 6.112169312169312, degreesOfFreedom: 1, pValue: 0.013425424881491248,
      cramersV: 0.6180700462007377, correctedCramersV: 0.5812645531301763,
      smallestExpected: 2.625, smallCells: 3),
    Sample(
      testDescription: "eight themes",
      counts: [[9, 6, 5, 4, 3, 1, 1, 1], [3, 5, 7, 2, 6, 4, 0, 5]],
      statistic: 10.5039898989899, degreesOfFreedom: 7, pValue: 0.16176566349445137,
      cramersV: 0.4116056266855349, correctedCramersV: 0.23574600410437177,
      smallestExpected: 0.4838709677419355, smallCells: 10),
    Sample(
      testDescription: "far apart", counts: [[120, 5, 3], [4, 140, 9]],
      statistic: 236.8563741649445, degreesOfFreedom: 2, pValue: 3.692256368744782e-52,
      cramersV: 0.9180987126331202, correctedCramersV: 0.9158372962016778,
      smallestExpected: 5.4661921708185055, smallCells: 0),
    Sample(
      testDescription: "nearly alike", counts: [[31, 29, 40], [30, 31, 39]],
      statistic: 0.09571833713771877, degreesOfFreedom: 2, pValue: 0.9532680277252368,
      cramersV: 0.021876738460945084, correctedCramersV: 0,
      smallestExpected: 30, smallCells: 0),
    Sample(
      testDescription: "sparse", counts: [[3, 1, 0], [0, 2, 1], [1, 0, 4]],
      statistic: 10.163333333333334, degreesOfFreedom: 4, pValue: 0.037764420151969215,
      cramersV: 0.6507474335118213, correctedCramersV: 0.5434656734988926,
      smallestExpected: 0.75, smallCells: 9),
    Sample(
      testDescription: "thousands",
      counts: [[1000, 2000, 3000, 4000], [1100, 1900, 3050, 3950]],
      statistic: 8.053695875308225, degreesOfFreedom: 3, pValue: 0.04491491130580154,
      cramersV: 0.020067007593694963, correctedCramersV: 0.015896223718813687,
      smallestExpected: 1050, smallCells: 0),
  ]

  @Test(arguments: samples)
  func agreesWithSciPy(_ sample: Sample) throws {
    let test = try #require(ChiSquareTest(of: table(sample.counts)))
    let corrected = try #require(test.correctedCramersV)
    #expect(isClose(test.statistic, to: sample.statistic, relative: 1e-13))
    #expect(test.degreesOfFreedom == sample.degreesOfFreedom)
    #expect(isClose(test.pValue, to: sample.pValue, relative: 1e-12))
    #expect(isClose(test.cramersV, to: sample.cramersV, relative: 1e-13))
    #expect(isClose(corrected, to: sample.correctedCramersV, relative: 1e-12))
    #expect(isClose(test.smallestExpectedCount, to: sample.smallestExpected, relative: 1e-15))
    #expect(test.smallCellCount == sample.smallCells)
    #expect(test.cellCount == sample.counts.count * sample.counts[0].count)
  }

  /// By hand: 15 is expected everywhere, so X² = 4 · 5² / 15 = 20/3 and V = √(20/3 / 60) = 1/3.
  @Test func twentyAgainstTen() throws {
    let test = try #require(ChiSquareTest(of: table([[10, 20], [20, 10]])))
    #expect(test.expectedCounts == [[15, 15], [15, 15]])
    #expect(isClose(test.statistic, to: 20.0 / 3, relative: 1e-15))
    #expect(isClose(test.cramersV, to: 1.0 / 3, relative: 1e-15))
    #expect(!test.hasSmallExpectedCounts)
  }

  // By hand: rows of 4 and 6, columns of 5, 0 and 5. The empty column is expected to hold nothing and
  // counts neither as a cell nor as a degree of freedom.
  @Test func emptyRowsAndColumnsAreLeftOut() throws {
    let test = try #require(ChiSquareTest(of: table([[3, 0, 1], [0, 0, 0], [2, 0, 4]])))
    let bare = try #require(ChiSquareTest(of: table([[3, 1], [2, 4]])))
    #expect(test.expectedCounts == [[2, 0, 2], [0, 0, 0], [3, 0, 3]])
    #expect(test.degreesOfFreedom == 1)
    #expect(test.cellCount == 4)
    #expect(test.smallestExpectedCount == 2)
    #expect(test.statistic == bare.statistic && test.pValue == bare.pValue)
    #expect(test.cramersV == bare.cramersV && test.correctedCramersV == bare.correctedCramersV)
  }

  @Test(arguments: [
    [], [[]], [[0, 0], [0, 0]], [[3, 4, 5]], [[3], [4]], [[3, 4], [0, 0]], [[3, 0], [4, 0]],
  ])
  func nothingToTellApart(_ counts: [[Int]]) {
    #expect(ChiSquareTest(of: table(counts)) == nil)
    #expect(FreemanHaltonTest(of: table(counts)) == nil)
    #expect(IndependencePermutationTest(of: table(counts)) == nil)
    #expect(IndependenceTest(of: table(counts)) == nil)
  }

  /// By hand, Cochran's rule: of ten cells two may be expected to hold less than 5, and none less than 1.
  @Test func cochransRule() throws {
    // Rows of 40 each, columns of 8, 18, 18, 18 and 18: 4 is expected in two of ten cells.
    let two = try #require(
      ChiSquareTest(of: table([[4, 9, 9, 9, 9], [4, 9, 9, 9, 9]])))
    #expect(two.smallCellCount == 2)
    #expect(!two.hasSmallExpectedCounts)
    // Rows of 40 each, columns of 8, 9, 21, 21 and 21: four of ten.
    let four = try #require(
      ChiSquareTest(of: table([[4, 4, 11, 11, 10], [4, 5, 10, 10, 11]])))
    #expect(four.smallCellCount == 4)
    #expect(four.hasSmallExpectedCounts)
    // Rows of 60 each and a column of 1: ½ is expected in two of twelve cells.
    let below = try #require(
      ChiSquareTest(of: table([[1, 11, 12, 12, 12, 12], [0, 12, 12, 12, 12, 12]])))
    #expect(below.smallCellCount == 2)
    #expect(below.smallestExpectedCount == 0.5)
    #expect(below.hasSmallExpectedCounts)
    // 5 is not below 5, and 1 is not below 1.
    let exactly = try #require(ChiSquareTest(of: table([[5, 5], [5, 5]])))
    #expect(exactly.smallCellCount == 0)
  }

  /// By hand: where each unit has a column to itself, X² = n (r − 1) whatever the rows: V is 1, and nothing
  /// is left once chance is taken off.
  @Test func eachUnitAlone() throws {
    let test = try #require(ChiSquareTest(of: table([[1, 1, 0, 0, 1], [0, 0, 1, 1, 0]])))
    #expect(isClose(test.statistic, to: 5, relative: 1e-15))
    #expect(isClose(test.cramersV, to: 1, relative: 1e-15))
    #expect(test.correctedCramersV == nil)
  }

  /// Law: rows that divide alike differ in nothing, whatever their size.
  @Test func proportionalRowsAreIndependent() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let shares = generator.counts(1, 5, upTo: 40)[0].map { $0 + 1 }
      let sizes = generator.counts(1, 4, upTo: 30)[0].map { $0 + 1 }
      let test = try #require(
        ChiSquareTest(of: table(sizes.map { size in shares.map { $0 * size } })))
      #expect(test.statistic == 0)
      #expect(test.pValue == 1)
      #expect(test.cramersV == 0)
      #expect(test.correctedCramersV == 0)
    }
  }

  /// Law: neither the order of rows and columns nor which of them are rows changes a bit.
  @Test func symmetries() throws {
    var generator = SplitMix64(seed: 12)
    for round in 0..<500 {
      let counts = generator.counts(2 + round % 4, 2 + round % 7, upTo: round % 2 == 0 ? 3 : 500)
      guard let test = ChiSquareTest(of: table(counts)) else { continue }
      #expect(test.statistic >= 0 && test.pValue >= 0 && test.pValue <= 1)
      #expect(test.cramersV >= 0 && test.cramersV <= 1)
      #expect(test.correctedCramersV ?? 0 <= test.cramersV + 1e-12)
      for other in [shuffled(counts, using: &generator), transposed(counts)] {
        let same = try #require(ChiSquareTest(of: table(other)))
        #expect(same.statistic == test.statistic && same.pValue == test.pValue)
        #expect(same.cramersV == test.cramersV)
        #expect(same.correctedCramersV == test.correctedCramersV)
        #expect(same.smallestExpectedCount == test.smallestExpectedCount)
        #expect(same.smallCellCount == test.smallCellCount)
      }
    }
  }

  /// Law: with two rows and two columns X² = n (ad − bc)² / the product of all four totals.
  @Test func twoByTwo() throws {
    var generator = SplitMix64(seed: 13)
    for _ in 0..<500 {
      let counts = generator.counts(2, 2, upTo: 1_000)
      guard let test = ChiSquareTest(of: table(counts)) else { continue }
      let (a, b, c, d) = (
        Double(counts[0][0]), Double(counts[0][1]), Double(counts[1][0]), Double(counts[1][1])
      )
      let difference = a * d - b * c
      let statistic =
        (a + b + c + d) * difference * difference / ((a + b) * (c + d) * (a + c) * (b + d))
      #expect(isClose(test.statistic, to: statistic, relative: 1e-12))
    }
  }

  /// The largest counts a table holds: 2^29 in each cell but for one unit.
  @Test func largestCounts() throws {
    let quarter = 1 << 29
    let test = try #require(
      ChiSquareTest(of: table([[quarter, quarter - 1], [quarter - 1, quarter]])))
    // (2^31 − 2) (2^30 − 1)² / (2^30 − 1)^4 = 2 / (2^30 − 1)
    #expect(isClose(test.statistic, to: 2.0 / Double(1 << 30 - 1), relative: 1e-14))
  }
}
