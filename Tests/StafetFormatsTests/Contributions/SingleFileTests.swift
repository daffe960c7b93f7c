import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import TestSupport
import Testing

/// Contributions that stand alone, as CSV and as JSON Lines.
@Suite struct SingleFileTests {
  /// What a single file keeps of a study whose identifiers are those that its names would get.
  private func kept(_ study: Study) throws -> Study {
    let sorting = study.sortings[0]
    var names: [Theme.ID: String] = [:]
    for theme in study.codebook.themes { names[theme.id] = theme.name }
    var themes: [Theme] = []
    for contribution in study.relays.flatMap({ $0.contributions }) {
      guard let theme = sorting.theme(of: contribution.id), let name = names[theme] else {
        continue
      }
      if !themes.contains(where: { $0.id == theme }) { themes.append(Theme(id: theme, name: name)) }
    }
    return try Study(
      relays: study.relays.map { relay in
        var people: [Participant.ID] = []
        var groups: [ParticipantGroup.ID] = []
        for contribution in relay.contributions {
          for person in [contribution.author, contribution.recipient] {
            if let person, !people.contains(person) { people.append(person) }
          }
          let author = relay.participants.first { $0.id == contribution.author }
          if let group = author?.group, !groups.contains(group) { groups.append(group) }
        }
        let authors = relay.contributions.compactMap { $0.author }
        return Relay(
          id: relay.id, name: relay.name,
          groups: groups.map { id in
            ParticipantGroup(id: id, name: relay.groups.first { $0.id == id }?.name ?? "")
          },
          participants: people.map { id in
            let group = relay.participants.first { $0.id == id }?.group
            return Participant(id: id, group: authors.contains(id) ? group : nil)
          },
          contributions: relay.contributions)
      },
      codebook: Codebook(themes: themes),
      sortings: [
        Sorting(
          id: "given", coder: "given", kind: .given,
          assignments: sorting.assignments.mapValues { Sorting.Assignment(theme: $0.theme) })
      ])
  }

  private static let cannotHold =
    "This kind of file cannot hold: silent participants, attributes of participants, suspensions, "
    + "which groups are external, kinds of relays, opening and closing times, details of themes, who "
    + "sorted, when and how surely, further sortings, title, topic, language, attributes of the "
    + "study, declared figures."

  @Test func smallStudyComesBackWithoutWhatCannotBeHeld() throws {
    let study = try StudyJSON.read(PackageFiles.smallStudy()).study
    let expected = try kept(study)
    #expect(expected.relays.map { $0.participants.count } == [12, 15])
    let warnings = [
      "f: There is no table of participants. The 27 who appear as author or recipient were taken.",
      "f: “Øvrige” was taken as a theme like the others. If it holds what fits no other theme, "
        + "give a codebook that marks it as the rest.",
      "f: " + Self.cannotHold,
    ]
    for bytes in [ContributionTable.bytes(of: study), ContributionLines.bytes(of: study)] {
      let reading = try StudyInput.read(bytes, file: "f")
      #expect(reading.study == expected)
      #expect(reading.warnings.map { $0.description } == warnings)
    }
  }

