import StafetStatistics
import Testing

@testable import StafetReport

@Suite struct WaitScaleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let longest: Double
    let unit: WaitScale.Unit
    let step, count: Int
    var testDescription: String { "\(longest)" }
  }

  @Test(arguments: [
    Sample(longest: 0, unit: .minutes, step: 1, count: 1),
    Sample(longest: 360, unit: .minutes, step: 1, count: 6),
    Sample(longest: 3_600, unit: .minutes, step: 10, count: 6),
    Sample(longest: 7_200, unit: .minutes, step: 20, count: 6),
    Sample(longest: 36_000, unit: .hours, step: 2, count: 5),
    Sample(longest: 345_600, unit: .hours, step: 24, count: 4),
    Sample(longest: 864_000, unit: .days, step: 2, count: 5),
    Sample(longest: 8_640_000, unit: .days, step: 28, count: 4),
  ])
  func marksAreWholeUnits(_ sample: Sample) {
    let scale = WaitScale(longest: sample.longest)
    #expect(scale.unit == sample.unit)
    #expect(scale.step == sample.step)
    #expect(scale.count == sample.count)
  }

  /// From a second to centuries: the axis holds what it is for, by no more than a step, with seven marks at most.
  @Test(arguments: 1...50)
  func everyLengthOfTimeFits(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var longest = Double.random(in: 1...10, using: &generator)
    while longest < 1e11 {
      let scale = WaitScale(longest: longest)
      #expect(scale.end >= longest, "\(longest)")
      #expect(scale.count <= 6, "\(longest)")
      #expect(scale.count == 1 || scale.seconds(at: scale.count - 1) < longest, "\(longest)")
      longest *= Double.random(in: 1.1...9, using: &generator)
    }
  }
}
