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

  /// How a cell such as `8 i 7` is read.
  func useNote(_ source: AnalysisSettings.WordSource) -> String {
    say(
      "\u{BB}8 i 7\u{AB} betyder 8 forekomster i 7 \(nouns(source)).",
      "\u{201C}8 in 7\u{201D} means 8 occurrences in 7 \(nouns(source)).")
  }
}
