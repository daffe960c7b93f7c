import StafetStatistics
import TestSupport
import Testing

@Suite struct QuantileTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let values, quantiles: [Double]
  }

  static let shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]

  /// Expected values: `numpy.quantile(values, shares, method="linear")` of NumPy 2.4.6.
  static let samples = [
    Sample(
      testDescription: "ten", values: [3, 6, 7, 8, 8, 10, 13, 15, 16, 20],
      quantiles: [3, 5.7, 7.25, 9, 14.5, 16.4, 20]),
    Sample(
      testDescription: "unsorted, with negatives", values: [1.5, -2, 7.25, 0, 3.125, 100],
      quantiles: [-2, -1, 0.375, 2.3125, 6.21875, 53.625, 100]),
    Sample(
      testDescription: "ties", values: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 9],
      quantiles: [1, 1, 1, 1, 1.25, 3.8000000000000007, 9]),
    Sample(
      testDescription: "two", values: [4, 1], quantiles: [1, 1.3, 1.75, 2.5, 3.25, 3.7, 4]),
    Sample(
      testDescription: "one to seven", values: [1, 2, 3, 4, 5, 6, 7],
      quantiles: [1, 1.6, 2.5, 4, 5.5, 6.4, 7]),
    Sample(testDescription: "one", values: [5], quantiles: [5, 5, 5, 5, 5, 5, 5]),
  ]

  @Test(arguments: samples)
  func agreesWithNumPy(_ sample: Sample) throws {
    for (share, expected) in zip(Self.shares, sample.quantiles) {
      let quantile = try #require(Quantile.value(at: share, of: sample.values))
      #expect(isClose(quantile, to: expected, relative: 1e-15))
    }
  }

  @Test func countsAreNumbers() {
    #expect(Quantile.value(at: 0.75, of: [20, 3, 6, 7, 8, 16, 15, 10, 13, 8]) == 14.5)
    #expect(Quantile.value(at: 0.5, of: [Int.max]) == 0x1p63)
  }

  @Test func nothingHasNoQuantile() {
    #expect(Quantile.value(at: 0.5, of: [Double]()) == nil)
    #expect(Quantile.value(at: 0.5, of: [Int]()) == nil)
  }

  /// By hand: between the two largest numbers of either sign lies 0.
  @Test func valuesAtTheEndsOfTheRange() {
    let ends = [-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude]
    #expect(Quantile.value(at: 0.5, of: ends) == 0)
    #expect(Quantile.value(at: 0, of: ends) == ends[0])
    #expect(Quantile.value(at: 1, of: ends) == ends[1])
  }

  /// Laws: quantiles grow with the share, keep between the ends, do not depend on the order, and stay
  /// at a value that all have.
  @Test func growWithTheShare() throws {
    var generator = SplitMix64(seed: 7)
    for count in 1...60 {
      let values = (0..<count).map { _ in Double.random(in: -1...1, using: &generator) }
      let shuffled = values.shuffled(using: &generator)
      let same = [Double](repeating: values[0], count: count)
      var previous = -Double.infinity
      for step in 0...200 {
        let share = Double(step) / 200
        let quantile = try #require(Quantile.value(at: share, of: values))
        #expect(quantile >= previous)
        #expect(Quantile.value(at: share, of: shuffled) == quantile)
        #expect(Quantile.value(at: share, of: same) == values[0])
        previous = quantile
      }
      #expect(Quantile.value(at: 0, of: values) == values.min())
      #expect(previous == values.max())
    }
  }
}
