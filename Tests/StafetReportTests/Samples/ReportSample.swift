import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import StafetText

/// A small study whose texts try to be markup, and the analysis of it.
enum ReportSample {
  static func study() throws -> Study {
    let themes = [
      Theme(id: "time", name: "Tid & ro", colour: "#336699"), Theme(id: "rules", name: "Regler"),
      Theme(id: "rest", name: "Øvrige", isRest: true),
    ]
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for (question, theme) in [
      ("a-q1", "time"), ("a-q2", "time"), ("a-q3", "rules"), ("b-q1", "time"), ("b-q2", "rest"),
    ] {
      assignments[Contribution.ID(question)] = Sorting.Assignment(theme: Theme.ID(theme))
    }
    return try Study(
      title: "Møder <i>uden</i> ende?",
      topic: "Tid & \"regler\"",
      language: "da",
      declared: DeclaredFacts(contributions: 1224, days: 2),
      relays: [
        relay(
          "a", "Chefer",
          [
            ("Hvordan får vi <b>tid</b> til møder?", "Sig *nej* til møder | og_mål.", [15..<25]),
            ("Hvem bestemmer over møder & mål?", nil, []),
            (
              "Hvorfor så mange regler\nog møder og regler?", "Fordi \"reglerne\" er nye.",
              [0..<7, 12..<17]
            ),
          ]),
        relay("b", "Ledere", [("Er møder spild af tid?", "Ja.", []), ("Og hvad så?", nil, [])]),
      ],
      codebook: Codebook(themes: themes),
      sortings: [
        Sorting(id: "first", coder: "coder", kind: .byHand, assignments: assignments),
        Sorting(
          id: "second", coder: "coder <2>", kind: .byHand,
          assignments: [
            "a-q1": .init(theme: "rules"), "a-q2": .init(theme: "time"),
            "a-q3": .init(theme: "rules"), "b-q1": .init(theme: "rules", certainty: 0.5),
          ]),
      ])
  }

  private static func relay(
    _ id: String,
    _ name: String,
    _ pairs: [(question: String, answer: String?, marks: [Range<Int>])]
  ) -> Relay {
    var contributions: [Contribution] = []
    for (index, pair) in pairs.enumerated() {
      let question = Contribution.ID("\(id)-q\(index + 1)")
      contributions.append(
        Contribution(id: question, kind: .question, text: pair.question, marks: pair.marks))
      guard let answer = pair.answer else { continue }
      contributions.append(
        Contribution(
          id: Contribution.ID("\(id)-a\(index + 1)"), kind: .answer, replyTo: question,
          text: answer))
    }
    return Relay(
      id: Relay.ID(id), name: name, declared: DeclaredFacts(themes: 3),
      contributions: contributions)
  }

  static func analysis(of study: Study) throws -> StudyAnalysis {
    var settings = AnalysisSettings()
    settings.minimumOccurrences = 1
    settings.wordFamilies = [try WordFamily("møde*", origin: .beforehand(on: "2026-01-31"))]
    return try StudyAnalysis(of: study, settings: settings)
  }

  static func report(_ language: ReportLanguage = .danish) throws -> Report {
    let study = try study()
    return Report(
      on: try analysis(of: study),
      options: ReportOptions(
        language: language,
        input: AnalysisInput(
          warnings: [ReadingWarning(.attributeColumns(["<angles>"]), at: .file)])))
  }
}
