/// How central each node of a graph is, as ``PageRank`` found it.
public struct NodeRanks: Hashable, Sendable {
  /// The ranks in proportion to each other.
  private let values: [Double]

  /// How many steps were made.
  public let iterations: Int

  /// Whether the last step changed the ranks by no more than was asked.
  ///
  /// If not, the ranks are those after the largest number of steps.
  public let hasConverged: Bool

  init(values: [Double], iterations: Int, hasConverged: Bool) {
    self.values = values
    self.iterations = iterations
    self.hasConverged = hasConverged
  }

  /// The rank of each node, from 0 to 1; all together sum to 1.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  public var shares: [Double] {
    let sum = values.reduce(0, +)
    return values.map { $0 / sum }
  }

  /// The rank of each node divided by the highest one: 1 for the most central node.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  public var partsOfHighest: [Double] {
    guard let highest = values.max() else { return [] }
    return values.map { $0 / highest }
  }
}
