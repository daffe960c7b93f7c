import StafetStatistics
import TestSupport
import Testing

/// Expected shares are counted by hand; intervals are from a program apart that halves in Python.
@Suite struct ProbabilityOfSuperiorityTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let first, second: [Int]
    let probability, low, high: Double
    var testDescription: String { "\(first) over \(second)" }
  }

  @Test(arguments: [
    // Eight of nine pairs are larger and one is equal.
    Sample(
      first: [5, 6, 7], second: [1, 2, 5], probability: 8.5 / 9, low: 0.448_455_905_767_582_4,
      high: 0.996_787_838_538_839_2),
    Sample(
      first: [4, 5, 6], second: [1, 2, 3], probability: 1, low: 0.501_018_760_701_530_1, high: 1),
    Sample(
      first: [1, 2, 2, 4, 0], second: [1, 1, 3], probability: 8.0 / 15,
      low: 0.195_688_510_624_740_32, high: 0.841_532_498_363_58),
    Sample(
      first: [0, 0, 2, 2], second: [0, 3], probability: 3.0 / 8, low: 0.088_573_262_903_470_62,
      high: 0.793_562_595_994_404_6),
  ])
  func comparesValues(_ sample: Sample) throws {
    let found = try #require(ProbabilityOfSuperiority(of: sample.first, over: sample.second))
    #expect(found.probability.isNearly(sample.probability))
    #expect(found.low.isNearly(sample.low))
    #expect(found.high.isNearly(sample.high))
  }

  @Test func oneValueEachIsAllowedAndNoneIsNot() throws {
    let equal = try #require(ProbabilityOfSuperiority(of: [3], over: [3]))
    #expect(equal.probability == 0.5)
    #expect(ProbabilityOfSuperiority(of: [], over: [3]) == nil)
    #expect(ProbabilityOfSuperiority(of: [3], over: []) == nil)
    let never = try #require(ProbabilityOfSuperiority(of: [1, 1], over: [2, 3]))
    #expect(never.probability == 0 && never.low == 0 && never.high < 1)
  }

  @Test(arguments: UInt64(1)...30) func countsEveryPairAndMirrors(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let groups = (0..<2).map { _ in
      (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        Int.random(in: -3...5, using: &generator)
      }
    }
    var twice = 0
    for one in groups[0] {
      for other in groups[1] { twice += one > other ? 2 : one == other ? 1 : 0 }
    }
    let forth = try #require(ProbabilityOfSuperiority(of: groups[0], over: groups[1]))
    let back = try #require(ProbabilityOfSuperiority(of: groups[1], over: groups[0]))
    #expect(
      forth.probability.isNearly(
        Double(twice) / Double(2 * groups[0].count * groups[1].count)))
    #expect((forth.probability + back.probability - 1).magnitude < 1e-12)
    #expect((forth.low + back.high - 1).magnitude < 1e-9)
    #expect(forth.low <= forth.probability && forth.probability <= forth.high)
  }
}
