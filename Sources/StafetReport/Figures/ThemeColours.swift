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

/// The colours of reports: calm, and told apart by the colour-blind since neighbours also differ in
/// lightness.
enum Palette {
  static let themes = [
    "#1F5F8B", "#E3A63B", "#3F8F79", "#A9482F", "#8E7CC3", "#8CC0DE", "#6B4E3D", "#C9CF6B",
    "#D98CA8", "#2F3E5C", "#6FB36B", "#B58A5B",
  ]
  static let rest = "#A7AEB4"
  static let first = "#1F5F8B"
  static let second = "#D08A1D"

  /// Black or white, whichever is easier to read on a colour (relative luminance, WCAG 2.2).
  static func ink(on colour: String) -> String {
    let luminance = relativeLuminance(of: colour)
    return (luminance + 0.05) * (luminance + 0.05) > 0.05 * 1.05 ? "#14212B" : "#FFFFFF"
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
