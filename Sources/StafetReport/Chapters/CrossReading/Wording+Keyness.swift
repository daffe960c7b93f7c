import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  func testedWords(_ reading: CrossReading, settings: AnalysisSettings) -> String {
    let words = counted(reading.testedWords, ("ord", "ord"), ("word", "words"))
    let isOne = reading.testedWords == 1
    let least = spelled(settings.minimumOccurrences)
    return say(
      "Sammenlignet er brugen af \(words), der forekommer mindst \(least)"
        + " \(settings.minimumOccurrences == 1 ? "gang" : "gange") i alt.",
      "The use of \(words) that \(isOne ? "occurs" : "occur") at least"
        + " \(settings.minimumOccurrences == 1 ? "once" : least + " times") in all was compared.")
  }

  func noTestedWords(settings: AnalysisSettings) -> String {
    let times = times(settings.minimumOccurrences)
    return say(
      "Ingen ord forekommer mindst \(times) tilsammen, så ingen er sammenlignet.",
      "No word occurs at least \(times) in the two combined, so none was compared.")
  }

  var noWordsToCompare: String {
    say(
      "De to har ikke begge ord at tælle, så ordene kan ikke sammenlignes.",
      "The two do not both have words to count, so their words cannot be compared.")
  }

  /// Which words the picture shows, and what the numbers in it are.
  func keynessGuide(_ reading: CrossReading) -> String {
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    let most = numbers.count(KeynessLimit.wordsOfEitherSide)
    let least = numbers.count(KeynessLimit.smallestScore)
    return say(
      "Figuren viser op til \(most) ord for hver stafet: dem, hvor forskellen er størst, og G² mindst \(least)."
        + " Tallene ved søjlerne er antal forekomster i \(first) og i \(second).",
      "The figure shows up to \(most) words for each relay: those with the largest differences, and a G² of"
        + " at least \(least). The numbers beside the bars are occurrences in \(first) and in \(second)."
    )
  }

  /// How many words that tie for the last places of the picture are named.
  private static let mostTies = 8

  /// Which words that are not in the picture tie for its last places; empty where none do.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - unlisted: How many more there are that nobody knows by name.
  ///   - areNext: Whether the picture ends before them, and not among them.
  ///   - relay: The relay that uses them more.
  /// - Returns: The sentence, or nothing where there are none.
  func keynessTies(
    _ words: [String], unlisted: Int, areNext: Bool, in relay: RelayReference
  ) -> String {
    let count = words.count + unlisted
    if count == 0 { return "" }
    let names =
      unlisted == 0 && count <= Self.mostTies ? ": " + list(words.map { quote($0) }) : ""
    let isOne = count == 1
    if areNext {
      return say(
        "Efter de viste kommer for \(quote(relay.name))"
          + " \(counted(count, ("ord", "ord"), ("", ""))) med lige store forskelle\(names).",
        "After those shown \(isOne ? "comes" : "come") \(counted(count, ("", ""), ("word", "words"))) of"
          + " \(quote(relay.name)) with equal differences\(names).")
    }
    return say(
      "\(counted(count, ("ord", "ord"), ("", ""))) til skiller sig lige så meget ud som det sidste for"
        + " \(quote(relay.name))\(names).",
      "\(counted(count, ("", ""), ("more word", "more words"))) \(isOne ? "differs" : "differ") as much as the last"
        + " one of \(quote(relay.name))\(names).")
  }

  /// What stands in place of the picture where no word differs enough to be shown.
  func noKeyness(of words: Int) -> String {
    let limit = numbers.count(KeynessLimit.smallestScore)
    if words == 1 {
      return say(
        "Forskellen er for lille til en figur: G² er under \(limit).",
        "The difference is too small for a figure: G² is below \(limit).")
    }
    return say(
      "Forskellene er for små til en figur: G² er under \(limit) for dem alle.",
      "The differences are too small for a figure: G² is below \(limit) for all of them.")
  }

  var keynessTitle: String {
    say("Største forskelle i brugen af ord", "Largest differences in the use of words")
  }

  func keynessAlternative(
    _ reading: CrossReading, over: [String], under: [String], findings: [String]
  ) -> String {
    func side(_ relay: RelayReference, _ words: [String]) -> String {
      say("Ord, der bruges mere i ", "Words used more in ") + quote(relay.name) + ": "
        + (words.isEmpty ? say("ingen", "none") : list(words)) + "."
    }
    let isOne = over.count + under.count == 1
    let carried =
      if !findings.isEmpty {
        say("Fund: ", findings.count == 1 ? "Finding: " : "Findings: ") + list(findings) + "."
      } else if isOne {
        say("Det er ikke et fund.", "It is not a finding.")
      } else {
        say("Ingen af dem er et fund.", "None of them is a finding.")
      }
    return [
      say("Søjlediagram.", "Bar chart."), side(reading.first, over), side(reading.second, under),
      carried,
    ]
    .joined(separator: " ")
  }

  /// The heading of the page about words, by what they are counted over.
  func frequentWords(in source: AnalysisSettings.WordSource) -> String {
    switch source {
    case .questions:
      say("Hyppigste ord i spørgsmålene", "Most frequent words in the questions")
    case .answers: say("Hyppigste ord i svarene", "Most frequent words in the answers")
    case .all: say("Hyppigste ord", "Most frequent words")
    }
  }

  var score: String { "G\u{B2}" }

  /// A count with the contributions it is spread over, such as `8 i 7`; for none just `0`.
  func use(_ occurrences: Int, in contributions: Int) -> String {
    if occurrences == 0 { return numbers.count(0) }
    return numbers.count(occurrences) + say(" i ", " in ") + numbers.count(contributions)
  }

  var oddsRatio: String { say("Oddsforhold", "Odds ratio") }

  /// An odds ratio with its interval, such as `4,1 (1,2 til 15)`.
  func odds(_ interval: OddsRatio?) -> String {
    guard let interval else { return "\u{2013}" }
    return odds(interval.ratio, interval.low, interval.high)
  }

  /// An odds ratio with its interval, seen from the side that has more.
  func oddsOfMore(_ interval: OddsRatio?) -> String? {
    guard let interval else { return nil }
    return interval.ratio < 1
      ? odds(1 / interval.ratio, 1 / interval.high, 1 / interval.low)
      : odds(interval.ratio, interval.low, interval.high)
  }

  private func odds(_ ratio: Double, _ low: Double, _ high: Double) -> String {
    func short(_ number: Double) -> String {
      if number == 0 { return "0" }
      if number == .infinity { return "\u{221E}" }
      return numbers.decimal(number, number < 0.995 ? 2 : number < 9.95 ? 1 : 0)
    }
    return short(ratio) + " (" + short(low) + say(" til ", " to ") + short(high) + ")"
  }

  /// The name of a test in a table.
  func test(_ test: KeynessTest) -> String {
    switch test {
    case .exact: "Fisher"
    case .logLikelihood: score
    case .chiSquare: "\u{3C7}\u{B2}"
    case .normal: say("normalfordeling", "normal")
    }
  }

  /// What a test counts.
  func testedUnits(_ source: AnalysisSettings.WordSource, _ first: Int, _ second: Int) -> String {
    let nouns = nouns(source)
    return say(
      "Det, der sammenlignes, er, hvor mange af de \(numbers.count(first)) og \(numbers.count(second)) \(nouns),"
        + " der rummer ordet, uanset hvor tit det gentages i dem. Oddsforholdet er over 1, hvor den første har flest.",
      "What is compared is how many of the \(numbers.count(first)) and \(numbers.count(second)) \(nouns) hold the"
        + " word, however often they repeat it. The odds ratio is above 1 where the first has more."
    )
  }

  /// How a cell such as `8 i 7` is read.
  func useNote(_ source: AnalysisSettings.WordSource) -> String {
    say(
      "\u{BB}8 i 7\u{AB} betyder 8 forekomster i 7 \(nouns(source)).",
      "\u{201C}8 in 7\u{201D} means 8 occurrences in 7 \(nouns(source)).")
  }
}
