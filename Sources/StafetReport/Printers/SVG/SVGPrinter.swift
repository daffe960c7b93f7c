/// Draws figures as SVG.
///
/// Text in a picture is at least 12 points where the picture is shown in its own size, 360 wide, so
/// that it can be read on a phone.
package struct SVGPrinter: Sendable {
  /// Makes a printer.
  package init() {}

  /// A figure as a file of its own, with its title above it on a white ground.
  ///
  /// - Parameter figure: The figure.
  /// - Returns: The text of an SVG file, ending with a newline.
  package func file(of figure: Figure) -> String {
    String(decoding: bytes(of: figure), as: UTF8.self)
  }

  /// A figure as a file of its own, in UTF-8.
  ///
  /// - Parameter figure: The figure.
  /// - Returns: The bytes of ``file(of:)``.
  package func bytes(of figure: Figure) -> [UInt8] {
    let drawing = Drawing(of: figure.picture)
    let titleLines = TextMeasure.lines(of: figure.title, width: Drawing.width, size: 16)
    let titleHeight = 20 * Double(titleLines.count) + 12
    let width = Drawing.width + 2 * Self.margin
    let height = drawing.height + titleHeight + 2 * Self.margin
    var writer = MarkupWriter(capacity: 1 << 14)
    writer.element(
      "svg",
      attributes(of: figure, width: width, height: height) + [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", String(coordinate: width)),
        ("height", String(coordinate: height)), ("color", "#14212B"),
        ("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif"),
      ]
    ) { writer in
      describe(figure, in: &writer)
      writer.closed("rect", [("width", "100%"), ("height", "100%"), ("fill", "#FFFFFF")])
      writer.newline()
      for (index, line) in titleLines.enumerated() {
        writer.element(
          "text",
          [
            ("x", String(coordinate: Self.margin)),
            ("y", String(coordinate: Self.margin + 14 + 20 * Double(index))), ("font-size", "16"),
            ("font-weight", "700"), ("fill", "currentColor"),
          ], text: line)
        writer.newline()
      }
      let move =
        "\(String(coordinate: Self.margin)) \(String(coordinate: Self.margin + titleHeight))"
      writer.element("g", [("transform", "translate(\(move))")]) { writer in
        drawing.print(to: &writer, isInPage: false)
      }
    }
    writer.newline()
    return writer.bytes
  }

  /// A figure to stand in an HTML page, in the colour of the page's text.
  func inline(_ figure: Figure, in writer: inout MarkupWriter) {
    let drawing = Drawing(of: figure.picture)
    writer.element(
      "svg",
      attributes(
        of: figure, width: Drawing.width, height: drawing.height, hasLinks: drawing.hasLinks)
    ) { writer in
      describe(figure, in: &writer)
      drawing.print(to: &writer, isInPage: true)
    }
  }

  /// The white around a figure in a file of its own.
  private static let margin = 12.0

  private func attributes(
    of figure: Figure,
    width: Double,
    height: Double,
    hasLinks: Bool = false
  ) -> [MarkupWriter.Attribute] {
    let size: MarkupWriter.Attribute = (
      "viewBox", "0 0 \(String(coordinate: width)) \(String(coordinate: height))"
    )
    // An image has no parts; a picture whose parts lead somewhere stays what SVG is by itself.
    return [size] + (hasLinks ? [] : [("role", "img")])
      + [("aria-labelledby", "\(figure.id)-title \(figure.id)-desc")]
  }

  private func describe(_ figure: Figure, in writer: inout MarkupWriter) {
    writer.element("title", [("id", figure.id + "-title")], text: figure.title)
    writer.element("desc", [("id", figure.id + "-desc")], text: figure.alternative)
    writer.newline()
  }
}
