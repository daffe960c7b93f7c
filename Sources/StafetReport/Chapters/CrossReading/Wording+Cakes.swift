import StafetAnalysis

extension Wording {
  /// Whether the cakes differ as a whole, with the figures.
  func wholeCakes(_ cakes: CakeComparison, _ sides: Sides, significance: Double) -> String {
    let places = quote(sides.first.name) + say(" og i ", " and in ") + quote(sides.second.name)
    let (danish, english) =
      switch (sides.first.kind, sides.second.kind) {
      case (.questions, .questions): ("spørgsmålene", "the questions")
      case (.statements, .statements): ("udsagnene", "the statements")
      default: ("bidragene", "the contributions")
      }
    let text =
      cakes.p <= significance
      ? say(
        "Set under ét fordeler \(danish) sig forskelligt på temaerne i \(places)",
        "Taken together, \(english) divide differently over the themes in \(places)")
      : say(
        "Set under ét fordeler \(danish) sig ikke mere forskelligt på temaerne i \(places), end tilfældet let"
          + " kan forklare",
        "Taken together, \(english) do not divide more differently over the themes in \(places) than chance"
          + " could easily explain")
    return text + ": " + figures(of: cakes) + "."
  }

  /// The figures of the comparison, with the reason where the usual test was not made.
  private func figures(of cakes: CakeComparison) -> String {
    let p = numbers.probability("p", cakes.p)
    var figures: [String] = []
    switch cakes.method {
    case .chiSquare:
      figures.append(
        "χ²\u{A0}=\u{A0}" + numbers.decimal(cakes.statistic, 2) + say(" med ", " with ")
          + counted(
            cakes.degreesOfFreedom, ("frihedsgrad", "frihedsgrader"),
            ("degree of freedom", "degrees of freedom")))
      figures.append(p)
    case .exact:
      figures.append(
        p
          + say(
            " (eksakt test, fordi de ventede antal er små)",
            " (exact test, because expected counts are small)"))
    case .permutation(let drawn):
      figures.append(
        p
          + say(
            " (anslået ud fra \(numbers.count(drawn)) tilfældige fordelinger, fordi de ventede antal er"
              + " små)",
            " (estimated from \(numbers.count(drawn)) random divisions, because expected counts are small)"
          ))
    }
    if let v = cakes.correctedCramersV {
      figures.append(
        say("Cramérs V", "Cramér\u{2019}s V") + "\u{A0}=\u{A0}" + numbers.decimal(v, 2))
    }
    return figures.joined(separator: "; ")
  }
}
