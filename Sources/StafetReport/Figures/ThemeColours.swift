import StafetModel

/// The colour of each theme, the same in every picture of a report.
///
/// A theme keeps the colour that its codebook gives it. The others take those of the palette's colours
/// that the codebook does not give, in the order of the codebook, from the start again when there are
/// no more. The rest is grey.
struct ThemeColours {
  private let colours: [Theme.ID: String]

  init(of codebook: Codebook) {
    let given = Set(codebook.themes.compactMap { $0.colour?.uppercased() })
    let unused = Palette.themes.filter { !given.contains($0) }
    let free = unused.isEmpty ? Palette.themes : unused
    var colours: [Theme.ID: String] = [:]
    var next = 0
    for theme in codebook.themes {
      if let colour = theme.colour {
        colours[theme.id] = colour
      } else if theme.isRest {
        colours[theme.id] = Palette.rest
      } else {
        colours[theme.id] = free[next % free.count]
        next += 1
      }
    }
    self.colours = colours
  }

  subscript(theme: Theme.ID) -> String {
    colours[theme] ?? Palette.rest
  }
}

/// The colours of reports.
///
/// Each has a contrast of at least 3 to 1 (WCAG 2.2) with the white of a light page and with the
/// ground of a dark one. No picture relies on colour alone: every part is labelled.
enum Palette {
  static let themes = [
    "#2A78B0", "#A36A12", "#2B8271", "#B9522F", "#7B62B0", "#B0557C", "#8A6A52", "#4A7E9E",
    "#3F8350",
  ]
  static let rest = "#6C757D"

  /// The colours of the two relays of a cross-reading, which no theme has.
  static let first = "#566F80"
  static let second = "#6F7C24"

  /// A shade of blue for a part of the largest number, the darker the larger: light for 0, dark for 1.
  ///
  /// One hue, so that it reads the same for everybody and in grey; ``ink(on:)`` is readable on each.
  static func shade(_ part: Double) -> String {
    let digits = Array("0123456789ABCDEF")
    var text = "#"
    for (light, dark) in [(0xD6, 0x12), (0xE6, 0x44), (0xF2, 0x6E)] {
      let channel = Int((Double(light) + Double(dark - light) * part).rounded())
      text.append(digits[channel / 16])
      text.append(digits[channel % 16])
    }
    return text
  }

  /// Black or white, whichever is easier to read on a colour (relative luminance, WCAG 2.2).
  static func ink(on colour: String) -> String {
    let luminance = relativeLuminance(of: colour)
    return (luminance + 0.05) * (luminance + 0.05) > 0.05 * 1.05 ? "#000000" : "#FFFFFF"
  }

  /// Whether a colour hardly stands out from the white ground of a page or from the dark one: a
  /// contrast below 3 to 1 (WCAG 2.2).
  static func isFaint(_ colour: String) -> Bool {
    contrast(colour, "#FFFFFF") < 3 || contrast(colour, "#12191F") < 3
  }

  /// The contrast of two colours written as `#RRGGBB`, from 1 to 21 (WCAG 2.2).
  static func contrast(_ one: String, _ other: String) -> Double {
    let first = relativeLuminance(of: one) + 0.05
    let second = relativeLuminance(of: other) + 0.05
    return max(first, second) / min(first, second)
  }

  /// The relative luminance of a colour written as `#RRGGBB`, from 0 to 1.
  static func relativeLuminance(of colour: String) -> Double {
    var channels: [Double] = []
    var high: Int?
    for character in colour.dropFirst() {
      let digit = character.hexDigitValue ?? 0
      if let first = high {
        channels.append(linear(Double(first * 16 + digit) / 255))
        high = nil
      } else {
        high = digit
      }
    }
    guard channels.count == 3 else { return 0 }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// The light of a channel of the sRGB colour space.
  ///
  /// The power of 2.4 is taken as x²·x^0.4, the latter by Newton's method.
  private static func linear(_ channel: Double) -> Double {
    if channel <= 0.04045 { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    // From above, every step comes closer until no digit changes any more.
    var fifthRoot = 1.0
    while true {
      let power = fifthRoot * fifthRoot * fifthRoot * fifthRoot
      let next = fifthRoot - (power * fifthRoot - base) / (5 * power)
      if next >= fifthRoot { return base * base * fifthRoot * fifthRoot }
      fifthRoot = next
    }
  }
}
