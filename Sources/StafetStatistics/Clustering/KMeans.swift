/// Divides rows into a given number of clusters so that each row is close to the mean of its
/// cluster (k-means).
///
/// The starting centres are rows drawn at random, preferably far from each other (k-means++, with
/// several candidates for each centre, of which the best is taken). Then, in turn, each row is
/// assigned to the nearest centre and each centre is moved to the mean of its rows, until no row
/// changes its cluster or the sum of squared distances stops falling. A cluster that becomes empty
/// takes the row that lies farthest from its centre. The result is a local optimum: another start
/// may give a better one, which is why there can be several ``starts``.
///
/// On rows of length 1, half of the squared distance of two rows is 1 less their cosine, so that
/// rows are grouped by the proportions of their values and not by their length.
///
/// > Source: MacQueen (1967), *Some Methods for Classification and Analysis of Multivariate
/// > Observations*; Lloyd (1982), *Least Squares Quantization in PCM*, for the iteration; Arthur and
/// > Vassilvitskii (2007), *k-means++: The Advantages of Careful Seeding*, for the start.
public struct KMeans: Hashable, Sendable {
  /// How many times to start.
  ///
  /// The result with the smallest sum of squared distances is taken, of equal ones the first.
  public var starts: Int

  /// How many iterations there are at most for each start.
  public var maximumIterations: Int

  /// Sets how many starts and iterations there are.
  ///
  /// - Parameters:
  ///   - starts: How many times to start.
  ///   - maximumIterations: How many iterations there are at most for each start.
  /// - Precondition: Both are above 0.
  public init(starts: Int = 1, maximumIterations: Int = 100) {
    precondition(starts > 0 && maximumIterations > 0, "Rows must be placed at least once.")
    self.starts = starts
    self.maximumIterations = maximumIterations
  }

  /// Divides rows into clusters.
  ///
  /// A row of zeros is a row like others: it belongs to the centre nearest to the origin. Of
  /// equally near centres the one with the lowest number is taken.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - count: How many clusters; if there are fewer rows, there are as many clusters as rows.
  ///   - generator: The source of random numbers.
  /// - Returns: The best division found. Without rows it has no clusters.
  /// - Precondition: `count` is above 0.
  /// - Complexity: O(*s* · *i* · *k* · (*n* + *c*)) for *s* starts of *i* iterations, *k* clusters,
  ///   *n* kept cells and *c* columns. Memory is O(*k* · (*r* + *c*)) for *r* rows.
  public func clusters(
    of rows: CompressedRows<Double>, count: Int, using generator: inout some RandomNumberGenerator
  ) -> KMeansClusters {
    precondition(count > 0, "There must be a cluster.")
    let squares = rows.squares
    var best: KMeansClusters?
    for _ in 0..<starts {
      var run = KMeansRun(
        rows: rows, squares: squares, count: min(count, rows.rowCount), using: &generator)
      let found = run.clusters(maximumIterations: maximumIterations)
      if let known = best, known.inertia <= found.inertia { continue }
      best = found
    }
    return best
      ?? KMeansClusters(
        count: 0, clusterOfRow: [], centres: LaneTable(rows: 0, width: 0), inertias: [],
        hasConverged: true)
  }
}

/// What ``KMeans`` found.
public struct KMeansClusters: Hashable, Sendable {
  /// How many clusters there are.
  public let count: Int

  /// The cluster of each row, from 0.
  public let clusterOfRow: [Int]

  /// The means of the clusters: for each column its value in each cluster.
  let centres: LaneTable

  /// The sum of the squared distances of all rows from the means of their clusters, each time that the
  /// rows had been placed; it never rises but by rounding.
  package let inertias: [Double]

  /// Whether the iteration ended because no row changed its cluster or the sum of squared distances
  /// stopped falling.
  ///
  /// If not, it ended at the largest number of iterations.
  public let hasConverged: Bool

  /// The sum of the squared distances of all rows from the means of their clusters; 0 without rows.
  public var inertia: Double { inertias.last ?? 0 }

  /// One value of the mean of a cluster.
  ///
  /// - Parameters:
  ///   - cluster: The number of the cluster.
  ///   - column: The number of the column.
  /// - Returns: The mean of the cluster's rows in that column.
  public func centre(_ cluster: Int, column: Int) -> Double { centres[column, cluster] }
}
