/// A directed graph in which two nodes may be joined by several arcs, such as who asked whom how often.
///
/// Nodes are the numbers from 0. An *arc* leads from its source to its target; arcs between the same
/// two nodes in the same direction are *repeats* of each other. A *loop* is an arc from a node to
/// itself. Loops are kept and can be told apart: degrees and the measures of this room leave them out
/// unless they say otherwise. An *isolated* node has no arc to or from another node; it is part of the
/// graph all the same.
///
/// The order in which arcs are given changes nothing, so that two graphs with the same arcs are equal.
public struct DirectedMultigraph: Hashable, Sendable {
  /// How many arcs lead from one node to another: row *s* and column *t* hold those from *s* to *t*.
  ///
  /// Kept cells are 1 or more, and a loop stands on the diagonal.
  public let outgoing: CompressedRows<UInt32>

  /// The same with rows and columns exchanged: row *t* and column *s* hold the arcs from *s* to *t*.
  public let incoming: CompressedRows<UInt32>

  /// How many arcs there are, each repeat and each loop counted.
  public let arcCount: Int

  /// How many of the arcs are loops, each repeat counted.
  public let loopCount: Int

  /// How many nodes have a loop.
  private let loopedNodeCount: Int

  /// Makes a graph.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are; those without arcs are part of the graph.
  ///   - sources: Where each arc begins, in any order.
  ///   - targets: Where each arc ends, in the order of `sources`.
  /// - Precondition: There are as many targets as sources; all are below `nodeCount`; there are fewer
  ///   than 2^31 nodes and fewer than 2^31 arcs.
  /// - Complexity: O(*n* + *e*) for *n* nodes and *e* arcs, with 20 bytes for each arc at the most.
  public init(nodeCount: Int, sources: [UInt32], targets: [UInt32]) {
    precondition(
      nodeCount >= 0 && nodeCount <= Int(Int32.max) && sources.count <= Int(Int32.max),
      "A graph must have fewer than 2^31 nodes and arcs.")
    precondition(
      sources.count == targets.count, "Every arc must have a source and a target.")
    // Two counting sorts: by target, and then by source, which leaves the targets of a source in order.
    var ends = Self.starts(of: targets, nodeCount: nodeCount)
    var sourcesByTarget = [UInt32](repeating: 0, count: targets.count)
    for arc in targets.indices {
      let target = Int(targets[arc])
      sourcesByTarget[Int(ends[target])] = sources[arc]
      ends[target] &+= 1  // In the end, where the arcs of the next target begin.
    }
    var rowEnds = Self.starts(of: sources, nodeCount: nodeCount)
    var columns = [UInt32](repeating: 0, count: targets.count)
    var place = 0
    for target in 0..<nodeCount {
      let end = Int(ends[target])
      while place < end {
        let source = Int(sourcesByTarget[place])
        columns[Int(rowEnds[source])] = UInt32(truncatingIfNeeded: target)
        rowEnds[source] &+= 1
        place += 1
      }
    }
    self.init(nodeCount: nodeCount, repeatedColumns: consume columns, rowEnds: rowEnds)
  }

  /// Makes a graph of targets that stand in the order of their sources, rising for each of them.
  private init(nodeCount: Int, repeatedColumns: consuming [UInt32], rowEnds: [UInt32]) {
    var columns = consume repeatedColumns
    arcCount = columns.count
    var repeats = [UInt32](repeating: 1, count: columns.count)
    var rowStarts = [Int](repeating: 0, count: nodeCount + 1)
    var loops = 0
    var looped = 0
    var place = 0
    var kept = 0
    for source in 0..<nodeCount {
      let end = Int(rowEnds[source])
      let start = kept
      let own = UInt32(truncatingIfNeeded: source)
      while place < end {
        let target = columns[place]
        if target == own { loops += 1 }
        if kept > start, columns[kept - 1] == target {
          repeats[kept - 1] &+= 1
        } else {
          if target == own { looped += 1 }
          columns[kept] = target
          kept += 1
        }
        place += 1
      }
      rowStarts[source + 1] = kept
    }
    columns.removeLast(columns.count - kept)
    repeats.removeLast(repeats.count - kept)
    loopCount = loops
    loopedNodeCount = looped
    outgoing = CompressedRows(
      trusted: rowStarts, columns: columns, values: repeats, columnCount: nodeCount)
    incoming = outgoing.transposed()
  }

  /// Makes a graph of parts that are known to fit together.
  private init(reversing graph: DirectedMultigraph) {
    outgoing = graph.incoming
    incoming = graph.outgoing
    arcCount = graph.arcCount
    loopCount = graph.loopCount
    loopedNodeCount = graph.loopedNodeCount
  }

  /// Where the arcs of each node begin when arcs are sorted by one of their ends.
  private static func starts(of nodes: [UInt32], nodeCount: Int) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: nodeCount)
    for node in nodes {
      precondition(Int(node) < nodeCount, "An arc must join two nodes of the graph.")
      starts[Int(node)] &+= 1
    }
    var sum: UInt32 = 0
    for node in 0..<nodeCount {
      let count = starts[node]
      starts[node] = sum
      sum &+= count
    }
    return starts
  }

  /// How many nodes there are.
  public var nodeCount: Int { outgoing.rowCount }

  /// How many ordered pairs of different nodes are joined by at least one arc.
  ///
  /// Repeats count once, and loops not at all.
  public var distinctArcCount: Int { outgoing.cellCount - loopedNodeCount }

  /// The graph with every arc turned around.
  ///
  /// - Complexity: O(1).
  public var reversed: DirectedMultigraph { DirectedMultigraph(reversing: self) }
}
