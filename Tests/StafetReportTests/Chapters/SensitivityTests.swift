import StafetModel
import Testing

@testable import StafetReport

/// What the report says of how much a cake could change.
@Suite struct SensitivityTests {
  typealias Placement = CertaintySamples.Placement

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let placements: [Placement]
    let danish, english: String
  }

  /// Three questions in theme 1 and one in theme 2.
  private static func four(_ certainties: [Double?], second: [Theme.ID?] = [nil, nil, nil, nil])
    -> [Placement]
  {
    let themes: [Theme.ID] = ["t1", "t1", "t1", "t2"]
    return themes.indices.map { (themes[$0], certainties[$0], second[$0]) }
  }

  static let samples = [
    // A third of four is two; each may go anywhere, so theme 1 may fall to 1 and theme 2 rise to 3.
    Sample(
      testDescription: "any theme", placements: four([0.5, 0.6, 0.9, 0.9]),
      danish:
        "Sorteringen angiver, hvor sikker hver placering er. Tabellens sidste kolonne viser,"
        + " hvor få og hvor mange spørgsmål hvert tema ville have, alt efter hvilke af de 2"
        + " mindst sikre der blev sorteret anderledes. De kunne flyttes til ethvert tema. »Tema"
        + " 2« kunne overhale »Tema 1«, som nu står øverst.",
      english:
        "The sorting states how sure each placement is. The last column of the table shows"
        + " how few and how many questions each theme would have, depending on which of the 2"
        + " least sure were sorted differently. They could move to any theme. “Tema 2” could"
        + " overtake “Tema 1”, which now comes first."),
    Sample(
      testDescription: "one of some", placements: four([0.5, nil, nil, nil]),
      danish:
        "Sorteringen angiver, hvor sikker placeringen er, for 1 af 4 spørgsmål. Tabellens"
        + " sidste kolonne viser, hvor få og hvor mange spørgsmål hvert tema ville have, hvis"
        + " det mindst sikre blev sorteret anderledes. Det kunne flyttes til ethvert tema."
        + " Intet tema kunne overhale et andet.",
      english:
        "The sorting states how sure the placement is for 1 of 4 questions. The last column"
        + " of the table shows how few and how many questions each theme would have if the"
        + " least sure one were sorted differently. It could move to any theme. No theme could"
        + " overtake another."),
    Sample(
      testDescription: "where others point",
      placements: four([0.5, 0.6, 0.9, 0.9], second: ["t2", "t3", nil, nil]),
      danish:
        "Sorteringen angiver, hvor sikker hver placering er. Tabellens sidste kolonne viser,"
        + " hvor få og hvor mange spørgsmål hvert tema ville have, alt efter hvilke af de 2"
        + " mindst sikre der blev sorteret anderledes. De flyttes kun til temaer, som andre"
        + " sorteringer peger på. »Tema 2« kunne overhale »Tema 1«, som nu står øverst.",
      english:
        "The sorting states how sure each placement is. The last column of the table shows"
        + " how few and how many questions each theme would have, depending on which of the 2"
        + " least sure were sorted differently. Only themes that other sortings point to are"
        + " considered. “Tema 2” could overtake “Tema 1”, which now comes first."),
    Sample(
      testDescription: "some where others point",
      placements: four([0.5, 0.9, 0.9, 0.6], second: ["t3", nil, nil, nil]),
      danish:
        "Sorteringen angiver, hvor sikker hver placering er. Tabellens sidste kolonne viser,"
        + " hvor få og hvor mange spørgsmål hvert tema ville have, alt efter hvilke af de 2"
        + " mindst sikre der blev sorteret anderledes. 1 af dem flyttes kun til temaer, som"
        + " andre sorteringer peger på; resten kunne flyttes til ethvert tema. Temaernes"
        + " rækkefølge kunne ændre sig, men intet tema kunne overhale »Tema 1«.",
      english:
        "The sorting states how sure each placement is. The last column of the table shows"
        + " how few and how many questions each theme would have, depending on which of the 2"
        + " least sure were sorted differently. For 1 of them only themes that other sortings"
        + " point to are considered; the rest could move to any theme. The order of the themes"
        + " could change, but no theme could overtake “Tema 1”."),
    Sample(
      testDescription: "all sure", placements: four([1, 1, 1, 1]),
      danish:
        "Sorteringen angiver fuld sikkerhed for alle 4 spørgsmål, så ingen af dem er flyttet"
        + " på prøve.",
      english:
        "The sorting states full certainty for all 4 questions, so none of them was moved on"
        + " trial."),
    Sample(
      testDescription: "one sure", placements: [("t1", 1, nil)],
      danish: "Sorteringen angiver fuld sikkerhed for det ene spørgsmål.",
      english: "The sorting states full certainty for the one question."),
    Sample(
      testDescription: "some sure", placements: four([1, 1, nil, nil]),
      danish:
        "Sorteringen angiver kun sikkerheden for 2 af 4 spørgsmål, og dér er den fuld.",
      english: "The sorting states a certainty for only 2 of 4 questions, and there it is full."),
    Sample(
      testDescription: "placed otherwise",
      placements: four([nil, nil, nil, nil], second: ["t1", "t2", "t1", "t2"]),
      danish:
        "Sorteringen angiver ikke, hvor sikre placeringerne er. En anden sortering i hånden"
        + " lægger 1 af 4 spørgsmål i et andet tema. Tabellens sidste kolonne viser, hvor få og"
        + " hvor mange spørgsmål hvert tema ville have, hvis det blev flyttet dertil. Intet"
        + " tema kunne overhale et andet.",
      english:
        "The sorting does not state how sure its placements are. Another sorting by hand"
        + " places 1 of 4 questions in another theme. The last column of the table shows how"
        + " few and how many questions each theme would have if it were moved there. No theme"
        + " could overtake another."),
    Sample(
      testDescription: "some placed otherwise",
      placements: four([nil, nil, nil, nil], second: ["t2", "t2", "t1", nil]),
      danish:
        "Sorteringen angiver ikke, hvor sikre placeringerne er. En anden sortering i hånden"
        + " placerer 3 af 4 spørgsmål og lægger 2 af dem i et andet tema. Tabellens sidste"
        + " kolonne viser, hvor få og hvor mange spørgsmål hvert tema ville have, alt efter"
        + " hvilke af dem der blev flyttet dertil. »Tema 2« kunne overhale »Tema 1«, som nu"
        + " står øverst.",
      english:
        "The sorting does not state how sure its placements are. Another sorting by hand"
        + " places 3 of 4 questions, and 2 of them in another theme. The last column of the"
        + " table shows how few and how many questions each theme would have, depending on"
        + " which of them were moved there. “Tema 2” could overtake “Tema 1”, which now comes"
        + " first."),
    Sample(
      testDescription: "placed alike",
      placements: four([nil, nil, nil, nil], second: ["t1", "t1", "t1", "t2"]),
      danish: "En anden sortering i hånden lægger alle 4 spørgsmål i de samme temaer.",
      english: "Another sorting by hand places all 4 questions in the same themes."),
    Sample(
      testDescription: "some placed alike",
      placements: four([nil, nil, nil, nil], second: ["t1", "t1", nil, nil]),
      danish:
        "En anden sortering i hånden placerer 2 af 4 spørgsmål, ingen af dem i et andet tema.",
      english: "Another sorting by hand places 2 of 4 questions, none of them in another theme."),
    Sample(
      testDescription: "one placed alike", placements: [("t1", nil, "t1")],
      danish: "En anden sortering i hånden lægger det ene spørgsmål i samme tema.",
      english: "Another sorting by hand places the one question in the same theme."),
  ]

  @Test(arguments: samples) func whatCouldChangeIsSaid(_ sample: Sample) throws {
    let study = try CertaintySamples.study(sample.placements)
    #expect(try sentences(study, .danish) == sample.danish)
    #expect(try sentences(study, .english) == sample.english)
  }

  /// What stands right under the cake.
  private func sentences(_ study: Study, _ language: ReportLanguage) throws -> String? {
    let texts = try CertaintySamples.blocks(study, language).drop { block in
      if case .figures = block { false } else { true }
    }.dropFirst()
    guard case .paragraph(let text) = texts.first else { return nil }
    return text.split(separator: "\u{A0}").joined(separator: " ")
  }

  private func table(_ study: Study, _ language: ReportLanguage) throws -> ReportTable {
    let report = try CertaintySamples.report(study, language)
    return try #require(report.figures.first { $0.id == "cake-1" }?.table)
  }

  @Test func theTableOfTheCakeHoldsTheBounds() throws {
    let study = try CertaintySamples.study(
      Self.four([0.5, 0.6, 0.9, 0.9], second: ["t2", "t3", nil, nil]))
    let table = try table(study, .english)
    #expect(
      table.columns.map { $0.title } == ["Theme", "Questions", "Share", "95% interval", "Could be"])
    // Wilson's intervals of 3 and 1 in 4 are 30.06 to 95.44 % and 4.56 to 69.94 %.
    #expect(
      table.rows == [
        ["Tema 1", "3", "75%", "30–95%", "1–3"],
        ["Tema 2", "1", "25%", "5–70%", "1–2"],
        ["Tema 3", "0", "0%", "–", "0–1"],
      ])
    #expect(try self.table(study, .danish).columns.last?.title == "Kunne være")
  }

  @Test func whatIsCertainIsOneNumber() throws {
    let study = try CertaintySamples.study(
      Self.four([nil, nil, nil, nil], second: ["t1", "t3", "t1", "t2"]))
    #expect(
      try table(study, .danish).rows.map { $0.last }
        == ["2–3", "1", "0–1"])
  }

  @Test func withoutDoubtTheTableHasNoFurtherColumn() throws {
    for placements in [Self.four([1, 1, 1, 1]), Self.four([nil, nil, nil, nil])] {
      #expect(try table(CertaintySamples.study(placements), .danish).columns.count == 4)
    }
  }

  @Test func manyRivalsAreCounted() throws {
    let placements: [Placement] = (1...5).map { (Theme.ID("t\($0)"), 0.5, nil) }
    let text = try #require(try sentences(CertaintySamples.study(placements), .english))
    #expect(text.hasSuffix("4 themes could overtake “Tema 1”, which now comes first."))
  }

  @Test func oneThemeIsNotRanked() throws {
    let study = try CertaintySamples.study([("t1", 0.5, nil)])
    #expect(try sentences(study, .english)?.hasSuffix("It could move to any theme.") == true)
  }

  /// A third sorting, of a program, may point to themes that the coders did not.
  @Test(arguments: [
    (Sorting.Kind.byHand, "there"), (.suggested, "to themes that other sortings point to"),
  ])
  func whereOthersPointIsSaid(_ kind: Sorting.Kind, _ place: String) throws {
    let study = try CertaintySamples.study(
      Self.four([nil, nil, nil, nil], second: ["t2", "t2", "t1", "t2"]))
    let third = Sorting(id: "third", coder: "c3", kind: kind, assignments: [:])
    let all = try study.replacing(codebook: study.codebook, sortings: study.sortings + [third])
    let text = try #require(try sentences(all, .english))
    #expect(text.contains(", depending on which of them were moved \(place)."))
    #expect(
      text.contains(
        kind == .byHand ? "Other sortings by hand place 2 of 4" : "Another sorting by hand places"))
  }

  private func methods(_ study: Study, _ language: ReportLanguage) throws -> String {
    let page = try CertaintySamples.report(study, language)
    return MarkdownPrinter().text(of: page)
  }

  @Test func theMethodSaysWhereItCannotBeTold() throws {
    let silent = try CertaintySamples.study(CertaintySamples.placements([2, 1]))
    #expect(try methods(silent, .danish).contains("- Hvor meget kagerne afhænger af tvivl"))
    #expect(try methods(silent, .english).contains("- How much the charts depend on doubt"))
    let told = try CertaintySamples.study(Self.four([0.5, 0.6, 0.9, 0.9]))
    #expect(try methods(told, .danish).contains("- Hvor meget en kage kunne ændre sig, er talt op"))
    #expect(try methods(told, .english).contains("- How much a chart could change was counted"))
    let empty = try CertaintySamples.study([])
    #expect(try !methods(empty, .danish).contains("- Hvor meget"))
  }
}
