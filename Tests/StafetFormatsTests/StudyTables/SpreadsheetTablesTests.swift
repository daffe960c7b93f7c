import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import Testing

/// Tables that people open in a spreadsheet.
@Suite struct SpreadsheetTablesTests {
  private func study(ids: [String] = ["q-1"], text: String = "=SUM(A1)") throws -> Study {
    try Study(
      relays: [
        Relay(
          id: "r",
          contributions: ids.map {
            Contribution(
              id: Contribution.ID($0), kind: .question, text: text, marks: [0..<4],
              attributes: ["age": "10-19"])
          })
      ],
      codebook: Codebook(themes: [Theme(id: "t", name: "Tid")]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: [
            Contribution.ID(ids[0]): Sorting.Assignment(theme: "t", certainty: 0.5)
          ])
      ])
  }

  @Test func danishTablesAsWritten() throws {
    let files = StudyTables.files(of: try study(), for: .excelDanish)
    #expect(
      String(decoding: files["contributions.csv"] ?? [], as: UTF8.self)
        == "\u{FEFF}id;relay;group;kind;author;recipient;reply_to;follows;at;marks;text;age\r\n"
        + "q-1;r;;question;;;;;;\"0-4;\";'=SUM(A1);10-19\r\n")
    #expect(
      String(decoding: files["sortings.csv"] ?? [], as: UTF8.self)
        == "\u{FEFF}sorting;coder;kind;at;contribution;theme;certainty\r\n"
        + "s;c;by_hand;;q-1;t;0,5\r\n")
    #expect(try StudyTables.read(files).study == study())
  }

  @Test func protectionIsToldOfOnceInEachTable() throws {
    let reading = try StudyTables.read(StudyTables.files(of: study(), for: .excelEnglish))
    #expect(
      reading.warnings.map { $0.description } == [
        "contributions.csv:2:27: 1\u{A0}cell begins with an apostrophe before a sign such as =, +, - or @,"
          + " as it is written for spreadsheets. It was left out."
      ])
  }

  // LimeSurvey and Google write exports in this way.
  @Test func exportsOfOthersAreReadRight() throws {
    let reading = try StudyInput.read(
      Array("id,kind,text\nq-1,question,'-5 grader?\nq-2,question,'+45\n".utf8))
    #expect(reading.study.relays[0].contributions.map { $0.text } == ["-5 grader?", "+45"])
    #expect(reading.warnings.map { $0.code }.contains("table.protected-cells"))
  }

  @Test func valuesThatASpreadsheetRewritesAreWarnedOf() throws {
    let study = try study(ids: ["1.3", "0012", "q-3"])
    #expect(StudyTables.warnings(about: study, for: .exact) == [])
    #expect(
      StudyTables.warnings(about: study, for: .excelDanish).map { $0.sentence(in: .english) } == [
        "3\u{A0}values look like numbers or dates, such as “1.3”, “10-19”, “0012”, and a spreadsheet"
          + " rewrites them when it saves. Put a letter first, or import the columns as text."
      ])
    let lone = try Study(relays: [Relay(id: "r")])
    #expect(StudyTables.warnings(about: lone, for: .excelDanish) == [])
  }

  @Test func matrixAndPlacementsAsWritten() throws {
    let study = try study()
    #expect(
      String(
        decoding: SortingTables.matrix(of: study.sortings[0], in: study, for: .excelDanish),
        as: UTF8.self) == "\u{FEFF}id;relay;theme_t\r\nq-1;r;1\r\n")
    #expect(
      String(decoding: SortingTables.placements(of: study, for: .excelDanish), as: UTF8.self)
        == "\u{FEFF}sorting;contribution;relay;theme;theme_name;parent;coder;certainty\r\n"
        + "s;q-1;r;t;Tid;;c;0,5\r\n")
  }
}
