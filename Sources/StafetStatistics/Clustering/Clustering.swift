/// What a ``ClusteringMethod`` found.
public struct Clustering: Hashable, Sendable {
  /// The cluster of each row, from 0.
  public let clusterOfRow: [Int]

  /// What the method made as small as it could, 0 or more.
  ///
  /// With ``ClusteringMethod/kMeans(_:)`` the sum of the squared distances of all rows from the means of
  /// their clusters; with ``ClusteringMethod/nonnegativeFactors(_:)`` the root of the sum of the squared
  /// differences between the rows and what the factors make of them; 0 without rows. `nil` with
  /// ``ClusteringMethod/averageLink``, which makes nothing small. Figures of one method on the same rows can
  /// be compared, others not.
  public let misfit: Double?
}
