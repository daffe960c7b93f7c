import StafetModel
import Testing

@testable import StafetReport

/// What the report says of two sortings, sentence by sentence.
@Suite struct AgreementTests {
  private func part(_ study: Study, _ language: ReportLanguage) throws -> ReportChapter {
    try #require(AgreementSamples.parts(of: study, language).first)
  }

  /// The sentences of a part, with ordinary spaces.
  private func sentences(_ part: ReportChapter) -> [String] {
    part.blocks.compactMap { block in
      guard case .paragraph(let text) = block else { return nil }
      return text.split(separator: "\u{A0}").joined(separator: " ")
    }
  }

  private func tables(_ part: ReportChapter) -> [ReportTable] {
    part.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  /// One relay of questions that two people sorted.
  private func study(_ placements: [AgreementSamples.Placement]) throws -> Study {
    try AgreementSamples.study([("Ledere", .relay, placements)], kinds: [.byHand, .byHand])
  }

  /// The first table of Feinstein and Cicchetti (1990), with intervals of statsmodels 0.15.0: 0.767 to
  /// 0.907 around the share, 0.560 to 0.839 around kappa.
  private func published() throws -> Study {
    func times(_ count: Int, _ first: Theme.ID, _ second: Theme.ID) -> [AgreementSamples.Placement]
    {
      Array(repeating: [first, second], count: count)
    }
    return try study(
      times(40, "a", "a") + times(9, "a", "b") + times(6, "b", "a") + times(45, "b", "b"))
  }

  @Test func danishSentencesTellTheFigures() throws {
    let sentences = sentences(try part(published(), .danish))
    #expect(
      sentences[0]
        == "Sorteringen »s1«, som tallene om temaer bygger på, er lavet i hånden af koder-1."
        + " Den sammenlignes her med »s2«, som er lavet i hånden af koder-2.")
    #expect(
      sentences[1] == "Begge sorterer alle 100 spørgsmål. De er enige om 85 af dem (85 %,"
        + " 95 %‑interval 77–91 %). Cohens kappa (1960) er 0,70 (95 %‑interval 0,56 til 0,84). Tallet er"
        + " 1 ved fuld enighed og 0, når enigheden ikke er større, end tilfældet ville give: her 50 %."
    )
    #expect(
      sentences[2]
        == "Sorteringerne lægger disse spørgsmål i hvert sit tema, her i tabellens rækkefølge:")
  }

  @Test func englishSentencesTellTheFigures() throws {
    let sentences = sentences(try part(published(), .english))
    #expect(
      sentences[0]
        == "The sorting “s1”, on which the figures about themes rest, was made by hand by"
        + " koder-1. It is compared here with “s2”, which was made by hand by koder-2.")
    #expect(
      sentences[1]
        == "Both sort all 100 questions. They agree on 85 of them (85%, 95% interval 77–91%)."
        + " Cohen’s kappa (1960) is 0.70 (95% interval 0.56 to 0.84). It is 1 where they agree on"
        + " everything, and 0 where they agree no more than by chance: here on 50%.")
    #expect(
      sentences[2]
        == "The sortings place these questions in different themes, here in the order of the"
        + " table:")
  }

  @Test func tablesHoldTheFigures() throws {
    let tables = tables(try part(published(), .english))
    #expect(
      tables.map { $0.caption } == ["Agreement on each theme", "Where the sortings disagree"])
    #expect(tables[0].columns.map { $0.title } == ["Theme", "s1", "s2", "Both", "Agreement"])
    #expect(
      tables[0].rows == [
        ["»Regler« i hverdagen", "51", "54", "45", "86%"],
        ["Tid & \"ro\"", "49", "46", "40", "84%"],
      ])
    #expect(
      tables[1].columns.map { $0.title } == ["Theme in “s1”", "Theme in “s2”", "Questions"])
    #expect(
      tables[1].rows == [
        ["Tid & \"ro\"", "»Regler« i hverdagen", "9"],
        ["»Regler« i hverdagen", "Tid & \"ro\"", "6"],
      ])
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let placements: [[Theme.ID?]]
    let danish, english: String
  }

  static let samples = [
    Sample(
      testDescription: "one, alike", placements: [["a", "a"]],
      danish:
        "Begge sorterer det ene spørgsmål. De er enige om det. Cohens kappa (1960) findes ikke,"
        + " når begge lægger alt i ét og samme tema: Der har ikke været noget at skille ad.",
      english:
        "Both sort the one question. They agree on it. Cohen’s kappa (1960) does not exist where"
        + " both place everything in one and the same theme: there was nothing to tell apart."),
    Sample(
      testDescription: "one, different", placements: [["a", "b"]],
      danish:
        "Begge sorterer det ene spørgsmål. De er ikke enige om det. Cohens kappa (1960) er 0,00;"
        + " formlen giver intet interval. Tallet er 1 ved fuld enighed og 0, når enigheden ikke er"
        + " større, end tilfældet ville give: her 0 %.",
      english:
        "Both sort the one question. They do not agree on it. Cohen’s kappa (1960) is 0.00; the"
        + " formula gives no interval. It is 1 where they agree on everything, and 0 where they agree no"
        + " more than by chance: here on 0%."),
    // Wilson's interval of 2 in 2 is 0.342 to 1 (z² / (n + z²) = 3.841 / 5.841 of it is missing).
    Sample(
      testDescription: "all alike, one left out",
      placements: [["a", "a"], ["b", "b"], ["a", nil]],
      danish:
        "Begge sorterer 2 af 3 spørgsmål. De er enige om dem alle (95 %‑interval 34–100 %). Udeladt"
        + " er 1 (kun sorteret i »s1«). Cohens kappa (1960) er 1,00; formlen giver intet interval. Tallet"
        + " er 1 ved fuld enighed og 0, når enigheden ikke er større, end tilfældet ville give: her 50 %.",
      english:
        "Both sort 2 of 3 questions. They agree on all of them (95% interval 34–100%). Left out is"
        + " 1 (sorted in “s1” only). Cohen’s kappa (1960) is 1.00; the formula gives no interval. It is 1"
        + " where they agree on everything, and 0 where they agree no more than by chance: here on 50%."
    ),
    Sample(
      testDescription: "none alike", placements: [["a", "b"], ["b", "a"]],
      danish:
        "Begge sorterer de 2 spørgsmål. De er ikke enige om nogen af dem (95 %‑interval 0–66 %)."
        + " Cohens kappa (1960) er −1,00; formlen giver intet interval. Tallet er 1 ved fuld enighed og"
        + " 0, når enigheden ikke er større, end tilfældet ville give: her 50 %. Det er negativt, når"
        + " enigheden er mindre.",
      english:
        "Both sort the 2 questions. They agree on none of them (95% interval 0–66%). Cohen’s kappa"
        + " (1960) is −1.00; the formula gives no interval. It is 1 where they agree on everything, and 0"
        + " where they agree no more than by chance: here on 50%. It is negative where they agree less."
    ),
    Sample(
      testDescription: "nothing in common",
      placements: [["a", nil], [nil, "b"], [nil, "a"], [nil, nil]],
      danish:
        "Ingen spørgsmål er sorteret i dem begge, så der er intet at sammenligne. Udeladt er 1 (kun"
        + " sorteret i »s1«), 2 (kun sorteret i »s2«) og 1 (slet ikke sorteret).",
      english:
        "No question is sorted in both of them, so there is nothing to compare. Left out are 1"
        + " (sorted in “s1” only), 2 (sorted in “s2” only) and 1 (not sorted at all)."),
    Sample(
      testDescription: "nothing at all", placements: [], danish: "Der er ikke noget at sortere.",
      english: "There is nothing to sort."),
  ]

  @Test(arguments: samples) func extremesAreSaid(_ sample: Sample) throws {
    let study = try study(sample.placements)
    #expect(sentences(try part(study, .danish))[1] == sample.danish)
    #expect(sentences(try part(study, .english))[1] == sample.english)
  }

  @Test func withoutUnitsThereAreNoTables() throws {
    let part = try part(study([["a", nil], [nil, "b"]]), .danish)
    #expect(part.blocks.count == 2)
    #expect(tables(part).isEmpty)
  }

  @Test func oneSortingHasNoPart() throws {
    let study = try AgreementSamples.study(
      [("Ledere", .relay, [["a"], ["b"]])], kinds: [.byHand])
    #expect(try AgreementSamples.parts(of: study, .danish).isEmpty)
  }

  @Test func severalComparisonsAreToldApart() throws {
    let parts = try AgreementSamples.parts(of: AgreementSamples.study("sorted by three"), .danish)
    #expect(parts.map { $0.anchor } == ["agreement-1", "agreement-2"])
    #expect(
      parts.map { $0.title } == [
        "Enighed mellem sorteringerne: »s1« og »s2«", "Enighed mellem sorteringerne: »s1« og »s3«",
      ])
  }

  @Test func contributionsAreQuotedByTheirBeginning() throws {
    let part = try part(AgreementSamples.study("sorted differently"), .english)
    guard case .findings(let findings) = try #require(part.blocks.last) else {
      Issue.record("The last block holds no contributions.")
      return
    }
    let lines = findings.flatMap { $0.lines }
    #expect(lines.map { $0.anchor } == ["1 q 2", "1 q 4", "2 q 4", "1 q 1", "1 q 3"])
    #expect(lines[2].source == "a statement in “Borgmestre”")
    #expect(lines[0].pieces.map { $0.text } == ["Hvem får mere tid i hverdagen til nummer 2?"])
    #expect(lines[3].pieces.map { $0.text } == ["(no text)"])
  }

  @Test(arguments: [
    ("", ""), (" \n\t", ""), ("Hvem?", "Hvem?"), ("  Hvem\r\nfår   tid? ", "Hvem får …"),
    // 10 letters and spaces fit, an 11th does not.
    ("abcde fghi", "abcde fghi"), ("abcde fghij", "abcde …"), ("abcde fghi j", "abcde fghi …"),
    ("institutionsleder og mere", "institutionsleder …"),
    ("institutionsleder", "institutionsleder"),
    ("å\u{301}bcde fghi", "å\u{301}bcde …"), ("a\u{30A}bcdefghij k", "a\u{30A}bcdefghij …"),
  ])
  func openingsEndBetweenWords(_ text: String, _ opening: String) {
    #expect(text.opening(upTo: 10) == opening)
  }
}
