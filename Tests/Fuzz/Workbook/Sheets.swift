import FuzzSupport
import StafetFormats
import StafetReport

@testable import StafetSyntax

private let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

private func relation(_ id: String, _ kind: String, _ target: String) -> String {
  "<Relationship Id=\"\(id)\" Type=\"\(relations)\(kind)\" Target=\"\(target)\"/>"
}

private func relationships(_ inside: String) -> [UInt8] {
  Array("<Relationships>\(inside)</Relationships>".utf8)
}

private func element(_ name: String, _ inside: ArraySlice<UInt8>) -> [UInt8] {
  Array("<\(name)>".utf8) + inside + Array("</\(name)>".utf8)
}

/// A workbook of one sheet, of which the rows, the shared strings and the styles are made up.
func checkSheet(_ parts: [ArraySlice<UInt8>]) {
  func part(_ index: Int) -> ArraySlice<UInt8> { index < parts.count ? parts[index] : [] }
  let bytes = storedArchive([
    ("_rels/.rels", relationships(relation("r", "officeDocument", "xl/workbook.xml"))),
    (
      "xl/_rels/workbook.xml.rels",
      relationships(
        relation("a", "worksheet", "a.xml") + relation("b", "sharedStrings", "b.xml")
          + relation("c", "styles", "c.xml"))
    ),
    ("xl/workbook.xml", Array("<w><sheets><sheet name='Ark1' id='a'/></sheets></w>".utf8)),
    ("xl/a.xml", Array("<w>".utf8) + element("sheetData", part(0)) + Array("</w>".utf8)),
    ("xl/b.xml", element("sst", part(1))),
    ("xl/c.xml", element("s", part(2))),
  ])
  checkWorkbook(bytes)
}

/// A workbook of which all parts are made up.
func checkParts(_ parts: [ArraySlice<UInt8>]) {
  let names = [
    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/a.xml", "xl/b.xml", "xl/c.xml",
    "_rels/.rels",
  ]
  checkWorkbook(storedArchive(zip(names, parts).map { ($0, Array($1)) }))
}

/// Every sheet of a workbook reads as a table with the same cells, each of which leads back to its place;
/// and a study in a table is the same study in a workbook.
func checkWorkbook(_ bytes: [UInt8]) {
  var limits = WorkbookLimits()
  limits.cells = 1 << 20
  limits.tableSize = 1 << 21
  do throws(WorkbookProblem) {
    let archive: ZIPArchive
    do throws(ZIPProblem) { archive = try ZIPArchive(bytes) } catch { return }
    guard PackedDocument(archive) == .workbook else { return }
    var workbook = try Workbook(archive, limits: limits)
    for listing in workbook.listings {
      do throws(WorkbookProblem) {
        let sheet = try workbook.sheet(listing)
        checkTable(of: sheet, try sheet.table(), limits)
      } catch {
        demand(!error.code.isEmpty, "A problem has no code.")
      }
    }
    let choice = try workbook.choice(of: nil)
    checkStudy(in: bytes, try choice.sheet.table().bytes, choice.warnings.count)
  } catch {
    demand(!error.code.isEmpty, "A problem has no code.")
    do throws(ReadingError) {
      _ = try StudyInput.read(bytes, file: "f.xlsx")
      // The limits of users are wider.
      switch error {
      case .tooManyCells, .tableTooLarge: break
      default: fatalError("A workbook is read that is refused: \(error)")
      }
    } catch {
      checkSentences(of: error)
    }
  }
}

