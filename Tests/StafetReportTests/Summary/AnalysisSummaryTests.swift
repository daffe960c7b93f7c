import StafetAnalysis
import StafetModel
import StafetReport
import Testing

@Suite struct AnalysisSummaryTests {
  private func lines(_ study: Study, _ language: ReportLanguage = .english) throws -> [String] {
    AnalysisSummary(of: try StudyAnalysis(of: study), input: "s.json", language: language).lines
  }

  @Test func oneOfAThingIsNotMany() throws {
    let study = try Study(
      title: "Tid", declared: DeclaredFacts(contributions: 3),
      relays: [
        Relay(
          id: "a", name: "A", participants: [Participant(id: "p")],
          contributions: [
            Contribution(id: "q", kind: .question, author: "p", text: "Plads?"),
            Contribution(id: "r", kind: .answer, replyTo: "q", text: "Ja."),
          ]),
        Relay(
          id: "b", name: "B", kind: .interviews,
          contributions: [Contribution(id: "s", kind: .statement, text: "Og ro.")]),
      ],
      codebook: Codebook(themes: [Theme(id: "t", name: "Tid")]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: ["q": Sorting.Assignment(theme: "t")])
      ])
    #expect(
      try lines(study) == [
        "Tid (s.json)",
        "3 unique contributions (the source reports 3)",
        "Language of the texts: Danish, which is assumed",
        "A: 1 participant, 1 question, 1 answer, 1 theme, largest: Tid 100 %",
        "  words: plads 1",
        "B: 1 statement",
        "  words: ro 1",
        "Cross-reading: 0 shared themes, 0 words tested, 0 findings, 0 indications",
        "Notes on the material: 1, listed in the report",
      ])
    #expect(
      try lines(study, .danish) == [
        "Tid (s.json)",
        "3 unikke bidrag (kilden oplyser 3)",
        "Teksternes sprog: dansk, som er antaget",
        "A: 1 deltager, 1 spørgsmål, 1 svar, 1 tema, størst: Tid 100 %",
        "  ord: plads 1",
        "B: 1 udsagn",
        "  ord: ro 1",
        "Tværlæsning: 0 fælles temaer, 0 testede ord, 0 fund, 0 usikre forskelle",
        "Bemærkninger til materialet: 1, som står i rapporten",
      ])
  }

  @Test(arguments: [
    ([1, 1, 1], "largest: Tema 1, Tema 2 and Tema 3 with 1 each"),
    ([2, 2, 1], "largest: Tema 1 and Tema 2 with 2 each"),
    ([1, 1, 1, 1], "largest: 4 themes with 1 each"),
    ([2, 1, 1], "largest: Tema 1 50 %"),
  ])
  func noThemeIsCalledLargestAlone(among counts: [Int], _ expected: String) throws {
    var contributions: [Contribution] = []
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for (theme, count) in counts.enumerated() {
      for question in 0..<count {
        let id = Contribution.ID("q\(theme).\(question)")
        contributions.append(Contribution(id: id, kind: .question, text: "\(id)"))
        assignments[id] = Sorting.Assignment(theme: Theme.ID("t\(theme)"))
      }
    }
    let study = try Study(
      relays: [Relay(id: "a", name: "A", contributions: contributions)],
      codebook: Codebook(
        themes: counts.indices.map { Theme(id: Theme.ID("t\($0)"), name: "Tema \($0 + 1)") }),
      sortings: [Sorting(id: "s", coder: "c", kind: .byHand, assignments: assignments)])
    let line = try #require(try lines(study).first { $0.hasPrefix("A: ") })
    #expect(line.hasSuffix(", " + expected))
  }

  @Test func oneContributionIsNotMany() throws {
    let relay = Relay(
      id: "a", name: "A", contributions: [Contribution(id: "q", kind: .question, text: "Plads?")])
    #expect(try lines(try Study(relays: [relay]))[1] == "1 unique contribution")
  }

  @Test func aStudyOfNothingIsSummedUp() throws {
    #expect(
      try lines(try Study(relays: [])) == [
        "Untitled study (s.json)", "0 unique contributions",
      ])
  }

  @Test(arguments: [
    (
      ReportLanguage.danish,
      "Bemærkninger til materialet: 1, som står i analysis.json og ikke i rapporten"
    ),
    (.english, "Notes on the material: 1, listed in analysis.json and not in the report"),
  ])
  func saysWhereRemarksAreWithoutTheirChapter(
    _ language: ReportLanguage, _ expected: String
  ) throws {
    let study = try Study(
      relays: [
        Relay(
          id: "a", contributions: [Contribution(id: "q", kind: .question, text: "Plads?")])
      ])
    let analysis = try StudyAnalysis(of: study)
    #expect(analysis.warnings.count == 1)
    let summary = AnalysisSummary(
      of: analysis, input: "s.json", language: language, chapters: [.relays])
    #expect(summary.lines.last == expected)
  }
}
