import StafetStatistics
import Testing

@Suite struct AdjustedRandIndexTests {
  @Test(arguments: PartitionSample.all)
  func agreesWithAnotherTool(_ sample: PartitionSample) throws {
    #expect(abs(try #require(sample.table.randIndex) - sample.rand) < 1e-15)
    #expect(abs(try #require(sample.table.adjustedRandIndex) - sample.adjustedRand) < 1e-15)
  }

  /// Labels of two kinds; scikit-learn 1.9.1 gives 0.7333333333333333 and 0.3181818181818182.
  @Test func readsPartitions() throws {
    let table = ContingencyTable(
      ["care", "care", "care", "time", "time", "trust"], [1, 1, 2, 2, 2, 3])
    #expect(abs(try #require(table.randIndex) - 0.7333333333333333) < 1e-15)
    #expect(abs(try #require(table.adjustedRandIndex) - 0.3181818181818182) < 1e-15)
  }

  @Test func withoutPairsThereIsNoIndex() {
    for table in [ContingencyTable<Int, Int>([], []), ContingencyTable([1], [2])] {
      #expect(table.randIndex == nil)
      #expect(table.adjustedRandIndex == nil)
    }
  }

  /// Where both partitions have one part, or both keep all units apart, they are alike and could not
  /// be anything else.
  @Test func withoutAChoiceThereIsNoAdjustedIndex() {
    let lumped = ContingencyTable([1, 1, 1], [2, 2, 2])
    #expect(lumped.randIndex == 1)
    #expect(lumped.adjustedRandIndex == nil)
    let split = ContingencyTable([1, 2, 3], [6, 5, 4])
    #expect(split.randIndex == 1)
    #expect(split.adjustedRandIndex == nil)
  }

  /// One part against anything else tells nothing: 0, which is the value and not a stand-in.
  @Test func onePartAgainstSeveralIsChance() {
    let table = ContingencyTable([1, 1, 1, 1], [1, 1, 2, 3])
    #expect(table.adjustedRandIndex == 0)
    #expect(table.randIndex == 1.0 / 6)
    #expect(ContingencyTable([1, 1], [1, 2]).adjustedRandIndex == 0)
  }

  /// Hubert and Arabie's correction makes the index 0 on the average over all ways to give the parts
  /// of one partition to the units; here all 720 orders of six units.
  @Test func chanceGivesZeroOnTheAverage() throws {
    let first = [1, 1, 1, 2, 2, 3]
    var sum = 0.0
    var count = 0
    func visit(_ chosen: [Int], _ rest: [Int]) throws {
      if rest.isEmpty {
        sum += try #require(ContingencyTable(first, chosen).adjustedRandIndex)
        count += 1
      }
      for index in rest.indices {
        var others = rest
        others.remove(at: index)
        try visit(chosen + [rest[index]], others)
      }
    }
    try visit([], [7, 7, 8, 8, 8, 8])
    #expect(count == 720)
    #expect(abs(sum) < 1e-12)
  }

  /// Laws: the pairs counted one by one give the same; names, the order of units and exchanging the
  /// partitions change no bit; the bounds hold; the same partition under other names gives exactly 1.
  @Test func keepsToItsBounds() throws {
    var generator = SplitMix64(seed: 1_985)
    for _ in 0..<500 {
      let units = Int.random(in: 2...40, using: &generator)
      let parts = Int.random(in: 1...7, using: &generator)
      let first = (0..<units).map { _ in Int.random(in: 0..<parts, using: &generator) }
      let second = first.map {
        Bool.random(using: &generator) ? $0 : Int.random(in: 0..<parts, using: &generator)
      }
      let table = ContingencyTable(first, second)
      var alike = 0
      for high in 0..<units {
        for low in 0..<high where (first[high] == first[low]) == (second[high] == second[low]) {
          alike += 1
        }
      }
      #expect(table.randIndex == Double(alike) / Double(units * (units - 1) / 2))

      let index = table.adjustedRandIndex
      #expect(table.transposed.adjustedRandIndex == index)
      let order = Array(0..<units).shuffled(using: &generator)
      let renamed = ContingencyTable(order.map { "\(first[$0])" }, order.map { -second[$0] })
      #expect(renamed.adjustedRandIndex == index)
      if let index { #expect(index >= -0.5 && index <= 1) }
      let same = ContingencyTable(first, first.map { "part \($0)" })
      let distinct = Set(first).count
      #expect(same.adjustedRandIndex == (distinct > 1 && distinct < units ? 1 : nil))
    }
  }

  /// Numbers of pairs that doubles no longer hold exactly must not overflow.
  ///
  /// By hand: two equal halves that cross evenly treat half of all pairs alike, as chance does.
  @Test func countsManyPairs() throws {
    let half = 1_000_000_000
    let table = ContingencyTable(
      rows: [0, 1], columns: [0, 1], counts: [[half, 0], [0, half]])
    #expect(table.adjustedRandIndex == 1)
    let even = ContingencyTable(
      rows: [0, 1], columns: [0, 1],
      counts: [[half / 2, half / 2], [half / 2, half / 2]])
    #expect(abs(try #require(even.adjustedRandIndex)) < 1e-8)
    #expect(abs(try #require(even.randIndex) - 0.5) < 1e-8)
  }
}
