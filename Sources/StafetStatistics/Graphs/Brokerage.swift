/// How often each node stands between two others that are not joined, and between which groups.
///
/// Node *j* is a broker of an ordered triple of different nodes *i*, *j*, *k* when arcs lead from *i* to *j*
/// and from *j* to *k*, and none from *i* to *k*. An arc from *k* to *i* changes nothing. This is the
/// definition of the source, and what `brokerage` of the R package sna counts. The three groups say which
/// ``Role`` the broker has.
///
/// Repeats count once, loops not at all. A triple in which a node has no group is left out, and counted in
/// ``leftOutCount``. An isolated node is no broker.
///
/// > Source: Gould and Fernandez (1989), *Structures of Mediation: A Formal Approach to Brokerage in
/// > Transaction Networks*.
public struct Brokerage: Hashable, Sendable {
  /// Between which groups a broker stands.
  public enum Role: Int, Hashable, Sendable, CaseIterable {
    /// All three are in one group.
    case coordinator

    /// Those on both sides are in one group, and the broker is in another; also called itinerant broker.
    case consultant

    /// The broker and the one after are in one group, and the one before is in another: what comes into
    /// the group goes through the broker.
    case gatekeeper

    /// The one before and the broker are in one group, and the one after is in another: what leaves the
    /// group goes through the broker.
    case representative

    /// All three are in different groups.
    case liaison
  }

  /// How many triples of each role each node is the broker of: five counts for each node.
  private let counts: [Int]

  /// How many triples of each role there are.
  private let totals: [Int]

  /// How many open triples are left out because one of their nodes has no group.
  public let leftOutCount: Int

  /// Counts the triples of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node.
  /// - Precondition: `groups` is of as many nodes as the graph has.
  /// - Complexity: O(*n* + Σ *in*(*j*) · *out*(*j*)) for *n* nodes *j* with *in*(*j*) predecessors and
  ///   *out*(*j*) successors.
  public init(of graph: DirectedMultigraph, groups: NodeGroups) {
    precondition(groups.nodeCount == graph.nodeCount, "Every node must be in a group or in none.")
    let outgoing = graph.outgoing
    let numbers = groups.numbers
    let none = UInt32(truncatingIfNeeded: groups.groupCount)
    let width = Self.roleCount
    var counts = [Int](repeating: 0, count: graph.nodeCount * width)
    var totals = [Int](repeating: 0, count: width)
    var leftOut = 0
    // The last node that leads to each node; nodes are counted from 1 here, so that 0 is none.
    var mark = [UInt32](repeating: 0, count: graph.nodeCount)
    for source in 0..<graph.nodeCount {
      let own = UInt32(truncatingIfNeeded: source + 1)
      let row = outgoing.row(source)
      for place in row { mark[Int(outgoing.columns[place])] = own }
      mark[source] = own  // Neither the way back nor a loop makes a triple.
      let before = numbers[source]
      for place in row {
        let broker = Int(outgoing.columns[place])
        if broker == source { continue }
        let middle = numbers[broker]
        for next in outgoing.rowStarts[broker]..<outgoing.rowStarts[broker + 1] {
          let target = Int(outgoing.columns[next])
          if mark[target] == own { continue }
          let after = numbers[target]
          if before == none || middle == none || after == none {
            leftOut += 1
          } else {
            let role = Self.role(before, middle, after).rawValue
            counts[broker * width + role] += 1
            totals[role] += 1
          }
        }
      }
    }
    self.counts = counts
    self.totals = totals
    leftOutCount = leftOut
  }

  private static var roleCount: Int { 5 }

  /// The role of a broker by the groups of the three nodes.
  private static func role(_ before: UInt32, _ middle: UInt32, _ after: UInt32) -> Role {
    if before == middle { return middle == after ? .coordinator : .representative }
    if middle == after { return .gatekeeper }
    return before == after ? .consultant : .liaison
  }

  /// How many nodes the graph has.
  public var nodeCount: Int { counts.count / Self.roleCount }

  /// How many triples one node is the broker of in one role.
  ///
  /// - Parameters:
  ///   - role: The role.
  ///   - node: The node.
  /// - Returns: The number of triples.
  /// - Precondition: There is such a node.
  /// - Complexity: O(1).
  public func count(of role: Role, by node: Int) -> Int {
    counts[node * Self.roleCount + role.rawValue]
  }

  /// How many triples one node is the broker of, in whichever role.
  ///
  /// - Parameter node: The node.
  /// - Returns: The number of triples.
  /// - Precondition: There is such a node.
  /// - Complexity: O(1).
  public func count(by node: Int) -> Int {
    counts[(node * Self.roleCount)..<((node + 1) * Self.roleCount)].reduce(0, +)
  }

  /// How many triples have a broker in one role, over all nodes.
  ///
  /// - Parameter role: The role.
  /// - Returns: The number of triples.
  /// - Complexity: O(1).
  public func total(of role: Role) -> Int { totals[role.rawValue] }
}
