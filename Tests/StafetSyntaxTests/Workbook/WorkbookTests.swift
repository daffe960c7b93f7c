import TestSupport
import Testing

@testable import StafetSyntax

/// Whole workbooks, by other programs and by hand.
@Suite struct WorkbookTests {
  // What was given to openpyxl: see the sample. Of its formula openpyxl writes no result.
  @Test func readsWhatOpenpyxlWrote() throws {
    let bytes = WorkbookSamples.openpyxl
    #expect(
      try bytes.sheetTable() == """
        id,Spørgsmål,Tal,Dag,Tid,Begge,Ja,Fejl,,
        q-1,Hvorfor nu?,12,2017-09-18,08:12:00,2017-09-18T08:12:00,true,#N/A,,
        q-2," to linjer
        her & <der> ",0.1,1900-01-01,23:59:59,2024-02-29T23:59:59,false,#DIV/0!,,


        q-4,,-1234567.25,flettet,,,,,,yderst

        """)
    let choice = try bytes.sheetChoice()
    #expect(
      choice.warnings == [
        .formulasWithoutResults(count: 1, first: "B6"),
        .otherSheets(read: "Svar", others: ["Andet ark"]),
      ])
    #expect(try bytes.sheetTable("skjult ") == "hemmelig\n")
    #expect(try bytes.sheetTable("Andet ark") == "\n\n,her\n")
    #expect(try bytes.sheetTable("Tom") == "")
    #expect(
      throws: WorkbookProblem.unknownSheet(
        "Ark1", known: ["Svar", "Skjult", "Tom", "Andet ark"])
    ) { try bytes.sheetTable("Ark1") }
  }

  // What was given to XlsxWriter: see the sample. It writes a carriage return as `_x000D_`, a text that
  // looks so with an escaped underscore, and leaves the rest of numbers to 16 digits.
  @Test func readsWhatXlsxWriterWrote() throws {
    let bytes = WorkbookSamples.xlsxwriter
    #expect(
      try bytes.sheetTable() == """
        id,text,at,,,
        0012,Hvad er vigtigst nu?,2017-09-18T08:12:00,,,
        id,"a\rb_x000D_c\u{1}",1904-01-01,,,
        ,,36:00:00,0.85,42996,
        xy,#N/A,true,0.3333333333333333,1000000000000000,1.5e+300

        """)
    #expect(try bytes.sheetChoice().warnings == [])
  }

  @Test func readsInlineStringsAndCellsWithoutPlaces() throws {
    let rows = """
      <row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><r><t>te</t></r><r><rPr><b/></rPr>
      <t xml:space="preserve">xt </t></r><rPh sb="0"><t>nej</t></rPh></is></c></row>
      <row r="4" hidden="1"><c r="C4"><v> 1.50 </v></c><c><v>2</v></c></row>
      <row><c r="A9" t="d"><v>2017-09-18T08:12:00</v></c></row>
      """
    #expect(
      try MadeWorkbook(rows).bytes.sheetTable() == """
        id,"text ",,


        ,,1.5,2




        2017-09-18T08:12:00,,,

        """)
  }

  @Test func putsRowsAndCellsInOrder() throws {
    let rows = """
      <row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c><c r="B3"><v>4</v></c></row>
      <row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>5</v></c></row>
      """
    #expect(try MadeWorkbook(rows).bytes.sheetTable() == "1,,\n\n2,4,5\n")
  }

  @Test func readsSharedStrings() throws {
    let strings = """
      <si><t>a</t></si><si><r><rPr><sz val="11"/></rPr><t>b </t></r><r><t>c</t></r><phoneticPr fontId="1"/>
      <rPh sb="0" eb="1"><t>ビー</t></rPh></si><si/><si><t>_x005F_x000D__x0041__xD83D__xDE00__xD83D_</t></si>
      """
    let rows = "<row>" + (0...3).map { "<c t='s'><v>\($0)</v></c>" }.joined() + "</row>"
    #expect(
      try MadeWorkbook(rows, strings: strings).bytes.sheetTable()
        == "a,b c,,_x000D_A\u{1F600}_xD83D_\n")
    for index in ["4", "-1", "x", "99999999999999999999"] {
      #expect(throws: WorkbookProblem.malformedCell("B2", sheet: "Ark1")) {
        try MadeWorkbook(
          "<row r='2'><c r='B2' t='s'><v>\(index)</v></c></row>", strings: strings
        ).bytes.sheetTable()
      }
    }
  }

  @Test func choosesTheFirstVisibleSheetThatHoldsAnything() throws {
    var made = MadeWorkbook("<row><c s='1'/></row>", name: "Tom")
    let full = "<row><c><v>1</v></c></row>"
    made.sheets.append(("Skjult", full, "hidden"))
    made.sheets.append(("Dybt skjult", full, "veryHidden"))
    made.sheets.append(("Svar &amp; data", full, "visible"))
    var choice = try made.bytes.sheetChoice()
    #expect(choice.sheet.name == "Svar & data" && choice.warnings == [])
    #expect(try made.bytes.sheetTable("Dybt skjult") == "1\n")
    made.sheets.append(("Mere", full, "visible"))
    made.sheets.append(("Brudt", "<row>", "visible"))
    choice = try made.bytes.sheetChoice()
    #expect(choice.warnings == [.otherSheets(read: "Svar & data", others: ["Mere", "Brudt"])])
    made.sheets = [("Skjult", full, "hidden")]
    #expect(throws: WorkbookProblem.noSheet) { try made.bytes.sheetTable() }
    made.sheets = [("Tom", "", "visible")]
    #expect(try made.bytes.sheetTable() == "")
  }

  @Test func tellsWhatIsWrong() throws {
    func problem(_ made: MadeWorkbook, without part: String? = nil) -> WorkbookProblem? {
      do throws(WorkbookProblem) {
        _ = try MadeArchive(made.parts.filter { $0.0 != part }).bytes.sheetTable()
        return nil
      } catch {
        return error
      }
    }
    let made = MadeWorkbook("<row><c><v>1</v></c></row>", strings: "", styles: "")
    #expect(problem(made) == nil)
    #expect(problem(made, without: "_rels/.rels") == nil)
    #expect(problem(made, without: "xl/styles.xml") == nil)
    #expect(problem(made, without: "xl/texts.xml") == nil)
    #expect(problem(made, without: "xl/workbook.xml") == .missingPart("xl/workbook.xml"))
    #expect(problem(made, without: "xl/_rels/workbook.xml.rels") == .noSheet)
    #expect(
      problem(made, without: "xl/worksheets/s0.xml") == .missingPart("xl/worksheets/s0.xml"))
    #expect(
      problem(MadeWorkbook("<row><c></row>"))
        == .xml(.otherEnd("row", expected: "c"), part: "xl/worksheets/s0.xml", offset: 37))
    for cell in ["A0", "XFE1", "A1048577", "1A", "A", "7", ""] {
      #expect(
        problem(MadeWorkbook("<row><c r='\(cell)'><v>1</v></c></row>"))
          == .malformedCell(cell, sheet: "Ark1"))
    }
    for row in ["0", "-1", "1048577"] {
      #expect(
        problem(MadeWorkbook("<row r='\(row)'/>")) == .malformedCell(row, sheet: "Ark1"))
    }
    #expect(problem(MadeWorkbook("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")) == nil)
  }

  @Test func limitsHold() throws {
    // Two cells in far corners are two rows of 16,384 cells.
    let corners = """
      <row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>
      """
    let table = try MadeWorkbook(corners).bytes.sheetTable()
    #expect(table.utf8.count == 16_385 + 1_048_574 + 16_385)
    var limits = WorkbookLimits()
    limits.cells = 32_767
    #expect(throws: WorkbookProblem.tooManyCells(sheet: "Ark1", limit: 32_767)) {
      try MadeWorkbook(corners).bytes.sheetTable(limits: limits)
    }
    // A long text that many cells share.
    let long = "<si><t>" + String(repeating: "x", count: 10_000) + "</t></si>"
    let rows = String(repeating: "<row><c t='s'><v>0</v></c></row>", count: 200)
    limits = WorkbookLimits()
    limits.tableSize = 1 << 20
    #expect(throws: WorkbookProblem.tableTooLarge(sheet: "Ark1", limit: 1 << 20)) {
      try MadeWorkbook(rows, strings: long).bytes.sheetTable(limits: limits)
    }
  }

  @Test func damageNeverTraps() {
    let sample = WorkbookSamples.xlsxwriter
    for place in sample.indices {
      var bytes = sample
      bytes[place] ^= 0x41
      _ = try? bytes.sheetTable()
    }
  }
}
