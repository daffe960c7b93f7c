import StafetAnalysis
import StafetText

extension Wording {
  // MARK: Columns

  var theme: String { say("Tema", "Theme") }

  /// What a column that counts the sorted is called.
  func sortedColumn(_ kind: SortedKind) -> String {
    switch kind {
    case .questions: say("Spørgsmål", "Questions")
    case .statements: say("Udsagn", "Statements")
    }
  }

  var share: String { say("Andel", "Share") }
  var difference: String { say("Forskel i procentpoint", "Difference in percentage points") }
  var word: String { say("Ord", "Word") }
  var occurrences: String { say("Forekomster", "Occurrences") }

  /// What a column is called that counts the contributions that hold a word.
  func holding(_ source: AnalysisSettings.WordSource) -> String {
    say("I\u{A0}", "In\u{A0}") + nouns(source)
  }

  /// What words are counted over, many of them.
  func nouns(_ source: AnalysisSettings.WordSource) -> String {
    switch source {
    case .questions: say("spørgsmål", "questions")
    case .answers: say("svar", "answers")
    case .all: say("bidrag", "contributions")
    }
  }

  /// A count and what words are counted over.
  func units(_ count: Int, _ source: AnalysisSettings.WordSource) -> String {
    switch source {
    case .questions: questions(count)
    case .answers: answers(count)
    case .all: contributions(count)
    }
  }

  var score: String { "G\u{B2}" }

  func interval(confidence: Double) -> String {
    numbers.percent(of: confidence) + say("\u{2011}interval", " interval")
  }

  func range(_ low: Double, _ high: Double) -> String {
    numbers.decimal(low * 100, 0) + "\u{2013}" + numbers.percent(of: high)
  }

  /// From one difference in percentage points to another: `−29 til +56`.
  func differences(_ low: Double, _ high: Double) -> String {
    numbers.signed(low, 0) + say(" til ", " to ") + numbers.signed(high, 0)
  }

  /// A count with the contributions it is spread over, such as `8 i 7`; for none just `0`.
  func use(_ occurrences: Int, in contributions: Int) -> String {
    if occurrences == 0 { return numbers.count(0) }
    return numbers.count(occurrences) + say(" i ", " in ") + numbers.count(contributions)
  }

  /// How a cell such as `8 i 7` is read.
  func useNote(_ source: AnalysisSettings.WordSource) -> String {
    say(
      "\u{BB}8 i 7\u{AB} betyder 8 forekomster i 7 \(nouns(source)).",
      "\u{201C}8 in 7\u{201D} means 8 occurrences in 7 \(nouns(source)).")
  }

  /// Which relay a sign speaks of.
  func signNote(_ reading: CrossReading) -> String {
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    return say(
      "Fortegnet viser, hvor det fylder mest: + i \(first), \u{2212} i \(second).",
      "The sign shows where it weighs more: + in \(first), \u{2212} in \(second).")
  }

  /// What must be known of forms that were counted as one word.
  var formsNote: String {
    say(
      "Formerne er samlet af et program, der kan tage fejl.",
      "Forms were grouped by a program, which can be wrong.")
  }

  func smallCellNote(_ limit: Int) -> String {
    say(
      "* Mindst ét af de sammenlignede antal er under \(numbers.count(limit)), så resultatet er usikkert.",
      "* At least one of the counts compared is below \(numbers.count(limit)), so the result is"
        + " uncertain.")
  }

  var roundingNote: String {
    say(
      "Procenterne er afrundet, så de giver 100 i alt. En andel kan derfor være rundet ned, selv om den"
        + " ligger nærmest det næste hele tal. Forskelle er beregnet af de uafrundede tal.",
      "Percentages are rounded so that they total 100. A share may therefore be rounded down although it is"
        + " closer to the next whole number. Differences are calculated from unrounded figures.")
  }

  // MARK: Titles

  func cakeTitle(_ relay: RelayReference) -> String {
    say("Kagen: \(relay.name)", "By theme: \(relay.name)")
  }

  func cakeAlternative(_ relay: RelayReference, _ cake: Cake) -> String {
    let slices = cake.slices.map { slice in
      "\(slice.name) \(numbers.percent(slice.share.percent))"
    }
    return say("Cirkeldiagram over temaerne i ", "Pie chart of the themes in ")
      + "\(quote(relay.name)): " + list(slices) + "."
  }

  func wordsTitle(_ relay: RelayReference) -> String {
    say("Hyppigste ord: \(relay.name)", "Most frequent words: \(relay.name)")
  }

  func wordsAlternative(_ relay: RelayReference, _ words: WordTable) -> String {
    let rows = words.rows.prefix(10).map { "\($0.form) \(numbers.count($0.use.occurrences))" }
    return say("Søjlediagram over de hyppigste ord i ", "Bar chart of the most frequent words in ")
      + "\(quote(relay.name)): " + list(rows) + "."
  }

  var formsCounted: String { say("Former", "Forms") }

  /// The forms of a word, each with how often it occurs, as far as there is room.
  func forms(of row: WordTable.Row) -> String {
    let shown = row.forms.prefix(8).map { "\($0.text) \(numbers.count($0.occurrences))" }
    let others = row.forms.count - shown.count
    let rest =
      others == 0
      ? []
      : [say("\(numbers.count(others)) andre", "\(numbers.count(others)) others")]
    return (shown + rest).joined(separator: ", ")
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
}
