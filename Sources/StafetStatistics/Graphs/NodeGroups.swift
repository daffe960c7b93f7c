/// In which group each node of a graph is, such as the department of each person.
///
/// Groups are the numbers from 0. A node is in one group or in none.
public struct NodeGroups: Hashable, Sendable {
  /// How many groups there are, empty ones included.
  public let groupCount: Int

  /// The group of each node; ``groupCount`` for a node without a group.
  public let numbers: [UInt32]

  /// How many nodes each group has.
  public let sizes: [Int]

  /// Puts nodes in groups.
  ///
  /// - Parameters:
  ///   - numbers: The group of each node; `groupCount` for a node without a group.
  ///   - groupCount: How many groups there are; those without nodes are groups too.
  /// - Precondition: `groupCount` is 0 or more and below 2^16, and no number is above it.
  /// - Complexity: O(*n* + *g*) for *n* nodes and *g* groups.
  public init(numbers: [UInt32], groupCount: Int) {
    precondition(
      groupCount >= 0 && groupCount < 1 << 16, "There must be fewer than 2^16 groups.")
    var sizes = [Int](repeating: 0, count: groupCount + 1)
    for number in numbers {
      precondition(number <= groupCount, "A node must be in one of the groups or in none.")
      sizes[Int(number)] += 1
    }
    sizes.removeLast()
    self.numbers = numbers
    self.groupCount = groupCount
    self.sizes = sizes
  }

  /// Puts nodes in groups.
  ///
  /// - Parameters:
  ///   - groups: The group of each node; `nil` for a node without a group.
  ///   - groupCount: How many groups there are; those without nodes are groups too.
  /// - Precondition: `groupCount` is 0 or more and below 2^16, and every group is from 0 to below it.
  /// - Complexity: O(*n* + *g*) for *n* nodes and *g* groups.
  public init(_ groups: [Int?], groupCount: Int) {
    let numbers = groups.map { group in
      guard let group else { return UInt32(truncatingIfNeeded: groupCount) }
      precondition(group >= 0 && group < groupCount, "A node must be in one of the groups.")
      return UInt32(truncatingIfNeeded: group)
    }
    self.init(numbers: numbers, groupCount: groupCount)
  }

  /// How many nodes there are, those without a group included.
  public var nodeCount: Int { numbers.count }

  /// How many nodes have a group.
  public var groupedCount: Int { sizes.reduce(0, +) }

  /// The group of one node.
  ///
  /// - Parameter node: The node.
  /// - Returns: Its group; `nil` for a node without a group.
  /// - Precondition: There is such a node.
  public func group(of node: Int) -> Int? {
    let number = Int(numbers[node])
    return number == groupCount ? nil : number
  }

  /// The same nodes in groups that are joined or put in another order.
  ///
  /// - Parameters:
  ///   - newGroups: Into which new group each group goes; several may go into the same one.
  ///   - count: How many new groups there are.
  /// - Returns: The new groups; a node without a group stays without one.
  /// - Precondition: There is a new group for each, from 0 to below `count`, which is below 2^16.
  /// - Complexity: O(*n* + *g*) for *n* nodes and *g* groups.
  public func merged(into newGroups: [Int], count: Int) -> NodeGroups {
    precondition(
      newGroups.count == groupCount && newGroups.allSatisfy { $0 >= 0 && $0 < count },
      "Every group must go into one of the new ones.")
    let moved = (newGroups + [count]).map { UInt32(truncatingIfNeeded: $0) }
    return NodeGroups(numbers: numbers.map { moved[Int($0)] }, groupCount: count)
  }
}
