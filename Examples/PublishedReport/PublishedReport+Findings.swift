import Stafet

extension PublishedReport {
  /// What was found in the text, line by line for the terminal.
  func findings(_ analysis: StudyAnalysis) -> [String] {
    var lines: [String] = []
    for relay in study.relays {
      let counted = relay.counted(by: study.sortings.first)
      lines.append("\(relay.name): \(counted.questions) questions, \(counted.answers) answers")
      for theme in study.codebook.themes {
        let pages = sections.filter { $0.relay == relay.id && $0.theme == theme.id }
        if pages.isEmpty { continue }
        let pairs = pages.reduce(0) { $0 + $1.pairs }
        let pageCount = pages.count == 1 ? "" : " on \(pages.count) pages"
        lines.append("  \(theme.name): \(pairs) questions, \(pairs) answers\(pageCount)")
      }
      lines += comparison(of: relay.declared, with: counted).map { "  " + $0 }
    }
    let counted = study.counted
    lines.append("Together: \(counted.questions) questions, \(counted.answers) answers")
    lines += comparison(of: study.declared, with: counted).map { "  " + $0 }
    lines.append("Emphasised phrases: \(marks)")

    for family in analysis.crossReading?.wordFamilies ?? [] {
      let score = tenths(of: family.score, in: 100)
      let p = tenths(of: family.p, in: 1000)
      lines.append(
        "\(family.form): \(family.first.occurrences) against \(family.second.occurrences) in the"
          + " questions, G2 = \(score), p = \(p), tested alone")
    }
    for passage in unplaced {
      let place =
        passage.lines.count == 1
        ? "line \(passage.lines.lowerBound)"
        : "lines \(passage.lines.lowerBound)-\(passage.lines.upperBound)"
      lines.append("Not placed, \(place): \(passage.text.prefix(50))…")
    }
    return lines + warnings.map { $0.description }
  }

  /// The figures that the source states, each beside what was counted.
  private func comparison(of declared: DeclaredFacts, with counted: CountedFacts) -> [String] {
    let facts = [
      ("participants", declared.participants, counted.participants),
      ("contributions", declared.contributions, counted.uniqueContributions),
      ("days", declared.days, counted.days),
      ("themes", declared.themes, counted.themes),
    ]
    return facts.compactMap { name, declared, counted in
      declared.map { "\(name): \($0) stated, \(counted.map(String.init) ?? "none") counted" }
    }
  }

  /// How many passages are emphasised.
  private var marks: Int {
    study.relays.flatMap(\.contributions).reduce(0) { $0 + $1.marks.count }
  }

  /// A number with as many decimals as the unit has zeros.
  private func tenths(of number: Double, in unit: Double) -> String {
    let rounded = (number * unit).rounded() / unit
    let text = "\(rounded.magnitude)"
    return (rounded < 0 ? "-" : "") + text
  }
}
