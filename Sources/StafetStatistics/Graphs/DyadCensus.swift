/// How many pairs of different nodes are joined in both directions, in one, and not at all.
///
/// Repeats count once, loops not at all, and an isolated node has a null pair with every other. Two
/// measures of reciprocity are in use, one over pairs and one over arcs, and each has a property here.
///
/// > Source: Holland and Leinhardt (1970), *A Method for Detecting Structure in Sociometric Data*.
public struct DyadCensus: Hashable, Sendable {
  /// How many pairs are joined in both directions.
  public let mutualCount: Int

  /// How many pairs are joined in one direction only.
  public let asymmetricCount: Int

  /// How many pairs are not joined.
  ///
  /// The three counts sum to *n* (*n* − 1) / 2 for *n* nodes.
  public let nullCount: Int64

  /// Counts the pairs of a graph.
  ///
  /// - Parameter graph: The graph.
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* distinct arcs; no memory.
  public init(of graph: DirectedMultigraph) {
    let outgoing = graph.outgoing
    let incoming = graph.incoming
    var mutual = 0
    for node in 0..<graph.nodeCount {
      // From the highest neighbour down to the node itself, so that each pair is met once.
      var out = outgoing.rowStarts[node + 1] - 1
      var into = incoming.rowStarts[node + 1] - 1
      let firstOut = outgoing.rowStarts[node]
      let firstInto = incoming.rowStarts[node]
      while out >= firstOut, into >= firstInto {
        let target = Int(outgoing.columns[out])
        let source = Int(incoming.columns[into])
        if target <= node || source <= node { break }
        if target == source { mutual += 1 }
        if target >= source { out -= 1 }
        if source >= target { into -= 1 }
      }
    }
    mutualCount = mutual
    asymmetricCount = graph.distinctArcCount - 2 * mutual
    let count = Int64(graph.nodeCount)
    nullCount = count * (count - 1) / 2 - Int64(mutual) - Int64(asymmetricCount)
  }

  /// Mutual pairs over pairs that are joined at all.
  ///
  /// Of those who are in touch, how many are so both ways?
  /// From 0 to 1; `nil` when no pair is joined.
  public var reciprocityOfPairs: Double? {
    let joined = mutualCount + asymmetricCount
    return joined == 0 ? nil : Double(mutualCount) / Double(joined)
  }

  /// Arcs that are answered by one in the other direction over all arcs, repeats counted once.
  ///
  /// How likely is an arc to be returned?
  /// From 0 to 1, and never below ``reciprocityOfPairs``, since a mutual pair holds two arcs; `nil` when
  /// there are no arcs between different nodes.
  public var reciprocityOfArcs: Double? {
    let arcs = 2 * mutualCount + asymmetricCount
    return arcs == 0 ? nil : Double(2 * mutualCount) / Double(arcs)
  }
}
