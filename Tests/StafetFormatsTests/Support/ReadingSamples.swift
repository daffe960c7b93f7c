import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax

/// One problem and one warning of every kind.
enum ReadingSamples {
  static let encoding: [EncodingProblem] = [
    .invalidUTF8(byte: 0xE6), .unpairedSurrogate(0xD800), .oddByteCount,
    .undefinedInWindows1252(byte: 0x81), .utf16WithoutMark, .packedDocument, .workbook,
    .binaryWorkbook, .wordDocument, .presentation, .openDocument, .appleDocument, .gzip,
    .oldOfficeDocument, .encryptedWorkbook, .pdf, .webPage, .xmlDocument,
  ]

  static let zip: [ZIPProblem] = [
    .noDirectory, .malformedDirectory, .severalParts, .tooManyEntries(limit: 1),
    .duplicateEntry("a"), .overlappingEntries("a"), .missingEntry("a"), .encrypted("a"),
    .unknownMethod("a", method: 12), .tooLarge("a", limit: 1), .tooDense("a", limit: 1),
    .damagedEntry("a"),
  ]

  static let xml: [XMLProblem] = [
    .notText, .otherEncoding("ISO-8859-1"), .documentType, .empty, .unexpectedEnd, .textOutside,
    .malformedTag, .duplicateAttribute("a"), .tooManyAttributes(limit: 1),
    .otherEnd("a", expected: "b"), .tooDeep(limit: 1), .unknownEntity("nbsp"), .malformedReference,
    .controlCharacter(1),
  ]

  static let workbook: [WorkbookProblem] =
    zip.map { .archive($0) } + xml.map { .xml($0, part: "a", offset: 1) } + [
      .missingPart("a"), .noSheet, .unknownSheet("a", known: ["b"]),
      .malformedCell("A0", sheet: "a"), .tooManyCells(sheet: "a", limit: 1),
      .tableTooLarge(sheet: "a", limit: 1),
    ]

  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var workbookWarnings: [WorkbookWarning] {
    [
      .otherSheets(read: "a", others: ["b"]), .formulasWithoutResults(count: 1, first: "A2"),
    ]
  }

  static let json: [JSONProblem] = [
    .empty, .unexpectedEnd(expected: .value), .unexpectedCharacter("x", expected: .key),
    .unknownWord("NaN"), .trailingComma, .comment, .leadingZero, .malformedNumber, .unclosedString,
    .controlCharacter(9), .unknownEscape, .malformedUnicodeEscape, .loneSurrogate,
    .tooDeep(limit: 512), .textAfterValue, .listInsteadOfLines, .duplicateKey("id"),
  ]

  static let table: [TableProblem] = [
    .noHeader, .raggedRow(cells: 2, expected: 3), .unclosedQuote, .textAfterQuote(),
    .spaceBeforeQuote, .duplicateColumn("id"), .missingColumn("id", found: ["text"]),
    .quotedLines(","), .otherSeparator("^"), .unknownSeparator("^"),
  ]

  static let time: [TimeProblem] = [
    .malformed("soon"), .dateOnly("2017-09-18"), .missingZone("2017-09-18T08:12"),
    .missingOrder("03-04-2017 08:12 Z"), .missingOrderAndZone("03-04-2017 08:12"),
    .notOnTheClock("26-03-2017 02:30"), .noSuchDay("2017-02-31T08:12Z"),
    .noSuchTimeOfDay("2017-09-18T24:01Z"),
    .noSuchZone("2017-09-18T08:12+99:00"), .tooPrecise("2017-09-18T08:12:00.0000000001Z"),
    .outOfRange("0000-01-01T00:00+01:00"),
  ]

  static let value: [ValueProblem] = [
    .wrongKind(expected: .string, found: .number), .notWhole("1.5"), .numberTooLarge("1e999"),
    .notANumber("x"), .missingKey("id"), .unknownKey("x", meant: nil),
    .unknownWord("x", allowed: ["y"]),
    .time(.malformed("soon")), .emptyIdentifier, .malformedMark, .malformedPeriod,
    .otherFormat("x", expected: "stafet-study"), .otherVersion(2, known: 1), .marks("x"),
    .vectorLength(0, expected: nil), .stepNumber(3, expected: 2), .notOneKey(found: [], of: ["a"]),
    .outOfRange("2", .weight), .malformedLimits, .malformedPair, .malformedWordFamily("a b"),
    .unmatchableWord("a/b"), .noExpression("a"), .emptyList,
    .notBase64, .fileNotGiven("l.png", given: []), .notAPicture, .pictureTooLarge(limit: 1),
    .pictureWithScript,
  ]

