import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  /// What the chapter shows and how it is read; names the relays that it leaves out.
  func guide(_ reading: CrossReading, leavingOut others: [String]) -> String {
    let names = quote(reading.first.name) + say(" og ", " and ") + quote(reading.second.name)
    let text = say(
      "Her læses \(names) på tværs. Hvert afsnit viser tallene, siger, hvad de kan bære, og spørger"
        + " videre. Et tal er ikke i sig selv et fund.",
      "Here \(names) are read against each other. Each part shows the figures, says how much they"
        + " can support, and leaves the reader with questions. A figure is not by itself a finding."
    )
    if others.isEmpty { return text }
    let left = list(others.map { quote($0) })
    return text
      + say(
        " \(left) indgår ikke i tværlæsningen.",
        " \(left) \(others.count == 1 ? "is" : "are") not part of the cross-reading.")
  }

  func oneSided(_ theme: OneSidedTheme, in holder: Sides.Side, not other: Sides.Side) -> String {
    let part = part(theme.share, holder.kind)
    return say(
      "Temaet \(quote(theme.name)) findes i \(quote(holder.name)) (\(part)), men ikke i"
        + " \(quote(other.name)).",
      "The theme \(quote(theme.name)) is found in \(quote(holder.name)) (\(part)), but not in"
        + " \(quote(other.name)).")
  }

  func noSharedThemes(_ reading: CrossReading) -> String {
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    return say(
      "\(first) og \(second) har ingen temaer til fælles.",
      "\(first) and \(second) have no themes in common.")
  }

  var noThemesToCompare: String {
    say(
      "De to er ikke begge sorteret i temaer, så temaerne kan ikke sammenlignes.",
      "The two are not both sorted into themes, so their themes cannot be compared.")
  }

  func familiesTestedAlone(hasStar: Bool) -> String {
    say(
      "Disse ord er valgt, før tallene blev set. Hver ordfamilie er testet for sig, uden justering for"
        + " de andre.",
      "These words were named before the figures were seen. Each word family was tested alone,"
        + " without adjustment for the others.")
      + (hasStar
        ? say(
          " En stjerne sidst i et ord betyder, at alle ord, der begynder sådan, er talt med.",
          " A star at the end of a word means that all words that begin so are counted.")
        : "")
  }

  func familiesNotCompared(_ names: [String]) -> String {
    let families = list(names.map { quote($0) })
    let isOne = names.count == 1
    return say(
      "\(families) er ikke sammenlignet, for det kræver to stafetter.",
      "\(families) \(isOne ? "was" : "were") not compared, because that needs two relays.")
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
        + " for mange sammenligninger eller for få bidrag bag. De er noget at holde øje med, ikke"
        + " noget at konkludere på.",
      "These are differences that look clear by themselves, but that the figures cannot support: there"
        + " are too many comparisons or too few contributions behind them. They are something to"
        + " watch, not something to conclude from.")
  }

  func indicatedWords(of comparisons: Int) -> String {
    let all = counted(
      comparisons, ("sammenligning", "sammenligninger"), ("comparison", "comparisons"))
    return say("Ord, der skiller sig ud (\(all))", "Words that stand out (\(all))")
  }

  // MARK: Findings

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
        "Kan rammerne laves om, så det fylder mindre, hvor det fylder mest? Eller er det noget, man må"
          + " lære at arbejde med, og hvordan gør man så det?",
        "Can the conditions be changed so that it takes up less where it takes up most? Or is it"
          + " something that one must learn to work with, and how is that done?")
    case .words:
      say(
        "Siger det noget om, hvilken vej de to ser, eller taler de om det samme med forskellige ord?",
        "Does this say something about which way the two are looking, or do they speak of the same in"
          + " different words?")
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
    case .testedAlone(let families):
      let many = say(
        " som én af \(numbers.count(families))", ", as one of \(numbers.count(families))")
      return say(
        "Ordfamilien var valgt på forhånd og er testet for sig",
        "The word family was named beforehand and tested alone") + (families > 1 ? many : "") + "."
    case .smallCell:
      return say(
        "Et af tallene er så lille, at resultatet er usikkert.",
        "One of the counts is so small that the result is uncertain.")
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
      quote(theme.name)
        + " (\(numbers.count(theme.first.count))\u{A0}/\u{A0}\(numbers.count(theme.second.count)))"
    }
    let first = quote(sides.first.name)
    let second = quote(sides.second.name)
    let counted = say(
      "Tallene er \(nouns(sides.first.kind)) i \(first) og i \(second).",
      "The numbers are \(nouns(sides.first.kind)) in \(first) and in \(second).")
    let isOne = themes.count == 1
    return say(
      "\(isOne ? "Temaet" : "Temaerne") \(list(names)) går igen i begge. ",
      "The \(isOne ? "theme" : "themes") \(list(names)) \(isOne ? "recurs" : "recur") in both. ")
      + counted
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
        "The theme \(quote(theme.name)) takes up more of \(more) than of \(less): \(tests).")
    case .word(let word):
      return say("Ordet ", "The word ") + quote(word.form) + use(of: word, sides)
    case .wordFamily(let word):
      return say("Ordfamilien ", "The word family ") + quote(word.form) + use(of: word, sides)
    }
  }

  /// Which relay uses a word more, with the figures.
  private func use(of word: WordComparison, _ sides: Sides) -> String {
    let first = "\(quote(sides.first.name)) (\(uses(word.first)))"
    let second = "\(quote(sides.second.name)) (\(uses(word.second)))"
    let (more, less) = word.score > 0 ? (first, second) : (second, first)
    var tests = ["\(score) = " + numbers.decimal(word.score.magnitude, 2)]
    tests.append(numbers.probability("p", word.p))
    if let q = word.q { tests.append(numbers.probability("q", q)) }
    let figures = tests.joined(separator: "; ")
    return say(
      " bruges mere i \(more) end i \(less): \(figures).",
      " is used more in \(more) than in \(less): \(figures).")
  }

  private func uses(_ use: TermUse) -> String {
    if use.occurrences == 0 { return times(0) }
    return times(use.occurrences) + say(" i ", " in ") + contributions(use.documents)
  }

  private func side(_ side: Sides.Side, _ share: Share) -> String {
    "\(quote(side.name)) (\(part(share, side.kind)))"
  }

  /// A part of what was sorted: `3 af 19 spørgsmål, 16 %`.
  private func part(_ share: Share, _ kind: SortedKind) -> String {
    numbers.count(share.count) + say("\u{A0}af ", "\u{A0}of ") + sorted(share.total, kind) + ", "
      + numbers.percent(share.percent)
  }
}
