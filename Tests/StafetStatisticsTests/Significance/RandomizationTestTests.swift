import StafetStatistics
import Testing

@Suite struct RandomizationTestTests {
  /// Numbers that come as they are told to.
  private struct Told: RandomNumberGenerator {
    let value: UInt64
    mutating func next() -> UInt64 { value }
  }

  private func test(
    _ value: Double, _ draws: [Double], coin: UInt64 = 0
  ) -> RandomizationTest? {
    var generator = Told(value: coin)
    return RandomizationTest(of: value, among: draws, using: &generator)
  }

  @Test func aValueBeyondAllDraws() throws {
    let result = try #require(test(20, (1...19).map { Double($0) }))
    #expect(result.value == 20)
    #expect(result.mean == 10)
    // Type 7 over 1 to 19: 1 + 18 × 0.025 and 1 + 18 × 0.975.
    #expect(abs(result.low - 1.45) < 1e-12)
    #expect(abs(result.high - 18.55) < 1e-12)
    #expect(result.pValue == 2 * 1 / 20.0)
    #expect(result.drawn == 19)
  }

  @Test func theNearerTailCountsTwice() {
    // Two draws of nine lie above 7.5, so that the tail is 3 / 10.
    #expect(test(7.5, [1, 2, 3, 4, 5, 6, 7, 8, 9])?.pValue == 0.6)
    #expect(test(2.5, [1, 2, 3, 4, 5, 6, 7, 8, 9])?.pValue == 0.6)
    #expect(test(5.5, [1, 2, 3, 4, 5, 6, 7, 8, 9])?.pValue == 1)
  }

  @Test func tiesAreDecidedByChance() {
    // Of four draws one lies above and three are equal; the coin says how many of these lie below.
    let draws = [2.0, 2, 2, 3]
    #expect(test(2, draws, coin: 0)?.pValue == 0.4)  // none below: the lower tail is 1 / 5
    #expect(test(2, draws, coin: .max)?.pValue == 0.8)  // all below: the upper tail is 2 / 5
    // Rounding makes no difference.
    #expect(
      test(0.1 + 0.2, [0.3, 0.3, 0.3], coin: 0)
        == test(0.3, [0.3, 0.3, 0.3], coin: 0).map {
          RandomizationTest(
            value: 0.1 + 0.2, mean: $0.mean, low: $0.low, high: $0.high, pValue: $0.pValue,
            drawn: $0.drawn)
        })
  }

  @Test func noDrawsAndNoNumbersGiveNoResult() {
    #expect(test(1, []) == nil)
    #expect(test(.nan, [1, 2]) == nil)
    #expect(test(1, [1, .infinity]) == nil)
  }

  /// A count that only chance made is below 5 % in 5 of 100 cases, although it takes few values.
  @Test func aCountHasTheSizeThatIsStated() {
    var generator = SplitMix64(seed: 20)
    func mutualPairs() -> Double {
      var count = 0
      for _ in 0..<10 where Double.random(in: 0..<1, using: &generator) < 0.1 { count += 1 }
      return Double(count)
    }
    var alarms = 0
    for _ in 0..<4_000 {
      let draws = (0..<39).map { _ in mutualPairs() }
      let result = RandomizationTest(of: mutualPairs(), among: draws, using: &generator)
      if let result, result.pValue <= 0.05 { alarms += 1 }
    }
    // Expected are 200, with a standard deviation of 13.8.
    #expect(abs(alarms - 200) <= 55, "\(alarms) of 4,000")
  }
}
