/// A reason why bytes are not text.
package enum EncodingProblem: Hashable, Sendable {
  /// A byte that cannot stand where it stands in UTF-8, and the number of further such places.
  case invalidUTF8(byte: UInt8, others: Int = 0)

  /// Half of a UTF-16 surrogate pair without its other half, and the number of further places that
  /// are wrong.
  case unpairedSurrogate(UInt16, others: Int = 0)

  /// A UTF-16 text with an odd number of bytes: the last character is cut in two.
  case oddByteCount

  /// One of the five bytes that Windows-1252 gives no meaning, and the number of further ones.
  case undefinedInWindows1252(byte: UInt8, others: Int = 0)

  /// The text looks like UTF-16, but has no byte order mark that says so.
  case utf16WithoutMark

  /// A packed document of a kind that is not known, or that is damaged.
  case packedDocument

  /// A workbook of Excel, where text is needed.
  case workbook

  /// A workbook of Excel whose parts are not XML (`.xlsb`).
  case binaryWorkbook

  /// A document of Word.
  case wordDocument

  /// A presentation of PowerPoint.
  case presentation

  /// A document of LibreOffice or OpenOffice, such as `.ods`.
  case openDocument

  /// A document of Numbers, Pages or Keynote.
  case appleDocument

  /// A file that was packed by gzip.
  case gzip

  /// A document of Excel or Word as their versions before 2007 save it.
  case oldOfficeDocument

  /// A workbook or document that only a password opens.
  case encryptedWorkbook

  /// A document in PDF.
  case pdf

  /// A web page, as some programs save it under the name of a workbook, where a table is needed.
  case webPage

  /// A document in XML, such as a spreadsheet of Excel 2003, where a table is needed.
  case xmlDocument

  /// The name of the fact in codes such as `encoding.invalid-utf-8`.
  package var code: String {
    switch self {
    case .invalidUTF8: "invalid-utf-8"
    case .unpairedSurrogate: "unpaired-surrogate"
    case .oddByteCount: "odd-byte-count"
    case .undefinedInWindows1252: "undefined-in-windows-1252"
    case .utf16WithoutMark: "utf-16-without-mark"
    case .packedDocument: "packed-document"
    case .workbook: "workbook"
    case .binaryWorkbook: "binary-workbook"
    case .wordDocument: "word-document"
    case .presentation: "presentation"
    case .openDocument: "open-document"
    case .appleDocument: "apple-document"
    case .gzip: "gzip"
    case .oldOfficeDocument: "old-office-document"
    case .encryptedWorkbook: "encrypted-workbook"
    case .pdf: "pdf"
    case .webPage: "web-page"
    case .xmlDocument: "xml-document"
    }
  }

  /// The same problem with the number of further places that have it.
  func counting(others: Int) -> EncodingProblem {
    switch self {
    case .invalidUTF8(let byte, _): .invalidUTF8(byte: byte, others: others)
    case .unpairedSurrogate(let unit, _): .unpairedSurrogate(unit, others: others)
    case .undefinedInWindows1252(let byte, _): .undefinedInWindows1252(byte: byte, others: others)
    case .oddByteCount, .utf16WithoutMark, .packedDocument, .workbook, .binaryWorkbook,
      .wordDocument, .presentation, .openDocument, .appleDocument, .gzip, .oldOfficeDocument,
      .encryptedWorkbook, .pdf, .webPage, .xmlDocument:
      self
    }
  }
}

extension EncodingProblem {
  /// What a packed document is that is not read.
  package init(_ document: PackedDocument) {
    self =
      switch document {
      case .workbook: .workbook
      case .binaryWorkbook: .binaryWorkbook
      case .wordDocument: .wordDocument
      case .presentation: .presentation
      case .openDocument: .openDocument
      case .appleDocument: .appleDocument
      case .other: .packedDocument
      }
  }
}

extension EncodingProblem {
  /// The document in a language of tags that a text is, told by how it begins; nil for anything else.
  ///
  /// - Parameter text: Valid UTF-8 without a byte order mark.
  package init?(markupIn text: [UInt8]) {
    let start = text.prefix(64).drop { $0 <= 0x20 }
    func begins(with mark: String) -> Bool {
      guard start.count > mark.utf8.count else { return false }
      for (byte, expected) in zip(start, mark.utf8) where byte != expected {
        guard 0x41...0x5A ~= byte, byte | 0x20 == expected else { return false }
      }
      return true
    }
    if begins(with: "<!doctype html") || begins(with: "<html") || begins(with: "<table") {
      self = .webPage
    } else if begins(with: "<?xml ") {
      self = .xmlDocument
    } else {
      return nil
    }
  }
}
