import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  // MARK: Tables and pictures

  var difference: String { say("Forskel i procentpoint", "Difference in percentage points") }

  /// From one difference in percentage points to another: `−29 til +56`.
  func differences(_ low: Double, _ high: Double) -> String {
    numbers.signed(low, 0) + say(" til ", " to ") + numbers.signed(high, 0)
  }

  /// Which relay a sign speaks of.
  func signNote(_ reading: CrossReading) -> String {
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    return say(
      "Fortegnet viser, hvor det fylder mest: + i \(first), \u{2212} i \(second).",
      "The sign shows where it weighs more: + in \(first), \u{2212} in \(second).")
  }

  func smallCellNote(_ limit: Int) -> String {
    say(
      "* Mindst ét af de antal, man måtte vente, er under \(numbers.count(limit)), så én mere eller mindre ville"
        + " flytte tallene mærkbart.",
      "* At least one of the counts to be expected is below \(numbers.count(limit)), so that one more or less"
        + " would move the figures noticeably.")
  }

  var sharesTitle: String {
    say("Fælles temaer side om side", "Shared themes side by side")
  }

  func sharesAlternative(_ reading: CrossReading) -> String {
    let rows = reading.themes.map { theme in
      "\(theme.name) \(numbers.percent(theme.first.percent))"
        + say(" mod ", " versus ") + numbers.percent(theme.second.percent)
    }
    return say(
      "Søjlediagram over temaernes andele i ", "Bar chart of the themes\u{2019} shares in ")
      + quote(reading.first.name) + say(" og ", " and ") + quote(reading.second.name) + ": "
      + list(rows) + "."
  }

  // MARK: Sentences

  func oneSided(_ theme: OneSidedTheme, in holder: Sides.Side, not other: Sides.Side) -> String {
    let part = part(theme.share, holder.kind)
    let tests =
      theme.comparison.map {
        ": " + numbers.probability("p", $0.p) + "; " + numbers.probability("q", $0.q)
          + ($0.hasSmallCell ? " *" : "")
      } ?? ""
    return say(
      "Temaet \(quote(theme.name)) findes i \(quote(holder.name)) (\(part)), men ikke i"
        + " \(quote(other.name))\(tests).",
      "The theme \(quote(theme.name)) is found in \(quote(holder.name)) (\(part)), but not in"
        + " \(quote(other.name))\(tests).")
  }

  func noSharedThemes(_ reading: CrossReading) -> String {
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    return say(
      "\(first) og \(second) har ingen temaer til fælles.",
      "\(first) and \(second) have no themes in common.")
  }

  var noThemesToCompare: String {
    say(
      "De to er ikke begge sorteret i temaer, så temaerne kan ikke sammenlignes.",
      "The two are not both sorted into themes, so their themes cannot be compared.")
  }
}
