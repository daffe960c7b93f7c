import StafetStatistics
import Testing

@Suite struct ClusteringTests {
  /// A table of one column.
  static func points(_ values: [Double]) -> CompressedRows<Double> {
    CompressedRows(
      rowStarts: Array(0...values.count), columns: values.map { _ in 0 }, values: values,
      columnCount: 1)
  }

  /// 60 rows of 12 columns in three mixed groups, as the reference program made them.
  static func mixed() -> CompressedRows<Double> {
    var generator = SplitMix64(seed: 7)
    var starts = [0]
    var columns: [UInt32] = []
    var values: [Double] = []
    for row in 0..<60 {
      for column in 0..<12 {
        let number = generator.next()
        if number % 10 < (column / 4 == row % 3 ? 6 : 2) {
          columns.append(UInt32(column))
          values.append(Double(1 + (number >> 32) % 5))
        }
      }
      starts.append(columns.count)
    }
    return CompressedRows(rowStarts: starts, columns: columns, values: values, columnCount: 12)
  }

  // MARK: k-means

  /// By hand: the means of 1, 2, 3 and of 10, 12 are 2 and 11; 1 + 0 + 1 + 1 + 1 = 4.
  @Test func dividesPointsOnALine() {
    var generator = SplitMix64()
    let found = KMeans(starts: 5).clusters(
      of: Self.points([1, 10, 2, 12, 3]), count: 2, using: &generator)
    #expect(found.inertia == 4)
    #expect(found.hasConverged)
    let low = found.clusterOfRow[0]
    #expect(found.clusterOfRow == [low, 1 - low, low, 1 - low, low])
    #expect(found.centre(low, column: 0) == 2)
    #expect(found.centre(1 - low, column: 0) == 11)
  }

  /// scikit-learn 1.x, `KMeans(3, n_init=500, tol=0)`: 1454.0873015873015.
  @Test func reachesTheObjectiveOfTheReference() {
    var generator = SplitMix64()
    let found = KMeans(starts: 500).clusters(of: Self.mixed(), count: 3, using: &generator)
    #expect((found.inertia - 1454.0873015873015).magnitude < 1e-9)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5]) func neverGetsWorse(seed: UInt64) {
    for count in 1...8 {
      var generator = SplitMix64(seed: seed)
      var again = SplitMix64(seed: seed)
      let method = KMeans()
      let found = method.clusters(of: Self.mixed(), count: count, using: &generator)
      #expect(found == method.clusters(of: Self.mixed(), count: count, using: &again))
      #expect(Set(found.clusterOfRow) == Set(0..<count))
      for (earlier, later) in zip(found.inertias, found.inertias.dropFirst()) {
        #expect(later <= earlier + 1e-9)
      }
    }
  }

