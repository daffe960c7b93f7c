/// The shapes of a picture, before they are written as SVG.
struct Drawing {
  /// The width of every picture.
  static let width = 360.0

  private(set) var height = 0.0
  private var shapes: [Shape] = []

  private enum Shape {
    case path(String, fill: String, isParted: Bool)
    case circle(x: Double, y: Double, radius: Double, fill: String)
    case ring(x: Double, y: Double, radius: Double)
    case bar(x: Double, y: Double, width: Double, height: Double, fill: String, isEdged: Bool)
    case line(x1: Double, y1: Double, x2: Double, y2: Double, isStrong: Bool)
    case text(String, x: Double, y: Double, style: TextStyle)
    case stroke(String, Stroke)
    case outline(String, fill: String, dashes: Double?)
    case link(anchor: String, label: String)
    case endOfLink
  }

  /// How a curve is drawn.
  struct Stroke {
    var colour = "currentColor"
    var width = 1.0
    var opacity = 1.0

    /// How long the dashes are; a line without any if `nil`.
    var dashes: Double?
  }

  /// Whether a part of the picture leads somewhere in the page.
  private(set) var hasLinks = false

  /// How a text is set.
  struct TextStyle {
    enum Anchor: String {
      case start
      case middle
      case end
    }

    var size = 13.0
    var anchor = Anchor.start
    var isBold = false
    var isQuiet = false
    var fill = "currentColor"

    /// How long the text is made, whatever the typeface at hand; its natural length if `nil`.
    var length: Double?
  }

  init(of picture: Picture) {
    switch picture {
    case .cake(let slices): drawCake(slices)
    case .bars(let bars, let colour): drawBars(bars, colour: colour)
    case .words(let words, let colour): drawWords(words, colour: colour)
    case .pairedBars(let bars, let legend): drawPairedBars(bars, legend: legend)
    case .divergingBars(let bars, let legend): drawDivergingBars(bars, legend: legend)
    case .groupNetwork(let network): drawGroupNetwork(network)
    case .participantNetwork(let network): drawParticipantNetwork(network)
    case .heatTable(let table): drawHeatTable(table)
    case .timeline(let timeline): drawTimeline(timeline)
    case .chains(let chains): drawChains(chains)
    case .stepCurve(let curve): drawStepCurve(curve)
    case .lorenzCurve(let curve): drawLorenzCurve(curve)
    }
  }

  // MARK: Shapes

  mutating func grow(to height: Double) {
    self.height = height
  }

  mutating func path(_ path: String, fill: String, isParted: Bool = false) {
    shapes.append(.path(path, fill: fill, isParted: isParted))
  }

  mutating func circle(x: Double, y: Double, radius: Double, fill: String) {
    shapes.append(.circle(x: x, y: y, radius: radius, fill: fill))
  }

  mutating func ring(x: Double, y: Double, radius: Double) {
    shapes.append(.ring(x: x, y: y, radius: radius))
  }

  mutating func bar(
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    fill: String,
    isEdged: Bool = false
  ) {
    shapes.append(
      .bar(x: x, y: y, width: width, height: height, fill: fill, isEdged: isEdged))
  }

  mutating func line(from x1: Double, _ y1: Double, to x2: Double, _ y2: Double, strong: Bool) {
    shapes.append(.line(x1: x1, y1: y1, x2: x2, y2: y2, isStrong: strong))
  }

  mutating func text(_ text: String, x: Double, y: Double, _ style: TextStyle = TextStyle()) {
    shapes.append(.text(text, x: x, y: y, style: style))
  }

  /// A line along a path.
  mutating func stroke(_ path: String, _ stroke: Stroke = Stroke()) {
    shapes.append(.stroke(path, stroke))
  }

  /// A closed path with an edge in the colour of the text, filled with a colour or the ground of the page.
  mutating func outline(
    _ path: String, fill: String = Drawing.ground, dashes: Double? = nil
  ) {
    shapes.append(.outline(path, fill: fill, dashes: dashes))
  }

  /// Draws something that leads to a contribution where the picture stands in a page.
  mutating func link(to anchor: String?, label: String, _ draw: (inout Drawing) -> Void) {
    guard let anchor else { return draw(&self) }
    hasLinks = true
    shapes.append(.link(anchor: anchor, label: label))
    draw(&self)
    shapes.append(.endOfLink)
  }

  /// The ground of the page, light or dark, as a colour to fill with.
  static let ground = "#FFFFFF"

  /// The names of two sides with their colours, above what they explain.
  mutating func legend(_ legend: Picture.SideLegend) {
    for (name, colour) in [
      (legend.first, legend.firstColour), (legend.second, legend.secondColour),
    ] {
      bar(x: 0, y: height + 4, width: 14, height: 14, fill: colour)
      text(
        TextMeasure.fitting(name, width: Drawing.width - 24, size: 13), x: 22, y: height + 15)
      grow(to: height + 22)
    }
    grow(to: height + 8)
  }

