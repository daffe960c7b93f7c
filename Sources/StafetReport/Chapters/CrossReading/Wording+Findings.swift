import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  /// What a finding says, with its figures and cautions.
  ///
  /// Cautions that hold for the whole reading stand elsewhere.
  func sentence(of finding: Finding, in reading: CrossReading, _ sides: Sides) -> String {
    let cautions = finding.cautions
      .filter { !reading.cautions.contains($0) }
      .map { caution($0) }
    return ([statement(of: finding.subject, sides)] + cautions).joined(separator: " ")
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
        "Dækker det samme navn over én udfordring set fra to steder eller over to forskellige?",
        "Does the same name cover one challenge seen from two places, or two different ones?")
    case .themeShare:
      say(
        "Kan rammerne ændres, så temaet fylder mindre, hvor det fylder mest? Eller er det et vilkår, som"
          + " deltagerne må lære at arbejde med, og hvordan gør de i så fald det?",
        "Can conditions be changed so that the theme weighs less where it weighs most? Or is it a fact of the"
          + " job that participants must learn to work with, and if so, how?")
    case .words:
      say(
        "Siger forskellen noget om, hvad deltagerne retter blikket mod, eller taler de om det samme med"
          + " forskellige ord?",
        "Does the difference say something about where participants direct their attention, or do they talk"
          + " about the same things in different words?")
    }
  }

  func caution(_ caution: Finding.Caution) -> String {
    switch caution {
    case .oneOfMany(let comparisons):
      if comparisons == 1 {
        return say("Det er den eneste sammenligning.", "It is the only comparison.")
      }
      return say(
        "Det er én af \(numbers.count(comparisons)) sammenligninger.",
        "It is one of \(numbers.count(comparisons)) comparisons.")
    case .testedAlone(let families, let origin):
      let many =
        families > 1
        ? say(" som én af \(numbers.count(families))", ", as one of \(numbers.count(families))")
        : ""
      switch origin {
      case .beforehand(let day):
        let on = day.map { " (\($0))" } ?? ""
        return say(
          "Ordfamilien var valgt på forhånd\(on) og er testet for sig\(many).",
          "The word family was named beforehand\(on) and tested alone\(many).")
      case .unstated:
        return say(
          "Ordfamilien er testet for sig\(many); det er ikke oplyst, at den var valgt på forhånd.",
          "The word family was tested alone\(many); it is not stated that it was named beforehand.")
      case .sameMaterial:
        return say(
          "Ordfamilien er hentet fra en rapport om det samme materiale og er testet for sig\(many).",
          "The word family was taken from a report on the same material and tested alone\(many).")
      }
    case .smallCell:
      return say(
        "Et af de antal, man måtte vente, er så lille, at tallene let flytter sig.",
        "One of the counts to be expected is so small that the figures move easily.")
    case .excerpt(let counted, let declared):
      return say(
        "Materialet rummer kun \(numbers.count(counted)) af de \(numbers.count(declared)) bidrag, som"
          + " kilden oplyser. Det, der står om forskelle, gælder uddraget og må efterprøves på alle"
          + " bidrag.",
        "The material holds only \(numbers.count(counted)) of the \(numbers.count(declared))"
          + " contributions that the source reports. What is said about differences applies to the"
          + " excerpt and must be tested on all contributions.")
    }
  }

  /// Which themes recur in both relays, the largest first, with how many questions each has in the one
  /// and in the other.
  func recurring(_ themes: [ThemeComparison], _ sides: Sides) -> String {
    let names = themes.map { theme in
      quote(theme.name) + " (" + numbers.count(theme.first.count) + say(" og ", " and ")
        + numbers.count(theme.second.count) + ")"
    }
    let first = quote(sides.first.name)
    let second = quote(sides.second.name)
    let kind = nouns(sides.first.kind)
    let what = say(
      "(\(kind) i \(first) og i \(second))", "(\(kind) in \(first) and in \(second))")
    if themes.count == 1 {
      return say(
        "Ét tema går igen i begge \(what): \(list(names)).",
        "One theme recurs in both \(what): \(list(names)).")
    }
    let count = spelled(themes.count)
    return sentence(
      say(
        "\(count) temaer går igen i begge \(what): \(list(names)).",
        "\(count) themes recur in both \(what): \(list(names))."))
  }

  /// That the rest is none of the themes that recur.
  func restIsNone(_ name: String) -> String {
    say(
      "\(quote(name)) er en restgruppe og regnes ikke som et fælles tema.",
      "\(quote(name)) is a residual group and does not count as a shared theme.")
  }

  private func statement(of subject: Finding.Subject, _ sides: Sides) -> String {
    switch subject {
    case .sharedTheme(let theme): return recurring([theme], sides)
    case .themeShare(let theme):
      let first = side(sides.first, theme.first)
      let second = side(sides.second, theme.second)
      let (more, less) = theme.difference > 0 ? (first, second) : (second, first)
      let tests = [numbers.probability("p", theme.p), numbers.probability("q", theme.q)]
        .joined(separator: "; ")
      return say(
        "Temaet \(quote(theme.name)) fylder mere i \(more) end i \(less): \(tests).",
        "The theme \(quote(theme.name)) has a larger share in \(more) than in \(less): \(tests).")
    case .word(let word):
      return say("Ordet ", "The word ") + quote(word.form) + use(of: word, sides)
    case .wordFamily(let word):
      return say("Ordfamilien ", "The word family ") + quote(word.form) + use(of: word, sides)
    }
  }

  /// Which relay uses a word more, with the figures.
  private func use(of word: WordComparison, _ sides: Sides) -> String {
    let first = "\(quote(sides.first.name)) (\(uses(word.first, sides)))"
    let second = "\(quote(sides.second.name)) (\(uses(word.second, sides)))"
    let (more, less) = word.score > 0 ? (first, second) : (second, first)
    var tests: [String] = []
    if let odds = oddsOfMore(word.oddsRatio) {
      tests.append(say("oddsforhold ", "odds ratio ") + odds)
    }
    if word.test == .logLikelihood {
      tests.append("\(score) = " + numbers.decimal(word.score.magnitude, 2))
    }
    let exact = word.test == .exact ? " (Fisher)" : ""
    tests.append(numbers.probability("p", word.p) + exact)
    if let q = word.q { tests.append(numbers.probability("q", q)) }
    let figures = tests.joined(separator: "; ")
    let nouns = nouns(sides.source)
    return say(
      " står i forholdsvis flere \(nouns) i \(more) end i \(less): \(figures).",
      " is in relatively more \(nouns) of \(more) than of \(less): \(figures).")
  }

  private func uses(_ use: TermUse, _ sides: Sides) -> String {
    if use.occurrences == 0 { return say("slet ikke", "never") }
    return times(use.occurrences) + say(" i ", " in ") + units(use.documents, sides.source)
  }

  private func side(_ side: Sides.Side, _ share: Share) -> String {
    "\(quote(side.name)) (\(part(share, side.kind)))"
  }

  /// What both relays say often and seldom, where findings go in both directions.
  func contrast(
    of findings: [Finding], in reading: CrossReading, from source: AnalysisSettings.WordSource
  ) -> String? {
    var over: [String] = []
    var under: [String] = []
    for finding in findings {
      guard case .word(let word) = finding.subject else { continue }
      if word.score > 0 { over.append(quote(word.form)) } else { under.append(quote(word.form)) }
    }
    if over.isEmpty || under.isEmpty { return nil }
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    let more = list(Array(over.prefix(3)))
    let less = list(Array(under.prefix(3)))
    let nouns = nouns(source)
    return say(
      "I \(first) står \(more) i forholdsvis flere \(nouns) og \(less) i færre end i \(second).",
      "In \(first), \(more) \(over.count > 1 ? "are" : "is") in relatively more \(nouns), and \(less)"
        + " in fewer, than in \(second).")
  }
}
