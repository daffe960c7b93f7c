import ExampleSupport
import Stafet

extension PublishedReport {
  /// What was found in the text, line by line for the terminal.
  func findings(_ analysis: StudyAnalysis, in language: ReportLanguage) -> [String] {
    func pairs(_ questions: Int, _ answers: Int) -> String {
      language.say(
        "\(questions) questions, \(answers) answers",
        danish: "\(questions) spørgsmål, \(answers) svar")
    }
    var lines: [String] = []
    for relay in study.relays {
      let counted = relay.counted(by: study.sortings.first)
      lines.append("\(relay.name): \(pairs(counted.questions, counted.answers))")
      for theme in study.codebook.themes {
        let pages = sections.filter { $0.relay == relay.id && $0.theme == theme.id }
        if pages.isEmpty { continue }
        let printed = pages.reduce(0) { $0 + $1.pairs }
        let on = language.say("on", danish: "på")
        let pageCount =
          pages.count == 1
          ? "" : " \(on) \(pages.count) " + language.say("pages", danish: "sider")
        lines.append("  \(theme.name): \(pairs(printed, printed))\(pageCount)")
      }
      lines += comparison(of: relay.declared, with: counted, in: language).map { "  " + $0 }
    }
    let counted = study.counted
    let together = language.say("Together", danish: "Tilsammen")
    lines.append("\(together): \(pairs(counted.questions, counted.answers))")
    lines += comparison(of: study.declared, with: counted, in: language).map { "  " + $0 }
    lines.append(
      language.say("Emphasised phrases: \(marks)", danish: "Fremhævede vendinger: \(marks)"))

    for family in analysis.crossReading?.wordFamilies ?? [] {
      let (here, there) = (family.first, family.second)
      let p = tenths(of: family.p, in: 1000)
      let isFromReport = family.origin == .sameMaterial
      lines.append(
        language.say(
          "\(family.form): \(here.occurrences) against \(there.occurrences), in \(here.documents) and"
            + " \(there.documents) questions, p = \(p), tested alone"
            + (isFromReport ? ", with words that the report is about" : ""),
          danish:
            "\(family.form): \(here.occurrences) mod \(there.occurrences), i \(here.documents) og"
            + " \(there.documents) spørgsmål, p = \(p), testet for sig"
            + (isFromReport ? ", med ord, som rapporten handler om" : "")))
    }
    for passage in unplaced {
      let (first, last) = (passage.lines.lowerBound, passage.lines.upperBound)
      let place =
        first == last
        ? language.say("line \(first)", danish: "linje \(first)")
        : language.say("lines \(first)-\(last)", danish: "linje \(first)-\(last)")
      let unplaced = language.say("Not placed", danish: "Ikke placeret")
      lines.append("\(unplaced), \(place): \(passage.text.prefix(50))…")
    }
    return lines + warnings.map { $0.description(in: language) }
  }

  /// The figures that the source states, each beside what was counted.
  private func comparison(
    of declared: DeclaredFacts, with counted: CountedFacts, in language: ReportLanguage
  ) -> [String] {
    let facts = [
      (
        language.say("participants", danish: "deltagere"), declared.participants,
        counted.participants
      ),
      (
        language.say("contributions", danish: "bidrag"), declared.contributions,
        counted.uniqueContributions
      ),
      (language.say("days", danish: "dage"), declared.days, counted.days),
      (language.say("themes", danish: "temaer"), declared.themes, counted.themes),
    ]
    return facts.compactMap { name, declared, counted in
      guard let declared else { return nil }
      let count = counted.map(String.init)
      return language.say(
        "\(name): \(declared) stated, \(count ?? "none") counted",
        danish: "\(name): \(declared) oplyst, \(count ?? "ingen") talt")
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
