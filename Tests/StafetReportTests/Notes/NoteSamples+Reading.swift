import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax

extension NoteSamples {
  static let encodingProblems: [EncodingProblem] = [
    .invalidUTF8(byte: 0xE6), .invalidUTF8(byte: 0xE6, others: 1),
    .invalidUTF8(byte: 0xE6, others: 1234), .unpairedSurrogate(0xD800), .oddByteCount,
    .undefinedInWindows1252(byte: 0x81), .utf16WithoutMark, .packedDocument, .workbook,
    .binaryWorkbook, .wordDocument, .presentation, .openDocument, .appleDocument, .gzip,
    .oldOfficeDocument, .encryptedWorkbook, .pdf, .webPage, .xmlDocument,
  ]

  static let jsonProblems: [JSONProblem] = [
    .empty, .unexpectedEnd(expected: .value), .unexpectedEnd(expected: .key),
    .unexpectedCharacter("x", expected: .colon), .unexpectedCharacter("'", expected: .value),
    .unexpectedCharacter("\u{FEFF}", expected: .commaOrBrace),
    .unexpectedCharacter("\n", expected: .commaOrBracket), .unknownWord("NaN"), .trailingComma,
    .comment, .leadingZero, .malformedNumber, .unclosedString, .controlCharacter(0x0A),
    .unknownEscape, .malformedUnicodeEscape, .loneSurrogate, .tooDeep(limit: 128),
    .textAfterValue, .listInsteadOfLines, .duplicateKey("id"),
  ]

  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var tableProblems: [TableProblem] {
    [
      .noHeader, .raggedRow(cells: 3, expected: 2),
      .raggedRow(cells: 5, expected: 7, missing: ["theme", "text"]),
      .raggedRow(
        cells: 1, expected: 3,
        separators: TableProblem.Separators(header: .comma, row: .semicolon)),
      .raggedRow(
        cells: 1, expected: 3, separators: TableProblem.Separators(header: .tab, row: .comma)),
      .unclosedQuote, .textAfterQuote(), .textAfterQuote(began: 4), .spaceBeforeQuote,
      .duplicateColumn("id"), .missingColumn("text", found: ["id", "kind"]), .unknownSeparator("^"),
      .quotedLines(";"), .otherSeparator("^"),
    ]
  }

  static let timeProblems: [TimeProblem] = [
    .malformed("i går"), .dateOnly("2017-09-18"), .missingZone("2017-09-18T08:12:00"),
    .missingOrder("03-04-2017 08:12 Z"), .missingOrderAndZone("03-04-2017 08:12"),
    .notOnTheClock("26-03-2017 02:30"), .noSuchDay("2017-02-31T08:12:00Z"),
    .noSuchTimeOfDay("2017-09-18T24:01:00Z"),
    .noSuchZone("2017-09-18T08:12:00+99:00"), .tooPrecise("2017-09-18T08:12:00.1234567890Z"),
    .outOfRange("0000-01-01T00:00:00+02:00"),
  ]

  static let valueProblems: [ValueProblem] = [
    .wrongKind(expected: .object, found: .array), .wrongKind(expected: .string, found: .number),
    .wrongKind(expected: .boolean, found: .null), .notWhole("1.5"), .numberTooLarge("1e99"),
    .notANumber("x"), .missingKey("id"), .unknownKey("titel", meant: "title"),
    .unknownKey("x", meant: nil), .unknownWord("spm", allowed: ["question", "answer"]),
    .time(.malformed("x")), .emptyIdentifier, .malformedMark, .malformedPeriod,
    .otherFormat("stafet-analysis", expected: "stafet-study"), .otherVersion(2, known: 1),
    .marks("x"), .vectorLength(3, expected: 4), .vectorLength(0, expected: nil),
    .stepNumber(3, expected: 2), .notOneKey(found: [], of: ["add", "merge"]),
    .notOneKey(found: ["add", "merge"], of: ["add", "merge"]),
    .outOfRange("-1", .atLeast(0)), .outOfRange("2", .fraction), .outOfRange("2", .weight),
    .outOfRange("9", .within(3...5)), .malformedLimits, .malformedPair,
    .malformedWordFamily("b c"), .unmatchableWord("og/eller"),
    .noExpression("skole"), .emptyList, .notBase64,
    .fileNotGiven("l.png", given: []), .fileNotGiven("l.png", given: ["a.png", "b.svg"]),
    .notAPicture, .pictureTooLarge(limit: 2_097_152), .pictureWithScript,
  ]

  static let recordProblems: [RecordProblem] = [
    .emptyCell(column: "text"), .duplicateIdentifier("q1", line: 3, file: nil),
    .duplicateIdentifier("q1", line: 1234, file: "a.csv"), .duplicateKey("q1", line: 3),
    .alreadySorted(sorting: "s", line: 3),
    .contradiction(column: "coder", value: "a", earlier: "b", line: 3),
    .sameIdentifier(label: "Tid!", other: "Tid?", id: "tid"),
    .unknownLabel("x", of: .relay, known: []), .unknownLabel("x", of: .relay, known: ["a", "b"]),
    .unknownLabel("x", of: .group, known: ["a"]), .unknownLabel("x", of: .theme, known: []),
    .unknownLabel("x", of: .theme, known: ["a"]),
    .otherGroup(author: "p", group: "g", earlier: "h", line: 3, file: nil),
    .otherGroup(author: "p", group: "g", earlier: "h", line: 3, file: "a.csv"),
    .malformedColumn("attribute_"), .missingTable("contributions.csv", found: []),
    .missingTable("contributions.csv", found: (1...22).map { "f\($0)" }),
    .notACodebook(holds: .contributions, columns: ["kind", "text"]),
    .notACodebook(holds: .participants, columns: ["group"]), .duplicateTable("A.csv"),
    .samePseudonym("p-001", line: 3), .relayNotNamed(known: ["a", "b"]),
    .tooManyRelays(limit: 65_535),
    .ambiguousText("Hvem betaler?", id: "01-mar", others: ["1.3", "1.30"]), .noCoder,
    .otherCoder("anna", here: "bo"), .otherRules, .brokenCount, .countTooLarge,
  ]

