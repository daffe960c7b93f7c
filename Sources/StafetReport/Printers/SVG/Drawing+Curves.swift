extension Drawing {
  /// The side of the square that small curves are drawn in, and what is left of it for numbers.
  private static let curveSide = (width: 300.0, height: 190.0)
  private static let curveLeft = 48.0

  /// Draws a curve that falls in steps, with a short line across it where something was lost sight of.
  mutating func drawStepCurve(_ curve: Picture.StepCurve) {
    let frame = frame(
      horizontal: curve.horizontal, vertical: curve.vertical, label: curve.verticalLabel)
    var path = "M\(frame.point(0, 1))"
    for step in curve.steps {
      path += "H\(String(coordinate: frame.x(step.x)))V\(String(coordinate: frame.y(step.y)))"
    }
    path += "H\(String(coordinate: frame.x(curve.end)))"
    stroke(path, Stroke(width: 2.2))
    for point in curve.censored {
      stroke(
        "M\(Self.point(frame.x(point.x), frame.y(point.y) - 5))v10", Stroke(width: 1.4))
    }
    close(frame, label: curve.horizontalLabel)
    if curve.censoredLabel.isEmpty { return }
    stroke("M\(Self.point(2, height + 11))h16m-8 -5v10", Stroke(width: 1.6))
    for line in TextMeasure.lines(
      of: curve.censoredLabel, width: (Drawing.width - 28) / 1.1, size: 13)
    {
      text(line, x: 28, y: height + 15)
      grow(to: height + 18)
    }
    grow(to: height + 4)
  }

  /// Draws how unevenly something is divided, beside a dashed line for an even division.
  mutating func drawLorenzCurve(_ curve: Picture.LorenzCurve) {
    let frame = frame(
      horizontal: curve.horizontal, vertical: curve.vertical, label: curve.verticalLabel)
    stroke("M\(frame.point(0, 0))L\(frame.point(1, 1))", Stroke(width: 1.4, dashes: 4))
    if let first = curve.points.first {
      stroke(
        "M\(frame.point(first.x, first.y))L"
          + curve.points.dropFirst().map { frame.point($0.x, $0.y) }.joined(separator: "L"),
        Stroke(width: 2.2))
    }
    close(frame, label: curve.horizontalLabel)
    for (label, dashes) in [(curve.evenLabel, 4.0 as Double?), (curve.curveLabel, nil)] {
      stroke(
        "M\(Self.point(0, height + 11))h22",
        Stroke(width: dashes == nil ? 2.2 : 1.4, dashes: dashes))
      for line in TextMeasure.lines(of: label, width: (Drawing.width - 28) / 1.1, size: 13) {
        text(line, x: 28, y: height + 15)
        grow(to: height + 18)
      }
    }
    grow(to: height + 4)
  }

  /// Where a curve is drawn.
  private struct Frame {
    let top: Double

    func x(_ part: Double) -> Double { Drawing.curveLeft + Drawing.curveSide.width * part }
    func y(_ part: Double) -> Double { top + Drawing.curveSide.height * (1 - part) }
    func point(_ x: Double, _ y: Double) -> String { Drawing.point(self.x(x), self.y(y)) }
  }

  /// Draws the axes of a curve with their numbers, and what the upward one means above it.
  private mutating func frame(
    horizontal: [Picture.TimeAxis.Tick], vertical: [Picture.TimeAxis.Tick], label: String
  ) -> Frame {
    for line in TextMeasure.lines(of: label, width: Drawing.width / 1.1, size: 13) {
      text(line, x: 0, y: height + 14)
      grow(to: height + 18)
    }
    let frame = Frame(top: height + 8)
    for tick in vertical {
      line(
        from: frame.x(0), frame.y(tick.place), to: frame.x(1), frame.y(tick.place), strong: false)
      text(
        tick.label, x: frame.x(0) - 6, y: frame.y(tick.place) + 4,
        TextStyle(size: 12, anchor: .end))
    }
    line(from: frame.x(0), frame.y(0), to: frame.x(1), frame.y(0), strong: true)
    line(from: frame.x(0), frame.y(0), to: frame.x(0), frame.y(1), strong: true)
    var taken = -Double.infinity
    for tick in horizontal {
      let room = TextMeasure.width(of: tick.label, size: 12) * 1.1
      let start = max(0, min(Drawing.width - room, frame.x(tick.place) - room / 2))
      line(
        from: frame.x(tick.place), frame.y(0), to: frame.x(tick.place), frame.y(0) + 4,
        strong: true)
      if start < taken { continue }
      text(tick.label, x: start, y: frame.y(0) + 17, TextStyle(size: 12))
      taken = start + room + 8
    }
    return frame
  }

  /// Ends a curve with what its other axis means.
  private mutating func close(_ frame: Frame, label: String) {
    grow(to: frame.y(0) + 22)
    for line in TextMeasure.lines(
      of: label, width: (Drawing.width - Self.curveLeft) / 1.1, size: 13)
    {
      text(line, x: Self.curveLeft, y: height + 14)
      grow(to: height + 18)
    }
    grow(to: height + 8)
  }
}
