import StafetStatistics
import Testing

/// Expected values by hand unless stated otherwise.
@Suite struct LargestRemainderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let whole: Int
    let counts, shares: [Int]

    init(_ name: String, _ whole: Int, _ counts: [Int], _ shares: [Int]) {
      testDescription = name
      self.whole = whole
      self.counts = counts
      self.shares = shares
    }
  }

  @Test(arguments: [
    Sample("thirds: the earliest of equals gets the odd one", 100, [1, 1, 1], [34, 33, 33]),
    Sample("sixths: four of six equals", 100, [1, 1, 1, 1, 1, 1], [17, 17, 17, 17, 16, 16]),
    Sample("nothing missing", 100, [1, 1, 2], [25, 25, 50]),
    Sample("one alone", 100, [7], [100]),
    Sample("none get none", 100, [0, 3, 0], [0, 100, 0]),
    // 12.5, 37.5 and 50: equal remainders, the larger count first.
    Sample("equal remainders, larger count", 100, [1, 3, 4], [12, 38, 50]),
    Sample("equal remainders, larger count, listed last", 100, [4, 1, 3], [50, 12, 38]),
    Sample("too little for all", 2, [5, 5, 5, 1], [1, 1, 0, 0]),
    Sample("nothing to share out", 0, [3, 4], [0, 0]),
    Sample("counts of nothing", 100, [0, 0], [0, 0]),
    Sample("no counts", 100, [], []),
    Sample("more than 100", 1_000, [1, 2], [333, 667]),
    // The textbook's example of Hamilton's method (100 000 votes, 10 seats).
    Sample(
      "seats", 10, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100], [5, 2, 1, 1, 1, 0]),
  ])
  func sharesOut(_ sample: Sample) {
    #expect(LargestRemainder.shares(of: sample.whole, by: sample.counts) == sample.shares)
  }

  @Test func percentagesTotalOneHundred() {
    #expect(LargestRemainder.percentages(of: [2, 2, 2, 1]) == [29, 29, 28, 14])
  }

  /// Products of these go far beyond 64 bits.
  @Test func largestCountsDoNotOverflow() {
    let half = Int.max / 2
    #expect(LargestRemainder.percentages(of: [Int.max]) == [100])
    #expect(LargestRemainder.percentages(of: [half, half]) == [50, 50])
    #expect(LargestRemainder.percentages(of: [1, Int.max - 1]) == [0, 100])
    #expect(LargestRemainder.shares(of: .max, by: [.max]) == [.max])
    #expect(LargestRemainder.shares(of: .max, by: [1, 1]) == [half + 1, half])
  }

  /// Laws: the parts total the whole, each is within one of its exact share, and a larger count never
  /// gets less.
  @Test func partsTotalTheWhole() {
    var generator = SplitMix64(seed: 5)
    for round in 0..<2_000 {
      let counts = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Int.random(in: 0...(round % 3 == 0 ? 4 : 5_000), using: &generator)
      }
      let total = counts.reduce(0, +)
      let whole = round % 2 == 0 ? 100 : Int.random(in: 0...1_000, using: &generator)
      let parts = LargestRemainder.shares(of: whole, by: counts)
      #expect(parts.count == counts.count)
      #expect(parts.reduce(0, +) == (total == 0 ? 0 : whole))
      for i in counts.indices where total > 0 {
        #expect(abs(parts[i] * total - counts[i] * whole) < total)
        for j in counts.indices where counts[i] > counts[j] { #expect(parts[i] >= parts[j]) }
      }
    }
  }
}
