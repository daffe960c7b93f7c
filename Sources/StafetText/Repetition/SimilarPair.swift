/// Two texts that are nearly the same.
public struct SimilarPair: Hashable, Sendable {
  /// The number of the earlier text, from 0.
  public let first: Int

  /// The number of the later text.
  public let second: Int

  /// Jaccard's similarity of their shingles, exact: from the threshold to 1.
  public let similarity: Double

  /// Makes a pair.
  ///
  /// - Parameters:
  ///   - first: The number of the earlier text.
  ///   - second: The number of the later text.
  ///   - similarity: How similar they are.
  public init(first: Int, second: Int, similarity: Double) {
    self.first = first
    self.second = second
    self.similarity = similarity
  }
}
