import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Headings

  /// The heading of a comparison of two sortings; they are named where there are several comparisons.
  func agreementHeading(_ agreement: SortingAgreement, isOneOfMany: Bool) -> String {
    let heading = say("Enighed mellem sorteringerne", "Agreement between the sortings")
    guard isOneOfMany else { return heading }
    return heading + ": " + list([agreement.first, agreement.second].map { quote($0.id.text) })
  }

  func agreementByRelay(_ analysis: StudyAnalysis) -> String {
    analysis.relays.allSatisfy { $0.kind == .relay }
      ? say("Enighed i hver stafet", "Agreement in each relay")
      : say("Enighed i hver del af materialet", "Agreement in each part of the material")
  }

  var agreementByTheme: String { say("Enighed om hvert tema", "Agreement on each theme") }
  var themePairs: String { say("Hvor sorteringerne er uenige", "Where the sortings disagree") }

  // MARK: Columns

  var sortedInBoth: String { say("Sorteret i begge", "Sorted in both") }
  var sortedAlike: String { say("Samme tema i begge", "Same theme in both") }
  var kappa: String { "Kappa" }
  var bothSortings: String { say("Begge", "Both") }
  var agreement: String { say("Enighed", "Agreement") }

  func themeColumn(of sorting: SortingReference) -> String {
    say("Tema i ", "Theme in ") + quote(sorting.id.text)
  }

  /// What a column is called that counts what was compared; `nil` where that is of both kinds.
  func comparedColumn(_ kind: SortedKind?) -> String {
    kind.map { sortedColumn($0) } ?? say("Bidrag", "Contributions")
  }

  var agreementNote: String {
    say(
      "Enighed er den del af alle placeringer i temaet, som den anden sortering deler: to gange antallet"
        + " i begge divideret med summen af de to antal.",
      "Agreement is the part of all placements in the theme that the other sorting shares: twice the"
        + " number in both, divided by the sum of the two numbers.")
  }

  // MARK: Sentences

  /// Which two sortings are compared, and where they come from.
  func compared(_ agreement: SortingAgreement) -> String {
    let first = quote(agreement.first.id.text)
    let second = quote(agreement.second.id.text)
    return say(
      "Sorteringen \(first), som tallene om temaer bygger på, \(origin(of: agreement.first)). Den"
        + " sammenlignes her med \(second), som \(origin(of: agreement.second)).",
      "The sorting \(first), on which the figures about themes rest, \(origin(of: agreement.first)). It"
        + " is compared here with \(second), which \(origin(of: agreement.second)).")
  }

  private func origin(of sorting: SortingReference) -> String {
    switch sorting.kind {
    case .byHand: say("er lavet i hånden af ", "was made by hand by ") + sorting.coder
    case .suggested:
      say("er foreslået af programmet ", "was suggested by the program ") + sorting.coder
    case .given: say("fulgte med materialet", "came with the material")
    }
  }

  /// How much both sort, on how much they agree, what is left out, and kappa.
  ///
  /// - Parameters:
  ///   - agreement: The comparison.
  ///   - kind: What was sorted; `nil` where that is questions and statements.
  ///   - confidence: The level of the intervals.
  /// - Returns: The sentences.
  func agreed(_ agreement: SortingAgreement, _ kind: SortedKind?, confidence: Double) -> String {
    let figures = agreement.figures
    guard let agreed = figures.agreed else {
      return sortedByNone(agreement, kind) + leftOut(agreement)
    }
    return sortedByBoth(figures, kind) + " " + self.agreed(agreed, confidence: confidence)
      + leftOut(agreement) + " " + kappa(figures, confidence: confidence)
  }

  private func sortedByNone(_ agreement: SortingAgreement, _ kind: SortedKind?) -> String {
    if agreement.figures.total == 0 {
      return say("Der er ikke noget at sortere.", "There is nothing to sort.")
    }
    return say(
      "Ingen \(noun(0, kind)) er sorteret i dem begge, så der er intet at sammenligne.",
      "No \(noun(1, kind)) is sorted in both of them, so there is nothing to compare.")
  }

  private func sortedByBoth(_ figures: AgreementFigures, _ kind: SortedKind?) -> String {
    let all = compared(figures.total, kind)
    if figures.units < figures.total {
      let units = numbers.count(figures.units)
      return say("Begge sorterer \(units) af \(all).", "Both sort \(units) of \(all).")
    }
    if figures.total == 1 {
      let one = noun(1, kind)
      return say("Begge sorterer det ene \(one).", "Both sort the one \(one).")
    }
    return figures.total == 2
      ? say("Begge sorterer de \(all).", "Both sort the \(all).")
      : say("Begge sorterer alle \(all).", "Both sort all \(all).")
  }

  /// What one sorting or both leave unsorted; nothing where they sort everything.
  private func leftOut(_ agreement: SortingAgreement) -> String {
    let figures = agreement.figures
    func part(_ count: Int, _ danish: String, _ english: String) -> String? {
      count == 0 ? nil : numbers.count(count) + " (" + pick(danish, english) + ")"
    }
    let first = quote(agreement.first.id.text)
    let second = quote(agreement.second.id.text)
    let parts = [
      part(figures.onlyFirst, "kun sorteret i \(first)", "sorted in \(first) only"),
      part(figures.onlySecond, "kun sorteret i \(second)", "sorted in \(second) only"),
      part(figures.neither, "slet ikke sorteret", "not sorted at all"),
    ].compactMap { $0 }
    if parts.isEmpty { return "" }
    let isOne = figures.total - figures.units == 1
    return say(" Udeladt er ", isOne ? " Left out is " : " Left out are ") + list(parts) + "."
  }

  private func agreed(_ agreed: Share, confidence: Double) -> String {
    let interval =
      agreed.low.flatMap { low in
        agreed.high.map { self.interval(confidence: confidence) + " " + range(low, $0) }
      } ?? ""
    switch (agreed.count, agreed.total) {
    case (1, 1): return say("De er enige om det.", "They agree on it.")
    case (0, 1): return say("De er ikke enige om det.", "They do not agree on it.")
    case (0, _):
      return say(
        "De er ikke enige om nogen af dem (\(interval)).",
        "They agree on none of them (\(interval)).")
    case (agreed.total, _):
      return say(
        "De er enige om dem alle (\(interval)).", "They agree on all of them (\(interval)).")
    default:
      let part = numbers.count(agreed.count)
      let percent = numbers.percent(agreed.percent)
      return say(
        "De er enige om \(part) af dem (\(percent), \(interval)).",
        "They agree on \(part) of them (\(percent), \(interval)).")
    }
  }

  private func kappa(_ figures: AgreementFigures, confidence: Double) -> String {
    guard let kappa = figures.kappa, let expected = figures.expected else {
      return say(
        "Cohens kappa (1960) findes ikke, når begge lægger alt i ét og samme tema: Der har ikke været"
          + " noget at skille ad.",
        "Cohen\u{2019}s kappa (1960) does not exist where both place everything in one and the same"
          + " theme: there was nothing to tell apart.")
    }
    let value = numbers.decimal(kappa, 2)
    let interval = kappaInterval(of: figures).map {
      " (" + self.interval(confidence: confidence) + " " + $0 + ")"
    }
    let chance = numbers.percent(of: expected)
    var text = say(
      "Cohens kappa (1960) er \(value)", "Cohen\u{2019}s kappa (1960) is \(value)")
    text += interval ?? say("; formlen giver intet interval", "; the formula gives no interval")
    text += say(
      ". Tallet er 1 ved fuld enighed og 0, når enigheden ikke er større, end tilfældet ville give: her"
        + " \(chance).",
      ". It is 1 where they agree on everything, and 0 where they agree no more than by chance: here on"
        + " \(chance).")
    if kappa < 0 {
      text += say(
        " Det er negativt, når enigheden er mindre.", " It is negative where they agree less.")
    }
    return text
  }

  /// The interval around kappa, such as `0,61 til 0,95`.
  func kappaInterval(of figures: AgreementFigures) -> String? {
    figures.kappaInterval.map { interval in
      numbers.decimal(interval.lowerBound, 2) + say(" til ", " to ")
        + numbers.decimal(interval.upperBound, 2)
    }
  }

  /// What agreement cannot tell.
  var agreementCaution: String {
    say(
      "Enighed viser, at sorteringerne ligner hinanden, ikke at de er rigtige: To kan være enige og begge"
        + " tage fejl. Kappa afhænger af, hvor store temaerne er, så læs det sammen med tabellerne."
        + " Intervallerne, om kappa efter Fleiss, Cohen og Everitt (1969), forudsætter en tilfældig"
        + " stikprøve, og det er materialet ikke: De viser, hvor groft et tal fra få bidrag er.",
      "Agreement shows that the sortings are alike, not that they are right: two can agree and both be"
        + " wrong. Kappa depends on how large the themes are, so read it beside the tables. The"
        + " intervals, that of kappa by Fleiss, Cohen and Everitt (1969), assume a random sample, which"
        + " the material is not: they show how coarse a figure from few contributions is.")
  }

  /// What the quoted contributions are.
  func disagreements(in agreement: SortingAgreement, _ kind: SortedKind?) -> String {
    let count = agreement.disagreements.count
    let noun = noun(count, kind)
    let text =
      count == 1
      ? say(
        "Sorteringerne lægger dette \(noun) i hvert sit tema",
        "The sortings place this \(noun) in different themes")
      : say(
        "Sorteringerne lægger disse \(noun) i hvert sit tema",
        "The sortings place these \(noun) in different themes")
    let order = say(", her i tabellens rækkefølge", ", here in the order of the table")
    return text + (agreement.themePairs.count == 1 ? "" : order) + ":"
  }

  /// Two themes, that of the first sorting and that of the second.
  func pair(_ pair: ThemePair) -> String {
    quote(pair.firstName) + say(" over for ", " against ") + quote(pair.secondName)
  }

  // MARK: What was sorted

  /// A count and what was compared; `nil` stands for questions and statements.
  func compared(_ count: Int, _ kind: SortedKind?) -> String {
    kind.map { sorted(count, $0) } ?? contributions(count)
  }

  /// The thing compared: one of it, or several; `nil` stands for questions and statements.
  func noun(_ count: Int, _ kind: SortedKind?) -> String {
    let one = kind.map { noun($0) } ?? say("bidrag", "contribution")
    return one + (count == 1 ? "" : say("", "s"))
  }
}
