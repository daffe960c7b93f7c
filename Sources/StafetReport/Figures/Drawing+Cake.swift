extension Drawing {
  /// Draws a cake with the percentages in its slices and the themes' names below it.
  mutating func drawCake(_ slices: [Picture.CakeSlice]) {
    let centre = Drawing.width / 2
    let radius = 140.0
    let middle = radius + 8

    var start = 0.0
    for slice in slices {
      let end = start + slice.share
      if slice.share >= 0.9999 {
        circle(x: centre, y: middle, radius: radius, fill: slice.colour)
      } else {
        let from = Turn(start)
        let to = Turn(end)
        let path =
          "M\(String(coordinate: centre)) \(String(coordinate: middle))"
          + "L\(String(coordinate: centre + radius * from.x)) \(String(coordinate: middle + radius * from.y))"
          + "A\(String(coordinate: radius)) \(String(coordinate: radius)) 0 \(slice.share > 0.5 ? 1 : 0) 1 "
          + "\(String(coordinate: centre + radius * to.x)) \(String(coordinate: middle + radius * to.y))Z"
        self.path(path, fill: slice.colour, isParted: true)
      }
      start = end
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
      bar(x: 0, y: height + 3, width: 16, height: 16, fill: slice.colour)
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
}
