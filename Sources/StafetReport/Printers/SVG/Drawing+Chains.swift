extension Drawing {
  /// Draws chains as lines of marks, each of which leads to its question, and what marks and letters mean.
  mutating func drawChains(_ lines: Picture.ChainLines) {
    let numbers = lines.chains.map { TextMeasure.width(of: $0.label, size: 12) }.max() ?? 0
    let starts = lines.chains.contains { !$0.start.isEmpty }
    let left = numbers + (starts ? 30 : 10)
    let right = Drawing.width - 12
    let layout = ChainLayout(of: lines, from: left, to: right)
    let top = (lines.axis?.moments.isEmpty ?? true) ? 4.0 : 24.0
    func middle(_ row: Int) -> Double { top + layout.rowHeight * (Double(row) + 0.5) }
    grow(to: top + layout.rowHeight * Double(layout.rows))
    let bottom = height
    if let axis = lines.axis {
      draw(axis, from: left, width: right - left, panels: [(top, bottom)])
    } else {
      text(lines.steps, x: left, y: bottom + 15, TextStyle(size: 12))
      grow(to: bottom + 22)
    }
    for (number, chain) in lines.chains.enumerated() {
      let places = layout.chains[number]
      let isCrowded = layout.isCrowded(number)
      guard let first = places.first else { continue }
      let y = middle(first.row) + 4.5
      text(chain.label, x: numbers, y: y, TextStyle(size: 12, anchor: .end, isQuiet: true))
      if !chain.start.isEmpty {
        text(chain.start, x: numbers + 18, y: y, TextStyle(size: 12, anchor: .end))
      }
      for (mark, place) in zip(chain.marks, places) {
        guard let parent = mark.parent else { continue }
        stroke(
          Self.way(
            from: (places[parent].x, middle(places[parent].row)), to: (place.x, middle(place.row))),
          Stroke(width: 1.5, dashes: mark.isDashed ? 3 : nil))
      }
      for (mark, place) in zip(chain.marks, places) {
        link(to: mark.anchor, label: mark.label) { drawing in
          drawing.draw(
            mark.form, colour: mark.colour, letter: isCrowded ? "" : mark.letter, x: place.x,
            y: middle(place.row),
            size: layout.markSize)
        }
      }
    }
    grow(to: height + 10)
    for shape in lines.shapes {
      draw(
        shape.form, colour: Palette.first, letter: "", x: 9, y: height + 11, size: 14)
      legend(after: 34, shape.label)
    }
    if let dashes = lines.dashes {
      stroke("M\(Self.point(1, height + 11))H24", Stroke(width: 1.5, dashes: 3))
      legend(after: 34, dashes)
    }
    if !lines.groups.isEmpty { grow(to: height + 8) }
    for group in lines.groups { legend(group.letter, group.label) }
    if !lines.colours.isEmpty { grow(to: height + 8) }
    keys(lines.colours)
  }

  private mutating func legend(after x: Double, _ label: String) {
    for line in TextMeasure.lines(of: label, width: (Drawing.width - x) / 1.1, size: 13) {
      text(line, x: x, y: height + 15)
      grow(to: height + 18)
    }
    grow(to: height + 3)
  }

  /// The way from a mark to one that follows it: straight, or down and then on.
  private static func way(from: (x: Double, y: Double), to: (x: Double, y: Double)) -> String {
    from.y == to.y
      ? "M\(point(from.x, from.y))H\(String(coordinate: to.x))"
      : "M\(point(from.x, from.y))V\(String(coordinate: to.y))H\(String(coordinate: to.x))"
  }

  /// A mark: what became of the question is told by its shape.
  private mutating func draw(
    _ form: Picture.ChainLines.Form, colour: String, letter: String, x: Double, y: Double,
    size: Double
  ) {
    let half = size / 2
    let isFilled = form == .answered || form == .ended
    if isFilled {
      bar(
        x: x - half, y: y - half, width: size, height: size, fill: colour,
        isEdged: Palette.isFaint(colour))
    } else {
      outline(Self.disc(x: x, y: y, radius: half - 0.25))
    }
    if !letter.isEmpty {
      text(
        letter, x: x, y: y + 4.5,
        TextStyle(
          size: 12, anchor: .middle, isBold: true,
          fill: isFilled ? Palette.ink(on: colour) : "currentColor"))
    }
    let after = x + half + 4
    switch form {
    case .answered, .unanswered: break
    case .ended:
      stroke("M\(Self.point(after, y - half))v\(String(coordinate: size))", Stroke(width: 2))
    case .cut:
      stroke(
        "M\(Self.point(after, y - half))v\(String(coordinate: size))",
        Stroke(width: 2, dashes: 2.5))
    case .stranded:
      let arm = min(4, half)
      stroke(
        "M\(Self.point(after - 1, y - arm))l\(Self.point(2 * arm, 2 * arm))"
          + "m\(Self.point(0, -2 * arm))l\(Self.point(-2 * arm, 2 * arm))", Stroke(width: 2))
    }
  }
}
