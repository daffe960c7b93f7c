import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import TestSupport
import Testing

/// Sheets in which coders sort, as they are written and as they come back.
@Suite struct SortingSheetTests {
  private func study(sortings: [Sorting] = []) throws -> Study {
    try Study(
      relays: [
        Relay(
          id: "r", name: "Ledere",
          contributions: [
            Contribution(id: "q-1", kind: .question, text: "=Hvem betaler?"),
            Contribution(id: "a-1", kind: .answer, replyTo: "q-1", text: "Vi gør."),
            Contribution(id: "a-2", kind: .answer, replyTo: "q-1", text: "De; andre."),
            Contribution(id: "0012", kind: .question, text: "Hvornår?"),
            Contribution(id: "q-3", kind: .question, text: "Hvorfor?"),
          ])
      ],
      codebook: Codebook(themes: [
        Theme(id: "tid", name: "Tid", aliases: ["Travlhed"], definition: "Om tid"),
        Theme(id: "penge", name: "Penge", keywords: ["betaler"], parent: "tid"),
      ]), sortings: sortings)
  }

  private func suggestions(for study: Study) -> [ThemeSuggestion] {
    ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: nil), codebook: study.codebook
    ).suggestions()
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func reading(
    _ table: String, _ study: Study? = nil, by coder: String? = nil
  ) throws -> SuggestionTableReading {
    try SortingSheet.read(
      Array(table.utf8), file: "ark.csv", of: try study ?? self.study(), by: coder)
  }

  private func problems(_ table: String, by coder: String? = nil) throws -> [String] {
    do {
      _ = try reading(table, by: coder)
      return []
    } catch let error as ReadingError {
      return error.problems.map { $0.description }
    }
  }

  @Test func danishSheetAsWritten() throws {
    #expect(
      text(
        SortingSheet.bytes(
          of: try study(), codebook: try study().codebook, for: "Anna", style: .excelDanish,
          language: .danish))
        == "\u{FEFF}Id;Stafet;Spørgsmål;Svar;Foreslået tema;Procent;Tema;Bemærkning;Koder\r\n"
        + "q-1;Ledere;'=Hvem betaler?;\"Vi gør.\nDe; andre.\";;;;;Anna\r\n"
        + "0012;Ledere;Hvornår?;;;;;;Anna\r\nq-3;Ledere;Hvorfor?;;;;;;Anna\r\n")
  }

  @Test func englishSheetWithSuggestions() throws {
    let study = try study()
    let lines = text(
      SortingSheet.bytes(
        of: study, codebook: study.codebook, for: "Anna", suggestions: suggestions(for: study),
        style: .excelEnglish, language: .english)
    ).split(separator: "\r\n")
    #expect(
      lines[0]
        == "\u{FEFF}Id,Relay,Question,Answers,Suggested theme,Percent,Theme,Remark,Coder")
    #expect(lines[1].contains(",Penge,"))
    #expect(lines[2] == "0012,Ledere,Hvornår?,,,,,,Anna")
  }

  @Test func ownSortingStandsInTheSheet() throws {
    let own = Sorting(
      id: "anna", coder: "Anna", kind: .byHand, assignments: ["q-3": .init(theme: "tid")])
    let study = try study(sortings: [own])
    let bytes = SortingSheet.bytes(
      of: study, codebook: study.codebook, for: "Anna", style: .excelDanish, language: .danish)
    #expect(text(bytes).contains("q-3;Ledere;Hvorfor?;;;;Tid;;Anna\r\n"))
    #expect(SortingSheet.holdsDecisions(bytes))
  }

  @Test func themesToChooseFrom() throws {
    #expect(
      text(SortingSheet.themes(of: try study().codebook, style: .excelDanish, language: .danish))
        == "\u{FEFF}Tema;Definition;Hører med;Hører ikke med;Eksempler;Andre navne;Del af;Id\r\n"
        + "Tid;Om tid;;;;Travlhed;;tid\r\nPenge;;;;;;Tid;penge\r\n")
  }

  @Test func filledSheetComesBack() throws {
    let study = try study()
    let bytes = SortingSheet.bytes(
      of: study, codebook: study.codebook, for: "Anna", suggestions: suggestions(for: study),
      style: .excelDanish, language: .danish)
    #expect(!SortingSheet.holdsDecisions(bytes))
    // As a spreadsheet saves it, with rows turned round and an id rewritten.
    let filled = text(Resaved.bytes(of: bytes, delimiter: ";"))
      .replacingOccurrences("0012;Ledere;Hvornår?;;;;;", "12;Ledere;Hvornår?;;;;travlhed;vist nok")
      .replacingOccurrences("q-3;Ledere;Hvorfor?;;;;;", "q-3;Ledere;Hvorfor?;;;;PENGE;")
    #expect(SortingSheet.holdsDecisions(Array(filled.utf8)))
    #expect(SortingSheet.namesCoder(Array(filled.utf8)))
    let reading = try reading(filled)
    #expect(
      reading.decisions == [
        SuggestionDecision(on: "0012", suggested: nil, theme: "tid", by: "Anna"),
        SuggestionDecision(on: "q-3", suggested: nil, theme: "penge", by: "Anna"),
      ])
    #expect(reading.undecided == ["q-1"])
    #expect(reading.remarks.map { $0.text } == ["vist nok"])
    #expect(
      Set(reading.warnings.map { $0.code }) == ["record.found-by-text", "table.protected-cells"])
  }

  @Test func columnsMayBeMissingAndInEitherLanguage() throws {
    for table in [
      "tema;id\nTid;q-1\n", "Theme\tID\ntid\tq-1\n",
      "\u{FEFF}sep=;\nId;Mine noter;THEME\nq-1;x;TID\n",
    ] {
      let reading = try reading(table, by: "bo")
      #expect(
        reading.decisions == [
          SuggestionDecision(on: "q-1", suggested: nil, theme: "tid", by: "bo")
        ])
      #expect(reading.warnings.map { $0.code }.contains("record.rows-missing"))
    }
  }

  @Test func windows1252IsReadWhereItIsAllowed() throws {
    let bytes = Array("Id;Bem".utf8) + [0xE6] + Array("rkning;Tema;Koder\nq-1;x;Tid;Anna\n".utf8)
    #expect(throws: ReadingError.self) { try SortingSheet.read(bytes, of: study()) }
    let reading = try SortingSheet.read(bytes, of: study(), fallbackEncoding: .windows1252)
    #expect(reading.remarks.map { $0.text } == ["x"])
  }

  @Test func wordsMeanWhatTheyMeanInSuggestions() throws {
    let reading = try reading(
      "id;foreslået tema;tema;koder\nq-1;Penge;x;Anna\n0012;;nej;Anna\nq-3;Tid;;anna\n")
    #expect(reading.decisions.map { $0.outcome } == [.accepted, .declined])
    #expect(reading.undecided == ["q-3"])
  }

  @Test func oneTableMayBeOfSeveralCoders() throws {
    let reading = try reading("id;tema;koder\nq-1;Tid;Anna\nq-1;Penge;Bo\nq-3;Tid;BO\n")
    #expect(reading.decisions.map { $0.coder } == ["Anna", "Bo", "Bo"])
  }

  @Test func coderIsNeededOnce() throws {
    #expect(
      try problems("id;tema\nq-1;Tid\nq-3;Tid\n") == [
        "ark.csv:2:1: It does not say who decided. Write a name in the column of the coder, or give it"
          + " with --coder. (record “q-1”)"
      ])
    #expect(
      try problems("id;tema;koder\nq-1;Tid;Bo\nq-3;Tid;Bo\n", by: "Anna") == [
        "ark.csv:2:9: This says that “Bo” decided, not “Anna”. Leave the name out, or change the column"
          + " of the coder. (record “q-1”)"
      ])
    #expect(try problems("id;accepted\nq-1;Tid\n").count == 1)
  }

  @Test func unknownThemesAreRefusedWithTheNamesToChooseFrom() throws {
    #expect(
      try problems("id;tema;koder\nq-1;Budget;Anna\nq-1;Tid;Anna\n") == [
        "ark.csv:2:5: There is no theme “Budget”. Use one of: Tid, Penge. (record “q-1”)",
        "ark.csv:3:1: The id “q-1” is already used on line 2. Every id may be used once. (record “q-1”)",
      ])
    #expect(try problems("id;koder\nq-1;Anna\n").count == 1)
  }

  @Test func tableOfSuggestionsIsReadAsBefore() throws {
    let reading = try reading("id;first;accepted\nq-1;Penge;1\n", by: "bo")
    #expect(
      reading.decisions == [
        SuggestionDecision(on: "q-1", suggested: "penge", theme: "penge", by: "bo")
      ])
  }

  @Test func sheetsOfTwoCodersBecomeTwoSortings() throws {
    let study = try study()
    var review = try SuggestionReview(of: nil, in: CodebookHistory(of: study))
    for table in ["id;tema;koder\nq-1;Tid;Anna\n", "id;tema;koder\nq-1;Penge;Bo\n"] {
      for decision in try reading(table).decisions { try review.take(decision) }
    }
    #expect(
      review.history.present.sortings.map { [$0.coder, $0.theme(of: "q-1")?.text] } == [
        ["Anna", "tid"], ["Bo", "penge"],
      ])
  }

  @Test func namesOfFilesHoldNothingThatLeadsElsewhere() {
    #expect(SortingSheet.fileName(for: "Anna Bø") == "sheet-anna-boe.csv")
    #expect(SortingSheet.fileName(for: "../x") == "sheet-x.csv")
    #expect(SortingSheet.fileName(for: "../..") == "sheet------.csv")
  }

  @Test func idsThatCannotBeFoundAgainAreWarnedOf() throws {
    #expect(SortingSheet.warnings(about: try study()) == [])
    let twice = try Study(relays: [
      Relay(
        id: "r",
        contributions: [
          Contribution(id: "1.3", kind: .question, text: "Hvem?"),
          Contribution(id: "q", kind: .question, text: "Hvem?"),
        ])
    ])
    #expect(SortingSheet.warnings(about: twice).map { $0.code } == ["table.rewritten-values"])
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, _ other: String) -> String {
    guard let place = range(of: part) else { return self }
    return replacingCharacters(in: place, with: other)
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }

  private func range(of part: String) -> Range<Index>? { ranges(of: part).first }
}
