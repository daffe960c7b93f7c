import StafetStatistics
import StafetSyntax
import TestSupport
import Testing

@Suite struct TableStyleTests {
  private func written(_ cells: [String], _ style: TableStyle) -> String {
    var writer = TableWriter(columns: ["a", "b"], style: style)
    writer.row(cells)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func stylesAreThoseOfTheSpreadsheets() {
    #expect(written(["1,2", "3;4"], .exact) == "a,b\n\"1,2\",3;4\n")
    #expect(written(["1,2", "3;4"], .excelDanish) == "\u{FEFF}a;b\r\n1,2;\"3;4\"\r\n")
    #expect(written(["1,2", "3;4"], .excelEnglish) == "\u{FEFF}a,b\r\n\"1,2\",3;4\r\n")
  }

  @Test func formulasAreMadeTextForSpreadsheetsOnly() {
    for cell in ["=1+1", "+45", "-", "@home"] {
      #expect(written([cell, "x"], .exact) == "a,b\n\(cell),x\n")
      #expect(written([cell, "x"], .excelEnglish) == "\u{FEFF}a,b\r\n'\(cell),x\r\n")
    }
    #expect(written(["\tx", "\rx"], .excelDanish) == "\u{FEFF}a;b\r\n'\tx;\"'\rx\"\r\n")
    // A text that really begins like a protected one gets a further apostrophe everywhere.
    #expect(written(["'=a", "''-"], .exact) == "a,b\n''=a,'''-\n")
    #expect(written(["'=a", "''-"], .excelEnglish) == "\u{FEFF}a,b\r\n''=a,'''-\r\n")
    // Other apostrophes are text.
    #expect(written(["'68", "'"], .excelEnglish) == "\u{FEFF}a,b\r\n'68,'\r\n")
  }

  @Test func oneApostropheIsTakenOff() throws {
    var reader = try TableReader(
      Array("a,'=b\n'=1,''=1\n'68,'\n\"'@x, y\",\"'\"\n".utf8), known: [], required: [])
    #expect(reader.header.columns.map { $0.title } == ["a", "=b"])
    #expect(reader.next()?.cells.map { $0.text } == ["=1", "'=1"])
    #expect(reader.next()?.cells.map { $0.text } == ["'68", "'"])
    #expect(reader.next()?.cells.map { $0.text } == ["@x, y", "'"])
    #expect(reader.next() == nil)
    #expect(reader.next() == nil)
    let warnings = reader.log.placedWarnings(in: reader.bytes)
    #expect(warnings.map { $0.reason } == [.protectedCells(4)])
    #expect(warnings.first?.place.position == TextPosition(line: 1, column: 3))
  }

  @Test func ordinaryTablesAreNotWarnedOf() throws {
    var reader = try TableReader(Array("a,b\n'68,-1\n=1,don't\n".utf8), known: [], required: [])
    while reader.next() != nil {}
    #expect(reader.log.placedWarnings(in: reader.bytes).isEmpty)
  }

  @Test func numbersAndRangesAreThoseOfTheSpreadsheet() {
    #expect(TableStyle.allCases.map { $0.cell(for: 0.25) } == ["0.25", "0,25", "0.25"])
    #expect(TableStyle.allCases.map { $0.cell(for: 1) } == ["1", "1", "1"])
    #expect(TableStyle.allCases.map { $0.cell(for: [3..<11]) } == ["3-11", "3-11;", "3-11;"])
    #expect(TableStyle.allCases.map { $0.cell(for: [Range<Int>]()) } == ["", "", ""])
    #expect(MarksCell.ranges(in: "3-11;") == [3..<11])
  }

  // Cells of signs that mean something to a table or a spreadsheet, by chance.
  @Test(arguments: TableStyle.allCases, 1...20 as ClosedRange<UInt64>)
  func everyCellComesBack(style: TableStyle, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "\"", ";", ",", " ", "a", "æ", "1", "😀",
    ]
    func cell() -> String {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
    }
    let rows = (0..<200).map { _ in [cell(), cell(), "x"] }
    var writer = TableWriter(columns: ["a", "b", "c"], style: style)
    for row in rows { writer.row(row) }
    let delimiter = Unicode.Scalar(style.delimiter.rawValue)
    for bytes in [writer.bytes, Resaved.bytes(of: writer.bytes, delimiter: delimiter)] {
      let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      var reader = try TableReader(text, known: [], required: [])
      for row in rows { #expect(reader.next()?.cells.map { $0.text } == row) }
      #expect(reader.next() == nil)
      #expect(reader.log.problemCount == 0)
    }
  }

  @Test func whatASpreadsheetRewrites() {
    for text in [
      "1.3", "0012", "1E5", "2e10", "3-4", "3/4", "10-19", "2017-09-18", "123456789012", "1,5",
      "8:30", "3. jan", "mar-3", "jan 2020", "1.2.2003", "1.5E3", " 007 ",
    ] { #expect(SpreadsheetCell.isRewritten(text), "\(text)") }
    for text in [
      "", "q-1", "12", "0", "q1.3", "1 2", "12-345-6", "1.2.3.4", "E5", "1E", "t-q01", "-1", "=1",
      "a.b", "v1.3", "3 mennesker", "12345678901", ".", "2017-09-18T08:00:00Z", "1-2-3-4",
    ] { #expect(!SpreadsheetCell.isRewritten(text), "\(text)") }
  }
}
