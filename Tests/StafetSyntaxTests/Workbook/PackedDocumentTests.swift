import TestSupport
import Testing

@testable import StafetSyntax

/// Packed documents are told by the names of their parts.
@Suite struct PackedDocumentTests {
  @Test(arguments: [
    (["xl/workbook.xml"], EncodingProblem.workbook),
    (["[Content_Types].xml", "xl/worksheets/sheet1.xml"], .workbook),
    (["xl/workbook.bin", "xl/styles.bin"], .binaryWorkbook),
    (["[Content_Types].xml", "word/document2.xml"], .wordDocument),
    (["ppt/presentation.xml"], .presentation),
    (["mimetype", "content.xml", "styles.xml"], .openDocument),
    (["Index/Document.iwa", "Data/x.png"], .appleDocument),
    (["a.csv"], .packedDocument), ([], .packedDocument),
  ])
  func whatIsNoTextIsNamed(_ names: [String], _ problem: EncodingProblem) {
    let bytes = MadeArchive(names.map { ($0, "x") }).bytes
    let error = #expect(throws: SyntaxError.self) { try TextEncoding.unicode.utf8(from: bytes) }
    #expect(error?.problems.map { $0.reason } == [.encoding(problem)])
  }
}
