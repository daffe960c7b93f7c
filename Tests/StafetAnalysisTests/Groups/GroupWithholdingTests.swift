import StafetAnalysis
import StafetStatistics
import Testing

@Suite struct GroupWithholdingTests {
  private func withheld(_ sizes: [Int], others: Int = 0, smallest: Int = 3) -> [Int] {
    let withholding = GroupWithholding(sizes: sizes, others: others, smallest: smallest)
    return sizes.indices.filter { withholding.isWithheld[$0] }
      + (withholding.withholdsOthers ? [sizes.count] : [])
  }

  @Test func largeGroupsAreTold() {
    #expect(withheld([3, 4, 5]) == [])
    #expect(withheld([3, 0, 5], others: 3) == [])
  }

  /// One small group alone could be worked out from the whole, so the next smallest goes with it.
  @Test func aSmallGroupIsNeverAlone() {
    #expect(withheld([2, 4, 5]) == [0, 1])
    #expect(withheld([5, 2, 4, 4]) == [1, 2])
    #expect(withheld([9, 2], others: 4) == [1, 2])
    #expect(withheld([9, 7], others: 1) == [1, 2])
  }

  @Test func withheldPeopleAreEnough() {
    #expect(withheld([1, 1, 4, 5]) == [0, 1, 2])
    #expect(withheld([1, 2, 4, 5]) == [0, 1])
    #expect(withheld([0, 2, 1, 1, 5]) == [1, 2, 3])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func nothingCanBeWorkedOut(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let sizes = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      Int.random(in: 0...6, using: &generator)
    }
    let others = Int.random(in: 0...4, using: &generator)
    let all = sizes + [others]
    let withheld = withheld(sizes, others: others)
    for group in all.indices where all[group] > 0 && all[group] < 3 {
      #expect(withheld.contains(group))
    }
    for group in withheld { #expect(all[group] > 0) }
    let filled = all.count { $0 > 0 }
    if !withheld.isEmpty, withheld.count < filled {
      #expect(withheld.count >= 2)
      #expect(withheld.reduce(0) { $0 + all[$1] } >= 3)
    }
  }
}
