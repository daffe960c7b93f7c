import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax
import TestSupport
import Testing

/// A workbook is read wherever a table is, and its problems name sheets and cells.
@Suite struct WorkbookInputTests {
  /// A row of texts; an empty text is no cell.
  private static func row(_ number: Int, _ cells: [String]) -> String {
    let texts = cells.enumerated().filter { !$0.element.isEmpty }.map { index, text in
      let place = CellReference(row: number, column: index + 1).name
      return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\">\(texts.joined())</row>"
  }

  private static func sheet(_ rows: [[String]]) -> String {
    rows.enumerated().filter { !$0.element.isEmpty }.map { row($0.offset + 1, $0.element) }
      .joined()
  }

  private static let contributions = sheet([
    ["id", "kind", "author", "recipient", "reply_to", "theme", "text"],
    ["q-1", "spørgsmål", "p-1", "p-2", "", "Tid", "Hvorfor nu, \"igen\"?"],
    [],
    ["a-1", "svar", "p-2", "p-1", "q-1", "", "Fordi."],
  ])

  private static let table = """
    id,kind,author,recipient,reply_to,theme,text
    q-1,spørgsmål,p-1,p-2,,Tid,"Hvorfor nu, ""igen""?"
    a-1,svar,p-2,p-1,q-1,,Fordi.
    """

  @Test func readsContributions() throws {
    let bytes = MadeWorkbook(Self.contributions).bytes
    let reading = try StudyInput.read(bytes, file: "a.xlsx")
    let other = try StudyInput.read(Array(Self.table.utf8), file: "a.xlsx")
    #expect(reading == other)
    #expect(try ContributionTable.read(bytes, file: "a.xlsx") == other)
    #expect(try InputFormat(of: bytes) == .table)
  }

  @Test func aSheetIsATableWhateverItBeginsWith() throws {
    let rows = Self.sheet([["{\"format\"", "id", "kind", "text"], ["x", "q-1", "question", "?"]])
    let bytes = MadeWorkbook(rows).bytes
    #expect(try InputFormat(of: bytes) == .table)
    #expect(
      try StudyInput.read(bytes).study.contribution("q-1")?.attributes == ["{\"format\"": "x"])
  }