private func checkTable(
  of sheet: WorkbookSheet, _ table: (bytes: [UInt8], places: SheetPlaces), _ limits: WorkbookLimits
) {
  demand(table.bytes.count <= limits.tableSize + CellReference.lastRow, "A table is too large.")
  demand(isUTF8(table.bytes), "A table is not UTF-8.")
  var log = SyntaxLog()
  var scanner = TableScanner(table.bytes, log: &log)
  var last = 0
  for row in sheet.rows {
    demand(row.number > last && row.number <= CellReference.lastRow, "Rows are not in order.")
    last = row.number
    guard let found = scanner.row(log: &log) else { fatalError("A row is not in the table.") }
    demand(found.cells.count == sheet.width, "A row of the table has another width.")
    var cells = row.cells[...]
    for (index, cell) in found.cells.enumerated() {
      var text = ""
      if let next = cells.first, next.column == index + 1 {
        text = next.text
        cells.removeFirst()
        demand(!text.isEmpty, "A cell that holds nothing is kept.")
      }
      demandSame(cell.text, text, "A cell reads as another text:")
      demand(
        table.places.place(of: cell.offset, in: table.bytes)
          == .cell(sheet: sheet.name, row: row.number, column: index + 1),
        "A cell leads back to another place.")
    }
    demand(cells.isEmpty, "Cells are not in order.")
  }
  demand(scanner.row(log: &log) == nil, "The table has more rows than the sheet.")
  demand(log.problemCount == 0, "The table is not well-formed.")
}

private func checkStudy(in workbook: [UInt8], _ table: [UInt8], _ warningCount: Int) {
  func outcome(_ read: () throws(ReadingError) -> StudyReading) -> (StudyReading?, [String]) {
    do throws(ReadingError) {
      return (try read(), [])
    } catch {
      checkSentences(of: error)
      return (nil, error.problems.map { $0.code }.sorted())
    }
  }
  // A lone table may look like something else, such as UTF-16 or a web page.
  guard let text = try? TextEncoding.unicode.utf8(from: table), text == table,
    EncodingProblem(markupIn: table) == nil
  else { return }
  let (one, problems) = outcome { () throws(ReadingError) in
    try StudyInput.read(workbook, file: "f.xlsx")
  }
  let (other, others) = outcome { () throws(ReadingError) in
    try ContributionTable.read(table, file: "f.csv")
  }
  demand(problems == others, "A sheet is refused for other reasons: \(problems), \(others)")
  demand(one?.study == other?.study, "A sheet gives another study than its table.")
  if let one, let other {
    demand(
      one.warnings.count == other.warnings.count + warningCount, "A sheet has other warnings.")
    for warning in one.warnings { demand(!warning.description.isEmpty, "A warning says nothing.") }
  }
}

private func checkSentences(of error: ReadingError) {
  for problem in error.problems {
    demand(!problem.sentence(in: .danish).isEmpty, "A problem has no sentence.")
    demand(!problem.description.contains { $0.isNewline }, "A problem takes two lines: \(problem)")
  }
}

/// A number reads as the same in its shortest digits; a code of a format and a name of a cell never trap.
func checkCell(_ text: String) {
  let number = CellNumber(text)
  if let value = number.value {
    demand(CellNumber(number.text).value == value, "A number changes when it is shortened.")
    demandSame(CellNumber(number.text).text, number.text, "A short number is not short:")
    for format in [NumberFormat.date, .time, .dateAndTime, .duration, .number] {
      for countsFrom1904 in [false, true] {
        _ = SerialMoment(value, countsFrom1904: countsFrom1904)?.text(as: format)
      }
    }
  }
  _ = NumberFormat(code: text)
  if let reference = CellReference(text) {
    demand(CellReference(reference.name) == reference, "A cell has another name.")
  }
  _ = EscapedText.decoded(text)
}

/// An archive that stores its entries as they are.
private func storedArchive(_ entries: [(String, [UInt8])]) -> [UInt8] {
  func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
  var bytes: [UInt8] = []
  var directory: [UInt8] = []
  for (name, data) in entries {
    var common = number(20, 2) + number(0, 8) + number(Int(CRC32.checksum(of: data)), 4)
    common += number(data.count, 4) + number(data.count, 4) + number(name.utf8.count, 2)
    directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 6) + number(0, 6)
    directory += number(bytes.count, 4) + Array(name.utf8)
    bytes += number(0x0403_4B50, 4) + common + number(0, 2) + Array(name.utf8) + data
  }
  let start = bytes.count
  bytes += directory + number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2)
  return bytes + number(entries.count, 2) + number(directory.count, 4) + number(start, 4)
    + number(0, 2)
}
