import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import Testing

@Suite struct SuggestionTableTests {
  private func study() throws -> Study {
    let texts: [(Contribution.ID, String)] = [
      ("s1", "penge budget"), ("s2", "budget penge"), ("s3", "trivsel personale"),
      ("s4", "personale trivsel"), ("u1", "Budget; \"hvorfor\"?"), ("u2", "Og hvad så?\nJa?"),
      ("u3", "Hvem?"),
    ]
    return try Study(
      relays: [
        Relay(
          id: "r", contributions: texts.map { Contribution(id: $0.0, kind: .question, text: $0.1) })
      ],
      codebook: Codebook(themes: [
        Theme(id: "m", name: "Økonomi", aliases: ["Penge"]), Theme(id: "p", name: "Trivsel"),
        Theme(id: "rest", name: "Øvrige", isRest: true),
      ]),
      sortings: [
        Sorting(
          id: "given", coder: "given", kind: .given,
          assignments: [
            "s1": .init(theme: "m"), "s2": .init(theme: "m"), "s3": .init(theme: "p"),
            "s4": .init(theme: "p"),
          ])
      ])
  }

  private func read(_ text: String, at: Instant? = nil) throws -> SuggestionTableReading {
    try SuggestionTable.read(
      Array(text.utf8), file: "s.csv", of: study(), by: "mette", at: at)
  }

