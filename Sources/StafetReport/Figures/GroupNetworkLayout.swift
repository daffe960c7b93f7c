/// Places groups on a circle and draws the arrows between them so that those in both directions never cover each
/// other.
///
/// The first group stands at the top, or on the left of two; the others follow clockwise in an order that begins as
/// given and is changed, by swapping two of them, moving one or turning a stretch around, as long as that makes
/// Σ questions × distance smaller, so that groups which ask each other much stand near each other. Each arrow leaves and reaches its groups beside the line between
/// their middles, on the right-hand side of who goes along it, and bends to that side: the two directions are on
/// different sides of the line.
struct GroupNetworkLayout {
  /// A group in its place.
  struct Node {
    let x, y, radius: Double
  }

  /// The smallest and the largest radius of a group, and how far the middles are from that of the circle.
  private static let radii = (smallest: 14.0, largest: 28.0)
  private static let reach = 110.0

  /// How far an arrow begins and ends beside the line between two middles.
  static let offset = 8.5

  /// How thick arrows are.
  static let thickness = (thinnest: 1.4, thickest: 8.0)

  /// The size of the numbers beside arrows.
  static let letters = 12.0

  /// The groups, in the order given.
  let nodes: [Node]

  /// The arrows, in the order given.
  private(set) var curves: [ArrowCurve]

  /// The numbers beside the arrows, in the order of those; `nil` where there is no free place.
  private(set) var labels: [LabelBox?] = []

  /// How high the picture is; everything lies below 0.
  private(set) var height: Double

  /// Lays groups out in a picture of a width.
  ///
  /// - Complexity: O(*g*⁴) for a round of changes and O(*a*²) for the rest, for *g* groups and *a* arrows.
  init(of network: Picture.GroupNetwork, width: Double) {
    let count = network.nodes.count
    let slots = Self.slots(of: network)
    let isPair = count == 2
    let neighbours = count > 2 ? Self.reach * 2 * Turn(1 / Double(2 * count)).x : 2 * Self.reach
    let largest = min(Self.radii.largest, neighbours * 0.28)
    var nodes: [Node] = []
    var directions: [(x: Double, y: Double)] = []
    for (place, node) in network.nodes.enumerated() {
      let turn = Turn((isPair ? 0.75 : 0) + Double(slots[place]) / Double(max(1, count)))
      let radius = max(Self.radii.smallest, largest * node.size.squareRoot())
      let reach = count == 1 ? 0 : Self.reach
      nodes.append(Node(x: width / 2 + reach * turn.x, y: reach * turn.y, radius: radius))
      directions.append((turn.x, turn.y))
    }
    let curves = network.arrows.map { arrow in
      let width =
        Self.thickness.thinnest
        + (Self.thickness.thickest - Self.thickness.thinnest) * arrow.weight
      return arrow.from == arrow.to
        ? ArrowCurve(around: nodes[arrow.from], outwards: directions[arrow.from], width: width)
        : ArrowCurve(from: nodes[arrow.from], to: nodes[arrow.to], width: width)
    }
    var labels: [LabelBox?] = Array(repeating: nil, count: curves.count)
    let samples = curves.map { $0.samples(32) }
    let order = network.arrows.indices.sorted { one, other in
      (network.arrows[other].weight, one) < (network.arrows[one].weight, other)
    }
    for place in order {
      let arrow = network.arrows[place]
      let room = TextMeasure.width(of: arrow.value, size: Self.letters) * 1.1
      labels[place] = curves[place].labelPlaces(room: room, height: Self.letters).first { box in
        box.left >= 0 && box.right <= width
          && !nodes.contains { box.touches(x: $0.x, y: $0.y, radius: $0.radius + 1) }
          && !labels.contains { $0.map { $0.overlaps(box) } ?? false }
          && !curves.indices.contains { other in
            samples[other].contains {
              box.touches(x: $0.x, y: $0.y, radius: curves[other].width / 2 + 1)
            } || curves[other].head.contains { box.touches(x: $0.x, y: $0.y, radius: 1) }
          }
      }
    }
    // What lies highest begins the picture.
    var (top, bottom) = (Double.infinity, -Double.infinity)
    for node in nodes {
      top = min(top, node.y - node.radius)
      bottom = max(bottom, node.y + node.radius)
    }
    for (curve, samples) in zip(curves, samples) {
      for point in samples + curve.head {
        top = min(top, point.y - curve.width / 2)
        bottom = max(bottom, point.y + curve.width / 2)
      }
    }
    for label in labels.compactMap({ $0 }) {
      top = min(top, label.top)
      bottom = max(bottom, label.bottom)
    }
    let move = 3 - (nodes.isEmpty ? 0 : top)
    self.nodes = nodes.map { Node(x: $0.x, y: $0.y + move, radius: $0.radius) }
    self.curves = curves.map { $0.moved(down: move) }
    self.labels = labels.map { $0?.moved(down: move) }
    height = nodes.isEmpty ? 0 : bottom + move + 3
  }

  /// For each group its place on the circle.
  private static func slots(of network: Picture.GroupNetwork) -> [Int] {
    let count = network.nodes.count
    var slots = Array(0..<count)
    if count < 4 { return slots }
    let places = slots.map { Turn(Double($0) / Double(count)) }
    func distance(_ one: Int, _ other: Int) -> Double {
      let (x, y) = (places[one].x - places[other].x, places[one].y - places[other].y)
      return (x * x + y * y).squareRoot()
    }
    var weights = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for arrow in network.arrows where arrow.from != arrow.to {
      weights[arrow.from][arrow.to] += arrow.weight
      weights[arrow.to][arrow.from] += arrow.weight
    }
    func length(_ order: [Int]) -> Double {
      var sum = 0.0
      for one in 0..<count {
        for other in 0..<one { sum += weights[order[one]][order[other]] * distance(one, other) }
      }
      return sum
    }
    // The groups by their places; the first stays where it is.
    var order = slots
    var shortest = length(order)
    var isShortening = true
    while isShortening {
      isShortening = false
      for one in 1..<count {
        for other in 1..<count where other != one {
          for changed in Self.changes(of: order, one, other) {
            let changedLength = length(changed)
            if changedLength >= shortest - 1e-9 { continue }
            (order, shortest, isShortening) = (changed, changedLength, true)
          }
        }
      }
    }
    for (slot, group) in order.enumerated() { slots[group] = slot }
    return slots
  }

  /// Two places swapped, what stands at one moved to the other, and all between them turned around.
  private static func changes(of order: [Int], _ one: Int, _ other: Int) -> [[Int]] {
    var moved = order
    moved.insert(moved.remove(at: one), at: other)
    if one > other { return [moved] }
    var swapped = order
    swapped.swapAt(one, other)
    var turned = order
    turned[one...other].reverse()
    return [swapped, moved, turned]
  }
}
