/// A group of texts that are nearly the same.
///
/// Every text of a group is similar to some other text of the group, but two of its texts may be
/// less similar than the threshold: the first and the third, where each is similar to the second.
public struct SimilarGroup: Hashable, Sendable {
  /// The numbers of the texts, in rising order; at least two.
  public let members: [Int]

  /// The similarity of each member to the first one, exact; 1 for the first itself.
  public let similarities: [Double]

  /// Makes a group.
  ///
  /// - Parameters:
  ///   - members: The numbers of the texts, in rising order.
  ///   - similarities: The similarity of each member to the first one.
  public init(members: [Int], similarities: [Double]) {
    self.members = members
    self.similarities = similarities
  }
}
