import TestSupport
import Testing

@testable import StafetSyntax

/// A sheet that has become a table leads back to its cells.
@Suite struct SheetPlacesTests {
  private static let rows = """
    <row r="2"><c r="A2" t="str"><v>id;x</v></c><c r="B2" t="str"><v>te"x,t
    to</v></c></row><row r="5"><c r="B5" t="str"><v>sep=;</v></c><c r="D5" t="str"><v>a;b\tc</v></c></row>
    """

  @Test func everyByteBelongsToItsCell() throws {
    let (bytes, places) = try MadeWorkbook(Self.rows).bytes.sheetChoice().sheet.table()
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\n\"id;x\",\"te\"\"x,t\nto\",,\n\n\n,\"sep=;\",,\"a;b\tc\"\n")
    var log = SyntaxLog()
    var scanner = TableScanner(bytes, log: &log)
    var found: [String] = []
    while let row = scanner.row(log: &log) {
      for cell in row.cells where !cell.text.isEmpty {
        found.append("\(places.place(of: cell.offset, in: bytes).cell ?? "") \(cell.text)")
      }
    }
    #expect(found == ["A2 id;x", "B2 te\"x,t\nto", "B5 sep=;", "D5 a;b\tc"])
    #expect(places.row(of: 0) == 1)
    #expect(places.row(of: bytes.count) == 5)
  }

  @Test func aColumnOfOneStaysAsItIs() throws {
    let rows = "<row><c t='str'><v>a,b</v></c></row><row/><row><c t='str'><v>c</v></c></row>"
    let (bytes, places) = try MadeWorkbook(rows).bytes.sheetChoice().sheet.table()
    #expect(String(decoding: bytes, as: UTF8.self) == "\"a,b\"\n\nc\n")
    #expect(places.place(of: 7, in: bytes) == .cell(sheet: "Ark1", row: 3, column: 1))
  }

  @Test func problemsNameCells() throws {
    let (bytes, places) = try MadeWorkbook(Self.rows, name: "Q&amp;A 'x'").bytes.sheetChoice().sheet
      .table()
    let error = #expect(throws: SyntaxError.self) {
      try TableReader(
        bytes, known: ["id"], required: ["id"], file: "f.xlsx", places: .sheet(places))
    }
    #expect(
      error?.problems.map { $0.place } == [.cell(sheet: "Q&A 'x'", row: 2, column: 1)])
    #expect(error?.problems.first?.place.prefix(file: "f.xlsx") == "f.xlsx: 'Q&A ''x'''!A2: ")
  }

  @Test func placesArePrintedAndInOrder() {
    let place = ReadingPlace.cell(sheet: "Ark1", row: 4, column: 28)
    #expect(place.prefix(file: "a.xlsx") == "a.xlsx: Ark1!AB4: ")
    #expect(place.prefix(file: nil) == "Ark1!AB4: ")
    #expect(
      ReadingPlace.cell(sheet: "1. kvartal", row: 1, column: 1).prefix(file: nil)
        == "'1. kvartal'!A1: ")
    #expect(place.position == TextPosition(line: 4, column: 28))
    #expect(place.sheet == "Ark1" && place.cell == "AB4" && place.path == nil)
    #expect(ReadingPlace.file < place)
    #expect(ReadingPlace.cell(sheet: "Ark1", row: 4, column: 3) < place)
    #expect(ReadingPlace.cell(sheet: "Ark1", row: 3, column: 30) < place)
    #expect(place < .cell(sheet: "Ark2", row: 4, column: 28))
  }
}