  @Test func problemsNameCells() {
    let rows = Self.sheet([
      [], ["id", "kind", "text"], ["q-1", "bemærkning", "a"], [], ["q-1", "question", "b"],
      ["", "question", "c"], ["q-1", "question", "d"],
    ])
    let outcome = Outcome { () throws(ReadingError) in
      try StudyInput.read(MadeWorkbook(rows, name: "Svar 1").bytes, file: "a.xlsx")
    }
    #expect(
      outcome.problems == [
        "a.xlsx: 'Svar 1'!B3: “bemærkning” has no meaning here. Use one of: question, answer, statement, spørgsmål, svar, udsagn. (record “q-1”)",
        "a.xlsx: 'Svar 1'!A5: The id “q-1” is already used on line 3. Every id may be used once. (record “q-1”)",
        "a.xlsx: 'Svar 1'!A6: The cell in the column “id” must not be empty.",
        "a.xlsx: 'Svar 1'!A7: The id “q-1” is already used on line 3. Every id may be used once. (record “q-1”)",
      ])
    #expect(
      outcome.places == [
        .cell(sheet: "Svar 1", row: 3, column: 2), .cell(sheet: "Svar 1", row: 5, column: 1),
        .cell(sheet: "Svar 1", row: 6, column: 1), .cell(sheet: "Svar 1", row: 7, column: 1),
      ])
  }

  @Test func aSheetCanBeNamed() throws {
    var made = MadeWorkbook(Self.sheet([["Vejledning"]]), name: "Læs mig")
    made.sheets.append(("Bidrag", Self.contributions, "visible"))
    let named = ReadingOptions(sheet: "bidrag")
    let reading = try StudyInput.read(made.bytes, file: "a.xlsx", options: named)
    #expect(reading.study.contribution("q-1")?.text == "Hvorfor nu, \"igen\"?")
    #expect(!reading.warnings.contains { $0.kind == .workbook })

    let unnamed = Outcome { () throws(ReadingError) in try StudyInput.read(made.bytes) }
    #expect(unnamed.problems.first?.contains("“Vejledning” attribute") == true)
    let wrong = Outcome { () throws(ReadingError) in
      try StudyInput.read(made.bytes, file: "a.xlsx", options: ReadingOptions(sheet: "Ark1"))
    }
    #expect(
      wrong.problems == ["a.xlsx: The workbook has no sheet “Ark1”. It has: “Læs mig”, “Bidrag”."])

    made.sheets.swapAt(0, 1)
    let first = try StudyInput.read(made.bytes, file: "a.xlsx")
    #expect(
      first.warnings.filter { $0.kind == .workbook }.map { $0.code } == ["workbook.other-sheets"])
    #expect(first.warnings.first { $0.kind == .workbook }?.file == "a.xlsx")
    let plain = try StudyInput.read(Array(Self.table.utf8), options: named)
    #expect(plain.warnings.contains { $0.code == "input.sheet-not-needed" })
    let document = try StudyInput.read(StudyJSON.bytes(of: first.study), options: named)
    #expect(document.warnings.contains { $0.code == "input.sheet-not-needed" })
  }

  @Test func readsFoldersWithWorkbooks() throws {
    let participants = Self.sheet([["id", "group"], ["p-1", "g"], ["p-2", "h"], ["p-3", "g"]])
    var files: [String: [UInt8]] = [
      "Contributions.XLSX": MadeWorkbook(Self.contributions).bytes,
      "participants.xlsx": MadeWorkbook(participants).bytes,
      "~$Contributions.xlsx": [0x05, 0x4A], "~$contributions.csv": [0x05],
    ]
    let reading = try StudyTables.read(files)
    #expect(reading.study.relays.first?.participants.map { $0.id } == ["p-1", "p-2", "p-3"])
    #expect(!reading.warnings.contains { $0.file?.hasPrefix("~") == true })
    files["contributions.csv"] = Array(Self.table.utf8)
    let twice = Outcome { () throws(ReadingError) in try StudyTables.read(files) }
    #expect(twice.problems.count == 1 && twice.problems[0].hasPrefix("contributions.csv:"))
    let options = ReadingOptions(
      participants: InputFile(name: "p.xlsx", bytes: MadeWorkbook(participants).bytes))
    let alone = try StudyInput.read(Array(Self.table.utf8), options: options)
    #expect(alone.study.relays.first?.participants.count == 3)
  }

  @Test func readsCodebooksAndDecisions() throws {
    let themes = Self.sheet([["id", "name"], ["tid", "Tid"], ["penge", "Penge"]])
    let codebook = try CodebookFile.read(MadeWorkbook(themes).bytes).codebook
    #expect(codebook.themes.map { $0.name } == ["Tid", "Penge"])
    let study = try StudyInput.read(Array(Self.table.utf8)).study
    let decided = Self.sheet([["id", "accepted"], ["q-1", "Tid"], [], ["q-1", "nej"]])
    let outcome = Outcome { () throws(ReadingError) in
      let reading = try SuggestionTable.read(
        MadeWorkbook(decided).bytes, file: "s.xlsx", of: study, by: "c")
      return StudyReading(study: study, warnings: reading.warnings)
    }
    #expect(
      outcome.problems == [
        "s.xlsx: Ark1!A4: The id “q-1” is already used on line 2. Every id may be used once. (record “q-1”)"
      ])
    let one = Self.sheet([["id", "accepted"], ["q-1", "Tid"]])
    let reading = try SuggestionTable.read(MadeWorkbook(one).bytes, of: study, by: "c")
    #expect(reading.decisions.map { $0.theme } == ["tid"])
    #expect(SuggestionTable.holdsDecisions(MadeWorkbook(one).bytes))
    #expect(!SuggestionTable.holdsDecisions(MadeWorkbook(Self.sheet([["id", "accepted"]])).bytes))
  }

  @Test func whatIsNoWorkbookIsNamed() {
    func problem(_ bytes: [UInt8]) -> String? {
      Outcome { () throws(ReadingError) in try StudyInput.read(bytes, file: "f") }.problems.first
    }
    let ods = MadeArchive([("mimetype", "application/vnd.oasis"), ("content.xml", "<a/>")]).bytes
    #expect(
      problem(ods)
        == "f: This is a document of LibreOffice or OpenOffice (.ods or the like), which cannot be read. Open it there and save it as an Excel workbook (.xlsx) or CSV UTF-8."
    )
    let workbook = MadeWorkbook(Self.contributions).bytes
    #expect(
      problem(Array(workbook.dropLast(30)))
        == "f: This workbook or packed document is cut short or damaged. Get the file again, or open it in Excel and save it as an Excel workbook (.xlsx) or CSV UTF-8."
    )
    #expect(problem(MadeWorkbook("").bytes)?.hasPrefix("f: The table is empty.") == true)
    for text in ["<html>\n<body>", "\u{FEFF} <!DOCTYPE html><p>", "<TABLE border=1>"] {
      #expect(problem(Array(text.utf8))?.hasPrefix("f: This is a web page (HTML)") == true)
    }
    #expect(problem(Array("<?xml version=\"1.0\"?>".utf8))?.hasPrefix("f: This is an XML") == true)
    #expect(problem(Array("<htm".utf8))?.hasPrefix("f: The headings are not those") == true)
    let lines = Outcome { () throws(ReadingError) in try ContributionLines.read(workbook, file: "f")
    }
    #expect(lines.problems.first?.hasPrefix("f: This is an Excel workbook (.xlsx)") == true)
  }
}
