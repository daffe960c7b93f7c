import StafetStatistics
import TestSupport
import Testing

@Suite struct GiniCoefficientTests {
  /// Expected values: the double sum |xᵢ − xⱼ| / (2 n² x̄) with NumPy 2.4.6, and n / (n − 1) times it;
  /// the first two by hand too: 10 / 40, and 3 / 4.
  static let samples: [(amounts: [Double], value: Double, corrected: Double)] = [
    ([1, 2, 3, 4], 0.25, 0.3333333333333333),
    ([0, 10, 0, 0], 0.75, 1),
    ([0, 1], 0.5, 1),
    ([5, 5, 5], 0, 0),
    ([14, 8, 0, 1, 1, 2, 3, 0, 3, 5], 0.5648648648648649, 0.6276276276276277),
    ([1.5, 2.25, 0.125, 10], 0.5472972972972973, 0.7297297297297297),
  ]

  @Test(arguments: samples)
  func agreesWithTheDoubleSum(amounts: [Double], value: Double, corrected: Double) throws {
    let gini = try #require(GiniCoefficient(of: amounts))
    #expect(isClose(gini.value, to: value, relative: 1e-15))
    #expect(isClose(try #require(gini.corrected), to: corrected, relative: 1e-15))
  }

  @Test func countsAreNumbers() {
    #expect(GiniCoefficient(of: [1, 2, 3, 4]) == GiniCoefficient(of: [1.0, 2.0, 3.0, 4.0]))
  }

  @Test func nothingToShare() {
    #expect(GiniCoefficient(of: [Int]()) == nil)
    #expect(GiniCoefficient(of: [Double]()) == nil)
    #expect(GiniCoefficient(of: [0]) == nil)
    #expect(GiniCoefficient(of: [0, 0, 0]) == nil)
  }

  @Test func oneMember() throws {
    let gini = try #require(GiniCoefficient(of: [3]))
    #expect(gini.value == 0)
    #expect(gini.corrected == nil)
  }

  /// By hand: a third each, and all for one of three, at the ends of the range.
  @Test func amountsAtTheEndsOfTheRange() throws {
    let largest = Double.greatestFiniteMagnitude
    #expect(try #require(GiniCoefficient(of: [largest, largest, largest])).value == 0)
    let one = try #require(GiniCoefficient(of: [0, largest, 0]))
    #expect(isClose(one.value, to: 2.0 / 3, relative: 1e-15) && one.corrected == 1)
  }

  /// Laws: equal amounts give exactly 0; order and unit do not matter; doubling the group leaves the
  /// value; a member with nothing raises it; giving from a richer to a poorer one lowers it.
  @Test func lawsOfInequality() throws {
    var generator = SplitMix64(seed: 1914)
    for _ in 0..<500 {
      let count = Int.random(in: 2...30, using: &generator)
      let counts = (0..<count).map { _ in Int.random(in: 0...40, using: &generator) }
      guard let gini = GiniCoefficient(of: counts) else { continue }
      let value = gini.value
      #expect(value >= 0 && value <= Double(count - 1) / Double(count))
      #expect(try #require(gini.corrected) >= value)
      #expect(GiniCoefficient(of: counts.shuffled(using: &generator)) == gini)
      #expect(GiniCoefficient(of: counts.map { $0 * 8 }) == gini)
      let doubled = try #require(GiniCoefficient(of: counts + counts)).value
      #expect(abs(doubled - value) <= 1e-14)
      #expect(try #require(GiniCoefficient(of: counts + [0])).value > value)
      let (poor, rich) = (counts.indices.min { counts[$0] < counts[$1] }, counts.max())
      if let poor, let rich, rich >= counts[poor] + 2 {
        var fairer = counts
        fairer[poor] += 1
        fairer[try #require(counts.firstIndex(of: rich))] -= 1
        #expect(try #require(GiniCoefficient(of: fairer)).value < value)
      }
      let equal = [Double](repeating: 0.1 * Double(counts[0] + 1), count: count)
      #expect(try #require(GiniCoefficient(of: equal)).value == 0)
    }
  }
}