  static let sourceProblems: [SourceProblem] =
    [
      .noSection(relays: ["Topledere", "Chefer"]), .unknownRelay(heading: "X – tid", theme: "tid"),
      .emptySection(heading: "A – tid"), .oddParagraphs(heading: "A – tid", count: 1),
      .oddParagraphs(heading: "A – tid", count: 3),
      .unequalMarks(heading: "A – tid", questions: 2, answers: 3), .unmarkedParagraph,
      .answerBeforeQuestions, .questionAfterAnswer, .markWithoutText, .loneCut, .unclosedBold,
    ]
    + DeclaredFacts.Fact.allCases.map {
      .contradictoryFact($0, relay: "A", first: 1224, firstLine: 1234, second: 7)
    }
    + [
      .contradictoryFact(.days, relay: nil, first: 1, firstLine: 2, second: 3),
      .study(studyProblems[0]),
    ]

  static var readingWarnings: [ReadingWarning] {
    reasons.map { ReadingWarning($0, at: .file) }
  }

  private static var reasons: [ReadingWarning.Reason] {
    [
      .unknownKey("colour"), .misspeltKey("Contributions", meant: "contributions"),
      .columnLooksLike("txt", known: "text"), .attributeColumns(["mood"]),
      .attributeColumns(["mood", "place"]), .unnamedColumn,
      .renamedColumnMissing("spm", found: ["id", "text"]),
      .renamedToUnknown("spm", name: "words", known: ["id", "text"]), .unknownColumn("x"),
      .unknownTable, .missingTable("study.csv", facts: UntoldFact.allCases), .noContributions,
      .groupWithoutAuthor(count: 1), .groupWithoutAuthor(count: 2), .restNotMarked("Øvrige"),
      .participantsFromContributions(count: 1), .participantsFromContributions(count: 1224),
      .notInThisFormat([.title, .suspensions]),
    ] + GivenOption.allCases.map { .notNeeded($0) }
      + [
        .source(.factNotFound(phrase: "# deltagere", chapter: nil)),
        .source(.factNotFound(phrase: "# deltagere", chapter: "Baggrund")),
        .source(.unknownTheme("tro", relay: "Chefer")), .source(.relayWithoutSection("Chefer")),
        .source(.themeWithoutSection("tid")),
      ] + workbookWarnings.map { .workbook($0) } + contentWarnings.map { .content($0) }
      + spreadsheetWarnings.map { .spreadsheet($0) } + factsWarnings.map { .facts($0) }
      + privacyWarnings.map { .privacy($0) }
  }

  private static var spreadsheetWarnings: [SpreadsheetWarning] {
    [
      .protectedCells(count: 1), .protectedCells(count: 1224),
      .foundByText(count: 1, given: "01-mar", found: "1.3"),
      .foundByText(count: 3, given: "12", found: "0012"),
      .rewrittenValues(count: 1, examples: ["1.3"]),
      .rewrittenValues(count: 40, examples: ["1.3", "0012", "1E5"]), .rowsMissing(count: 1),
      .rowsMissing(count: 17),
    ]
  }

  private static var factsWarnings: [FactsWarning] {
    let facts: [FactsWarning.Fact] = [
      .title, .topic, .language, .participants, .contributions, .days, .themes,
      .attribute("commissioned_by"), .attribute("publisher"), .attribute("mood"),
    ]
    let ofRelays: [FactsWarning.Fact] = [.relayName, .opens, .closes]
    return facts.map { .overridden($0, given: "a", found: "b", relay: nil) }
      + ofRelays.map { .overridden($0, given: "a", found: "b", relay: "chefer") }
      + [.otherStudyTable, .separatorInItem("ro, fred", column: "keywords", separator: ",")]
  }

  private static var privacyWarnings: [PrivacyWarning] {
    [
      .revealingIdentifiers([PrivacyWarning.Count(.name, 1)], people: 1),
      .revealingIdentifiers(
        PersonalData.allCases.map { PrivacyWarning.Count($0, 2) }, people: 1224),
      .attributesLeftOut([
        PrivacyWarning.Attribute("Mail", holds: .emailAddress),
        PrivacyWarning.Attribute("Tlf.", holds: .telephoneNumber),
      ]), .personalAttributes([PrivacyWarning.Attribute("Navn", holds: .name)]),
      .attributeNotFound(["Mail"]), .attributeNotFound(["Mail", "Tlf."]),
      .pseudonymsUsed(people: 1, labels: 0), .pseudonymsUsed(people: 12, labels: 1),
      .pseudonymsUsed(people: 12, labels: 3),
      .namesMasked(count: 1, mark: "[navn]", texts: ["q1"]),
      .namesMasked(count: 14, mark: "[navn]", texts: (1...12).map { "q\($0)" }), .namesLeft(["q1"]),
      .namesLeft(["q1", "title"]), .ordinaryWordsLeft(["q1"]),
      .ordinaryWordsLeft((1...12).map { "q\($0)" }), .keyOpenToOthers,
      .warningWithheld(code: "table.attribute-columns"),
    ]
  }
}