  /// The probabilities are those of the same suggestions as tab-separated values, 0.914 and 0.500.
  @Test func aRowForEachSuggestion() throws {
    let study = try study()
    let suggester = ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: study.sortings[0]))
    let suggestions = Array(suggester.suggestions().prefix(2))
    let bytes = SuggestionTable.bytes(
      of: suggestions, order: ["u2", "u1"], in: study, codebook: study.codebook)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self).replacing("\r\n", with: "\n") == """
        id;text;first;first_percent;second;second_percent;sort_first;words;accepted
        u1;"Budget; ""hvorfor""?";Økonomi;91;Trivsel;9;2;Budget;
        u2;"Og hvad så?
        Ja?";Økonomi;50;Trivsel;50;1;;

        """)
    let reading = try SuggestionTable.read(bytes, of: study, by: "mette")
    #expect(reading.decisions.isEmpty)
    #expect(reading.undecided == ["u1", "u2"])
    #expect(reading.warnings.isEmpty)
    #expect(!SuggestionTable.holdsDecisions(bytes))
  }

  @Test(
    arguments: [
      ("1", "m", .accepted), ("x", "m", .accepted), ("JA", "m", .accepted),
      (" yes ", "m", .accepted),
      ("Sand", "m", .accepted), ("økonomi", "m", .accepted), ("PENGE", "m", .accepted),
      ("m", "m", .accepted), ("2", "p", .changed), ("Øvrige", "rest", .changed),
      ("nej", nil, .declined), ("no", nil, .declined), ("0", nil, .declined),
    ] as [(String, String?, SuggestionDecision.Outcome)])
  func aCellIsADecision(
    _ cell: String, _ theme: String?, _ outcome: SuggestionDecision.Outcome
  ) throws {
    let at = Instant(secondsSince1970: 5)
    let reading = try read("id;first;second;accepted\nu1;Økonomi;Trivsel;\(cell)\n", at: at)
    #expect(
      reading.decisions == [
        SuggestionDecision(
          on: "u1", suggested: "m", theme: theme.map { Theme.ID($0) }, by: "mette", at: at)
      ])
    #expect(reading.decisions.map { $0.outcome } == [outcome])
    #expect(reading.undecided.isEmpty)
  }

  /// A theme that is called like one of the words comes before the word.
  @Test func aThemeMayBeCalledLikeAWord() throws {
    let study = try study()
    let named = try study.replacing(
      codebook: Codebook(themes: study.codebook.themes + [Theme(id: "t", name: "Nej")]),
      sortings: study.sortings)
    let reading = try SuggestionTable.read(
      Array("id,accepted\nu1,nej\n".utf8), of: named, by: "a")
    #expect(reading.decisions.map { $0.theme } == ["t"])
  }

  /// A Danish Excel saves semicolons, returns and line feeds, and Windows-1252.
  @Test func aDanishSpreadsheetIsRead() throws {
    let text =
      "ID;Text;First;accepted;Note\r\nu1;Så?;Økonomi;Øvrige;é\r\nu2;;Økonomi;;\r\n;;;;\r\n"
    let reading = try SuggestionTable.read(
      text.unicodeScalars.map { UInt8($0.value) }, file: "s.csv", of: study(), by: "a",
      fallbackEncoding: .windows1252)
    #expect(reading.decisions.map { $0.theme } == ["rest"])
    #expect(reading.decisions.map { $0.suggested } == ["m"])
    #expect(reading.undecided == ["u2"])
    #expect(
      reading.warnings.map { $0.description } == [
        "s.csv:1:24: The column “Note” has no meaning here and was left out."
      ])
  }

  @Test func everyProblemIsToldWithItsLine() throws {
    let study = try study()
    let error = #expect(throws: ReadingError.self) {
      try SuggestionTable.read(
        Array(
          "id;first;second;accepted\nu1;Økonomi;;Budget\nx;Økonomi;;1\nu2;;;1\nu3;Tid;;ja\nu1;;;\n;;;1\n"
            .utf8), file: "s.csv", of: study, by: "a")
    }
    #expect(
      error?.problems.map { $0.description } == [
        "s.csv:2:13: There is no theme “Budget”. Use one of: Økonomi, Trivsel, Øvrige. (record “u1”)",
        "s.csv:3:1: The study has no contribution “x”; check its id. (record “x”)",
        "s.csv:4:4: The cell in the column “first” must not be empty. (record “u2”)",
        "s.csv:5:4: There is no theme “Tid”. Use one of: Økonomi, Trivsel, Øvrige. (record “u3”)",
        "s.csv:6:1: The id “u1” is already used on line 2. Every id may be used once. (record “u1”)",
        "s.csv:7:1: The cell in the column “id” must not be empty.",
      ])
  }

  @Test func theColumnsMustBeThere() throws {
    let study = try study()
    let error = #expect(throws: ReadingError.self) {
      try SuggestionTable.read(Array("id;text\nu1;\n".utf8), file: "s.csv", of: study, by: "a")
    }
    #expect(
      error?.description
        == "s.csv:1:1: The column “accepted” is missing. The table has: “id”, “text”.")
  }

  @Test(arguments: [
    ("id;accepted\na;\nb; \n", false), ("id;accepted\na;1\n", true), ("id;accepted\na;1;2\n", true),
    ("something else", true), ("", true), ("id;text\na;b\n", true),
  ])
  func whatAPersonWroteIsSeen(_ text: String, _ holds: Bool) {
    #expect(SuggestionTable.holdsDecisions(Array(text.utf8)) == holds)
  }

  /// A name that leads to another theme, or that a cell cannot keep, is written as the identifier.
  @Test func aCellLeadsBackToItsTheme() throws {
    let study = try Study(
      relays: [
        Relay(
          id: "r",
          contributions: [
            Contribution(id: "s1", kind: .question, text: "penge budget"),
            Contribution(id: "s2", kind: .question, text: "trivsel personale"),
            Contribution(id: "u", kind: .question, text: "budget"),
          ])
      ],
      codebook: Codebook(themes: [Theme(id: "a", name: "b"), Theme(id: "b", name: " Trivsel ")]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: ["s1": .init(theme: "a"), "s2": .init(theme: "b")])
      ])
    let suggestions = ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: study.sortings[0])
    ).suggestions()
    let bytes = SuggestionTable.bytes(
      of: suggestions, order: [], in: study, codebook: study.codebook)
    let row = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")[1].split(
      separator: ";", omittingEmptySubsequences: false)
    #expect(row[2] == "a")
    #expect(row[4] == "b")
    let filled = String(decoding: bytes, as: UTF8.self).replacing(";\r\n", with: ";2\r\n")
    let reading = try SuggestionTable.read(Array(filled.utf8), of: study, by: "d")
    #expect(reading.decisions.map { $0.theme } == ["b"])
    #expect(reading.decisions.map { $0.suggested } == ["a"])
  }

  @Test func whatBecameOfDecisionsIsWritten() throws {
    let reading = try read(
      "id,first,second,accepted\nu1,Økonomi,Trivsel,1\nu2,Økonomi,Trivsel,2\nu3,Trivsel,,nej\n"
        + "s1,,,\n")
    var review = try SuggestionReview(of: nil, in: CodebookHistory(of: study()))
    for decision in reading.decisions { try review.take(decision) }
    let lines = SuggestionReviewLines.bytes(of: review, undecided: reading.undecided.count)
    #expect(
      String(decoding: lines, as: UTF8.self) == """
        id\toutcome\tsuggested\ttheme\tname\tbefore\tcoder\tremark
        u1\taccepted\tm\tm\tØkonomi\t\tmette\t
        u2\tchanged\tm\tp\tTrivsel\t\tmette\t
        u3\tdeclined\tp\t\t\t\tmette\t
        # accepted 1 changed 1 declined 1 undecided 1 moved 2

        """)
    var again = try SuggestionReview(of: nil, in: review.history)
    for decision in reading.decisions { try again.take(decision) }
    let second = SuggestionReviewLines.bytes(of: again, undecided: 1)
    #expect(
      String(decoding: second, as: UTF8.self) == """
        id\toutcome\tsuggested\ttheme\tname\tbefore\tcoder\tremark
        u1\taccepted\tm\tm\tØkonomi\tm\tmette\t
        u2\tchanged\tm\tp\tTrivsel\tp\tmette\t
        u3\tdeclined\tp\t\t\t\tmette\t
        # accepted 1 changed 1 declined 1 undecided 1 moved 0

        """)
    #expect(again.history == review.history)
  }

  @Test func aSuggestionBecomesADecision() throws {
    let study = try study()
    let suggestion = try #require(
      ThemeSuggester(texts: SortableText.texts(of: study, sortedBy: study.sortings[0]))
        .suggestions().first)
    let decision = suggestion.decision(for: "rest", by: "a")
    #expect(decision == SuggestionDecision(on: "u1", suggested: "m", theme: "rest", by: "a"))
    #expect(suggestion.decision(for: "m", by: "a").outcome == .accepted)
    #expect(suggestion.decision(for: nil, by: "a").outcome == .declined)
  }
}
