extension Drawing {
  /// Draws one bar for each row, its label before it and its value behind it.
  mutating func drawBars(_ bars: [Picture.Bar], colour: String) {
    let labels = labelWidth(of: bars.map { $0.label })
    let values = bars.map { TextMeasure.width(of: $0.value, size: 13) }.max() ?? 0
    let room = Drawing.width - labels - values - 20
    for bar in bars {
      text(
        TextMeasure.fitting(bar.label, width: labels, size: 14), x: labels, y: height + 15,
        TextStyle(size: 14, anchor: .end))
      let length = max(1, room * bar.length)
      self.bar(x: labels + 8, y: height + 3, width: length, height: 15, fill: colour)
      text(bar.value, x: labels + 14 + length, y: height + 15)
      grow(to: height + 22)
    }
    grow(to: height + 4)
  }

  /// Draws two bars with their intervals for each row, under a common label.
  mutating func drawPairedBars(_ bars: [Picture.PairedBar], legend: Picture.SideLegend) {
    self.legend(legend)
    let values =
      bars.flatMap { [$0.first.value, $0.second.value] }
      .map { TextMeasure.width(of: $0, size: 13) }.max() ?? 0
    let room = Drawing.width - values - 14
    for row in bars {
      text(
        TextMeasure.fitting(row.label, width: Drawing.width, size: 14), x: 0, y: height + 15,
        TextStyle(size: 14, isBold: true))
      grow(to: height + 22)
      for (side, colour) in [
        (row.first, legend.firstColour), (row.second, legend.secondColour),
      ] {
        bar(x: 0, y: height, width: max(1, room * side.length), height: 14, fill: colour)
        line(
          from: room * side.low, height + 7, to: room * side.high, height + 7, strong: true)
        for end in [side.low, side.high] {
          line(from: room * end, height + 3, to: room * end, height + 11, strong: true)
        }
        text(
          side.value, x: Drawing.width, y: height + 12, TextStyle(anchor: .end))
        grow(to: height + 18)
      }
      grow(to: height + 8)
    }
  }

  /// Draws a bar to the right for what the first side has more of, and to the left for the second.
  mutating func drawDivergingBars(_ bars: [Picture.Bar], legend: Picture.SideLegend) {
    self.legend(legend)
    let labels = labelWidth(of: bars.map { $0.label })
    let widest = bars.map { TextMeasure.width(of: $0.value, size: 12) }.max() ?? 0
    // Where long numbers would leave no room for the bars, they stand in the table only.
    let isNumbered = Drawing.width - labels - 2 * widest - 24 >= 60
    let values = isNumbered ? widest : 0
    let room = (Drawing.width - labels - 2 * values - 24) / 2
    let axis = labels + 8 + values + 4 + room
    let top = height
    for bar in bars {
      text(
        TextMeasure.fitting(bar.label, width: labels, size: 14), x: 0, y: height + 15,
        TextStyle(size: 14))
      let length = max(1, room * bar.length.magnitude)
      if bar.length >= 0 {
        self.bar(
          x: axis, y: height + 3, width: length, height: 15, fill: legend.firstColour)
        if isNumbered {
          text(bar.value, x: axis + length + 4, y: height + 15, TextStyle(size: 12))
        }
      } else {
        self.bar(
          x: axis - length, y: height + 3, width: length, height: 15, fill: legend.secondColour)
        if isNumbered {
          text(
            bar.value, x: axis - length - 4, y: height + 15, TextStyle(size: 12, anchor: .end))
        }
      }
      grow(to: height + 22)
    }
    line(from: axis, top, to: axis, height, strong: true)
    grow(to: height + 4)
  }

  /// How much wider than estimated letters are in the widest of the common sans-serif faces.
  private static let widestFace = 1.15

  /// Room for the widest label in whatever face is at hand, but never more than half of the picture.
  private func labelWidth(of labels: [String]) -> Double {
    let widest = labels.map { TextMeasure.width(of: $0, size: 14) }.max() ?? 0
    return min(widest * Self.widestFace, Drawing.width / 2 - 10)
  }
}
