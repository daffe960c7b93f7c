extension Drawing {
  /// The smallest letters that are set in the picture's colour.
  ///
  /// The colours have a contrast of 3 to 1, which is enough for large and bold letters only (WCAG 2.2).
  private static let smallestColoured = 20.0

  /// Draws words, the larger the more often they are used.
  mutating func drawWords(_ words: [Picture.Word], colour: String) {
    let layout = WordLayout(of: words, width: Drawing.width)
    for word in layout.words {
      let isLarge = word.size >= Self.smallestColoured
      text(
        word.label, x: word.x, y: height + word.baseline,
        TextStyle(
          size: word.size, anchor: .middle, isBold: true,
          fill: isLarge ? colour : "currentColor", length: word.width))
    }
    grow(to: height + layout.height + 4)
  }
}
