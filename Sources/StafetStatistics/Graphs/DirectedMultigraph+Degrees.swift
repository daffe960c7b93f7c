extension DirectedMultigraph {
  /// How many arcs lead from each node to others: each repeat is counted, and loops are not.
  ///
  /// All together are ``arcCount`` less ``loopCount``.
  ///
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs.
  public var outDegrees: [Int] { Self.degrees(in: outgoing) }

  /// How many arcs lead to each node from others: each repeat is counted, and loops are not.
  ///
  /// All together are ``arcCount`` less ``loopCount``.
  ///
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs.
  public var inDegrees: [Int] { Self.degrees(in: incoming) }

  /// To how many different other nodes arcs lead from each node: repeats count once, and loops not at all.
  ///
  /// All together are ``distinctArcCount``.
  ///
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs.
  public var successorCounts: [Int] { Self.neighbourCounts(in: outgoing) }

  /// From how many different other nodes arcs lead to each node: repeats count once, and loops not at all.
  ///
  /// All together are ``distinctArcCount``.
  ///
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs.
  public var predecessorCounts: [Int] { Self.neighbourCounts(in: incoming) }

  /// How many loops each node has, each repeat counted.
  ///
  /// All together are ``loopCount``.
  ///
  /// - Complexity: O(*n* log *e*) for *n* nodes and *e* distinct arcs.
  public var loopCounts: [Int] {
    (0..<nodeCount).map { Int(outgoing.value(row: $0, column: $0) ?? 0) }
  }

  /// How many arcs lead from one node to another, which may be the same one; 0 for none.
  ///
  /// - Parameters:
  ///   - source: The node at which the arcs begin.
  ///   - target: The node at which they end.
  /// - Returns: The number of arcs, each repeat counted.
  /// - Precondition: There are such nodes.
  /// - Complexity: O(log *d*) for *d* different targets of the source.
  public func arcCount(from source: Int, to target: Int) -> Int {
    Int(outgoing.value(row: source, column: target) ?? 0)
  }

  private static func degrees(in rows: CompressedRows<UInt32>) -> [Int] {
    var degrees = [Int](repeating: 0, count: rows.rowCount)
    for node in 0..<rows.rowCount {
      var degree = 0
      for place in rows.row(node) where Int(rows.columns[place]) != node {
        degree += Int(rows.values[place])
      }
      degrees[node] = degree
    }
    return degrees
  }

  private static func neighbourCounts(in rows: CompressedRows<UInt32>) -> [Int] {
    var counts = [Int](repeating: 0, count: rows.rowCount)
    for node in 0..<rows.rowCount {
      var count = 0
      for place in rows.row(node) where Int(rows.columns[place]) != node { count += 1 }
      counts[node] = count
    }
    return counts
  }
}
