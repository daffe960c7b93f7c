/// A way to divide rows into clusters, with its settings.
public enum ClusteringMethod: Hashable, Sendable {
  /// By the nearest of a few centres (k-means). The first choice: fast, and good for clusters of
  /// similar width.
  case kMeans(KMeans)

  /// By the factor that contributes most to a row (nonnegative matrix factorization). Suits rows
  /// that are mixtures; clusters may be left empty.
  case nonnegativeFactors(NonnegativeFactorization)

  /// By average linkage on cosine distances: the groups with the smallest mean distance are joined.
  ///
  /// It uses no random numbers, but needs memory for each pair of rows: 16 MB for 2,000 rows, 400
  /// MB for 10,000. Rows unlike all others tend to stay alone, so that one cluster may hold nearly
  /// all rows.
  case averageLink

  /// Divides rows into clusters.
  ///
  /// - Parameters:
  ///   - rows: The rows; for ``nonnegativeFactors(_:)`` no value may be negative.
  ///   - count: How many clusters.
  ///   - generator: The source of random numbers, for the methods that need them.
  /// - Returns: The cluster of each row, from 0 to below `count`, and the value that was minimized.
  ///   A row of zeros is given a cluster too, which says nothing; with factors it is the first.
  /// - Precondition: `count` is above 0.
  /// - Complexity: That of the method; for ``averageLink`` O(*r* · *n*) for *r* rows and *n* kept cells,
  ///   and O(*r*²) in memory.
  public func clustering(
    of rows: CompressedRows<Double>, count: Int, using generator: inout some RandomNumberGenerator
  ) -> Clustering {
    switch self {
    case .kMeans(let method):
      let found = method.clusters(of: rows, count: count, using: &generator)
      return Clustering(clusterOfRow: found.clusterOfRow, misfit: found.inertia)
    case .nonnegativeFactors(let method):
      let found = method.factors(of: rows, count: count, using: &generator)
      return Clustering(
        clusterOfRow: found.strongestFactors.map { $0 ?? 0 }, misfit: found.error)
    case .averageLink:
      let tree = AverageLinkTree(distances: rows.cosineDistances, unitCount: rows.rowCount)
      return Clustering(clusterOfRow: tree.clusters(count), misfit: nil)
    }
  }
}
