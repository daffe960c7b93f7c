/// Which nodes of a graph hang together.
///
/// Components are numbered in the order of their lowest nodes, so that node 0 is in component 0. An isolated
/// node is a component of its own; a graph without nodes has none. Loops and repeats change nothing.
public struct GraphComponents: Hashable, Sendable {
  /// The component of each node.
  public let numbers: [UInt32]

  /// How many nodes each component has.
  public let sizes: [Int]

  /// Numbers the components of which some member of each is known.
  ///
  /// - Parameter marks: A number for each node below the number of nodes, the same in one component and
  ///   different in different ones.
  init(marks: consuming [UInt32]) {
    var numbers = consume marks
    var numberOfMark = [UInt32](repeating: .max, count: numbers.count)
    var sizes: [Int] = []
    for node in numbers.indices {
      let mark = Int(numbers[node])
      var number = numberOfMark[mark]
      if number == .max {
        number = UInt32(truncatingIfNeeded: sizes.count)
        numberOfMark[mark] = number
        sizes.append(0)
      }
      numbers[node] = number
      sizes[Int(number)] += 1
    }
    self.numbers = numbers
    self.sizes = sizes
  }

  /// How many components there are.
  public var count: Int { sizes.count }

  /// How many nodes the largest component has; 0 for a graph without nodes.
  ///
  /// - Complexity: O(*c*) for *c* components.
  public var largestSize: Int { sizes.max() ?? 0 }

  /// How many components are a single node.
  ///
  /// - Complexity: O(*c*) for *c* components.
  public var singleCount: Int {
    var count = 0
    for size in sizes where size == 1 { count += 1 }
    return count
  }
}
