/// How many arcs lead from the nodes of each group to those of each other, and of the same one.
///
/// Each repeat of an arc is counted. Loops are left out, as are arcs from or to a node without a group;
/// both are counted beside the table. Isolated nodes change nothing but the sizes of their groups.
///
/// > Source: Newman (2003), *Mixing Patterns in Networks*, whose matrix *e* holds these counts as shares.
public struct MixingMatrix: Hashable, Sendable {
  /// How many nodes each group has, those without arcs included.
  public let groupSizes: [Int]

  /// The counts row by row: that of arcs from group *g* to group *h* stands at *g* · ``groupCount`` + *h*.
  public let counts: [Int]

  /// How many arcs are left out because a node at one of their ends has no group.
  public let leftOutCount: Int

  /// How many loops are left out; those of nodes without a group are among them.
  public let loopCount: Int

  /// Counts the arcs of a graph between groups.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node.
  /// - Precondition: `groups` is of as many nodes as the graph has.
  /// - Complexity: O(*n* + *e* + *g*²) for *n* nodes, *e* distinct arcs and *g* groups.
  public init(of graph: DirectedMultigraph, groups: NodeGroups) {
    precondition(groups.nodeCount == graph.nodeCount, "Every node must be in a group or in none.")
    let outgoing = graph.outgoing
    let numbers = groups.numbers
    let count = groups.groupCount
    // One group more, for the nodes without; it is taken away afterwards.
    let width = count + 1
    var cells = [Int](repeating: 0, count: width * width)
    for source in 0..<graph.nodeCount {
      let row = Int(numbers[source]) * width
      for place in outgoing.rowStarts[source]..<outgoing.rowStarts[source + 1] {
        let target = Int(outgoing.columns[place])
        if target != source { cells[row + Int(numbers[target])] += Int(outgoing.values[place]) }
      }
    }
    var kept = [Int](repeating: 0, count: count * count)
    var total = 0
    for from in 0..<count {
      for to in 0..<count {
        let cell = cells[from * width + to]
        kept[from * count + to] = cell
        total += cell
      }
    }
    counts = kept
    groupSizes = groups.sizes
    loopCount = graph.loopCount
    leftOutCount = graph.arcCount - graph.loopCount - total
  }

  /// Makes a table of counts that were found elsewhere.
  ///
  /// - Parameters:
  ///   - counts: The counts row by row, without loops.
  ///   - groupSizes: How many nodes each group has.
  ///   - leftOutCount: How many arcs are left out because a node at one of their ends has no group.
  ///   - loopCount: How many loops are left out.
  /// - Precondition: There is a count for each ordered pair of groups, and no number is below 0.
  /// - Complexity: O(*g*²) for *g* groups.
  public init(counts: [Int], groupSizes: [Int], leftOutCount: Int = 0, loopCount: Int = 0) {
    precondition(
      counts.count == groupSizes.count * groupSizes.count,
      "There must be a count for each ordered pair of groups.")
    precondition(
      counts.allSatisfy { $0 >= 0 } && groupSizes.allSatisfy { $0 >= 0 } && leftOutCount >= 0
        && loopCount >= 0, "No count is below 0.")
    self.counts = counts
    self.groupSizes = groupSizes
    self.leftOutCount = leftOutCount
    self.loopCount = loopCount
  }

  /// How many groups there are.
  public var groupCount: Int { groupSizes.count }

  /// How many arcs lead from the nodes of one group to those of another or the same.
  ///
  /// - Parameters:
  ///   - source: The group at which the arcs begin.
  ///   - target: The group at which they end.
  /// - Returns: The number of arcs, each repeat counted.
  /// - Precondition: There are such groups.
  /// - Complexity: O(1).
  public func count(from source: Int, to target: Int) -> Int {
    precondition(target >= 0 && target < groupCount, "There is no such group.")
    return counts[source * groupCount + target]
  }

  /// How many arcs the table holds.
  public var total: Int { counts.reduce(0, +) }

  /// How many arcs stay within a group: the sum of the diagonal.
  public var internalCount: Int {
    var sum = 0
    for group in 0..<groupCount { sum += counts[group * (groupCount + 1)] }
    return sum
  }

  /// How many arcs lead from one group to another: all outside the diagonal.
  public var externalCount: Int { total - internalCount }

  /// How many arcs begin in each group: the sums of the rows.
  public var sourceTotals: [Int] {
    var sums = [Int](repeating: 0, count: groupCount)
    for (place, count) in counts.enumerated() { sums[place / groupCount] += count }
    return sums
  }

  /// How many arcs end in each group: the sums of the columns.
  public var targetTotals: [Int] {
    var sums = [Int](repeating: 0, count: groupCount)
    for (place, count) in counts.enumerated() { sums[place % groupCount] += count }
    return sums
  }

  /// The table of groups that are joined or put in another order: rows and columns are added.
  ///
  /// It is the table of the same graph with ``NodeGroups/merged(into:count:)``.
  ///
  /// - Parameters:
  ///   - newGroups: Into which new group each group goes; several may go into the same one.
  ///   - count: How many new groups there are.
  /// - Returns: The table of the new groups.
  /// - Precondition: There is a new group for each, from 0 to below `count`.
  /// - Complexity: O(*g*²) for *g* groups, old or new, whichever are more.
  public func merged(into newGroups: [Int], count: Int) -> MixingMatrix {
    precondition(
      newGroups.count == groupCount && newGroups.allSatisfy { $0 >= 0 && $0 < count },
      "Every group must go into one of the new ones.")
    var sizes = [Int](repeating: 0, count: count)
    var cells = [Int](repeating: 0, count: count * count)
    for from in 0..<groupCount {
      sizes[newGroups[from]] += groupSizes[from]
      for to in 0..<groupCount {
        cells[newGroups[from] * count + newGroups[to]] += counts[from * groupCount + to]
      }
    }
    return MixingMatrix(
      counts: cells, groupSizes: sizes, leftOutCount: leftOutCount, loopCount: loopCount)
  }
}
