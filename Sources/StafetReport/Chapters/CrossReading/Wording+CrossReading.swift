import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  /// What the chapter shows and how it is read; names the relays that it leaves out.
  func guide(_ reading: CrossReading, leavingOut others: [String]) -> String {
    let names = quote(reading.first.name) + say(" og ", " and ") + quote(reading.second.name)
    let text = say(
      "Her læses \(names) på tværs. Hvert afsnit viser et billede, siger, hvad tallene kan bære, og slutter"
        + " med et spørgsmål at tænke over. Tallene bag følger efter.",
      "Here \(names) are compared. Each section shows a picture, says what the figures can support, and ends"
        + " with a question to reflect on. The figures behind follow.")
    if others.isEmpty { return text }
    let left = list(others.map { quote($0) })
    return text
      + say(
        " \(left) indgår ikke i tværlæsningen.",
        " \(left) \(others.count == 1 ? "is" : "are") not part of the cross-reading.")
  }

  var noFindings: String {
    say(
      "Ingen af forskellene er så store, at tallene kan bære et fund.",
      "None of the differences is large enough for the figures to support a finding.")
  }

  var nothingCompared: String {
    say("Der er ikke noget at sammenligne.", "There is nothing to compare.")
  }

  var indicationsGuide: String {
    say(
      "Her står forskelle, der ser tydelige ud hver for sig, men som tallene ikke kan bære: Der er"
        + " for mange sammenligninger eller for få bidrag bag, eller ordene er ikke valgt på forhånd. De"
        + " er noget at holde øje med, ikke noget at drage konklusioner af.",
      "These are differences that look clear by themselves, but that the figures cannot support: there"
        + " are too many comparisons or too few contributions behind them, or the words were not named"
        + " beforehand. They are something to watch, not something to conclude from.")
  }

  func indicatedWords(of comparisons: Int) -> String {
    let all = counted(
      comparisons, ("sammenligning", "sammenligninger"), ("comparison", "comparisons"))
    return say("Ord, der skiller sig ud (\(all))", "Words that stand out (\(all))")
  }

  // MARK: Findings

  /// How p, q and G² are read, for those who meet them for the first time.
  func statisticsGuide(significance: Double) -> String {
    let limit = numbers.decimal(significance, 2)
    return say(
      "Tallet p siger, hvor ofte en mindst lige så stor forskel ville opstå tilfældigt, hvis der i"
        + " virkeligheden ingen forskel var: jo mindre, jo sikrere. Tallet q er p, når der er taget højde"
        + " for, at mange forskelle er undersøgt. G² måler, hvor overraskende en forskel er, og oddsforholdet, hvor"
        + " stor den er: 1 er ingen forskel. Kun forskelle med q på højst \(limit) kaldes fund.",
      "The number p tells how often a difference at least as large would arise by chance if there were none:"
        + " the smaller, the surer. The number q is p adjusted for the many differences examined. G² measures"
        + " how surprising a difference is, and the odds ratio how large: 1 is no difference. Only differences"
        + " with a q of at most \(limit) are called findings.")
  }

  var crossReading: String { say("Tværlæsning", "Cross-reading") }
  var readingGuide: String { say("Læsevejledning", "Reading guide") }
  var centralThemes: String { say("Centrale temaer", "Main themes") }

  /// The heading of the figures that a reflection rests on.
  var figuresBehind: String { say("Tallene bag", "The figures behind this") }

  var findings: String { say("Refleksion", "Reflection") }
  var indications: String { say("Usikre forskelle", "Uncertain differences") }

  var crossReadingLead: String {
    say(
      "Temaer og ord læst på tværs, med spørgsmål at tænke videre over.",
      "Themes and words compared, with questions to think further about.")
  }
}
