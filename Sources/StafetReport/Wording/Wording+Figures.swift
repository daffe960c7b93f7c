import StafetAnalysis
import StafetText

extension Wording {
  // MARK: Columns

  var theme: String { say("Tema", "Theme") }
  var questionCount: String { say("Spørgsmål", "Questions") }
  var share: String { say("Andel", "Share") }
  var difference: String { say("Forskel i point", "Difference in points") }
  var word: String { say("Ord", "Word") }
  var occurrences: String { say("Forekomster", "Occurrences") }
  var inContributions: String { say("I bidrag", "In contributions") }
  var score: String { "G\u{B2}" }

  func interval(confidence: Double) -> String {
    numbers.percent(of: confidence) + say("-interval", " interval")
  }

  func range(_ low: Double, _ high: Double) -> String {
    numbers.decimal(low * 100, 0) + "\u{2013}" + numbers.percent(of: high)
  }

  /// A count with the contributions it is spread over, such as `8 i 7`.
  func use(_ occurrences: Int, in contributions: Int) -> String {
    numbers.count(occurrences) + say(" i ", " in ") + numbers.count(contributions)
  }

  func smallCellNote(_ limit: Int) -> String {
    say(
      "* Et felt i den sammenlignede tabel rummer færre end \(numbers.count(limit)).",
      "* A cell of the compared table holds fewer than \(numbers.count(limit)).")
  }

  // MARK: Titles

  func cakeTitle(_ relay: RelayReference) -> String {
    say("Kagen: \(relay.name)", "The cake: \(relay.name)")
  }

  func cakeAlternative(_ relay: RelayReference, _ cake: Cake) -> String {
    let slices = cake.slices.map { slice in
      "\(slice.name) \(numbers.percent(slice.share.percent))"
    }
    return say("Cirkeldiagram over temaerne i ", "Pie chart of the themes in ")
      + "\(relay.name): " + list(slices) + "."
  }

  func wordsTitle(_ relay: RelayReference) -> String {
    say("Hyppigste ord: \(relay.name)", "Most frequent words: \(relay.name)")
  }

  func wordsAlternative(_ relay: RelayReference, _ words: WordTable) -> String {
    let rows = words.rows.prefix(10).map { "\($0.form) \(numbers.count($0.use.occurrences))" }
    return say("Søjler med de hyppigste ord i ", "Bars of the most frequent words in ")
      + "\(relay.name): " + list(rows) + "."
  }

  var sharesTitle: String {
    say("Fælles temaer side om side", "Shared themes side by side")
  }

  func sharesAlternative(_ reading: CrossReading) -> String {
    let rows = reading.themes.map { theme in
      "\(theme.name) \(numbers.percent(theme.first.percent))"
        + say(" mod ", " against ") + numbers.percent(theme.second.percent)
    }
    return say("Andel af spørgsmålene i ", "Share of the questions in ")
      + "\(reading.first.name)" + say(" og ", " and ") + "\(reading.second.name): " + list(rows)
      + "."
  }

  var keynessTitle: String {
    say("Ord brugt mere i den ene stafet", "Words used more in one relay")
  }

  func keynessAlternative(_ reading: CrossReading, over: [String], under: [String]) -> String {
    func side(_ relay: RelayReference, _ words: [String]) -> String {
      "\(relay.name): " + (words.isEmpty ? say("ingen", "none") : list(words))
    }
    return say("Ord, der bruges mere i ", "Words used more in ") + side(reading.first, over) + "; "
      + side(reading.second, under) + "."
  }
}
