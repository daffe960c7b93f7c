import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Headings and columns

  var reliabilityHeading: String {
    say("Sorteringens pålidelighed", "Reliability of the sorting")
  }

  func reliabilityByRelay(_ analysis: StudyAnalysis) -> String {
    analysis.relays.allSatisfy { $0.kind == .relay }
      ? say("Pålidelighed i hver stafet", "Reliability in each relay")
      : say("Pålidelighed i hver del af materialet", "Reliability in each part of the material")
  }

  /// What the column is called that counts what at least two of so many sortings place.
  func sortedInTwo(of sortings: Int) -> String {
    sortings == 2 ? sortedInBoth : say("Sorteret i mindst to", "Sorted in at least two")
  }

  var alpha: String { say("Alfa", "Alpha") }

  // MARK: Sentences

  /// Which sortings are taken together, over how much, and alpha.
  ///
  /// - Parameters:
  ///   - reliability: How far the sortings agree.
  ///   - kind: What was sorted; `nil` where that is questions and statements.
  ///   - settings: The level of the interval, and how it was drawn.
  /// - Returns: The sentences.
  func reliability(
    _ reliability: SortingReliability, _ kind: SortedKind?, settings: AnalysisSettings
  ) -> String {
    let figures = reliability.figures
    let names = list(reliability.sortings.map { quote($0.id.text) })
    let count = spelled(reliability.sortings.count)
    let isTwo = reliability.sortings.count == 2
    var sentences = [
      say(
        "Her tages de \(count) sorteringer, der er lavet i hånden, under ét: \(names).",
        "Here the \(count) sortings that were made by hand are taken together: \(names).")
    ]
    if figures.total == 0 {
      sentences.append(say("Der er ikke noget at sortere.", "There is nothing to sort."))
    } else if figures.units == 0 {
      sentences.append(
        say(
          "Ingen \(noun(0, kind)) er sorteret i \(isTwo ? "dem begge" : "mindst to af dem"), så der er"
            + " intet at sammenligne.",
          "No \(noun(1, kind)) is sorted in \(isTwo ? "both" : "at least two") of them, so there is"
            + " nothing to compare."))
    } else {
      sentences.append(basis(of: figures, kind, isTwo: isTwo))
      sentences.append(contentsOf: alpha(figures, settings: settings))
    }
    return sentences.joined(separator: " ")
  }

  /// Over how much alpha is taken.
  private func basis(
    of figures: ReliabilityFigures, _ kind: SortedKind?, isTwo: Bool
  ) -> String {
    let who = say(
      isTwo ? "Begge" : "Mindst to af dem", isTwo ? "Both" : "At least two of them")
    let all = compared(figures.total, kind)
    let units = numbers.count(figures.units)
    return figures.units == figures.total
      ? say(
        "\(who) sorterer hvert \(noun(1, kind)), i alt \(units).",
        "\(who) sort every \(noun(1, kind)), \(units) in all.")
      : say(
        "\(who) sorterer \(units) af \(all); resten er udeladt.",
        "\(who) sort \(units) of \(all); the rest is left out.")
  }

  private func alpha(_ figures: ReliabilityFigures, settings: AnalysisSettings) -> [String] {
    guard let alpha = figures.alpha else {
      return [
        say(
          "Krippendorffs alfa (2011) findes ikke, når alt ligger i ét og samme tema: Der har ikke været"
            + " noget at skille ad.",
          "Krippendorff\u{2019}s alpha (2011) does not exist where everything is in one and the same"
            + " theme: there was nothing to tell apart.")
      ]
    }
    let value = numbers.decimal(alpha, 2)
    let interval = alphaInterval(of: figures).map {
      " (" + self.interval(confidence: settings.confidence) + " " + $0 + ")"
    }
    var sentences = [
      say("Krippendorffs alfa (2011) er ", "Krippendorff\u{2019}s alpha (2011) is ") + value
        + (interval ?? say("; et interval kan ikke gives", "; no interval can be given")) + ".",
      say(
        "Tallet er 1 ved fuld enighed og 0, når enigheden ikke er større, end tilfældet ville give"
          + (alpha < 0 ? "; det er negativt, når den er mindre." : "."),
        "It is 1 where all agree on everything, and 0 where they agree no more than by chance"
          + (alpha < 0 ? "; it is negative where they agree less." : ".")),
      say(
        "Krippendorff (2004) kræver mindst \(numbers.decimal(0.8, 2)) og mindst"
          + " \(numbers.decimal(0.667, 3)) for foreløbige konklusioner.",
        "Krippendorff (2004) asks for at least \(numbers.decimal(0.8, 2)), and for at least"
          + " \(numbers.decimal(0.667, 3)) to draw tentative conclusions."),
    ]
    if interval != nil {
      let times = numbers.count(settings.resamples)
      sentences.append(
        say(
          "Intervallet er fundet ved at trække lige så mange af dem med tilbagelægning \(times) gange"
            + " (Efron 1987).",
          "The interval was found by drawing as many of them with replacement \(times) times"
            + " (Efron 1987)."))
    }
    return sentences
  }

  /// The interval around alpha, such as `0,61 til 0,95`.
  func alphaInterval(of figures: ReliabilityFigures) -> String? {
    figures.interval.map { interval in
      numbers.decimal(interval.lowerBound, 2) + say(" til ", " to ")
        + numbers.decimal(interval.upperBound, 2)
    }
  }
}