  /// The objective is that of the clusters given, worked out by itself; rows that come again make some
  /// clusters empty on the way.
  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8]) func objectiveIsThatOfTheClusters(seed: UInt64)
  {
    var generator = SplitMix64(seed: seed)
    let values = (0..<40).map { _ in Double(1 + generator.index(below: 9)) }
    let rows = Self.points(values)
    for count in [3, 8, 9, 12, 30] {
      let found = KMeans(starts: 2).clusters(of: rows, count: count, using: &generator)
      var inertia = 0.0
      for cluster in 0..<count {
        let own = values.indices.filter { found.clusterOfRow[$0] == cluster }.map { values[$0] }
        let mean = own.reduce(0, +) / Double(max(own.count, 1))
        inertia += own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        if !own.isEmpty { #expect((found.centre(cluster, column: 0) - mean).magnitude < 1e-9) }
      }
      #expect((found.inertia - inertia).magnitude < 1e-9)
    }
  }

  @Test func takesEqualRowsAndTooFew() {
    var generator = SplitMix64()
    let equal = KMeans().clusters(of: Self.points([4, 4, 4]), count: 2, using: &generator)
    #expect(equal.inertia == 0)
    #expect(Set(equal.clusterOfRow) == [0, 1])
    let few = KMeans().clusters(of: Self.points([4, 5]), count: 7, using: &generator)
    #expect(few.count == 2)
    #expect(Set(few.clusterOfRow) == [0, 1])
    let none = KMeans().clusters(of: Self.points([]), count: 2, using: &generator)
    #expect(none.count == 0)
    #expect(none.clusterOfRow.isEmpty)
  }

  // MARK: Factors

  /// (1, 2, 0) and (0, 0, 3) in the amounts 1, 2, 0 and 0, 0, 1, and one row of both: the error can be 0.
  @Test func factorsAnExactProduct() {
    let rows = CompressedRows<Double>(
      rowStarts: [0, 2, 4, 5, 8], columns: [0, 1, 0, 1, 2, 0, 1, 2],
      values: [1, 2, 2, 4, 3, 1, 2, 3], columnCount: 3)
    var generator = SplitMix64()
    let found = NonnegativeFactorization(maximumIterations: 2000, tolerance: 0)
      .factors(of: rows, count: 2, using: &generator)
    #expect(found.error < 1e-6)
    for row in 0..<4 {
      for column in 0..<3 {
        let product = (0..<2).reduce(0.0) {
          $0 + found.share(ofRow: row, factor: $1) * found.value(ofFactor: $1, column: column)
        }
        #expect((product - (rows.value(row: row, column: column) ?? 0)).magnitude < 1e-6)
      }
    }
    let strongest = found.strongestFactors
    #expect(strongest[0] == strongest[1])
    #expect(strongest[0] != strongest[2])
  }

  /// scikit-learn 1.x, `NMF(3, init="nndsvd", max_iter=5000, tol=1e-10)`, and the best of 30 random
  /// starts: 34.28797640943307.
  @Test func reachesTheErrorOfTheReference() {
    var generator = SplitMix64()
    let found = NonnegativeFactorization(maximumIterations: 5000, tolerance: 1e-10)
      .factors(of: Self.mixed(), count: 3, using: &generator)
    #expect((found.error - 34.28797640943307).magnitude < 1e-6)
    for (earlier, later) in zip(found.errors, found.errors.dropFirst()) {
      #expect(later <= earlier + 1e-9)
    }
  }

  @Test func givesARowOfZerosNoFactor() {
    let rows = CompressedRows<Double>(
      rowStarts: [0, 1, 1, 2], columns: [0, 1], values: [1, 1], columnCount: 2)
    var generator = SplitMix64()
    let found = NonnegativeFactorization().factors(of: rows, count: 2, using: &generator)
    #expect(found.strongestFactors[1] == nil)
    #expect(found.strongestFactors[0] != found.strongestFactors[2])
  }

  // MARK: One interface

  /// SciPy's `fcluster(linkage(d, "average"), 3, "maxclust")` on the cosine distances gives groups of 2,
  /// 23 and 35.
  @Test func joinsByCosine() {
    var generator = SplitMix64()
    let found = ClusteringMethod.averageLink.clustering(
      of: Self.mixed(), count: 3, using: &generator)
    let sizes = (0..<3).map { cluster in found.clusterOfRow.count { $0 == cluster } }
    #expect(sizes.sorted() == [2, 23, 35])
  }

  @Test(arguments: [
    ClusteringMethod.kMeans(KMeans()), .nonnegativeFactors(NonnegativeFactorization()),
    .averageLink,
  ])
  func placesEveryRowOnce(_ method: ClusteringMethod) {
    for count in 1...6 {
      var generator = SplitMix64(seed: UInt64(count))
      let found = method.clustering(of: Self.mixed(), count: count, using: &generator)
      #expect(found.clusterOfRow.count == 60)
      #expect(found.clusterOfRow.allSatisfy { $0 >= 0 && $0 < count })
      #expect((found.misfit == nil) == (method == .averageLink))
    }
  }
}
