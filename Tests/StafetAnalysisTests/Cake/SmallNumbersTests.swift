import StafetAnalysis
import StafetModel
import StafetStatistics
import Testing

@Suite struct SmallNumbersTests {
  private func small(
    _ side: Side, change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> SmallNumbers {
    try #require(analysis(side, change: change).relays[0].smallNumbers)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let counts: [Int]
    let isCakeSmall: Bool
    let smallSlices: [Theme.ID]
    var testDescription: String { "\(counts)" }
  }

  // The limits are 20 and 5, themselves not small.
  @Test(arguments: [
    Sample(counts: [], isCakeSmall: false, smallSlices: []),
    Sample(counts: [1], isCakeSmall: true, smallSlices: ["krydspres"]),
    Sample(counts: [19], isCakeSmall: true, smallSlices: []),
    Sample(counts: [20], isCakeSmall: false, smallSlices: []),
    Sample(counts: [10, 5, 4], isCakeSmall: true, smallSlices: ["oevrige"]),
    Sample(counts: [11, 5, 4], isCakeSmall: false, smallSlices: ["oevrige"]),
    Sample(counts: [1, 20, 4], isCakeSmall: false, smallSlices: ["oevrige", "krydspres"]),
  ])
  func smallIsWhatIsBelowTheLimits(_ sample: Sample) throws {
    var side = Side.themes("A", [:], unsorted: 3)
    for (theme, count) in zip(["krydspres", "aabenhed", "oevrige"] as [Theme.ID], sample.counts) {
      side.entries += Array(repeating: (theme: theme, text: ""), count: count)
    }
    // The sorting places something elsewhere, so that it exists.
    let analysis = try analysis(side, .themes("B", ["borgerblik": 1]))
    let small = try #require(analysis.relays[0].smallNumbers)
    #expect(small.isCakeSmall == sample.isCakeSmall)
    #expect(small.smallSlices == sample.smallSlices)
    #expect([small.cakeLimit, small.sliceLimit] == [20, 5])
  }

  @Test func whatIsUnsortedMakesNoCakeLarge() throws {
    #expect(try small(.themes("A", ["krydspres": 19], unsorted: 100)).isCakeSmall)
  }

  @Test func theLimitsAreSettings() throws {
    let side = Side.themes("A", ["krydspres": 9, "oevrige": 3])
    let small = try small(side) {
      $0.smallCake = 12
      $0.smallCell = 10
    }
    #expect(!small.isCakeSmall)
    #expect(small.smallSlices == ["krydspres", "oevrige"])
    #expect([small.cakeLimit, small.sliceLimit] == [12, 10])
    let none = try self.small(side) {
      $0.smallCake = 0
      $0.smallCell = 0
    }
    #expect(!none.isCakeSmall)
    #expect(none.smallSlices.isEmpty)
  }

  @Test func withoutASortingThereIsNoCakeToWarnOf() throws {
    #expect(try analysis(.texts("A", "x")).relays[0].smallNumbers == nil)
  }
}
