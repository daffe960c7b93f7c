import StafetAnalysis

/// What the chapter on who asked whom says of the chains of two relays beside each other.
extension Wording {
  var chainComparisonHeading: String {
    say("De to stafetter side om side", "The two relays side by side")
  }

  var chainComparisonGuide: String {
    say(
      "Hver række er en sammenligning for sig. Rummer intervallet 0, kan forskellen skyldes tilfældet; også ellers er den"
        + " et fingerpeg og ikke et fund, for intervallerne regner spørgsmål og kæder for uafhængige af hinanden, hvad de"
        + " kun er delvis.",
      "Each row is a comparison by itself. Where the interval holds 0, the difference may be chance; otherwise too it is a"
        + " hint and no finding, since intervals take questions and chains to be independent of each other, which they"
        + " are only in part.")
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
    let share = numbers.percent(of: lengths.superiority)
    let band = range(lengths.low, lengths.high)
    let name = interval(confidence: confidence)
    return say(
      "Trækker man en kæde fra hver stafet, er den fra \(first) længst i \(share) af tilfældene (\(name): \(band)). 50\u{A0}%"
        + " betyder, at ingen af dem har de længste; lige lange tæller halvt til hver.",
      "Of two chains drawn, one from each relay, that of \(first) is the longer in \(share) of cases (\(name): \(band)). 50%"
        + " means that neither has the longer chains; equal ones count by half for each.")
  }
}
