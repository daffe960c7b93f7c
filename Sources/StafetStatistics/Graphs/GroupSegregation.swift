/// How many arcs cross between groups, against how many would if their targets were drawn by chance.
///
/// What is expected keeps, for each arc, the group of the node at which it begins, and draws its target
/// evenly from all other nodes that have a group. With *Q*(*g*) arcs that begin in group *g* of *n*(*g*)
/// nodes, and *n* nodes in all groups together, Σ *Q*(*g*) · (*n* − *n*(*g*)) / (*n* − 1) arcs are then
/// expected to cross. This is the directed form of Freeman's index, which draws undirected ties evenly from
/// all pairs; his index also takes more crossing than expected for 0, and this one goes below 0.
///
/// Each repeat of an arc is counted; loops and nodes without a group are left out, as in ``MixingMatrix``.
/// Isolated nodes count, since they too could have been drawn.
///
/// > Source: Freeman (1978), *Segregation in Social Networks*.
public struct GroupSegregation: Hashable, Sendable {
  /// How many arcs lead from one group to another.
  public let observed: Int

  /// How many arcs would do so on average; 0 when there are no arcs or just one group.
  public let expected: Double

  /// Compares the arcs between groups with chance.
  ///
  /// The result is `nil` when fewer than two nodes have a group, since no target could be drawn.
  ///
  /// - Parameter matrix: The arcs between groups.
  /// - Complexity: O(*g*²) for *g* groups.
  public init?(of matrix: MixingMatrix) {
    let nodes = matrix.groupSizes.reduce(0, +)
    guard nodes > 1 else { return nil }
    let sources = matrix.sourceTotals
    var weighted = 0.0
    for (group, size) in matrix.groupSizes.enumerated() {
      weighted += Double(sources[group]) * Double(nodes - size)
    }
    observed = matrix.externalCount
    expected = weighted / Double(nodes - 1)
  }

  /// The index of segregation: (expected − observed) / expected.
  ///
  /// 1 when no arc crosses, 0 when as many cross as by chance, below 0 when more do; `nil` when none is
  /// expected to cross.
  public var index: Double? {
    expected > 0 ? (expected - Double(observed)) / expected : nil
  }

  /// Observed over expected crossing arcs: 1 when as many cross as by chance; `nil` when none is expected.
  public var ratio: Double? {
    expected > 0 ? Double(observed) / expected : nil
  }

  /// How many arcs would lead from one group to another, or stay in it, on average.
  ///
  /// - Parameters:
  ///   - matrix: The arcs between groups.
  ///   - source: The group at which the arcs begin.
  ///   - target: The group at which they end.
  /// - Returns: The expected number: the arcs of the source times the share that the target has of all
  ///   other nodes; `nil` when fewer than two nodes have a group.
  /// - Precondition: There are such groups.
  /// - Complexity: O(*g*) for *g* groups.
  public static func expectedCount(
    in matrix: MixingMatrix, from source: Int, to target: Int
  ) -> Double? {
    let nodes = matrix.groupSizes.reduce(0, +)
    guard nodes > 1 else { return nil }
    var arcs = 0
    for group in 0..<matrix.groupCount { arcs += matrix.count(from: source, to: group) }
    let others = matrix.groupSizes[target] - (source == target ? 1 : 0)
    return Double(arcs) * Double(max(others, 0)) / Double(nodes - 1)
  }
}
