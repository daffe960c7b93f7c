import StafetStatistics
import TestSupport
import Testing

@Suite struct LorenzCurveTests {
  /// By hand: 1, 2, 3 and 4 sum to 10.
  @Test func goesThroughTheSumsOfTheLowest() throws {
    let curve = try #require(LorenzCurve(of: [3, 1, 4, 2]))
    #expect(curve.memberCount == 4)
    #expect(curve.points.map { $0.memberShare } == [0, 0.25, 0.5, 0.75, 1])
    #expect(curve.points.map { $0.amountShare } == [0, 0.1, 0.3, 0.6, 1])
    #expect(curve.share(ofLowest: 0.5) == 0.3)
    #expect(curve.share(ofLowest: 0.625).isNearly(0.45))
    #expect(curve.share(ofHighest: 0.25).isNearly(0.4))
    #expect(curve.share(ofLowest: 0) == 0 && curve.share(ofLowest: 1) == 1)
    #expect(curve.share(ofHighest: 0) == 0 && curve.share(ofHighest: 1) == 1)
  }

  @Test func nothingToShare() {
    #expect(LorenzCurve(of: [Int]()) == nil)
    #expect(LorenzCurve(of: [0, 0]) == nil)
    #expect(LorenzCurve(of: [Double]()) == nil)
  }

  /// By hand: one who has all, equal amounts that binary fractions cannot hold, and the end of the range.
  @Test func atItsEnds() throws {
    let one = try #require(LorenzCurve(of: [0, 5, 0, 0]))
    #expect(one.points.map { $0.amountShare } == [0, 0, 0, 0, 1])
    #expect(one.share(ofHighest: 0.25) == 1)
    let equal = try #require(LorenzCurve(of: [0.1, 0.1, 0.1]))
    #expect(equal.points.allSatisfy { $0.amountShare.isNearly($0.memberShare) })
    let largest = Double.greatestFiniteMagnitude
    let huge = try #require(LorenzCurve(of: [largest, largest]))
    #expect(huge.points.map { $0.amountShare } == [0, 0.5, 1])
  }

  /// Laws: twice the area between the diagonal and the curve is the Gini coefficient; the curve rises, sags and
  /// grows steeper; order and unit do not matter.
  @Test func lawsOfTheCurve() throws {
    var generator = SplitMix64(seed: 1905)
    for _ in 0..<200 {
      let counts = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        Int.random(in: 0...40, using: &generator)
      }
      guard let curve = LorenzCurve(of: counts) else { continue }
      var area = 0.0
      var steepness = 0.0
      for (before, after) in zip(curve.points, curve.points.dropFirst()) {
        let step = after.amountShare - before.amountShare
        area += (before.amountShare + after.amountShare) / 2 / Double(counts.count)
        #expect(step >= steepness - 1e-12)
        #expect(after.amountShare <= after.memberShare)
        steepness = step
      }
      let gini = try #require(GiniCoefficient(of: counts)).value
      #expect((1 - 2 * area - gini).magnitude < 1e-12)
      #expect(curve.points.last == LorenzCurve.Point(memberShare: 1, amountShare: 1))
      #expect(LorenzCurve(of: counts.shuffled(using: &generator)) == curve)
      #expect(LorenzCurve(of: counts.map { $0 * 8 }) == curve)
    }
  }
}
