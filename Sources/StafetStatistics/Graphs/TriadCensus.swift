/// How many groups of three nodes are joined in each of the 16 possible ways.
///
/// Repeats count once and loops not at all; isolated nodes count as nodes. All counts together are
/// *n* (*n* − 1) (*n* − 2) / 6 for *n* nodes, and 0 for fewer than three.
///
/// Only triads in which all three pairs are joined are visited. The others follow from sums: two joined
/// pairs that meet at a node are a triad with two joined pairs unless they are part of a visited one; a
/// joined pair and any third node are a triad with one unless they are part of those; and the rest has none.
///
/// > Source: Holland and Leinhardt (1970), *A Method for Detecting Structure in Sociometric Data*;
/// > Batagelj and Mrvar (2001), *A Subquadratic Triad Census Algorithm for Large Sparse Networks*, who
/// > visit triads with a joined pair and find the rest by subtraction; Ortmann and Brandes (2017), *Efficient
/// > Orbit-Aware Triad and Quad Census in Directed and Undirected Graphs*, who visit the closed ones alone.
public struct TriadCensus: Hashable, Sendable {
  /// The counts in the order of ``TriadType``.
  public let counts: [Int64]

  /// Counts the triads of a graph.
  ///
  /// - Parameter graph: The graph.
  /// - Precondition: There are at most 3,000,000 nodes, so that the counts fit in 64 bits.
  /// - Complexity: O(*n* + *e* · √*e*) for *n* nodes and *e* distinct arcs at worst, also where a node
  ///   leads to all others.
  public init(of graph: DirectedMultigraph) {
    precondition(
      graph.nodeCount <= 3_000_000, "The triads of more than 3,000,000 nodes are not counted.")
    let pairs = JoinedPairs(of: graph)
    var counts = [Int64](repeating: 0, count: 16)
    Self.countTriangles(of: pairs, in: &counts)

    let (t030T, t030C) = (counts[8], counts[9])
    let (t120D, t120U, t120C) = (counts[11], counts[12], counts[13])
    let (t210, t300) = (counts[14], counts[15])
    counts[3] = pairs.twoOut - t030T - t120D
    counts[4] = pairs.twoIn - t030T - t120U
    counts[5] = pairs.inAndOut - t030T - 3 * t030C - t120C
    counts[6] = pairs.mutualAndIn - 2 * t120D - t120C - t210
    counts[7] = pairs.mutualAndOut - 2 * t120U - t120C - t210
    counts[10] = pairs.twoMutual - t210 - 3 * t300

    let nodes = Int64(graph.nodeCount)
    let open021 = counts[3] + counts[4] + counts[5]
    let open111 = counts[6] + counts[7]
    let closed120 = t120D + t120U + t120C
    counts[1] =
      pairs.asymmetricCount * (nodes - 2)
      - (2 * open021 + open111 + 3 * (t030T + t030C) + 2 * closed120 + t210)
    counts[2] =
      pairs.mutualCount * (nodes - 2)
      - (open111 + 2 * counts[10] + closed120 + 2 * t210 + 3 * t300)
    // One of two neighbours is even, and one of three divisible by 3, so that both divisions are exact.
    counts[0] = nodes < 3 ? 0 : nodes * (nodes - 1) / 2 * (nodes - 2) / 3 - counts.reduce(0, +)
    self.counts = counts
  }

  /// How many triads have one type.
  ///
  /// - Parameter type: The type.
  /// - Returns: The number of triads.
  /// - Complexity: O(1).
  public func count(of type: TriadType) -> Int64 { counts[type.rawValue] }

  /// Transitivity: of all ways A → B → C, how many have an arc from A to C.
  ///
  /// From 0 to 1; `nil` when there is no such way. Ways from a node back to itself do not count. This is
  /// transitivity in the weak sense: what is joined without such a way says neither yes nor no.
  ///
  /// > Source: Wasserman and Faust (1994), *Social Network Analysis*, section 6.4.
  ///
  /// - Complexity: O(1).
  public var transitivity: Double? {
    var ways: Int64 = 0
    var closed: Int64 = 0
    for type in TriadType.allCases {
      ways += counts[type.rawValue] * Int64(type.twoStepCount)
      closed += counts[type.rawValue] * Int64(type.transitiveCount)
    }
    return ways == 0 ? nil : Double(closed) / Double(ways)
  }

  /// Transitivity without directions: of all nodes that are joined to two others, how many times those two
  /// are joined as well.
  ///
  /// Three times the closed triads over these plus the triads with two joined pairs, also called the
  /// clustering coefficient of the whole graph; from 0 to 1, and `nil` when no node is joined to two others.
  ///
  /// > Source: Newman, Strogatz and Watts (2001), *Random Graphs with Arbitrary Degree Distributions*.
  ///
  /// - Complexity: O(1).
  public var undirectedTransitivity: Double? {
    var open: Int64 = 0
    var closed: Int64 = 0
    for type in TriadType.allCases {
      if type.joinedPairCount == 2 { open += counts[type.rawValue] }
      if type.joinedPairCount == 3 { closed += counts[type.rawValue] }
    }
    return open + closed == 0 ? nil : Double(3 * closed) / Double(3 * closed + open)
  }

  /// Finds every triad whose three pairs are joined, once, at that of its nodes with the fewest neighbours.
  private static func countTriangles(of pairs: JoinedPairs, in counts: inout [Int64]) {
    let rowStarts = pairs.rowStarts
    let cells = pairs.cells
    // By the directions of the three pairs, two bits each; those without a third pair stand where it is 0.
    var found = [Int64](repeating: 0, count: 64)
    var direction = [UInt8](repeating: 0, count: pairs.nodeCount)
    for node in 0..<pairs.nodeCount {
      let row = rowStarts[node]..<rowStarts[node + 1]
      if row.count < 2 { continue }
      for place in row {
        direction[Int(cells[place] >> 2)] = UInt8(truncatingIfNeeded: cells[place] & 3)
      }
      for place in row {
        let first = Int(cells[place] & 3)
        let second = Int(cells[place] >> 2)
        for next in rowStarts[second]..<rowStarts[second + 1] {
          let cell = cells[next]
          found[first | Int(cell & 3) << 2 | Int(direction[Int(cell >> 2)]) << 4] += 1
        }
      }
      for place in row { direction[Int(cells[place] >> 2)] = 0 }
    }
    for third in 1...3 {
      for second in 1...3 {
        for first in 1...3 {
          let number = found[first | second << 2 | third << 4]
          if number > 0 { counts[type(first, second, third).rawValue] += number }
        }
      }
    }
  }

  /// The type of a closed triad A, B, C by the directions from A to B, from B to C and from A to C.
  ///
  /// 1 is there, 2 is back, and 3 is both.
  private static func type(_ ab: Int, _ bc: Int, _ ac: Int) -> TriadType {
    switch (ab == 3, bc == 3, ac == 3) {
    case (true, true, true): .man300
    case (false, false, false): ab == bc && bc != ac ? .man030C : .man030T
    case (true, false, false): bc != ac ? .man120C : bc == 1 ? .man120U : .man120D
    case (false, true, false): ab != ac ? .man120C : ab == 1 ? .man120D : .man120U
    case (false, false, true): ab == bc ? .man120C : ab == 1 ? .man120U : .man120D
    default: .man210
    }
  }
}
