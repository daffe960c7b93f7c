extension Drawing {
  /// Draws numbers in rows and columns: the darker its ground, the larger the number, which always stands in it.
  mutating func drawHeatTable(_ table: Picture.HeatTable) {
    for line in TextMeasure.lines(of: table.title, width: Drawing.width, size: 12) {
      text(line, x: 0, y: height + 13, TextStyle(size: 12, isQuiet: true))
      grow(to: height + 16)
    }
    grow(to: height + 6)
    let columns = table.columns + (table.total.map { [$0] } ?? [])
    let labels = max(96, min(190, Drawing.width - 36 * Double(columns.count)))
    let width = (Drawing.width - labels) / Double(max(1, columns.count))
    func middle(_ column: Int) -> Double { labels + width * (Double(column) + 0.5) }
    for (column, title) in columns.enumerated() {
      text(
        TextMeasure.fitting(title, width: width + 4, size: 12), x: middle(column),
        y: height + 14, TextStyle(size: 12, anchor: .middle, isBold: true))
    }
    grow(to: height + 20)
    for row in table.rows {
      let lines = TextMeasure.lines(of: row.label, width: (labels - 24) / 1.1, size: 12)
      let high = max(26, 14 * Double(lines.count) + 8)
      text(
        row.letter, x: 0, y: height + high / 2 + 4, TextStyle(size: 12, isBold: true))
      for (place, line) in lines.enumerated() {
        let y = height + high / 2 + 4 + 14 * (Double(place) - Double(lines.count - 1) / 2)
        text(line, x: 18, y: y, TextStyle(size: 12))
      }
      for (column, cell) in row.cells.enumerated() {
        let isFilled = cell.weight > 0
        let shade = Palette.shade(cell.weight)
        if isFilled {
          bar(
            x: labels + width * Double(column) + 1, y: height + 1, width: width - 2,
            height: high - 2, fill: shade)
        }
        number(
          cell.value, x: middle(column), y: height + high / 2 + 4.5, width: width - 3,
          fill: isFilled ? Palette.ink(on: shade) : "currentColor", isBold: false)
      }
      if let total = row.total {
        number(
          total, x: middle(columns.count - 1), y: height + high / 2 + 4.5, width: width - 1,
          fill: "currentColor", isBold: true)
      }
      grow(to: height + high)
    }
    if table.totals.isEmpty { return grow(to: height + 4) }
    line(from: 0, height + 2, to: Drawing.width, height + 2, strong: false)
    text(table.total ?? "", x: 0, y: height + 20, TextStyle(size: 12, isBold: true))
    for (column, total) in table.totals.enumerated() {
      number(
        total, x: middle(column), y: height + 20, width: width - 1, fill: "currentColor",
        isBold: true)
    }
    grow(to: height + 28)
  }

  /// A number in the middle of a cell, pressed together where the cell is too narrow for it.
  private mutating func number(
    _ number: String, x: Double, y: Double, width: Double, fill: String, isBold: Bool
  ) {
    let natural = TextMeasure.width(of: number, size: 13) * (isBold ? 1.1 : 1)
    text(
      number, x: x, y: y,
      TextStyle(
        size: 13, anchor: .middle, isBold: isBold, fill: fill,
        length: natural > width ? width : nil))
  }
}
