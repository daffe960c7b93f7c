extension Drawing {
  /// How high the bars and the line of a timeline become.
  private static let barHeight = 62.0
  private static let lineHeight = 62.0

  /// Draws questions above a line and answers below it, and under them how many questions wait.
  mutating func drawTimeline(_ timeline: Picture.Timeline) {
    let (colour, other) = (Palette.first, Palette.second)
    for (label, colour) in [(timeline.above, colour), (timeline.below, other)] {
      bar(x: 0, y: height + 4, width: 14, height: 14, fill: colour)
      text(
        TextMeasure.fitting(label, width: Drawing.width - 24, size: 13), x: 22, y: height + 15)
      grow(to: height + 20)
    }
    let labels =
      [timeline.mostInBar, timeline.mostWaiting]
      .map { TextMeasure.width(of: $0, size: 12) * 1.1 }.max() ?? 0
    let left = max(14, labels + 6)
    let room = Drawing.width - left
    let width = room / Double(max(1, timeline.slots.count))
    let top = height + (timeline.axis.moments.isEmpty ? 8 : 22)
    let middle = top + Self.barHeight
    for (place, slot) in timeline.slots.enumerated() {
      let x = left + Double(place) * width
      let gap = width > 3 ? 0.6 : 0
      if slot.above > 0 {
        let high = max(1, Self.barHeight * slot.above)
        bar(x: x + gap, y: middle - high, width: width - 2 * gap, height: high, fill: colour)
      }
      if slot.below > 0 {
        let high = max(1, Self.barHeight * slot.below)
        bar(x: x + gap, y: middle, width: width - 2 * gap, height: high, fill: other)
      }
    }
    line(from: left, middle, to: Drawing.width, middle, strong: true)
    for y in [top + 9, middle + Self.barHeight] {
      text(timeline.mostInBar, x: left - 5, y: y, TextStyle(size: 12, anchor: .end))
    }
    text("0", x: left - 5, y: middle + 4, TextStyle(size: 12, anchor: .end))

    var label = middle + Self.barHeight + 18
    for line in TextMeasure.lines(of: timeline.waiting, width: room / 1.1, size: 13) {
      text(line, x: left, y: label)
      label += 17
    }
    let bottom = label + Self.lineHeight - 6
    var path = "M\(Self.point(left, bottom))"
    for (place, slot) in timeline.slots.enumerated() {
      let y = bottom - Self.lineHeight * slot.waiting
      path += "V\(String(coordinate: y))H\(String(coordinate: left + Double(place + 1) * width))"
    }
    stroke(path, Stroke(width: 2))
    line(from: left, bottom, to: Drawing.width, bottom, strong: true)
    text("0", x: left - 5, y: bottom, TextStyle(size: 12, anchor: .end))
    text(
      timeline.mostWaiting, x: left - 5, y: bottom - Self.lineHeight + 9,
      TextStyle(size: 12, anchor: .end))
    grow(to: bottom)
    draw(
      timeline.axis, from: left, width: room,
      panels: [
        (top, middle + Self.barHeight), (bottom - Self.lineHeight, bottom),
      ])
  }

  /// Draws days below what is drawn so far, and lines where they begin and at moments, whose names stand above.
  ///
  /// - Parameters:
  ///   - axis: The days and the moments.
  ///   - left: Where time begins.
  ///   - width: How far it reaches.
  ///   - panels: From where to where lines are drawn, from above.
  mutating func draw(
    _ axis: Picture.TimeAxis, from left: Double, width: Double,
    panels: [(top: Double, bottom: Double)]
  ) {
    let bottom = height
    let top = panels.first?.top ?? bottom
    let named = axis.named(over: width)
    for day in axis.days {
      let x = left + width * day.place
      for panel in panels { line(from: x, panel.top, to: x, panel.bottom, strong: false) }
      line(from: x, bottom, to: x, bottom + 4, strong: false)
    }
    for day in named {
      text(day.label, x: left + width * day.place + 2, y: bottom + 15, TextStyle(size: 12))
    }
    var taken = -Double.infinity
    for moment in axis.moments {
      let x = left + width * moment.place
      for panel in panels {
        stroke(
          "M\(Self.point(x, panel.top))V\(String(coordinate: panel.bottom))",
          Stroke(width: 1.5, dashes: 4))
      }
      let room = TextMeasure.width(of: moment.label, size: 12) * 1.1
      // A name stands over its line, but within the picture and beside the one before it.
      let start = max(taken, min(Drawing.width - room, max(0, x - room / 2)))
      text(moment.label, x: start, y: top - 6, TextStyle(size: 12))
      taken = start + room + 6
    }
    grow(to: bottom + 22)
  }
}

extension Picture.TimeAxis {
  /// The days whose names fit beside each other: all, or every second, third and so on.
  ///
  /// The last name is left out where it would reach out of the picture.
  func named(over width: Double) -> [Tick] {
    func room(_ day: Tick) -> Double { TextMeasure.width(of: day.label, size: 12) * 1.1 + 6 }
    for step in 1..<max(2, days.count) {
      let named = days.indices.filter { $0 % step == 0 }.map { days[$0] }
        .filter { $0.place * width + room($0) <= width + 6 }
      let fits = zip(named, named.dropFirst()).allSatisfy { day, next in
        day.place * width + room(day) <= next.place * width
      }
      if fits { return named }
    }
    return Array(days.prefix(1))
  }
}