  // MARK: Writing

  /// Writes the shapes.
  ///
  /// - Parameters:
  ///   - writer: What writes.
  ///   - isInPage: Whether the picture stands in a page, so that its links lead somewhere.
  func print(to writer: inout MarkupWriter, isInPage: Bool) {
    var isInLink = false
    var linked: [Shape] = []
    var link: [MarkupWriter.Attribute] = []
    for shape in shapes {
      switch shape {
      case .link(let anchor, let label):
        if !isInPage { continue }
        isInLink = true
        link = [("href", "#" + HTMLPage.anchor(of: anchor)), ("aria-label", label)]
      case .endOfLink:
        if !isInLink { continue }
        isInLink = false
        writer.element("a", link) { writer in
          for shape in linked { print(shape, to: &writer) }
        }
        writer.newline()
        linked = []
      default:
        if isInLink {
          linked.append(shape)
        } else {
          print(shape, to: &writer)
          writer.newline()
        }
      }
    }
  }

  private func print(_ shape: Shape, to writer: inout MarkupWriter) {
    switch shape {
    case .path(let path, let fill, let isParted):
      let edge: [MarkupWriter.Attribute] =
        isParted
        ? [("stroke", "#FFFFFF"), ("stroke-width", "2"), ("stroke-linejoin", "round")] : []
      writer.closed("path", [("d", path), ("fill", fill)] + edge)
    case .circle(let x, let y, let radius, let fill):
      writer.closed(
        "circle",
        [
          ("cx", String(coordinate: x)), ("cy", String(coordinate: y)),
          ("r", String(coordinate: radius)), ("fill", fill),
        ])
    case .ring(let x, let y, let radius):
      writer.closed(
        "circle",
        [
          ("cx", String(coordinate: x)), ("cy", String(coordinate: y)),
          ("r", String(coordinate: radius)), ("fill", "none"), ("stroke", "currentColor"),
          ("stroke-width", "1"),
        ])
    case .bar(let x, let y, let width, let height, let fill, let isEdged):
      writer.closed(
        "rect",
        [
          ("x", String(coordinate: x)), ("y", String(coordinate: y)),
          ("width", String(coordinate: width)),
          ("height", String(coordinate: height)), ("rx", "2"), ("fill", fill),
        ] + (isEdged ? [("stroke", "currentColor"), ("stroke-width", "1")] : []))
    case .line(let x1, let y1, let x2, let y2, let isStrong):
      writer.closed(
        "line",
        [
          ("x1", String(coordinate: x1)), ("y1", String(coordinate: y1)),
          ("x2", String(coordinate: x2)), ("y2", String(coordinate: y2)),
          ("stroke", "currentColor"), ("stroke-width", isStrong ? "1.5" : "1"),
          ("stroke-opacity", isStrong ? "0.85" : "0.3"),
        ])
    case .stroke(let path, let stroke):
      var attributes: [MarkupWriter.Attribute] = [
        ("d", path), ("fill", "none"), ("stroke", stroke.colour),
        ("stroke-width", String(coordinate: stroke.width)),
      ]
      if stroke.opacity < 1 {
        attributes.append(("stroke-opacity", String(coordinate: stroke.opacity)))
      }
      if let dashes = stroke.dashes {
        attributes.append(("stroke-dasharray", String(coordinate: dashes)))
      }
      writer.closed("path", attributes)
    case .outline(let path, let fill, let dashes):
      var attributes: [MarkupWriter.Attribute] = [
        ("d", path), ("fill", fill), ("stroke", "currentColor"), ("stroke-width", "1.5"),
      ]
      if fill == Drawing.ground { attributes.append(("class", "ground")) }
      if let dashes { attributes.append(("stroke-dasharray", String(coordinate: dashes))) }
      writer.closed("path", attributes)
    case .link, .endOfLink: break
    case .text(let text, let x, let y, let style):
      var attributes: [MarkupWriter.Attribute] = [
        ("x", String(coordinate: x)), ("y", String(coordinate: y)),
        ("font-size", String(coordinate: style.size)),
        ("fill", style.fill),
      ]
      if style.anchor != .start { attributes.append(("text-anchor", style.anchor.rawValue)) }
      if style.isBold { attributes.append(("font-weight", "700")) }
      if let length = style.length {
        attributes.append(("textLength", String(coordinate: length)))
        attributes.append(("lengthAdjust", "spacingAndGlyphs"))
      }
      if style.isQuiet { attributes.append(("fill-opacity", "0.75")) }
      writer.element("text", attributes, text: text)
    }
  }
}
