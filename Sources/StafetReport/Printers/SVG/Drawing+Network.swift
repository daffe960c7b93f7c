extension Drawing {
  /// Draws groups on a circle with the arrows between them, and below it what they and the colours are.
  mutating func drawGroupNetwork(_ network: Picture.GroupNetwork) {
    let layout = GroupNetworkLayout(of: network, width: Drawing.width)
    // Thin arrows are drawn over thick ones, which they could not hide.
    let order = network.arrows.indices.sorted { one, other in
      (network.arrows[other].weight, one) < (network.arrows[one].weight, other)
    }
    for place in order {
      draw(layout.curves[place], colour: network.arrows[place].colour)
    }
    for (node, place) in zip(network.nodes, layout.nodes) {
      outline(
        Self.disc(x: place.x, y: place.y, radius: place.radius),
        dashes: node.isWithheld ? 3 : nil)
      text(
        node.letter, x: place.x, y: place.y + 5,
        TextStyle(size: 14, anchor: .middle, isBold: true))
    }
    for (arrow, label) in zip(network.arrows, layout.labels) {
      guard let label else { continue }
      text(
        arrow.value, x: label.x, y: label.y + GroupNetworkLayout.letters * 0.36,
        TextStyle(size: GroupNetworkLayout.letters, anchor: .middle))
    }
    grow(to: layout.height + 12)
    for node in network.nodes { legend(node.letter, node.label, value: node.value) }
    if network.colours.isEmpty { return }
    grow(to: height + 8)
    keys(network.colours)
  }

  private mutating func draw(_ curve: ArrowCurve, colour: String) {
    let path =
      "M\(Self.point(curve.start))C\(Self.point(curve.first)) \(Self.point(curve.second))"
      + " \(Self.point(curve.end))"
    let head = "M" + curve.head.map { Self.point($0) }.joined(separator: "L") + "Z"
    if Palette.isFaint(colour) {
      stroke(path, Stroke(width: curve.width + 1.6))
      stroke(head, Stroke(width: 1.6))
    }
    stroke(path, Stroke(colour: colour, width: curve.width))
    self.path(head, fill: colour)
  }

  private static func point(_ point: ArrowCurve.Point) -> String {
    self.point(point.x, point.y)
  }

  /// Draws people as dots in their places, and those whom no line reaches in rows below.
  mutating func drawParticipantNetwork(_ network: Picture.ParticipantNetwork) {
    let layout = DotLayout(of: network, width: Drawing.width)
    for line in network.lines {
      let (from, to) = (layout.dots[line.from], layout.dots[line.to])
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let length = (dx * dx + dy * dy).squareRoot()
      if length <= 2 * layout.radius { continue }
      let (x, y) = (dx / length, dy / length)
      let edge = layout.radius + 0.5
      let start = (x: from.x + x * edge, y: from.y + y * edge)
      let end = (x: to.x - x * edge, y: to.y - y * edge)
      stroke(
        "M\(Self.point(start.x, start.y))L\(Self.point(end.x, end.y))", Stroke(opacity: 0.45))
      let head = min(layout.radius, 4)
      for (tip, ahead) in [(end, 1.0)] + (line.isMutual ? [(start, -1.0)] : []) {
        let base = (x: tip.x - x * ahead * head * 1.5, y: tip.y - y * ahead * head * 1.5)
        path(
          "M\(Self.point(tip.x, tip.y))L\(Self.point(base.x - y * head * 0.6, base.y + x * head * 0.6))"
            + "L\(Self.point(base.x + y * head * 0.6, base.y - x * head * 0.6))Z",
          fill: "currentColor")
      }
    }
    for (dot, place) in zip(network.dots, layout.dots) {
      draw(dot: dot.group, x: place.x, y: place.y, radius: layout.radius)
    }
    grow(to: layout.height)
    if !network.isolates.isEmpty {
      line(from: 0, height + 8, to: Drawing.width, height + 8, strong: false)
      text(network.isolatesLabel, x: 0, y: height + 26)
      grow(to: height + 36)
      let radius = min(layout.radius, 6)
      let step = 2 * radius + 4
      let row = max(1, Int(Drawing.width / step))
      for (place, group) in network.isolates.enumerated() {
        draw(
          dot: group, x: radius + 1 + Double(place % row) * step,
          y: height + radius + Double(place / row) * step, radius: radius)
      }
      grow(to: height + Double((network.isolates.count + row - 1) / row) * step)
    }
    grow(to: height + 10)
    for (group, name) in network.groups.enumerated() { legend(dot: group, name) }
    if (network.dots.map { $0.group } + network.isolates).contains(nil) {
      legend(dot: nil, network.others)
    }
  }

  private mutating func legend(dot group: Int?, _ name: String) {
    draw(dot: group, x: 8, y: height + 11, radius: 6)
    for line in TextMeasure.lines(of: name, width: Drawing.width - 26, size: 13) {
      text(line, x: 24, y: height + 15)
      grow(to: height + 18)
    }
    grow(to: height + 3)
  }

  /// A person: the shape and the colour tell the group, and each of them alone tells it too.
  private mutating func draw(dot group: Int?, x: Double, y: Double, radius: Double) {
    let path = Self.shape(of: group, x: x, y: y, radius: radius)
    if let group {
      // From the sixth group on shapes come again, hollow.
      let colour = Palette.themes[group % Palette.themes.count]
      if group < 5 {
        self.path(path, fill: colour)
      } else {
        outline(path)
        stroke(path, Stroke(colour: colour, width: 2))
      }
    } else {
      outline(path)
    }
  }

  /// The shapes of groups: disc, square, triangle, diamond and triangle on its tip, of about the same area.
  private static func shape(of group: Int?, x: Double, y: Double, radius: Double) -> String {
    func polygon(_ corners: [(Double, Double)]) -> String {
      "M" + corners.map { point(x + $0.0 * radius, y + $0.1 * radius) }.joined(separator: "L") + "Z"
    }
    switch group.map({ $0 % 5 }) {
    case 1: return polygon([(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)])
    case 2: return polygon([(0, -1.2), (1.15, 0.8), (-1.15, 0.8)])
    case 3: return polygon([(0, -1.22), (1.22, 0), (0, 1.22), (-1.22, 0)])
    case 4: return polygon([(0, 1.2), (1.15, -0.8), (-1.15, -0.8)])
    default: return disc(x: x, y: y, radius: radius)
    }
  }

  // MARK: What pictures of networks share

  /// A place as paths write it.
  static func point(_ x: Double, _ y: Double) -> String {
    String(coordinate: x) + " " + String(coordinate: y)
  }

  /// A circle as a path.
  static func disc(x: Double, y: Double, radius: Double) -> String {
    let length = String(coordinate: radius)
    let arc = "A\(length) \(length) 0 1 1 "
    return "M\(point(x - radius, y))\(arc)\(point(x + radius, y))\(arc)\(point(x - radius, y))Z"
  }

  /// A letter with the name that it stands for, in as many lines as that takes, and a value behind it.
  mutating func legend(_ letter: String, _ name: String, value: String = "") {
    let used = value.isEmpty ? 0 : TextMeasure.width(of: value, size: 13) * 1.1 + 10
    text(letter, x: 0, y: height + 15, TextStyle(isBold: true))
    if !value.isEmpty { text(value, x: Drawing.width, y: height + 15, TextStyle(anchor: .end)) }
    for line in TextMeasure.lines(of: name, width: (Drawing.width - 24 - used) / 1.1, size: 13) {
      text(line, x: 24, y: height + 15)
      grow(to: height + 18)
    }
    grow(to: height + 3)
  }

  /// What colours mean, a line or more each.
  mutating func keys(_ keys: [Picture.Key]) {
    for key in keys {
      bar(
        x: 0, y: height + 4, width: 14, height: 14, fill: key.colour,
        isEdged: Palette.isFaint(key.colour))
      for line in TextMeasure.lines(of: key.label, width: (Drawing.width - 24) / 1.1, size: 13) {
        text(line, x: 24, y: height + 15)
        grow(to: height + 18)
      }
      grow(to: height + 3)
    }
  }
}
