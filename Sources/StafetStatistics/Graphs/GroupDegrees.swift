/// How many arcs of each node stay within its group, and how many lead to or come from another.
///
/// Each repeat of an arc is counted. Loops are left out, as are arcs from or to a node without a group. A node
/// without a group has 0 everywhere.
public struct GroupDegrees: Hashable, Sendable {
  /// How many arcs lead from each node to others of its group.
  public let outWithin: [Int]

  /// How many arcs lead from each node to nodes of other groups.
  public let outAcross: [Int]

  /// How many arcs lead to each node from others of its group.
  public let inWithin: [Int]

  /// How many arcs lead to each node from nodes of other groups.
  public let inAcross: [Int]

  /// Counts the arcs of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node.
  /// - Precondition: `groups` is of as many nodes as the graph has.
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs.
  public init(of graph: DirectedMultigraph, groups: NodeGroups) {
    precondition(groups.nodeCount == graph.nodeCount, "Every node must be in a group or in none.")
    (outWithin, outAcross) = Self.degrees(in: graph.outgoing, groups: groups)
    (inWithin, inAcross) = Self.degrees(in: graph.incoming, groups: groups)
  }

  private static func degrees(
    in rows: CompressedRows<UInt32>, groups: NodeGroups
  ) -> (within: [Int], across: [Int]) {
    let numbers = groups.numbers
    let none = UInt32(truncatingIfNeeded: groups.groupCount)
    var within = [Int](repeating: 0, count: rows.rowCount)
    var across = within
    for node in 0..<rows.rowCount where numbers[node] != none {
      for place in rows.row(node) {
        let other = Int(rows.columns[place])
        if other == node || numbers[other] == none { continue }
        if numbers[other] == numbers[node] {
          within[node] += Int(rows.values[place])
        } else {
          across[node] += Int(rows.values[place])
        }
      }
    }
    return (within, across)
  }
}
