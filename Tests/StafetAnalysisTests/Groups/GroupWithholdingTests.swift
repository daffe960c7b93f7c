import StafetStatistics
import Testing

@testable import StafetAnalysis

@Suite struct GroupWithholdingTests {
  private func withheld(_ sizes: [Int], others: Int = 0, smallest: Int = 3) -> [Int] {
    let withheld = GroupWithholding(sizes: sizes + [others]).withheld(smallest: smallest)
    return withheld.indices.filter { withheld[$0] }
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

  /// Of groups of 2, 3, 4 and 5, the first two did nothing among themselves until they are asked by each other.
  @Test func whatIsNoughtTogetherTakesAnotherGroup() {
    var withholding = GroupWithholding(sizes: [2, 3, 4, 5, 0])
    withholding.takeQuestions(from: 0, to: 3, count: 4)
    withholding.takeQuestions(from: 2, to: 1, count: 2)
    withholding.takeQuestions(from: 0, to: 0, isToOneself: true)
    #expect(withholding.withheld(smallest: 3) == [true, true, true, false, false])
    withholding.takeQuestions(from: 0, to: 1)
    #expect(withholding.withheld(smallest: 3) == [true, true, false, false, false])
    // Nor did they answer, once somebody did.
    withholding.takeAnswer(by: 3)
    #expect(withholding.withheld(smallest: 3) == [true, true, true, true, false])
    withholding.takeAnswer(by: 1)
    #expect(withholding.withheld(smallest: 3) == [true, true, false, false, false])
    // What is not known of anybody changes nothing.
    withholding.takeQuestions(from: nil, to: nil)
    withholding.takeAnswer(by: nil)
    #expect(withholding.withheld(smallest: 3) == [true, true, false, false, false])
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
