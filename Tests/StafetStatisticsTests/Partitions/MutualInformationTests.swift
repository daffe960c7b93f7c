import StafetStatistics
import Testing

@Suite struct MutualInformationTests {
  @Test(arguments: PartitionSample.all)
  func agreesWithAnotherTool(_ sample: PartitionSample) throws {
    let table = sample.table
    #expect(abs(try #require(table.mutualInformation) - sample.information) < 1e-14)
    for (mean, expected) in [
      (EntropyMean.arithmetic, sample.byArithmetic), (.geometric, sample.byGeometric),
      (.minimum, sample.byMinimum), (.maximum, sample.byMaximum),
    ] {
      let share = try #require(table.normalizedMutualInformation(by: mean))
      #expect(abs(share - expected) < 1e-14)
    }
    #expect(
      table.normalizedMutualInformation() == table.normalizedMutualInformation(by: .arithmetic))
  }

  /// Expected values: scikit-learn 1.9.1, `homogeneity_completeness_v_measure`.
  @Test func homogeneityAndCompleteness() throws {
    let table = PartitionSample.all[2].table
    #expect(abs(try #require(table.homogeneity) - 0.8041189826272349) < 1e-14)
    #expect(abs(try #require(table.completeness) - 0.7879637936925584) < 1e-14)
  }

  /// By hand: four parts of equal size have the entropy log 4.
  @Test func entropyOfEqualParts() throws {
    let table = ContingencyTable([1, 2, 3, 4, 1, 2, 3, 4], [0, 0, 0, 0, 0, 0, 0, 0])
    #expect(abs(try #require(table.rowEntropy) - 1.3862943611198906) < 1e-15)
    #expect(table.columnEntropy == 0)
  }

  @Test func withoutUnitsThereIsNoInformation() {
    let table = ContingencyTable<Int, Int>([], [])
    #expect(table.rowEntropy == nil)
    #expect(table.columnEntropy == nil)
    #expect(table.mutualInformation == nil)
    #expect(table.homogeneity == nil)
    #expect(table.completeness == nil)
    for mean in EntropyMean.allCases {
      #expect(table.normalizedMutualInformation(by: mean) == nil)
    }
  }

  @Test func onePartInBothHasNoShare() {
    for table in [ContingencyTable([1], [2]), ContingencyTable([1, 1, 1], [2, 2, 2])] {
      #expect(table.mutualInformation == 0)
      #expect(table.homogeneity == nil)
      #expect(table.completeness == nil)
      for mean in EntropyMean.allCases {
        #expect(table.normalizedMutualInformation(by: mean) == nil)
      }
    }
  }

  @Test func onePartInOneTellsNothing() {
    let table = ContingencyTable([1, 1, 1, 1, 1, 1, 1], [1, 2, 3, 1, 2, 3, 1])
    #expect(table.mutualInformation == 0)
    #expect(table.homogeneity == nil)
    #expect(table.completeness == 0)
    #expect(table.normalizedMutualInformation(by: .arithmetic) == 0)
    #expect(table.normalizedMutualInformation(by: .maximum) == 0)
    #expect(table.normalizedMutualInformation(by: .geometric) == nil)
    #expect(table.normalizedMutualInformation(by: .minimum) == nil)
  }

  /// Laws: the definition summed cell by cell gives the same; names, the order of units and
  /// exchanging the partitions change no bit; the means are ordered; the same partition under other
  /// names, and with the minimum a finer one, gives exactly 1.
  @Test func keepsToItsBounds() throws {
    var generator = SplitMix64(seed: 2_010)
    for _ in 0..<500 {
      let units = Int.random(in: 2...60, using: &generator)
      let parts = Int.random(in: 2...7, using: &generator)
      let first = (0..<units).map { _ in Int.random(in: 0..<parts, using: &generator) }
      let second = first.map {
        Bool.random(using: &generator) ? $0 : Int.random(in: 0..<parts, using: &generator)
      }
      let table = ContingencyTable(first, second)
      let information = try #require(table.mutualInformation)
      var defined = 0.0
      for row in table.rows.indices {
        for column in table.columns.indices where table.counts[row][column] > 0 {
          let cell = Double(table.counts[row][column])
          let expected =
            Double(table.rowTotals[row]) * Double(table.columnTotals[column]) / Double(units)
          defined += cell / Double(units) * RealFunctions.log(cell / expected)
        }
      }
      #expect(abs(information - defined) < 1e-14)

      let order = Array(0..<units).shuffled(using: &generator)
      let renamed = ContingencyTable(order.map { "\(first[$0])" }, order.map { -second[$0] })
      #expect(renamed.mutualInformation == information)
      #expect(table.transposed.mutualInformation == information)
      #expect(table.transposed.homogeneity == table.completeness)
      let shares = [EntropyMean.maximum, .arithmetic, .geometric, .minimum]
        .map { table.normalizedMutualInformation(by: $0) }
      for share in shares {
        guard let share else { continue }
        #expect(share >= 0 && share <= 1)
      }
      for (smaller, larger) in zip(shares, shares.dropFirst()) {
        guard let smaller, let larger else { continue }
        #expect(smaller <= larger + 1e-15)
      }
      if let homogeneity = table.homogeneity, let completeness = table.completeness,
        let vMeasure = table.normalizedMutualInformation(), homogeneity + completeness > 0
      {
        let mean = 2 * homogeneity * completeness / (homogeneity + completeness)
        #expect(abs(vMeasure - mean) < 1e-12)
      }

      guard Set(first).count > 1 else { continue }
      let same = ContingencyTable(first, first.map { "part \($0)" })
      for mean in EntropyMean.allCases {
        #expect(same.normalizedMutualInformation(by: mean) == 1)
      }
      let finer = ContingencyTable(first, zip(first, second).map { $0 * 10 + $1 })
      #expect(finer.homogeneity == 1)
      #expect(finer.normalizedMutualInformation(by: .minimum) == 1)
    }
  }
}
