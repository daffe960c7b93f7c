/// A bent arrow: a cubic Bézier curve and a head.
struct ArrowCurve {
  /// A place in the picture.
  struct Point: Hashable {
    var x, y: Double

    init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The curve without its head: from where, by which two points, to where.
  let start, first, second, end: Point

  /// How thick the curve is.
  let width: Double

  /// The corners of the head, its tip first.
  let head: [Point]

  /// An arrow from one group to another, on the right-hand side of the way.
  init(from: GroupNetworkLayout.Node, to: GroupNetworkLayout.Node, width: Double) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let along = Point(dx / length, dy / length)
    let side = Point(-along.y, along.x)
    let offset = GroupNetworkLayout.offset
    func edge(_ radius: Double) -> Double { (radius * radius - offset * offset).squareRoot() }
    let first = edge(from.radius) + 1
    let last = length - edge(to.radius) - 2
    func place(_ forward: Double, _ aside: Double) -> Point {
      Point(
        from.x + along.x * forward + side.x * aside, from.y + along.y * forward + side.y * aside)
    }
    let way = last - first
    // A third of the bend's height is lost between the points that pull and the curve.
    let bend = offset + (4 + 0.09 * way) * 4 / 3
    self.init(
      start: place(first, offset), first: place(first + way / 3, bend),
      second: place(last - way / 3, bend), tip: place(last, offset), width: width)
  }

  /// An arrow from a group to itself, on the side that looks away from the others.
  init(
    around node: GroupNetworkLayout.Node, outwards: (x: Double, y: Double), width: Double
  ) {
    let side = (x: -outwards.y, y: outwards.x)
    func place(_ forward: Double, _ aside: Double) -> Point {
      Point(
        node.x + outwards.x * forward + side.x * aside,
        node.y + outwards.y * forward + side.y * aside)
    }
    let aside = 8.0
    let edge = (node.radius * node.radius - aside * aside).squareRoot()
    self.init(
      start: place(edge + 1, -aside), first: place(edge + 34, -aside - 17),
      second: place(edge + 34, aside + 17), tip: place(edge + 2, aside), width: width)
  }

  /// An arrow whose head is taken from the end of its curve.
  private init(start: Point, first: Point, second: Point, tip: Point, width: Double) {
    let (dx, dy) = (tip.x - second.x, tip.y - second.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let back = Point(-dx / length, -dy / length)
    let depth = 6 + width * 0.6
    let spread = 3 + width * 0.5
    let base = Point(tip.x + back.x * depth, tip.y + back.y * depth)
    head = [
      tip, Point(base.x - back.y * spread, base.y + back.x * spread),
      Point(base.x + back.y * spread, base.y - back.x * spread),
    ]
    self.start = start
    self.first = first
    self.second = Point(second.x + back.x * depth / 2, second.y + back.y * depth / 2)
    // The curve reaches a little into its head, so that no gap is seen.
    self.end = Point(base.x - back.x, base.y - back.y)
    self.width = width
  }

  private init(moving curve: ArrowCurve, down: Double) {
    func moved(_ point: Point) -> Point { Point(point.x, point.y + down) }
    start = moved(curve.start)
    first = moved(curve.first)
    second = moved(curve.second)
    end = moved(curve.end)
    width = curve.width
    head = curve.head.map { moved($0) }
  }

  func moved(down: Double) -> ArrowCurve { ArrowCurve(moving: self, down: down) }

  /// A place along the curve, from 0 to 1.
  func point(at part: Double) -> Point {
    let rest = 1 - part
    let (a, b) = (rest * rest * rest, 3 * rest * rest * part)
    let (c, d) = (3 * rest * part * part, part * part * part)
    return Point(
      a * start.x + b * first.x + c * second.x + d * end.x,
      a * start.y + b * first.y + c * second.y + d * end.y)
  }

  /// Places along the curve from its start to its end.
  func samples(_ count: Int) -> [Point] {
    (0...count).map { point(at: Double($0) / Double(count)) }
  }

  /// The direction at a place along the curve, of length 1.
  private func direction(at part: Double) -> Point {
    let (before, after) = (point(at: max(0, part - 0.01)), point(at: min(1, part + 0.01)))
    let (dx, dy) = (after.x - before.x, after.y - before.y)
    let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
    return Point(dx / length, dy / length)
  }

  /// Where a number could stand beside the curve, the best place first: near its middle, outside before inside.
  func labelPlaces(room: Double, height: Double) -> [LabelBox] {
    var places: [LabelBox] = []
    for part in [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8] {
      let middle = point(at: part)
      let direction = direction(at: part)
      for side in [1.0, -1.0] {
        let aside = Point(-direction.y * side, direction.x * side)
        // As far that the box just clears the curve.
        let reach = aside.x.magnitude * room / 2 + aside.y.magnitude * height / 2
        let distance = width / 2 + 2.5 + reach
        places.append(
          LabelBox(
            x: middle.x + aside.x * distance, y: middle.y + aside.y * distance, width: room,
            height: height))
      }
    }
    return places
  }
}

/// The room of a number in a picture.
struct LabelBox: Hashable {
  let left, top, right, bottom: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    (left, right) = (x - width / 2, x + width / 2)
    (top, bottom) = (y - height / 2, y + height / 2)
  }

  var x: Double { (left + right) / 2 }
  var y: Double { (top + bottom) / 2 }

  func overlaps(_ other: LabelBox) -> Bool {
    left < other.right + 1 && other.left < right + 1 && top < other.bottom + 1
      && other.top < bottom + 1
  }

  /// Whether a disc reaches into the box.
  func touches(x: Double, y: Double, radius: Double) -> Bool {
    let (dx, dy) = (x - max(left, min(x, right)), y - max(top, min(y, bottom)))
    return dx * dx + dy * dy < radius * radius
  }

  func moved(down: Double) -> LabelBox {
    LabelBox(x: x, y: y + down, width: right - left, height: bottom - top)
  }
}
