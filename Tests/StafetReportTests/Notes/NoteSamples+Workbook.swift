import StafetSyntax

extension NoteSamples {
  static var workbookProblems: [WorkbookProblem] {
    zipProblems.map { .archive($0) }
      + xmlProblems.map { .xml($0, part: "xl/styles.xml", offset: 1224) } + [
        .missingPart("xl/workbook.xml"), .noSheet,
        .unknownSheet("Svar", known: ["Ark1", "Ark2"]),
        .malformedCell("A0", sheet: "Ark1"), .tooManyCells(sheet: "Ark1", limit: 33_554_432),
        .tableTooLarge(sheet: "Ark1", limit: 512 << 20),
      ]
  }

  static var workbookWarnings: [WorkbookWarning] {
    [
      .otherSheets(read: "Ark1", others: ["Ark2", "Svar"]),
      .formulasWithoutResults(count: 1, first: "C2"),
      .formulasWithoutResults(count: 1224, first: "C2"),
    ]
  }

  private static let sheet = "xl/worksheets/sheet1.xml"

  private static let zipProblems: [ZIPProblem] = [
    .noDirectory, .malformedDirectory, .severalParts, .tooManyEntries(limit: 10_000),
    .duplicateEntry(sheet), .overlappingEntries(sheet), .missingEntry(sheet), .encrypted(sheet),
    .unknownMethod(sheet, method: 12), .tooLarge(sheet, limit: 256 << 20),
    .tooDense(sheet, limit: 400), .damagedEntry(sheet),
  ]

  private static let xmlProblems: [XMLProblem] = [
    .notText, .otherEncoding("ISO-8859-1"), .documentType, .empty, .unexpectedEnd, .textOutside,
    .malformedTag, .duplicateAttribute("r"), .tooManyAttributes(limit: 256),
    .otherEnd("c", expected: "v"), .tooDeep(limit: 256), .unknownEntity("nbsp"),
    .malformedReference, .controlCharacter(1),
  ]
}
