/// A workbook put together by hand, with as few parts as can be.
package struct MadeWorkbook {
  /// The sheets: their names, what stands between the tags of `sheetData`, and whether they are hidden.
  package var sheets: [(name: String, rows: String, state: String)]
  /// What stands between the tags of `sst`.
  package var strings: String?
  /// What stands between the tags of `styleSheet`.
  package var styles: String?
  /// The attributes of `workbookPr`.
  package var properties = ""

  package init(_ rows: String, name: String = "Ark1", strings: String? = nil, styles: String? = nil)
  {
    sheets = [(name, rows, "visible")]
    self.strings = strings
    self.styles = styles
  }

  /// The parts by name.
  package var parts: [(String, String)] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    func relation(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(office)\(kind)\" Target=\"\(target)\"/>"
    }
    var parts = [
      (
        "_rels/.rels",
        "<Relationships>\(relation("r", "officeDocument", "/xl/workbook.xml"))</Relationships>"
      )
    ]
    var relations = ""
    var list = ""
    for (index, sheet) in sheets.enumerated() {
      relations += relation("s\(index)", "worksheet", "../xl/./worksheets/s\(index).xml")
      list +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"9\" state=\"\(sheet.state)\" r:id=\"s\(index)\"/>"
      parts.append(
        (
          "xl/worksheets/s\(index).xml",
          "<worksheet><cols/><sheetData>\(sheet.rows)</sheetData><mergeCells/></worksheet>"
        ))
    }
    if let strings {
      relations += relation("t", "sharedStrings", "texts.xml")
      parts.append(("xl/texts.xml", "<sst>\(strings)</sst>"))
    }
    if let styles {
      relations += relation("u", "styles", "styles.xml")
      parts.append(("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"))
    }
    parts.append(("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"))
    parts.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"\(office)\"><workbookPr \(properties)/><sheets>\(list)</sheets></workbook>"
      ))
    return parts
  }

  package var bytes: [UInt8] { MadeArchive(parts).bytes }
}
