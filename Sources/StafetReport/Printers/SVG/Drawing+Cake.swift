extension Drawing {
  /// Draws a cake with the percentages in its slices and the themes' names below it.
  mutating func drawCake(_ slices: [Picture.CakeSlice]) {
    let centre = Drawing.width / 2
    let radius = 140.0
    let middle = radius + 8

    // White edges part the slices; they would hide a thin slice, which is drawn last and without.
    let thin = 0.01
    var start = 0.0
    var thinSlices: [(slice: Picture.CakeSlice, start: Double)] = []
    for slice in slices {
      if slice.share >= thin {
        drawSlice(slice, from: start, around: (centre, middle), radius: radius, isParted: true)
      } else {
        thinSlices.append((slice, start))
      }
      start += slice.share
    }
    for (slice, start) in thinSlices {
      drawSlice(slice, from: start, around: (centre, middle), radius: radius, isParted: false)
    }
    if slices.contains(where: { Palette.isFaint($0.colour) }) {
      ring(x: centre, y: middle, radius: radius)
    }

    start = 0
    for slice in slices {
      let halfway = Turn(start + slice.share / 2)
      start += slice.share
      if slice.share < 0.05 { continue }
      let distance = slice.share >= 0.9999 ? 0 : radius * 0.7
      text(
        slice.percent, x: centre + distance * halfway.x, y: middle + distance * halfway.y + 5,
        TextStyle(
          size: 15, anchor: .middle, isBold: true, fill: Palette.ink(on: slice.colour)))
    }

    grow(to: 2 * middle + 12)
    for slice in slices {
      bar(
        x: 0, y: height + 3, width: 16, height: 16, fill: slice.colour,
        isEdged: Palette.isFaint(slice.colour))
      let numbers = "\(slice.count) \u{B7} \(slice.percent)"
      let room = Drawing.width - 26 - TextMeasure.width(of: numbers, size: 14) - 12
      text(
        TextMeasure.fitting(slice.label, width: room, size: 14), x: 26, y: height + 16,
        TextStyle(size: 14))
      text(numbers, x: Drawing.width, y: height + 16, TextStyle(size: 14, anchor: .end))
      line(
        from: 0, height + 24, to: Drawing.width, height + 24, strong: false)
      grow(to: height + 27)
    }
    grow(to: height + 4)
  }

  private mutating func drawSlice(
    _ slice: Picture.CakeSlice,
    from start: Double,
    around centre: (x: Double, y: Double),
    radius: Double,
    isParted: Bool
  ) {
    if slice.share >= 0.9999 {
      circle(x: centre.x, y: centre.y, radius: radius, fill: slice.colour)
      return
    }
    func point(_ turn: Turn) -> String {
      String(coordinate: centre.x + radius * turn.x) + " "
        + String(coordinate: centre.y + radius * turn.y)
    }
    let length = String(coordinate: radius)
    let path =
      "M\(String(coordinate: centre.x)) \(String(coordinate: centre.y))L\(point(Turn(start)))"
      + "A\(length) \(length) 0 \(slice.share > 0.5 ? 1 : 0) 1 \(point(Turn(start + slice.share)))Z"
    self.path(path, fill: slice.colour, isParted: isParted)
  }
}
