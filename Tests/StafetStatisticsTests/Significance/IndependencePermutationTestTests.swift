import StafetStatistics
import Testing

@Suite struct IndependencePermutationTestTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let counts: [[Int]]
    let pValue: Double
  }

  /// Expected values: every table with these totals weighed in Python with `fractions.Fraction`.
  static let samples = [
    Sample(
      testDescription: "three by three", counts: [[3, 1, 0], [0, 2, 1], [1, 0, 4]],
      pValue: 97.0 / 2_772),
    Sample(
      testDescription: "three by three, more", counts: [[4, 1, 0], [1, 3, 2], [0, 2, 5]],
      pValue: 749.0 / 31_824),
    Sample(
      testDescription: "eight themes",
      counts: [[9, 6, 5, 4, 3, 1, 1, 1], [3, 5, 7, 2, 6, 4, 0, 5]], pValue: 0.1657983174954544),
    Sample(testDescription: "six units", counts: [[2, 0, 1], [0, 2, 1]], pValue: 0.6),
  ]

  /// Among 9999 drawn tables the share is off by more than four standard errors once in sixteen thousand.
  @Test(arguments: samples)
  func agreesWithExactFractions(_ sample: Sample) throws {
    let test = try #require(IndependencePermutationTest(of: table(sample.counts)))
    let error = (sample.pValue * (1 - sample.pValue) / 9_999).squareRoot()
    #expect(abs(test.pValue - sample.pValue) < 4 * error + 1e-4)
    #expect(test.drawn == 9_999)
  }

  /// By hand: (0 + 1) / (99 + 1), as one table in 10^65 is as improbable, and 1 where every table is.
  @Test func theObservedTableIsOneOfThem() throws {
    let apart = try #require(
      IndependencePermutationTest(of: table([[60, 50, 0, 0], [0, 0, 70, 40]]), drawing: 99))
    #expect(apart.pValue == 0.01)
    let alike = try #require(
      IndependencePermutationTest(of: table([[1, 1, 1, 0], [0, 0, 0, 1]]), drawing: 99))
    #expect(alike.pValue == 1)
  }

  /// Law: the same seed gives the same result, for any order of rows and columns and either of them as
  /// rows; another seed hardly ever does.
  @Test func symmetries() throws {
    var generator = SplitMix64(seed: 31)
    var differing = 0
    for round in 0..<60 {
      let counts = generator.counts(2 + round % 3, 3 + round % 4, upTo: 1 + round % 9)
      guard let test = IndependencePermutationTest(of: table(counts), drawing: 199) else {
        continue
      }
      for other in [shuffled(counts, using: &generator), transposed(counts)] {
        #expect(IndependencePermutationTest(of: table(other), drawing: 199) == test)
      }
      var chance = SplitMix64(seed: UInt64(round))
      let another = try #require(
        IndependencePermutationTest(of: table(counts), drawing: 199, using: &chance))
      if another != test { differing += 1 }
    }
    #expect(differing > 30)
  }
}
