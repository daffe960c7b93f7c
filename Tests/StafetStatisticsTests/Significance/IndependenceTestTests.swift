import StafetStatistics
import Testing

@Suite struct IndependenceTestTests {
  @Test func largeExpectedCounts() throws {
    let counts = table([[12, 8, 10], [3, 20, 7]])
    let test = try #require(IndependenceTest(of: counts))
    #expect(test.method == .chiSquare)
    #expect(test.chiSquare == ChiSquareTest(of: counts))
    #expect(test.pValue == test.chiSquare.pValue)
  }

  @Test func smallExpectedCounts() throws {
    let counts = table([[9, 6, 5, 4, 3, 1, 1, 1], [3, 5, 7, 2, 6, 4, 0, 5]])
    let test = try #require(IndependenceTest(of: counts))
    #expect(test.method == .exact)
    #expect(test.pValue == FreemanHaltonTest(of: counts)?.pValue)
    #expect(test.chiSquare == ChiSquareTest(of: counts))
  }

  @Test func smallExpectedCountsAndTooManyTables() throws {
    let counts = table([[9, 6, 5, 4, 3, 1, 1, 1], [3, 5, 7, 2, 6, 4, 0, 5]])
    let test = try #require(IndependenceTest(of: counts, listing: 100, drawing: 199))
    #expect(test.method == .permutation(drawn: 199))
    #expect(test.pValue == IndependencePermutationTest(of: counts, drawing: 199)?.pValue)
  }

  @Test func smallExpectedCountsInThreeRows() throws {
    let counts = table([[3, 1, 0], [0, 2, 1], [1, 0, 4]])
    #expect(IndependenceTest(of: counts)?.method == .permutation(drawn: 9_999))
  }

  /// Law: the choice of the test depends on the totals only.
  @Test func theChoiceIsBlind() throws {
    var generator = SplitMix64(seed: 41)
    for round in 0..<200 {
      let counts = generator.counts(2, 3 + round % 4, upTo: 4 + round % 12)
      guard let test = IndependenceTest(of: table(counts), drawing: 9) else { continue }
      // One unit of each of two columns changes rows, so that all totals stay as they are.
      guard counts[0][0] > 0, counts[1][1] > 0 else { continue }
      var others = counts
      others[0][0] -= 1
      others[1][0] += 1
      others[0][1] += 1
      others[1][1] -= 1
      #expect(IndependenceTest(of: table(others), drawing: 9)?.method == test.method)
    }
  }
}
