import StafetStatistics
import TestSupport
import Testing

@Suite struct FreemanHaltonTestTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let counts: [[Int]]
    let pValue: Double

    init(_ name: String, _ counts: [[Int]], _ pValue: Double) {
      testDescription = name
      self.counts = counts
      self.pValue = pValue
    }
  }

  /// Expected values: every table with these totals weighed in Python with whole numbers (`math.comb`)
  /// and `fractions.Fraction`, equally probable ones being equal there.
  static let samples = [
    Sample("three themes", [[12, 8, 10], [3, 20, 7]], 0.0034559241315202036),
    Sample("two by two", [[8, 2], [1, 5]], 5.0 / 143),
    Sample(
      "eight themes", [[9, 6, 5, 4, 3, 1, 1, 1], [3, 5, 7, 2, 6, 4, 0, 5]], 0.1657983174954544),
    Sample("one-sided themes", [[7, 4, 0, 3], [5, 2, 6, 0]], 0.0128675909723157),
    Sample("nothing in common", [[6, 5, 0, 0], [0, 0, 7, 4]], 1.0 / 352_716),
    Sample("few against many", [[1, 2, 0, 0, 3], [40, 31, 22, 17, 9]], 0.025762803702832383),
    Sample("each alone", [[1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1]], 1),
    Sample(
      "a hundred million tables",
      [[11, 9, 8, 6, 5, 4, 3, 1, 1, 0], [6, 12, 4, 8, 7, 2, 5, 3, 0, 4]], 0.29705865916215035),
    Sample("very far apart", [[60, 50, 0, 0], [0, 0, 70, 40]], 2.209000139368548e-65),
  ]

  @Test(arguments: samples)
  func agreesWithExactFractions(_ sample: Sample) throws {
    let test = try #require(FreemanHaltonTest(of: table(sample.counts)))
    #expect(isClose(test.pValue, to: sample.pValue, relative: 1e-11))
  }

  // By hand: six units, two in each column, three in each row, can be dealt in C(6, 3) = 20 ways. 8 give
  // every column one unit of each row; the other 12, two for each order of 2, 1 and 0, are less probable
  // and equally so.
  @Test func sixUnits() throws {
    let uneven = try #require(FreemanHaltonTest(of: table([[2, 0, 1], [0, 2, 1]])))
    #expect(isClose(uneven.pValue, to: 12.0 / 20, relative: 1e-15))
    let even = try #require(FreemanHaltonTest(of: table([[1, 1, 1], [1, 1, 1]])))
    #expect(even.pValue == 1)
  }

  @Test func onlyTwoRowsOrColumns() {
    #expect(FreemanHaltonTest(of: table([[3, 1, 0], [0, 2, 1], [1, 0, 4]])) == nil)
    #expect(FreemanHaltonTest(of: table([[3, 1, 0], [0, 0, 0], [1, 0, 4]])) != nil)
    #expect(FreemanHaltonTest(of: table([[3, 1], [0, 2], [1, 0]])) != nil)
  }

  // By hand: columns of 2, and 3 units in the smaller row. The lists are for columns 1 and 3 with 8
  // products (all but 2 and 2), and for column 2 with 3.
  @Test func listsNoMoreThanAllowed() {
    let counts = [[2, 0, 1], [0, 2, 1]]
    #expect(FreemanHaltonTest(of: table(counts), listing: 11) != nil)
    #expect(FreemanHaltonTest(of: table(counts), listing: 10) == nil)
    #expect(FreemanHaltonTest(of: table(counts), listing: 0) == nil)
    #expect(FreemanHaltonTest(of: table(counts), listing: -1) == nil)
    let million = 1_000_000
    #expect(FreemanHaltonTest(of: table([[million, 3 * million], [million, million]])) == nil)
    #expect(
      FreemanHaltonTest(
        of: table([
          Array(repeating: 1, count: 4_000), Array(repeating: 2, count: 4_000),
        ])) == nil)
  }

  /// Law: for two by two it is Fisher's exact test.
  @Test func twoByTwo() {
    var generator = SplitMix64(seed: 21)
    for round in 0..<500 {
      let counts = generator.counts(2, 2, upTo: round % 2 == 0 ? 6 : 200)
      guard let test = FreemanHaltonTest(of: table(counts)) else { continue }
      let fisher = FisherExactTest(
        of: TwoByTwoTable(a: counts[0][0], b: counts[0][1], c: counts[1][0], d: counts[1][1]))
      #expect(isClose(test.pValue, to: fisher.pValue, relative: 1e-11))
    }
  }

  /// Laws: neither the order of rows and columns, nor which of them are rows, nor an empty column changes
  /// the result.
  @Test func symmetries() throws {
    var generator = SplitMix64(seed: 22)
    for round in 0..<300 {
      let counts = generator.counts(2, 2 + round % 6, upTo: 1 + round % 9)
      guard let test = FreemanHaltonTest(of: table(counts)) else { continue }
      #expect(test.pValue > 0 && test.pValue <= 1)
      for other in [
        shuffled(counts, using: &generator), transposed(counts), counts.map { $0 + [0] },
      ] {
        let same = try #require(FreemanHaltonTest(of: table(other)))
        #expect(isClose(same.pValue, to: test.pValue, relative: 1e-12))
      }
    }
  }

  /// Law: the p-value is that of weighing every table by itself.
  @Test func everyTableByItself() throws {
    var generator = SplitMix64(seed: 23)
    for round in 0..<120 {
      let counts = generator.counts(2, 3 + round % 3, upTo: 4)
      guard let test = FreemanHaltonTest(of: table(counts)) else { continue }
      let sizes = counts[0].indices.map { counts[0][$0] + counts[1][$0] }
      let drawn = counts[0].reduce(0, +)
      let observed = ways(counts[0], of: sizes)
      var all = 0
      var limited = 0
      func deal(_ row: [Int], left: Int) {
        if row.count == sizes.count {
          let weight = left == 0 ? ways(row, of: sizes) : 0
          all += weight
          if weight <= observed { limited += weight }
          return
        }
        for count in 0...min(sizes[row.count], left) { deal(row + [count], left: left - count) }
      }
      deal([], left: drawn)
      #expect(isClose(test.pValue, to: Double(limited) / Double(all), relative: 1e-12))
    }
  }

  /// In how many ways units of each column can be in a row that has so many of each.
  private func ways(_ row: [Int], of sizes: [Int]) -> Int {
    zip(row, sizes).reduce(1) { product, column in
      var ways = 1
      for factor in 0..<column.0 { ways = ways * (column.1 - factor) / (factor + 1) }
      return product * ways
    }
  }
}
