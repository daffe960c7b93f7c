/// Draws figures as SVG.
///
/// Text in a picture is at least 12 points where the picture is shown in its own size, 360 wide, so
/// that it can be read on a phone.
public struct SVGPrinter: Sendable {
  /// Makes a printer.
  public init() {}

  /// A figure as a file of its own, with its title above it on a white ground.
  ///
  /// - Parameter figure: The figure.
  /// - Returns: The text of an SVG file, ending with a newline.
  public func file(of figure: Figure) -> String {
    let drawing = Drawing(of: figure.picture)
    let titleLines = TextMeasure.lines(of: figure.title, width: Drawing.width - 24, size: 16)
    let titleHeight = 20 * Double(titleLines.count) + 16
    let height = drawing.height + titleHeight
    var writer = MarkupWriter()
    writer.element(
      "svg",
      attributes(of: figure, height: height) + [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", "\(Int(Drawing.width))"),
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
            ("x", "12"), ("y", String(coordinate: 26 + 20 * Double(index))), ("font-size", "16"),
            ("font-weight", "700"), ("fill", "currentColor"),
          ], text: line)
        writer.newline()
      }
      writer.element("g", [("transform", "translate(0 \(String(coordinate: titleHeight)))")]) {
        writer in
        drawing.print(to: &writer)
      }
    }
    return writer.output + "\n"
  }

  /// A figure to stand in an HTML page, in the colour of the page's text.
  func inline(_ figure: Figure, in writer: inout MarkupWriter) {
    let drawing = Drawing(of: figure.picture)
    writer.element("svg", attributes(of: figure, height: drawing.height)) { writer in
      describe(figure, in: &writer)
      drawing.print(to: &writer)
    }
  }

  private func attributes(of figure: Figure, height: Double) -> [MarkupWriter.Attribute] {
    [
      ("viewBox", "0 0 \(Int(Drawing.width)) \(String(coordinate: height))"), ("role", "img"),
      ("aria-labelledby", "\(figure.id)-title \(figure.id)-desc"),
    ]
  }

  private func describe(_ figure: Figure, in writer: inout MarkupWriter) {
    writer.element("title", [("id", figure.id + "-title")], text: figure.title)
    writer.element("desc", [("id", figure.id + "-desc")], text: figure.alternative)
    writer.newline()
  }
}
