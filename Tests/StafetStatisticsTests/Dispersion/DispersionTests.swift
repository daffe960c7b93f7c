import StafetStatistics
import Testing

@Suite struct DispersionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let counts, sizes: [Int]
    let deviation, normalized, juilland: Double
  }

  /// Expected values: the first is the letter "a" in the five parts of the small corpus of Gries
  /// (2008), who prints DP = 0.18 and D = 0.785; the second is its letter "x", once in the last part
  /// (by hand: DP = 1 − 11/50 = 0.78, DPnorm = 0.78/0.82); the others by numpy 2 from the formulas.
  static let samples = [
    Sample(
      testDescription: "a in five parts", counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11],
      deviation: 0.18, normalized: 0.2195121951219512, juilland: 0.7851504534504508),
    Sample(
      testDescription: "x in one of five parts", counts: [0, 0, 0, 0, 1],
      sizes: [9, 10, 10, 10, 11], deviation: 0.78, normalized: 0.9512195121951219, juilland: 0),
    Sample(
      testDescription: "unequal parts", counts: [5, 1, 0, 2], sizes: [100, 50, 25, 200],
      deviation: 0.35833333333333334, normalized: 0.38392857142857145,
      juilland: 0.45993827513267826),
    Sample(
      testDescription: "all in the smallest part", counts: [0, 0, 7], sizes: [100, 50, 10],
      deviation: 0.9375, normalized: 1, juilland: 0),
    Sample(
      testDescription: "six parts", counts: [1, 0, 0, 0, 3, 2], sizes: [1, 2, 3, 4, 5, 6],
      deviation: 0.4285714285714286, normalized: 0.45, juilland: 0.47818117412339467),
    Sample(
      testDescription: "a fair share everywhere", counts: [2, 4, 6], sizes: [100, 200, 300],
      deviation: 0, normalized: 0, juilland: 1),
  ]

  @Test(arguments: samples)
  func agreesWithTheSource(_ sample: Sample) throws {
    let dispersion = Dispersion(counts: sample.counts, sizes: sample.sizes)
    let deviation = try #require(dispersion.deviationOfProportions)
    let normalized = try #require(dispersion.normalizedDeviationOfProportions)
    let juilland = try #require(dispersion.juillandD)
    #expect(abs(deviation - sample.deviation) < 1e-14)
    #expect(abs(normalized - sample.normalized) < 1e-14)
    #expect(abs(juilland - sample.juilland) < 1e-14)
    #expect(dispersion.range == sample.counts.filter { $0 > 0 }.count)
    #expect(dispersion.partCount == sample.sizes.count)
  }

  @Test func nothingOccurs() {
    for dispersion in [
      Dispersion(counts: [], sizes: []), Dispersion(counts: [0, 0], sizes: [0, 5]),
    ] {
      #expect(dispersion.occurrences == 0)
      #expect(dispersion.range == 0)
      #expect(dispersion.deviationOfProportions == nil)
      #expect(dispersion.normalizedDeviationOfProportions == nil)
      #expect(dispersion.juillandD == nil)
    }
  }

  @Test func onePartIsAlwaysEven() {
    let dispersion = Dispersion(counts: [4], sizes: [9])
    #expect(dispersion.deviationOfProportions == 0)
    #expect(dispersion.normalizedDeviationOfProportions == nil)
    #expect(dispersion.juillandD == nil)
  }

  @Test func emptyPartsAreLeftOut() {
    let with = Dispersion(counts: [1, 0, 2, 0], sizes: [5, 0, 6, 0])
    #expect(with == Dispersion(counts: [1, 2], sizes: [5, 6]))
    #expect(with.partCount == 2)
  }

  /// Laws: the order of the parts does not matter, all values keep to their bounds, and a part cut
  /// out of another never lowers DP.
  @Test func keepsToItsBounds() throws {
    var generator = SplitMix64(seed: 8)
    for _ in 0..<1_000 {
      let count = Int.random(in: 2...12, using: &generator)
      let sizes = (0..<count).map { _ in Int.random(in: 2...1_000, using: &generator) }
      let counts = sizes.map { Int.random(in: 0...min($0, 9), using: &generator) }
      let dispersion = Dispersion(counts: counts, sizes: sizes)
      guard dispersion.occurrences > 0 else { continue }
      let deviation = try #require(dispersion.deviationOfProportions)
      let normalized = try #require(dispersion.normalizedDeviationOfProportions)
      let juilland = try #require(dispersion.juillandD)
      #expect(deviation >= 0 && deviation <= normalized && normalized <= 1)
      #expect(juilland >= 0 && juilland <= 1)
      let order = Array(0..<count).shuffled(using: &generator)
      let shuffled = Dispersion(counts: order.map { counts[$0] }, sizes: order.map { sizes[$0] })
      #expect(abs(try #require(shuffled.deviationOfProportions) - deviation) < 1e-14)
      #expect(abs(try #require(shuffled.juillandD) - juilland) < 1e-12)
      let cut = Dispersion(
        counts: counts.dropLast() + [counts[count - 1], 0],
        sizes: sizes.dropLast() + [sizes[count - 1] - 1, 1])
      guard counts[count - 1] < sizes[count - 1] else { continue }
      #expect(try #require(cut.deviationOfProportions) >= deviation - 1e-14)
    }
  }
}