  static let record: [RecordProblem] = [
    .emptyCell(column: "id"), .duplicateIdentifier("q", line: 2, file: nil),
    .duplicateKey("title", line: 2), .alreadySorted(sorting: "s", line: 2),
    .contradiction(column: "kind", value: "a", earlier: "b", line: 2),
    .sameIdentifier(label: "A", other: "a", id: "a"),
    .unknownLabel("x", of: .theme, known: []),
    .otherGroup(author: "p", group: "a", earlier: "b", line: 2, file: nil), .malformedColumn(""),
    .missingTable("contributions.csv", found: []),
    .notACodebook(holds: .participants, columns: ["group"]), .duplicateTable("a.csv"),
    .samePseudonym("p-001", line: 2), .relayNotNamed(known: ["a", "b"]),
    .tooManyRelays(limit: 200), .ambiguousText("Hvem?", id: "1", others: ["q-1", "q-2"]), .noCoder,
    .otherCoder("anna", here: "bo"), .otherRules, .brokenCount, .countTooLarge,
  ]

  static let source: [SourceProblem] =
    [
      .noSection(relays: ["A"]), .unknownRelay(heading: "B Time", theme: "Time"),
      .emptySection(heading: "A Time"), .oddParagraphs(heading: "A Time", count: 3),
      .unequalMarks(heading: "A Time", questions: 2, answers: 1), .unmarkedParagraph,
      .answerBeforeQuestions, .questionAfterAnswer, .markWithoutText, .loneCut, .unclosedBold,
      .contradictoryFact(.days, relay: nil, first: 4, firstLine: 1, second: 5),
    ] + studyProblem.map { .study($0) }

  static let sourceWarnings: [SourceWarning] = [
    .factNotFound(phrase: "{n} days", chapter: nil), .unknownTheme("x", relay: "A"),
    .relayWithoutSection("A"), .themeWithoutSection("Time"),
  ]

  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var spreadsheetWarnings: [SpreadsheetWarning] {
    [
      .protectedCells(count: 1), .foundByText(count: 1, given: "01-mar", found: "1.3"),
      .rewrittenValues(count: 1, examples: ["0012"]), .rowsMissing(count: 1),
    ]
  }

  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var factsWarnings: [FactsWarning] {
    [
      .overridden(.title, given: "a", found: "b", relay: nil), .otherStudyTable,
      .separatorInItem("a, b", column: "keywords", separator: ","),
    ]
  }

  // Made anew each time: the leak sanitizer does not find an array again that a constant keeps in a case.
  static var privacyWarnings: [PrivacyWarning] {
    [
      .revealingIdentifiers([PrivacyWarning.Count(.name, 2)], people: 3),
      .attributesLeftOut([PrivacyWarning.Attribute("Mail", holds: .emailAddress)]),
      .personalAttributes([PrivacyWarning.Attribute("Mail", holds: .emailAddress)]),
      .attributeNotFound(["x"]), .pseudonymsUsed(people: 2, labels: 0),
      .namesMasked(count: 1, mark: "[name]", texts: ["q"]), .namesLeft(["q"]),
      .ordinaryWordsLeft(["q"]), .keyOpenToOthers, .warningWithheld(code: "x.y"),
    ]
  }

  static let step: [CodebookStepError.Reason] = [
    .unknownTheme("t"), .unknownSorting("s"), .unknownContribution("q"), .sortingTaken("s"),
    .malformedSorting(""), .notSuggested("s"), .notByHand("s"), .identifierTaken("t"),
    .malformedIdentifier(""), .nameTaken("Time", by: "t", and: "u"), .emptyName("t"),
    .malformedColour("red"), .secondRest(first: "r"), .mergesRest("r"), .nestsInItself("t"),
    .notEmpty("t", placements: 2), .hasPart("t", part: "u"), .notInTheme("q", "t"),
    .namedTwice("q"), .certaintyOutOfRange(2), .changesNothing,
  ]

