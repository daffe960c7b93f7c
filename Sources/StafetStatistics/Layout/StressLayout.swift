/// Places in a plane for the nodes of a graph, so that two nodes are about as far apart as the shortest way
/// between them is long.
///
/// The stress, Σ (‖xᵢ − xⱼ‖ − dᵢⱼ)² / dᵢⱼ² over all pairs that a way joins, never grows from one step to the next:
/// each node is moved to where the others would have it, one after the other, in their order. Edges count in both
/// directions and by their presence alone. Components are laid out by themselves and set side by side in rows, the
/// largest first.
///
/// Nothing is left to chance: the nodes of a component start on a circle in their order, the number of steps is
/// fixed, and only the four operations and our own square root are used, so that every machine finds the same places.
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

  /// The length of the shortest way between each two nodes, row by row; 0 where there is none.
  private let distances: [Double]

  /// The nodes of each component, the largest first, of equals the one with the first node.
  private let components: [[Int]]

  /// How many moves of one node towards another are made at most, so that large graphs take no longer.
  private static let mostMoves = 3_000_000

  /// How far components are apart.
  private static let gap = 1.2

  /// Lays nodes out.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are.
  ///   - edges: Pairs of nodes that are joined; loops and repetitions say nothing more.
  /// - Precondition: Nodes are below `nodeCount`.
  /// - Complexity: O(*n*² + *n e*) for *n* nodes and *e* edges.
  package init(nodeCount: Int, edges: [(Int, Int)]) {
    let distances = Self.distances(nodeCount: nodeCount, edges: edges)
    self.distances = distances
    var isTaken = Array(repeating: false, count: nodeCount)
    var components: [[Int]] = []
    for node in 0..<nodeCount where !isTaken[node] {
      let component = (node..<nodeCount).filter {
        $0 == node || distances[node * nodeCount + $0] > 0
      }
      for member in component { isTaken[member] = true }
      components.append(component)
    }
    components.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
    self.components = components
    points = Array(repeating: Point(x: 0, y: 0), count: nodeCount)
    for component in components where component.count > 1 {
      for (node, point) in zip(component, Self.circle(of: component.count)) { points[node] = point }
      let steps = max(12, min(120, Self.mostMoves / (component.count * component.count)))
      for _ in 0..<steps {
        for node in component { move(node, among: component) }
      }
    }
    pack()
  }

  /// How far the places are from what is wanted: 0 where every distance is as long as the way.
  package var stress: Double {
    var sum = 0.0
    for node in points.indices {
      for other in points.indices where other < node {
        let wanted = distances[node * points.count + other]
        if wanted == 0 { continue }
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
  private mutating func move(_ node: Int, among component: [Int]) {
    var (x, y, weights) = (0.0, 0.0, 0.0)
    let own = points[node]
    for other in component where other != node {
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

  /// Sets components side by side, in rows that are as wide as the largest or as the square of their areas.
  private mutating func pack() {
    if components.count < 2 { return }
    let boxes = components.map { component in
      var (low, high) = (points[component[0]], points[component[0]])
      for node in component {
        low = Point(x: min(low.x, points[node].x), y: min(low.y, points[node].y))
        high = Point(x: max(high.x, points[node].x), y: max(high.y, points[node].y))
      }
      return (low: low, width: high.x - low.x, height: high.y - low.y)
    }
    let area = boxes.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) }
    let widest = max(boxes[0].width, RealFunctions.squareRoot(area))
    var (x, y, height) = (0.0, 0.0, 0.0)
    for (component, box) in zip(components, boxes) {
      if x > 0, x + box.width > widest {
        (x, y, height) = (0, y + height + Self.gap, 0)
      }
      for node in component {
        points[node].x += x - box.low.x
        points[node].y += y - box.low.y
      }
      x += box.width + Self.gap
      height = max(height, box.height)
    }
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
          reached.append(neighbour)
        }
      }
    }
    return lengths.map { Double(max(0, $0)) }
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
