import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  var readingGuide: String { say("Læsevejledning", "Reading guide") }

  func guide(_ reading: CrossReading) -> String {
    say(
      "Her læses \(quote(reading.first.name)) og \(quote(reading.second.name)) på tværs. Hver side"
        + " viser tallene, siger hvad de kan bære, og spørger videre. Et tal uden et fund er bare et"
        + " tal.",
      "Here \(quote(reading.first.name)) and \(quote(reading.second.name)) are read across. Each"
        + " page shows the figures, says what they carry, and asks on. A figure without a finding"
        + " is just a figure.")
  }

  func oneSided(_ theme: OneSidedTheme, _ relay: RelayReference) -> String {
    say(
      "Temaet \(quote(theme.name)) findes kun i \(quote(relay.name)): \(part(theme.share)).",
      "The theme \(quote(theme.name)) is found only in \(quote(relay.name)): \(part(theme.share)).")
  }

  var noSharedThemes: String {
    say("Stafetterne har ingen temaer til fælles.", "The relays have no themes in common.")
  }

  func testedWords(_ reading: CrossReading, settings: AnalysisSettings) -> String {
    say(
      "\(counted(reading.testedWords, ("ord", "ord"), ("", ""))) med mindst"
        + " \(numbers.count(settings.minimumOccurrences)) forekomster tilsammen er sammenlignet med G²"
        + " over hele tabellen af ord. Tallene ved søjlerne er forekomster i de to stafetter.",
      "\(counted(reading.testedWords, ("", ""), ("word", "words"))) with at least"
        + " \(numbers.count(settings.minimumOccurrences)) occurrences together were compared by G²"
        + " over the full table of words. The numbers at the bars are occurrences in the two relays."
    )
  }

  var familiesTestedAlone: String {
    say(
      "Disse ord blev valgt, før tallene var set. Hver ordfamilie er prøvet alene, uden justering for"
        + " de andre. En stjerne står for alle ord, der begynder sådan.",
      "These words were named before the figures were seen. Each word family was tested alone,"
        + " without adjustment for the others. A star stands for all words that begin so.")
  }

  var noFindings: String {
    say(
      "Ingen af forskellene er store nok til, at tallene kan bære et fund.",
      "None of the differences is large enough for the figures to carry a finding.")
  }

  var indicationsGuide: String {
    say(
      "Forskelle, der ser tydelige ud hver for sig, men som antallet af sammenligninger eller af bidrag"
        + " ikke kan bære. De er noget at holde øje med, ikke noget at konkludere på.",
      "Differences that look clear by themselves, but that the number of comparisons or of"
        + " contributions cannot carry. They are something to watch, not to conclude from.")
  }

  func indicatedWords(of tested: Int) -> String {
    say(
      "Ord blandt \(numbers.count(tested)) sammenligninger",
      "Words among \(numbers.count(tested)) comparisons")
  }

  /// A finding with its figures and its cautions; those of the whole reading stand elsewhere.
  func sentence(of finding: Finding, in reading: CrossReading) -> String {
    let cautions = finding.cautions
      .filter { !reading.cautions.contains($0) }
      .map { caution($0) }
    return ([statement(of: finding.subject, in: reading)] + cautions).joined(separator: " ")
  }

  /// What findings are grouped by, so that each group can end with its question.
  enum FindingKind: CaseIterable {
    case sharedTheme
    case themeShare
    case words

    func includes(_ subject: Finding.Subject) -> Bool {
      switch subject {
      case .sharedTheme: self == .sharedTheme
      case .themeShare: self == .themeShare
      case .word, .wordFamily: self == .words
      }
    }
  }

  /// What the findings of one kind leave the reader to think about.
  func question(about kind: FindingKind) -> String {
    switch kind {
    case .sharedTheme:
      say(
        "Er det én udfordring set fra to steder, eller to forskellige med samme navn?",
        "Is it one challenge seen from two places, or two with the same name?")
    case .themeShare:
      say("Hvad kan forskellen dække over?", "What may lie behind the difference?")
    case .words:
      say(
        "Taler de to grupper om forskellige ting, eller om det samme med forskellige ord?",
        "Do the two groups speak of different things, or of the same in different words?")
    }
  }

  func caution(_ caution: Finding.Caution) -> String {
    switch caution {
    case .oneOfMany(let comparisons):
      return say(
        "Det er én af \(numbers.count(comparisons)) sammenligninger.",
        "It is one of \(numbers.count(comparisons)) comparisons.")
    case .testedAlone(let families):
      let many = say(
        ", som en af \(numbers.count(families))", ", as one of \(numbers.count(families))")
      return say(
        "Ordfamilien var valgt på forhånd og er prøvet alene",
        "The word family was named"
          + " beforehand and tested alone") + (families > 1 ? many : "") + "."
    case .smallCell:
      return say(
        "Et af tallene er så lille, at resultatet let flytter sig.",
        "One of the counts is so small that the result moves easily.")
    case .excerpt(let counted, let declared):
      return say(
        "Kun \(numbers.count(counted)) af de \(numbers.count(declared)) bidrag, som kilden oplyser,"
          + " foreligger her. Hvad der står om forskelle, gælder uddraget og må efterprøves på alle"
          + " bidrag.",
        "Only \(numbers.count(counted)) of the \(numbers.count(declared)) contributions that the"
          + " source states are at hand. What is said of differences holds for the excerpt and must"
          + " be tried on all contributions.")
    }
  }

  private func statement(of subject: Finding.Subject, in reading: CrossReading) -> String {
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    switch subject {
    case .sharedTheme(let theme):
      return say(
        "Temaet \(quote(theme.name)) går igen i begge stafetter: \(part(theme.first)) i \(first) og"
          + " \(part(theme.second)) i \(second).",
        "The theme \(quote(theme.name)) recurs in both relays: \(part(theme.first)) in \(first) and"
          + " \(part(theme.second)) in \(second).")
    case .themeShare(let theme):
      let isFirst = theme.difference > 0
      let more = "\(isFirst ? first : second) (\(part(isFirst ? theme.first : theme.second)))"
      let less = "\(isFirst ? second : first) (\(part(isFirst ? theme.second : theme.first)))"
      let tests =
        numbers.probability("p", theme.p) + ", " + numbers.probability("q", theme.q)
      return say(
        "Temaet \(quote(theme.name)) fylder mere i \(more) end i \(less); \(tests).",
        "The theme \(quote(theme.name)) takes up more in \(more) than in \(less); \(tests).")
    case .word(let word):
      return say("Ordet ", "The word ") + quote(word.form) + use(of: word, in: reading)
    case .wordFamily(let word):
      return say("Ordfamilien ", "The word family ") + quote(word.form) + use(of: word, in: reading)
    }
  }

  /// Which relay uses a word more, with the figures.
  private func use(of word: WordComparison, in reading: CrossReading) -> String {
    let isFirst = word.score > 0
    let sides = [
      "\(quote(reading.first.name)) (\(uses(word.first)))",
      "\(quote(reading.second.name)) (\(uses(word.second)))",
    ]
    let (more, less) = isFirst ? (sides[0], sides[1]) : (sides[1], sides[0])
    var tests =
      "\(score) = " + numbers.decimal(word.score.magnitude, 2) + ", "
      + numbers.probability("p", word.p)
    if let q = word.q { tests += ", " + numbers.probability("q", q) }
    return say(
      " bruges mere i \(more) end i \(less); \(tests).",
      " is used more in \(more) than in \(less); \(tests).")
  }

  private func uses(_ use: TermUse) -> String {
    counted(use.occurrences, ("gang", "gange"), ("time", "times")) + say(" i ", " in ")
      + contributions(use.documents)
  }

  private func part(_ share: Share) -> String {
    numbers.count(share.count) + say(" af ", " of ") + questions(share.total)
      + " (\(numbers.percent(share.percent)))"
  }
}