  static let study: [StudyProblem.Reason] = [
    .malformedIdentifier, .duplicateIdentifier(first: .study), .malformedAttribute(""),
    .unknownGroup("g"), .unknownParticipant("p"), .unknownContribution("q"), .unknownTheme("t"),
    .unknownRelay("r"), .unknownSorting("s"),
    .answerWithoutQuestion, .replyToNoQuestion("q"), .replyByNoAnswer, .followsNoAnswer("q"),
    .followedByNoQuestion, .circularChain, .markOutsideText(0..<9, length: 2), .endsBeforeItStarts,
    .negativeCount(-1), .malformedColour("red"), .circularTheme,
    .ambiguousLabel("Time", other: "t"), .secondRest(first: "r"), .certaintyOutOfRange(2),
  ]

  static let content: [ContentWarning] = {
    let count = ContentCount(texts: 1, names: 0, example: "x")
    return [
      .markup(count), .brokenLetters(count, mended: "y"), .macLetters(count, mended: "y"),
      .lostCharacters(count), .controlCharacters(count), .writtenControlCharacters(count),
      .placeholder("NA", of: .group, count: 1),
      .alikeNames(["a", "A"], of: .theme, by: [.letterCase], others: 0),
      .joinedNames("a, b", parts: ["a", "b"], of: .theme, others: 0),
      .uncountedThemes(count: 1, example: "a"),
      .repeats(exact: 1, alike: 0, example: "b", first: "a"), .rowsInCell(lines: 3, rows: 2),
      .textColumn("x", cells: 2, example: "y"), .formulaTexts(count: 1, example: "001"),
      .decodedMarkup(texts: 1, names: 0), .mendedLetters(texts: 1, names: 0),
      .droppedControlCharacters(texts: 1, names: 0), .droppedRepeats(count: 1),
      .keptRepeats(["a"]),
    ]
  }()

  static var warnings: [ReadingWarning.Reason] {
    [
      .unknownKey("x"), .misspeltKey("txet", meant: "text"),
      .columnLooksLike("autor", known: "author"), .attributeColumns(["x"]),
      .unnamedColumn, .renamedColumnMissing("x", found: []),
      .renamedToUnknown("x", name: "y", known: []), .unknownColumn("x"), .unknownTable,
      .missingTable("study.csv", facts: [.title]), .noContributions, .groupWithoutAuthor(count: 1),
      .restNotMarked("Other"), .participantsFromContributions(count: 3),
      .notInThisFormat([.title]),
    ] + GivenOption.allCases.map { .notNeeded($0) } + layoutWarnings.map { .layout($0) }
      + sourceWarnings.map { .source($0) } + workbookWarnings.map { .workbook($0) }
      + content.map { .content($0) } + spreadsheetWarnings.map { .spreadsheet($0) }
      + factsWarnings.map { .facts($0) } + privacyWarnings.map { .privacy($0) }
  }

  static var problems: [ReadingProblem.Reason] {
    encoding.map { .encoding($0) } + workbook.map { .workbook($0) } + json.map { .json($0) }
      + table.map { .table($0) }
      + value.filter { if case .time = $0 { false } else { true } }.map { .value($0) }
      + time.map { .value(.time($0)) } + record.map { .record($0) } + layout.map { .layout($0) }
      + source.map { .source($0) }
      + step.map { .step(CodebookStepError($0)) }
  }

  /// The codes of all problems and warnings.
  static let codes: [String] =
    problems.map { ReadingProblem($0, at: .file).code }
    + study.map { "study." + $0.code }
    + warnings.map { ReadingWarning($0, at: .file).code }
}

extension ReadingSamples {
  /// What is wrong with a study whose one relay has no id.
  static let studyProblem: [StudyProblem] = {
    do throws(StudyError) {
      _ = try Study(relays: [Relay(id: "")])
      return []
    } catch {
      return error.problems
    }
  }()
}