  @Test func participantsAndCodebookFillTheGaps() throws {
    let study = try StudyJSON.read(PackageFiles.smallStudy()).study
    var options = ReadingOptions()
    options.codebook = study.codebook
    options.participants = InputFile(
      name: "p.csv", bytes: StudyTables.files(of: study)["participants.csv"] ?? [])
    for bytes in [ContributionTable.bytes(of: study), ContributionLines.bytes(of: study)] {
      let reading = try StudyInput.read(bytes, options: options)
      #expect(reading.study.codebook == study.codebook)
      #expect(reading.study.relays.map { $0.participants } == study.relays.map { $0.participants })
      // The table of participants names groups by identifier, the contributions by name.
      #expect(reading.study.relays.map { $0.groups } == study.relays.map { $0.groups })
      #expect(
        reading.warnings.map { $0.description } == [
          "This kind of file cannot hold: which groups are external, kinds of relays, opening and "
            + "closing times, who sorted, when and how surely, further sortings, title, topic, "
            + "language, attributes of the study, declared figures."
        ])
    }
  }

  @Test func textsComeBackByteForByte() throws {
    let study = try Study(relays: [
      Relay(
        id: "relay",
        contributions: StudySamples.trickyTexts.enumerated().map { index, text in
          Contribution(
            id: Contribution.ID("c\(index)"), kind: .statement, text: text,
            attributes: ["a": text])
        })
    ])
    for bytes in [ContributionTable.bytes(of: study), ContributionLines.bytes(of: study)] {
      let back = try StudyInput.read(bytes).study
      #expect(StudyJSON.bytes(of: back) == StudyJSON.bytes(of: study))
    }
  }

  // Found by libFuzzer: such a name was written as the id that is made of it.
  @Test(arguments: ["\u{0}Time", "To\nlinjer", "A\u{85}b"])
  func aNameWithControlCharactersComesBack(name: String) throws {
    let study = try Study(
      relays: [
        Relay(
          id: Relay.ID(label: name), name: name,
          contributions: [Contribution(id: "s", kind: .statement, text: "x")])
      ])
    let table = try ContributionTable.read(ContributionTable.bytes(of: study)).study
    #expect(table.relays == study.relays)
    let lines = try ContributionLines.read(ContributionLines.bytes(of: study)).study
    #expect(lines.relays == study.relays)
  }

  @Test func tinyStudyAsWritten() throws {
    let study = try StudySamples.tiny()
    #expect(
      String(decoding: ContributionTable.bytes(of: study), as: UTF8.self) == """
        id,relay,group,kind,author,recipient,reply_to,follows,at,theme,marks,text
        q,r,g,question,p,o,,,2017-09-18T06:12:00Z,t,4-9,"Why ""now""?"
        a,r,,answer,o,,q,,,,,Because.

        """)
    #expect(
      String(decoding: ContributionLines.bytes(of: study), as: UTF8.self)
        == #"{"id": "q", "relay": "r", "group": "g", "kind": "question", "author": "p", "#
        + #""recipient": "o", "reply_to": null, "follows": null, "at": "2017-09-18T06:12:00Z", "#
        + #""theme": "t", "marks": [[4, 9]], "text": "Why \"now\"?", "attributes": {}}"# + "\n"
        + #"{"id": "a", "relay": "r", "group": null, "kind": "answer", "author": "o", "#
        + #""recipient": null, "reply_to": "q", "follows": null, "at": null, "#
        + #""theme": null, "marks": [], "text": "Because.", "attributes": {}}"# + "\n")
  }

  /// A table as a Danish Excel saves it, with other column names.
  private static let danish =
    "Nr.;Art;Spørgsmål;Tema;Afdeling;\r\n1;question;\"Hvad er \"\"krydspres\"\"?\r\nOg nu?\";"
    + "Ledelse på tværs;Ny;\r\n2;question;Æ ø å;ledelse PÅ tværs;;\r\n;;;;;\r\n"

  private static var mapping: ReadingOptions {
    ReadingOptions(
      layout: TableLayout(columns: [
        "nr.": "id", "ART": "kind", "Spørgsmål": "text", "Tema": "theme",
      ]))
  }

  private func danishStudy() throws -> Study {
    try Study(
      relays: [
        Relay(
          id: "relay",
          contributions: [
            Contribution(
              id: "1", kind: .question, text: "Hvad er \"krydspres\"?\r\nOg nu?",
              attributes: ["Afdeling": "Ny"]),
            Contribution(id: "2", kind: .question, text: "Æ ø å"),
          ])
      ],
      codebook: Codebook(themes: [Theme(id: "ledelse-paa-tvaers", name: "Ledelse på tværs")]),
      sortings: [
        Sorting(
          id: "given", coder: "given", kind: .given,
          assignments: [
            "1": Sorting.Assignment(theme: "ledelse-paa-tvaers"),
            "2": Sorting.Assignment(theme: "ledelse-paa-tvaers"),
          ])
      ])
  }

  @Test func danishTableWithMarkIsRead() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.danish.utf8)
    let reading = try ContributionTable.read(bytes, options: Self.mapping)
    #expect(reading.study == (try danishStudy()))
    #expect(
      reading.warnings.map { $0.description } == [
        "1:24: This column is not known and was kept as an attribute: Afdeling.", Self.cannotHold,
      ])
    var wide: [UInt8] = [0xFE, 0xFF]
    for unit in Self.danish.utf16 { wide += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try ContributionTable.read(wide, options: Self.mapping).study == danishStudy())
  }

  @Test func windows1252OnlyWhenAskedFor() throws {
    // Danish letters have the same numbers in Windows-1252 as in Unicode.
    let bytes = Self.danish.unicodeScalars.map { UInt8($0.value) }
    var options = Self.mapping
    let refused = Outcome { () throws(ReadingError) in
      try ContributionTable.read(bytes, file: "d.csv", options: options)
    }
    #expect(
      refused.problems.first
        == "d.csv:1:11: Byte 0xF8 is not UTF-8 text, and there are 8 more such places. The file may "
        + "be Windows-1252 (also called ANSI) or Mac Roman, as older spreadsheets save it. Save it as "
        + "UTF-8.")
    options.fallbackEncoding = .windows1252
    #expect(try ContributionTable.read(bytes, options: options).study == danishStudy())
    // What is UTF-8 stays UTF-8.
    #expect(
      try ContributionTable.read(Array(Self.danish.utf8), options: options).study == danishStudy())
  }

  @Test func columnsThatAreNotKnownAreAttributes() {
    let text = "id,kind,text,tema,role,,attribute_themes\nq,question,,a,b,c,d\nr,question,,,,x,\n"
    let outcome = Outcome { () throws(ReadingError) in
      try ContributionTable.read(Array(text.utf8), file: "c.csv")
    }
    #expect(
      outcome.study?.relays.first?.contributions.map { $0.attributes } == [
        ["tema": "a", "role": "b", "themes": "d"], [:],
      ])
    #expect(
      Array(outcome.warnings.dropLast()) == [
        "c.csv:1:14: The column “tema” was read as an attribute. Did you mean “theme”?",
        "c.csv:1:19: This column is not known and was kept as an attribute: role.",
        "c.csv:2:17: A column without a name was left out.",
      ])
  }

  @Test func renamedColumnsMayBeInOneOfTwoTables() throws {
    var options = ReadingOptions(
      layout: TableLayout(columns: ["who": "id", "what": "text", "nobody": "at"]))
    options.participants = InputFile(name: "p.csv", bytes: Array("who,group\np,G\n".utf8))
    let reading = try ContributionTable.read(
      Array("id,kind,what,author\ns,statement,x,p\n".utf8), file: "c.csv", options: options)
    #expect(reading.study.relays.first?.participants == [Participant(id: "p", group: "g")])
    #expect(
      reading.warnings.dropLast().map { $0.description } == [
        "c.csv:1:1: The column “nobody” was to be renamed, but the table does not have it. It "
          + "has: “id”, “kind”, “what”, “author”."
      ])
  }

  @Test func groupsWithoutAuthorAreToldOf() throws {
    let reading = try ContributionTable.read(
      Array("id,kind,text,group\ns,statement,x,G\nt,statement,y,\n".utf8), file: "c.csv")
    #expect(reading.study.relays.first?.groups == [])
    #expect(
      reading.warnings.dropLast().map { $0.description } == [
        "c.csv: 1\u{A0}row names a group but no author. The group of the author is meant, so it was left "
          + "out."
      ])
  }

  @Test func linesHaveUnknownKeysToldOfOnce() throws {
    let text = """

      {"id": "q", "kind": "question", "text": "a", "txet": 1, "marks": null}
      \t
      {"text": "b", "kind": "question", "id": "r", "txet": {"a": [2]}, "attributes": {"x": "y"}}\r

      """
    let reading = try ContributionLines.read(Array(text.utf8), file: "c.jsonl")
    #expect(
      reading.study.relays.map { $0.contributions } == [
        [
          Contribution(id: "q", kind: .question, text: "a"),
          Contribution(id: "r", kind: .question, text: "b", attributes: ["x": "y"]),
        ]
      ])
    #expect(
      reading.warnings.dropLast().map { $0.description } == [
        "c.jsonl:2:54: txet: The key “txet” has no meaning here and was left out with all that it holds. "
          + "Did you mean “text”?"
      ])
  }

  @Test func aRenamingOfAKeyThatNoLineHasIsToldOf() throws {
    let line = Array(#"{"id": "q", "kind": "question", "text": "a"}"#.utf8)
    let reading = try StudyInput.read(
      line, options: ReadingOptions(layout: TableLayout(columns: ["a": "b"])))
    #expect(
      reading.warnings.dropLast().map { $0.description } == [
        "The column “a” was to be renamed, but the table does not have it. It has: “id”, “kind”, “text”."
      ])
  }

  @Test(arguments: ["id,kind,text\n", ""])
  func nothingAtAll(_ text: String) {
    let outcome = Outcome { () throws(ReadingError) in
      try ContributionTable.read(Array(text.utf8), file: "c.csv")
    }
    if text.isEmpty {
      #expect(
        outcome.problems == ["c.csv: The table is empty. Its first line must name the columns."])
    } else {
      #expect(outcome.study?.relays == [])
      #expect(outcome.warnings.dropLast() == ["c.csv: There are no contributions."])
    }
  }

  @Test func kindsMayBeDanish() throws {
    let kinds: [Contribution.Kind] = [.question, .answer, .statement, .answer]
    let table = "id,kind,text,reply_to\nq,Spørgsmål,,\na,SVAR,,q\ns,udsagn,,\nb,Answer,,q\n"
    let lines = """
      {"id": "q", "kind": "SPØRGSMÅL", "text": ""}
      {"id": "a", "kind": "svar", "text": "", "reply_to": "q"}
      {"id": "s", "kind": "Udsagn", "text": ""}
      {"id": "b", "kind": "Answer", "text": "", "reply_to": "q"}
      """
    for text in [table, lines] {
      let study = try StudyInput.read(Array(text.utf8)).study
      #expect(study.relays.first?.contributions.map { $0.kind } == kinds)
    }
  }

  @Test func columnsKeptAsAttributesAreToldOfOnce() throws {
    let text = "id,kind,text,Stafet,Gruppe,Fra,texts,attribute_at\ns,statement,x,a,b,c,d,e\n"
    let reading = try ContributionTable.read(Array(text.utf8), file: "c.csv")
    #expect(
      reading.warnings.map { $0.description } == [
        "c.csv:1:14: These columns are not known and were kept as attributes: Stafet, Gruppe, Fra.",
        "c.csv:1:32: The column “texts” was read as an attribute. Did you mean “text”?",
        "c.csv: " + Self.cannotHold,
      ])
    // A folder is written by people who know what attributes are.
    let folder = try StudyTables.read(["contributions.csv": Array(text.utf8)])
    #expect(
      folder.warnings.filter { $0.file != nil }.map { $0.description } == [
        "contributions.csv:1:32: The column “texts” was read as an attribute. Did you mean "
          + "“text”?"
      ])
  }

  @Test func aRenamingToANameThatIsNotKnownIsToldOf() throws {
    let options = ReadingOptions(
      layout: TableLayout(columns: [
        "Stafet": "relai", "Rolle": "attribute_role", "Fra": "AUTHOR",
      ]))
    let text = "id,kind,text,Stafet,Rolle,Fra\ns,statement,x,a,b,c\n"
    let reading = try ContributionTable.read(Array(text.utf8), file: "c.csv", options: options)
    #expect(
      reading.study.relays.first?.contributions.map { $0.attributes } == [
        ["relai": "a", "role": "b"]
      ])
    #expect(reading.study.relays.first?.participants.map { $0.id } == ["c"])
    #expect(
      reading.warnings.dropFirst().dropLast().map { $0.description } == [
        "c.csv:1:14: The column “Stafet” was renamed to “relai”, which is not a known name, and "
          + "was kept as an attribute. Known are: id, relay, group, kind, author, recipient, "
          + "reply_to, follows, at, theme, marks, text."
      ])
  }
}
