import StafetAnalysis
import StafetModel
import Testing

@testable import StafetReport

/// What the report says of all sortings made by hand.
@Suite struct ReliabilityTests {
  private func part(_ study: Study, _ language: ReportLanguage) throws -> ReportChapter? {
    var settings = AnalysisSettings()
    settings.resamples = 1_999  // as in the references
    let report = Report(
      on: try StudyAnalysis(of: study, settings: settings),
      options: ReportOptions(language: language))
    return report.methodParts.first { $0.anchor == "reliability" }
  }

  /// The sentences, with ordinary spaces.
  private func text(_ study: Study, _ language: ReportLanguage) throws -> String {
    let part = try #require(try part(study, language))
    guard case .paragraph(let text) = try #require(part.blocks.first) else {
      Issue.record("The first block holds no sentences.")
      return ""
    }
    return text.split(separator: "\u{A0}").joined(separator: " ")
  }

  private func study(
    _ placements: [AgreementSamples.Placement], kinds: [Sorting.Kind] = [.byHand, .byHand]
  ) throws -> Study {
    try AgreementSamples.study([("Ledere", .relay, placements)], kinds: kinds)
  }

  private func times(
    _ count: Int, _ placement: AgreementSamples.Placement
  ) -> [AgreementSamples.Placement] {
    Array(repeating: placement, count: count)
  }

  /// A hundred questions of two coders, of which 85 are alike; NumPy's alpha is 0.7008 and SciPy's BCa
  /// of the same 1,999 draws 0.540 to 0.821.
  @Test func figuresAreSaid() throws {
    let study = try study(
      times(40, ["a", "a"]) + times(9, ["a", "b"]) + times(6, ["b", "a"]) + times(45, ["b", "b"]))
    #expect(
      try text(study, .danish)
        == "Her tages de to sorteringer, der er lavet i hånden, under ét: »s1« og »s2«. Begge sorterer"
        + " hvert spørgsmål, i alt 100. Krippendorffs alfa (2011) er 0,70 (95 %‑interval 0,54 til 0,82)."
        + " Tallet er 1 ved fuld enighed og 0, når enigheden ikke er større, end tilfældet ville give."
        + " Krippendorff (2004) kræver mindst 0,80 og mindst 0,667 for foreløbige konklusioner."
        + " Intervallet er fundet ved at trække lige så mange af dem med tilbagelægning 1.999 gange"
        + " (Efron 1987).")
    #expect(
      try text(study, .english)
        == "Here the two sortings that were made by hand are taken together: “s1” and “s2”. Both sort"
        + " every question, 100 in all. Krippendorff’s alpha (2011) is 0.70 (95% interval 0.54 to 0.82)."
        + " It is 1 where all agree on everything, and 0 where they agree no more than by chance."
        + " Krippendorff (2004) asks for at least 0.80, and for at least 0.667 to draw tentative"
        + " conclusions. The interval was found by drawing as many of them with replacement 1,999 times"
        + " (Efron 1987).")
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let placements: [[Theme.ID?]]
    let danish, english: String
  }

  static let samples = [
    // Of three questions two are placed by at least two coders, and alike; a resample of one theme alone
    // has no alpha.
    Sample(
      testDescription: "three coders",
      placements: [["a", "a", nil], ["b", "b", "b"], ["a", nil, nil]],
      danish:
        "Her tages de tre sorteringer, der er lavet i hånden, under ét: »s1«, »s2« og »s3«. Mindst to af"
        + " dem sorterer 2 af 3 spørgsmål; resten er udeladt. Krippendorffs alfa (2011) er 1,00; et"
        + " interval kan ikke gives. Tallet er 1 ved fuld enighed og 0, når enigheden ikke er større, end"
        + " tilfældet ville give. Krippendorff (2004) kræver mindst 0,80 og mindst 0,667 for foreløbige"
        + " konklusioner.",
      english:
        "Here the three sortings that were made by hand are taken together: “s1”, “s2” and “s3”. At least"
        + " two of them sort 2 of 3 questions; the rest is left out. Krippendorff’s alpha (2011) is 1.00;"
        + " no interval can be given. It is 1 where all agree on everything, and 0 where they agree no"
        + " more than by chance. Krippendorff (2004) asks for at least 0.80, and for at least 0.667 to"
        + " draw tentative conclusions."),
    // Two placements of each theme, none alike: 1 − 1 / (8 / 12).
    Sample(
      testDescription: "none alike", placements: [["a", "b"], ["b", "a"]],
      danish:
        "Her tages de to sorteringer, der er lavet i hånden, under ét: »s1« og »s2«. Begge sorterer hvert"
        + " spørgsmål, i alt 2. Krippendorffs alfa (2011) er −0,50; et interval kan ikke gives. Tallet er"
        + " 1 ved fuld enighed og 0, når enigheden ikke er større, end tilfældet ville give; det er"
        + " negativt, når den er mindre. Krippendorff (2004) kræver mindst 0,80 og mindst 0,667 for"
        + " foreløbige konklusioner.",
      english:
        "Here the two sortings that were made by hand are taken together: “s1” and “s2”. Both sort every"
        + " question, 2 in all. Krippendorff’s alpha (2011) is −0.50; no interval can be given. It is 1"
        + " where all agree on everything, and 0 where they agree no more than by chance; it is negative"
        + " where they agree less. Krippendorff (2004) asks for at least 0.80, and for at least 0.667 to"
        + " draw tentative conclusions."),
    Sample(
      testDescription: "one theme", placements: [["a", "a"], ["a", nil]],
      danish:
        "Her tages de to sorteringer, der er lavet i hånden, under ét: »s1« og »s2«. Begge sorterer 1 af"
        + " 2 spørgsmål; resten er udeladt. Krippendorffs alfa (2011) findes ikke, når alt ligger i ét og"
        + " samme tema: Der har ikke været noget at skille ad.",
      english:
        "Here the two sortings that were made by hand are taken together: “s1” and “s2”. Both sort 1 of 2"
        + " questions; the rest is left out. Krippendorff’s alpha (2011) does not exist where everything"
        + " is in one and the same theme: there was nothing to tell apart."),
    Sample(
      testDescription: "nothing in common", placements: [["a", nil], [nil, "b"]],
      danish:
        "Her tages de to sorteringer, der er lavet i hånden, under ét: »s1« og »s2«. Ingen spørgsmål er"
        + " sorteret i dem begge, så der er intet at sammenligne.",
      english:
        "Here the two sortings that were made by hand are taken together: “s1” and “s2”. No question is"
        + " sorted in both of them, so there is nothing to compare."),
    Sample(
      testDescription: "nothing in common of three",
      placements: [["a", nil, nil], [nil, nil, "b"]],
      danish:
        "Her tages de tre sorteringer, der er lavet i hånden, under ét: »s1«, »s2« og »s3«. Ingen"
        + " spørgsmål er sorteret i mindst to af dem, så der er intet at sammenligne.",
      english:
        "Here the three sortings that were made by hand are taken together: “s1”, “s2” and “s3”. No"
        + " question is sorted in at least two of them, so there is nothing to compare."),
    Sample(
      testDescription: "nothing at all", placements: [],
      danish:
        "Her tages de to sorteringer, der er lavet i hånden, under ét: »s1« og »s2«. Der er ikke noget at"
        + " sortere.",
      english:
        "Here the two sortings that were made by hand are taken together: “s1” and “s2”. There is nothing"
        + " to sort."),
  ]

  @Test(arguments: samples) func extremesAreSaid(_ sample: Sample) throws {
    let coders = sample.placements.first?.count ?? 2
    let study = try study(sample.placements, kinds: Array(repeating: .byHand, count: coders))
    #expect(try text(study, .danish) == sample.danish)
    #expect(try text(study, .english) == sample.english)
  }

  @Test func relaysStandInATable() throws {
    let study = try AgreementSamples.study(
      [
        ("Ledere", .relay, [["a", "a"], ["b", "b"], ["a", "b"], ["b", "b"]]),
        ("Borgmestre", .interviews, [["a", "a"], ["b", nil]]),
      ], kinds: [.byHand, .byHand])
    let part = try #require(try part(study, .english))
    #expect(part.title == "Reliability of the sorting")
    guard case .table(let table) = try #require(part.blocks.last) else {
      Issue.record("The last block is no table.")
      return
    }
    #expect(table.caption == "Reliability in each part of the material")
    #expect(
      table.columns.map { $0.title } == ["Material", "Sorted in both", "Alpha", "95% interval"])
    // By hand: 2 of 8 placements unlike within units, 2 · 3 · 5 of 56 pairs unlike; 1 − (1/4) / (15/28) =
    // 0.533. With the fifth unit 2 of 10, 2 · 5 · 5 of 90; 1 − (1/5) / (5/9) = 0.64.
    #expect(
      table.rows == [
        ["Ledere", "4", "0.53", "–"], ["Borgmestre", "1", "–", "–"], ["Total", "5", "0.64", "–"],
      ])
  }

  @Test func oneSortingByHandHasNoPart() throws {
    #expect(try part(study([["a", "a"]], kinds: [.byHand, .suggested]), .danish) == nil)
    #expect(try part(study([["a"]], kinds: [.byHand]), .danish) == nil)
  }
}
