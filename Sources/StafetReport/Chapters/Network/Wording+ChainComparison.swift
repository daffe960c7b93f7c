import StafetAnalysis

/// What the chapter on who asked whom says of the chains of two relays beside each other.
extension Wording {
  var chainComparisonHeading: String {
    say("De to stafetter side om side", "The two relays side by side")
  }

  var chainComparisonGuide: String {
    say(
      "Hver række er en sammenligning for sig. Et interval, der rummer 0, betyder, at forskellen lige så vel kan være"
        + " tilfældig. Intervallerne regner spørgsmål og kæder for uafhængige af hinanden, hvad de kun er delvis, og"
        + " ingen af forskellene er et fund.",
      "Each row is a comparison by itself. An interval that holds 0 means that the difference may as well be chance."
        + " Intervals take questions and chains to be independent of each other, which they are only in part, and none of"
        + " the differences is a finding.")
  }

  var comparedFigure: String { say("Sammenlignet", "Compared") }
  var differenceColumn: String { say("Forskel", "Difference") }
  var answeredQuestions: String { say("Besvarede spørgsmål", "Questions answered") }
  var halfAnswered: String {
    say("Tid, til halvdelen var besvaret", "Time until half were answered")
  }
  var meanLength: String { say("Kædernes længde i gennemsnit", "Mean length of the chains") }

  func points(_ difference: Double) -> String {
    numbers.signed(difference, 1)
      + say("\u{A0}procentpoint", "\u{A0}percentage points")
  }

  func longerChains(_ lengths: LengthComparison, _ reading: CrossReading, confidence: Double)
    -> String
  {
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    let share = numbers.percent(of: lengths.superiority)
    let band = range(lengths.low, lengths.high)
    let name = interval(confidence: confidence)
    return say(
      "Af en kæde i \(first) og en i \(second) er den første længst i \(share) af tilfældene (\(name): \(band)), hvor lige"
        + " lange tæller halvt og 50\u{A0}% betyder, at ingen af dem har de længste.",
      "Of a chain in \(first) and one in \(second), the first is the longer in \(share) of cases (\(name): \(band)), where"
        + " equal ones count by half and 50% means that neither has the longer chains.")
  }
}
