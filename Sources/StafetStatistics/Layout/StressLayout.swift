/// Places in a plane for the nodes of a graph, so that two nodes are about as far apart as the shortest way
/// between them is long.
///
/// The stress, Σ (‖xᵢ − xⱼ‖ − dᵢⱼ)² / dᵢⱼ² over all pairs, never grows from one step to the next: each node
/// is moved to where the others would have it, one after the other, in their order. Edges count in both
/// directions and by their presence alone; between nodes that no way joins, the distance is one more than
/// the longest way that there is.
///
/// Nothing is left to chance: nodes start on a circle in their order, the number of steps is fixed, and
/// only the four operations and our own square root are used, so that every machine finds the same places.
///
/// > Source: Gansner, Koren and North (2004), *Graph Drawing by Stress Majorization*, in the form that moves
/// > one node at a time.
package struct StressLayout: Sendable {
  /// A place in the plane.
  package struct Point: Hashable, Sendable {
    /// To the right.
    package var x: Double

    /// Downwards.
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The place of each node; two nodes that an edge joins are about 1 apart.
  package private(set) var points: [Point]

  /// The distance wanted between each two nodes, row by row.
  private let distances: [Double]

  /// How many moves of one node towards another are made at most, so that large graphs take no longer.
  private static let mostMoves = 3_000_000

  /// Lays nodes out.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are.
  ///   - edges: Pairs of nodes that are joined; loops and repetitions say nothing more.
  /// - Precondition: Nodes are below `nodeCount`.
  /// - Complexity: O(*n*² + *n e*) for *n* nodes and *e* edges.
  package init(nodeCount: Int, edges: [(Int, Int)]) {
    distances = Self.distances(nodeCount: nodeCount, edges: edges)
    points = Self.circle(of: nodeCount)
    guard nodeCount > 1 else { return }
    let steps = max(12, min(120, Self.mostMoves / (nodeCount * nodeCount)))
    for _ in 0..<steps {
      for node in 0..<nodeCount { move(node) }
    }
  }

  /// How far the places are from what is wanted: 0 where every distance is as long as the way.
  package var stress: Double {
    var sum = 0.0
    for node in points.indices {
      for other in points.indices where other < node {
        let wanted = distances[node * points.count + other]
        let miss = Self.distance(points[node], points[other]) - wanted
        sum += miss * miss / (wanted * wanted)
      }
    }
    return sum
  }

  /// The distance between two places.
  package static func distance(_ one: Point, _ other: Point) -> Double {
    let (x, y) = (one.x - other.x, one.y - other.y)
    return RealFunctions.squareRoot(x * x + y * y)
  }

  /// Moves a node to the mean of where each other node would have it, weighted by 1 / d².
  private mutating func move(_ node: Int) {
    var (x, y, weights) = (0.0, 0.0, 0.0)
    let own = points[node]
    for other in points.indices where other != node {
      let wanted = distances[node * points.count + other]
      let weight = 1 / (wanted * wanted)
      let there = points[other]
      let apart = Self.distance(own, there)
      // Nodes in the same place give no direction, and stay there for this step.
      let stretch = apart > 1e-9 ? wanted / apart : 0
      x += weight * (there.x + stretch * (own.x - there.x))
      y += weight * (there.y + stretch * (own.y - there.y))
      weights += weight
    }
    points[node] = Point(x: x / weights, y: y / weights)
  }
}

extension StressLayout {
  /// The lengths of the shortest ways between all nodes, row by row.
  private static func distances(nodeCount: Int, edges: [(Int, Int)]) -> [Double] {
    var neighbours: [[Int]] = Array(repeating: [], count: nodeCount)
    for (one, other) in edges where one != other {
      precondition(max(one, other) < nodeCount, "An edge must join two nodes of the graph.")
      neighbours[one].append(other)
      neighbours[other].append(one)
    }
    var lengths = Array(repeating: -1, count: nodeCount * nodeCount)
    var longest = 0
    for start in 0..<nodeCount {
      let row = start * nodeCount
      lengths[row + start] = 0
      var reached = [start]
      var next = 0
      while next < reached.count {
        let node = reached[next]
        next += 1
        for neighbour in neighbours[node] where lengths[row + neighbour] < 0 {
          lengths[row + neighbour] = lengths[row + node] + 1
          longest = max(longest, lengths[row + neighbour])
          reached.append(neighbour)
        }
      }
    }
    return lengths.map { Double($0 < 0 ? longest + 1 : $0) }
  }

  /// Places on a circle, about 1 apart, reached by turning a little again and again.
  ///
  /// The sine and the cosine of the turn are by their series, after dividing the turn by 64 and doubling it
  /// six times.
  private static func circle(of count: Int) -> [Point] {
    guard count > 1 else { return count == 1 ? [Point(x: 0, y: 0)] : [] }
    let small = 2 * Double.pi / Double(count) / 64
    let square = small * small
    var sine = small * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)))
    var cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30))
    for _ in 0..<6 { (sine, cosine) = (2 * sine * cosine, 1 - 2 * sine * sine) }
    let radius = Double(count) / (2 * Double.pi)
    var points: [Point] = []
    var (x, y) = (0.0, -radius)
    for _ in 0..<count {
      points.append(Point(x: x, y: y))
      (x, y) = (x * cosine - y * sine, x * sine + y * cosine)
    }
    return points
  }
}
