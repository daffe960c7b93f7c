import StafetStatistics
import Testing

@Suite struct QuartilesTests {
  /// Expected values: `numpy.quantile(values, [0.25, 0.5, 0.75])` of NumPy 2.4.6; the fences by hand.
  @Test func tenValues() throws {
    let quartiles = try #require(Quartiles(of: [3, 6, 7, 8, 8, 10, 13, 15, 16, 20]))
    #expect(quartiles.lower == 7.25 && quartiles.median == 9 && quartiles.upper == 14.5)
    #expect(quartiles.interquartileRange == 7.25)
    #expect(quartiles.upperFence() == 25.375)
    #expect(quartiles.upperFence(3) == 36.25)
    #expect(quartiles.lowerFence() == -3.625)
    #expect(quartiles.upperFence(0) == 14.5 && quartiles.lowerFence(0) == 7.25)
  }

  @Test func numbersAreLikeCounts() throws {
    let quartiles = try #require(Quartiles(of: [1.5, -2, 7.25, 0, 3.125, 100]))
    #expect(quartiles.lower == 0.375 && quartiles.median == 2.3125 && quartiles.upper == 6.21875)
    #expect(quartiles.upperFence() == 14.984375 && quartiles.upperFence(3) == 23.75)
    #expect(Quartiles(of: [1, 2, 9]) == Quartiles(of: [1.0, 2.0, 9.0]))
  }

  /// By hand: nine words in one text, one each in 2, 4 and 9; Q3 stands at place 8.25, a quarter of
  /// the way from 1 to 2.
  @Test func wordsThatNearlyAllOccurOnce() throws {
    let quartiles = try #require(Quartiles(of: [1, 9, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1]))
    #expect(quartiles.lower == 1 && quartiles.upper == 1.25)
    #expect(quartiles.upperFence() == 1.625)
    #expect(quartiles.upperFence(3) == 2)  // 2 is on the fence, not beyond it
  }

  /// By hand: without a range the fence is the common value itself.
  @Test func ties() throws {
    let quartiles = try #require(Quartiles(of: [2, 2, 2, 2, 2, 7]))
    #expect(quartiles.interquartileRange == 0)
    #expect(quartiles.upperFence(3) == 2 && quartiles.lowerFence(3) == 2)
  }

  @Test func oneValueAndNone() throws {
    let one = try #require(Quartiles(of: [4]))
    #expect(one.lower == 4 && one.median == 4 && one.upper == 4)
    #expect(one.upperFence() == 4 && one.lowerFence() == 4)
    #expect(Quartiles(of: [Int]()) == nil)
    #expect(Quartiles(of: [Double]()) == nil)
  }

  /// Laws: fences and quartiles are in order, hardly more than a quarter of the values lies on either
  /// side of the middle, and values that grow by a constant move everything by it.
  @Test func keepInOrder() throws {
    var generator = SplitMix64(seed: 77)
    for count in 1...200 {
      let values = (0..<count).map { _ in Int.random(in: 0...30, using: &generator) }
      let quartiles = try #require(Quartiles(of: values))
      #expect(quartiles.lowerFence() <= quartiles.lower && quartiles.lower <= quartiles.median)
      #expect(quartiles.median <= quartiles.upper && quartiles.upper <= quartiles.upperFence())
      #expect(quartiles.upperFence() <= quartiles.upperFence(3))
      let below = values.filter { Double($0) < quartiles.lower }.count
      let above = values.filter { Double($0) > quartiles.upper }.count
      #expect(4 * below <= count + 3 && 4 * above <= count + 3)
      let moved = try #require(Quartiles(of: values.map { $0 + 100 }))
      #expect(moved.upperFence(3) == quartiles.upperFence(3) + 100)
    }
  }
}
