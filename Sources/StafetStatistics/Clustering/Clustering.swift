/// What a ``ClusteringMethod`` found.
public struct Clustering: Hashable, Sendable {
  /// The cluster of each row, from 0.
  public let clusterOfRow: [Int]

  /// The value that the method minimized, 0 or more.
  ///
  /// With ``ClusteringMethod/kMeans(_:)`` it is the sum of the squared distances of all rows from
  /// the means of their clusters; with ``ClusteringMethod/nonnegativeFactors(_:)`` the square root
  /// of the sum of the squared differences between the rows and the product of the factors. It is 0
  /// without rows, and `nil` with ``ClusteringMethod/averageLink``, which minimizes nothing.
  /// Compare only values of one method on the same rows.
  public let misfit: Double?

  /// Makes a clustering of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - clusterOfRow: The cluster of each row, from 0.
  ///   - misfit: The value that the method minimized, 0 or more.
  public init(clusterOfRow: [Int], misfit: Double? = nil) {
    self.clusterOfRow = clusterOfRow
    self.misfit = misfit
  }
}
