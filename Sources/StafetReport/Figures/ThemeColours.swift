import StafetModel

/// The colour of each theme, the same in every picture of a report.
///
/// A theme keeps the colour that its codebook gives it. The others take the palette's colours in the
/// order of the codebook. The rest is grey.
struct ThemeColours {
  private let colours: [Theme.ID: String]

  init(of codebook: Codebook) {
    var colours: [Theme.ID: String] = [:]
    var next = 0
    for theme in codebook.themes {
      if let colour = theme.colour {
        colours[theme.id] = colour
      } else if theme.isRest {
        colours[theme.id] = Palette.rest
      } else {
        colours[theme.id] = Palette.themes[next % Palette.themes.count]
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
    "#2A78B0", "#C07F1E", "#2E8F7A", "#B9522F", "#8A6FBF", "#C2628A", "#7C8A2A", "#8A6A52",
    "#5B8FB5", "#4C9A4C",
  ]
  static let rest = "#8A939A"
  static let first = "#2A78B0"
  static let second = "#C07F1E"

  /// Black or white, whichever is easier to read on a colour (relative luminance, WCAG 2.2).
  static func ink(on colour: String) -> String {
    let luminance = relativeLuminance(of: colour)
    return (luminance + 0.05) * (luminance + 0.05) > 0.05 * 1.05 ? "#000000" : "#FFFFFF"
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
    var fifthRoot = 1.0
    for _ in 0..<40 {
      let power = fifthRoot * fifthRoot * fifthRoot * fifthRoot
      fifthRoot -= (power * fifthRoot - base) / (5 * power)
    }
    return base * base * fifthRoot * fifthRoot
  }
}
