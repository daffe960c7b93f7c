/// What a ZIP archive is, told by what is in it.
package enum PackedDocument: Hashable, Sendable {
  /// A workbook that can be read.
  case workbook
  /// A workbook whose parts are not XML (`.xlsb`).
  case binaryWorkbook
  /// A document of Word.
  case wordDocument
  /// A presentation of PowerPoint.
  case presentation
  /// A document of LibreOffice or OpenOffice.
  case openDocument
  /// A document of Numbers, Pages or Keynote.
  case appleDocument
  /// Something else.
  case other

  /// Looks at the names of the entries.
  package init(_ archive: ZIPArchive) {
    self = .other
    if archive.entry("mimetype") != nil, archive.entry("content.xml") != nil {
      self = .openDocument
    } else if archive.entry("xl/workbook.bin") != nil {
      self = .binaryWorkbook
    } else {
      for entry in archive.entries {
        let key = entry.key
        if key.hasPrefix("xl/") {
          self = .workbook
        } else if key.hasPrefix("word/") {
          self = .wordDocument
        } else if key.hasPrefix("ppt/") {
          self = .presentation
        } else if key.hasPrefix("index/"), key.hasSuffix(".iwa") {
          self = .appleDocument
        } else {
          continue
        }
        return
      }
    }
  }
}
