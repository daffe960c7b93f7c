import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  var value: String { say("Værdi", "Value") }
  var choice: String { say("Valg", "Choice") }

  /// The choices behind the figures, one by one.
  func choices(of analysis: StudyAnalysis) -> [(String, String)] {
    let settings = analysis.settings
    let none = say("ingen", "none")
    return [
      (say("Sortering", "Sorting"), analysis.sorting?.text ?? none),
      (say("Ord er talt over", "Words are counted over"), source(settings.wordSource)),
      (
        say("Ord der udelades af lister", "Words left out of lists"),
        counted(settings.stopWords.words.count, ("stopord", "stopord"), ("stop word", "stop words"))
      ),
      (
        say("Korteste ord på listerne", "Shortest word listed"),
        counted(settings.minimumWordLength, ("tegn", "tegn"), ("character", "characters"))
      ),
      (
        say("Mindste antal forekomster for at blive prøvet", "Fewest occurrences to be tested"),
        numbers.count(settings.minimumOccurrences)
      ),
      (
        say("Grænse for p og q", "Limit for p and q"), numbers.decimal(settings.significance, 2)
      ),
      (
        say("Mindste antal bidrag bag et fund", "Fewest contributions behind a finding"),
        numbers.count(settings.minimumEvidence)
      ),
      (
        say("Ordfamilier valgt på forhånd", "Word families named beforehand"),
        settings.wordFamilies.isEmpty
          ? none : settings.wordFamilies.map { $0.name }.joined(separator: "; ")
      ),
    ]
  }

  /// How the figures are made, a point each.
  func methods(confidence: Double) -> [String] {
    let level = numbers.percent(of: confidence)
    return [
      say(
        "Procenter er hele tal, afrundet efter største rest, så en kage altid giver 100.",
        "Percentages are whole numbers, rounded by largest remainder, so that a cake always totals"
          + " 100."),
      say(
        "Intervaller om andele er Wilsons (1927) med \(level) sikkerhed.",
        "Intervals around shares are Wilson's (1927) at the \(level) level."),
      say(
        "Temaers andele sammenlignes med Fishers eksakte test, ords med G² (Dunning 1993) over hele"
          + " tabellen af ord uden kontinuitetskorrektion.",
        "Shares of themes are compared by Fisher's exact test, words by G² (Dunning 1993) over the"
          + " full table of words without continuity correction."),
      say(
        "q er p justeret for antallet af sammenligninger (Benjamini og Hochberg 1995).",
        "q is p adjusted for the number of comparisons (Benjamini and Hochberg 1995)."),
      say(
        "Et ord er en række bogstaver og tal i små bogstaver; bøjninger tælles hver for sig, undtagen"
          + " i ordfamilier.",
        "A word is a run of letters and digits in lower case; inflected forms are counted apart,"
          + " except in word families."),
    ]
  }

  var noWarnings: String {
    say("Der er ikke noget at bemærke.", "There is nothing to note.")
  }

  func sentence(of warning: StudyWarning, relayName: (Relay.ID) -> String) -> String {
    guard language == .danish else { return warning.description }
    let place = warning.relay.map { " i \(quote(relayName($0)))" } ?? ""
    let names = warning.records.isEmpty ? "" : ": " + StudyWarning.list(warning.records)
    switch warning.reason {
    case .emptyText: return "Bidrag uden tekst\(place)\(names)."
    case .unansweredQuestions: return "Spørgsmål uden svar\(place)\(names)."
    case .severalAnswers: return "Spørgsmål med mere end ét svar\(place)\(names)."
    case .silentParticipants: return "Deltagere, der ikke skrev noget\(place)\(names)."
    case .repeatedText: return "Bidrag, der gentager et tidligere\(place)\(names)."
    case .unsortedQuestions(let sorting):
      return "Spørgsmål, som sorteringen \(quote(sorting.text)) ikke lægger i noget tema\(place)"
        + "\(names)."
    case .declaredDiffers(let fact, let declared, let counted):
      let name = self.fact(fact).lowercased()
      return "Kilden oplyser \(numbers.count(declared)) \(name)\(place), men materialet viser"
        + " \(numbers.count(counted))."
    }
  }

  private func source(_ source: AnalysisSettings.WordSource) -> String {
    switch source {
    case .questions: say("spørgsmål", "questions")
    case .answers: say("svar", "answers")
    case .all: say("alle bidrag", "all contributions")
    }
  }
}
