import Testing

@testable import StafetReport

/// The colours of the style sheet, read from it, against WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what
/// is seen but not read.
@Suite struct StyleContrastTests {
  /// The three places that set colours: for light, for dark, for paper.
  static let palettes: [[String: String]] = {
    var palettes: [[String: String]] = []
    for block in "\(HTMLPrinter.style)".split(separator: ":root {").dropFirst() {
      var palette: [String: String] = [:]
      for declaration in block.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = declaration.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
        if parts.count == 2 { palette[parts[0]] = parts[1] }
      }
      palettes.append(palette)
    }
    return palettes
  }()

  @Test func everyPaletteSetsTheSameColours() throws {
    #expect(Self.palettes.count == 3)
    let names = try #require(Self.palettes.first).keys.sorted()
    #expect(names.count == 10)
    for palette in Self.palettes {
      #expect(palette.keys.sorted() == names)
      #expect(palette.values.allSatisfy { $0.count == 7 && $0.hasPrefix("#") })
    }
  }

  @Test(arguments: [
    ("--ink", "--ground", 4.5), ("--ink", "--tint", 4.5), ("--ink", "--caution-ground", 4.5),
    ("--quiet", "--ground", 4.5), ("--quiet", "--tint", 4.5), ("--accent", "--ground", 4.5),
    ("--answer", "--tint", 4.5), ("--ink", "--found", 4.5), ("--caution", "--caution-ground", 3),
    ("--caution", "--ground", 3),
  ])
  func textStandsOut(_ text: String, _ ground: String, _ least: Double) throws {
    for (index, palette) in Self.palettes.enumerated() {
      let contrast = Palette.contrast(
        try #require(palette[text]), try #require(palette[ground]))
      #expect(contrast >= least, "palette \(index): \(contrast)")
    }
  }

  @Test func partsOfPicturesStandOutFromTheGroundsOfThePage() throws {
    for palette in Self.palettes {
      let ground = try #require(palette["--ground"])
      for colour in Palette.themes + [Palette.rest, Palette.first, Palette.second] {
        #expect(Palette.contrast(colour, ground) >= 3, "\(colour) on \(ground)")
      }
    }
  }

  @Test func contrastFollowsTheStandard() {
    // WCAG 2.2 and its tools: black on white 21, #777777 on white 4.48, the same colour 1.
    #expect(Palette.contrast("#000000", "#FFFFFF") == 21)
    #expect(abs(Palette.contrast("#FFFFFF", "#777777") - 4.478) < 0.001)
    #expect(Palette.contrast("#123456", "#123456") == 1)
    #expect(Palette.isFaint("#FFFFF0"))
    #expect(Palette.isFaint("#101010"))
    #expect(!Palette.isFaint("#777777"))
  }

  @Test func focusIsVisible() {
    let style = "\(HTMLPrinter.style)"
    #expect(style.contains(":focus-visible { outline: 3px solid var(--accent)"))
    #expect(!style.contains("outline: none"))
    #expect(!style.contains("outline: 0"))
  }
}
