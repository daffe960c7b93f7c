/// The stretches of letters in a text, which names are compared with.
///
/// A hyphen, an apostrophe, a digit or an underscore ends a stretch, so that `Anne-Marie` is two.
enum LetterRuns {
  /// One stretch.
  struct Run {
    /// Where it stands, counted in Unicode scalars.
    let range: Range<Int>
    let text: String
    let isCapitalised: Bool
    let hasLowerCase: Bool
  }

  /// All stretches of a text, in their order.
  static func runs(in text: String) -> [Run] {
    var runs: [Run] = []
    var view = String.UnicodeScalarView()
    var isCapitalised = false
    var hasLowerCase = false
    var start = 0
    var place = 0
    func finish() {
      if view.isEmpty { return }
      runs.append(
        Run(
          range: start..<place, text: String(view), isCapitalised: isCapitalised,
          hasLowerCase: hasLowerCase))
      view = .init()
      hasLowerCase = false
    }
    for scalar in text.unicodeScalars {
      if isLetter(scalar, after: !view.isEmpty) {
        if view.isEmpty {
          start = place
          isCapitalised = isUpper(scalar)
        } else if !isUpper(scalar) {
          hasLowerCase = true
        }
        view.append(scalar)
      } else {
        finish()
      }
      place += 1
    }
    finish()
    return runs
  }

  private static func isLetter(_ scalar: Unicode.Scalar, after isInRun: Bool) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": return true
    case "\u{0}"..."\u{7F}": return false
    default:
      let properties = scalar.properties
      return properties.isAlphabetic
        || isInRun && properties.canonicalCombiningClass != .notReordered
    }
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z": true
    case "\u{0}"..."\u{7F}": false
    default: scalar.properties.isUppercase
    }
  }
}
