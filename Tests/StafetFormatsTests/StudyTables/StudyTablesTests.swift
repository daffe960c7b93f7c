import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import TestSupport
import Testing

/// A folder of tables that is read, written and read again.
@Suite struct StudyTablesTests {
  /// Written for programs and for spreadsheets, and saved by a spreadsheet, a study is the same.
  private func checkRoundTrip(_ study: Study) throws {
    try checkExact(study)
    for style in TableStyle.allCases {
      let files = StudyTables.files(of: study, for: style)
      let delimiter = Unicode.Scalar(style.delimiter.rawValue)
      let saved = files.mapValues { Resaved.bytes(of: $0, delimiter: delimiter) }
      for files in [files, saved] {
        let reading = try StudyTables.read(files)
        #expect(StudyJSON.bytes(of: reading.study) == StudyJSON.bytes(of: study))
        // What is said of the words depends on the words.
        let others = reading.warnings.filter { $0.kind != .content }
        #expect(Set(others.map { $0.code }).isSubset(of: ["table.protected-cells"]))
      }
    }
  }

  private func checkExact(_ study: Study) throws {
    let files = StudyTables.files(of: study)
    let reading = try StudyTables.read(files)
    #expect(reading.study == study)
    // What is said of the words depends on the words.
    #expect(
      reading.warnings.allSatisfy { $0.kind == .content || $0.code == "table.protected-cells" })
    #expect(StudyTables.files(of: reading.study) == files)
    // Strings are equal when they look the same; bytes tell more.
    #expect(StudyJSON.bytes(of: reading.study) == StudyJSON.bytes(of: study))
  }

  @Test func richStudyComesBack() throws { try checkRoundTrip(StudySamples.rich()) }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func randomStudyComesBack(seed: UInt64) throws {
    try checkRoundTrip(StudySamples.random(seed: seed))
  }

  @Test func smallStudyComesBack() throws {
    try checkRoundTrip(StudyJSON.read(PackageFiles.smallStudy()).study)
  }

  @Test func emptyStudyComesBack() throws { try checkRoundTrip(Study(relays: [])) }

  @Test func tinyStudyAsWritten() throws {
    let files = StudyTables.files(of: try StudySamples.tiny()).mapValues {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(
      files == [
        "study.csv": """
        key,value
        title,Tiny
        topic,
        language,en
        declared_participants,
        declared_contributions,
        declared_days,
        declared_themes,

        """,
        "relays.csv": """
        id,name,kind,opens,closes,declared_participants,declared_contributions,declared_days,declared_themes
        r,Relay,relay,,,,,,

        """,
        "groups.csv": """
        relay,id,name,external
        r,g,Group,false

        """,
        "participants.csv": """
        relay,id,group,suspended,role
        r,p,g,,head
        r,o,,,

        """,
        "contributions.csv": """
        id,relay,group,kind,author,recipient,reply_to,follows,at,marks,text
        q,r,g,question,p,o,,,2017-09-18T06:12:00Z,4-9,"Why ""now""?"
        a,r,,answer,o,,q,,,,Because.

        """,
        "themes.csv": """
        id,name,aliases,definition,include,exclude,examples,keywords,colour,parent,rest
        t,Time,,,,,,now;then,,,false

        """,
        "sortings.csv": """
        sorting,coder,kind,at,contribution,theme,certainty
        s,c,by_hand,,q,t,0.9

        """,
      ])
  }

  @Test func attributeColumnsAreToldApart() throws {
    let study = try Study(relays: [
      Relay(
        id: "r",
        contributions: [
          Contribution(
            id: "s", kind: .statement, text: "",
            attributes: [
              "Text": "1", "texts": "2", "attribute_a": "3", "ATTRIBUTE_A": "4", "b": "5", "B": "6",
              "at": "7", "ate": "8",
            ])
        ])
    ])
    let files = StudyTables.files(of: study)
    let table = String(decoding: files["contributions.csv"] ?? [], as: UTF8.self)
    #expect(
      table.split(separator: "\n").first.map { String($0) }
        == "id,relay,group,kind,author,recipient,reply_to,follows,at,marks,text,"
        + "attribute_ATTRIBUTE_A,B,attribute_Text,attribute_at,ate,attribute_attribute_a,b,"
        + "attribute_texts")
    try checkRoundTrip(study)
  }

  @Test func tabsSemicolonsAndOtherNamesAreRead() throws {
    let outcome = Outcome { () throws(ReadingError) in
      try StudyTables.read([
        "Contributions.TSV": Array("ID\tKind\tText\tRelay\ns\tStatement\t a \tTop\n".utf8),
        "RELAYS.csv": Array("\u{FEFF}id;name;declared_days\r\nr1;top;4\r\n".utf8),
        "study.csv": Array("key;value\nTitle;T\nDeclared_Days; 4 \n".utf8),
        "participants.csv": Array("id\n".utf8), "notes.txt": [0xFF], "Extra.csv": [],
        "sortings.csv": Array(
          "sorting;kind;contribution;theme;certainty;coder\nx;given;s;T 1;0,5;me\nx;;;;;\n".utf8),
      ])
    }
    #expect(outcome.problems == [])
    let sorting = Sorting(
      id: "x", coder: "me", kind: .given,
      assignments: ["s": Sorting.Assignment(theme: "t-1", certainty: 0.5)])
    #expect(
      outcome.study
        == (try Study(
          title: "T", declared: DeclaredFacts(days: 4),
          relays: [
            Relay(
              id: "r1", name: "top", declared: DeclaredFacts(days: 4),
              contributions: [Contribution(id: "s", kind: .statement, text: " a ")])
          ],
          codebook: Codebook(themes: [Theme(id: "t-1", name: "T 1")]), sortings: [sorting])))
    #expect(
      outcome.warnings == [
        "There is no table themes.csv, so nothing is known of: details of themes.",
        "Extra.csv: This table has no meaning here and was left out.",
      ])
  }

  @Test func whatIsMissingIsDerived() throws {
    let text =
      "id,relay,group,kind,author,recipient,reply_to,theme,text\n"
      + "q,Top Ledere,Stat,question,p1,p2,,Ny tid,?\na,top ledere,,answer,p2,p1,q,,!\n"
    let reading = try StudyTables.read(["contributions.csv": Array(text.utf8)])
    #expect(
      reading.study
        == (try Study(
          relays: [
            Relay(
              id: "top-ledere", name: "Top Ledere",
              groups: [ParticipantGroup(id: "stat", name: "Stat")],
              participants: [Participant(id: "p1", group: "stat"), Participant(id: "p2")],
              contributions: [
                Contribution(id: "q", kind: .question, author: "p1", recipient: "p2", text: "?"),
                Contribution(
                  id: "a", kind: .answer, author: "p2", recipient: "p1", replyTo: "q", text: "!"),
              ])
          ],
          codebook: Codebook(themes: [Theme(id: "ny-tid", name: "Ny tid")]),
          sortings: [
            Sorting(
              id: "given", coder: "given", kind: .given,
              assignments: ["q": Sorting.Assignment(theme: "ny-tid")])
          ])))
    #expect(
      reading.warnings.filter { $0.kind != .content }.map { $0.description } == [
        "There is no table study.csv, so nothing is known of: title, topic, language, attributes of "
          + "the study, declared figures.",
        "There is no table relays.csv, so nothing is known of: kinds of relays, opening and closing "
          + "times, declared figures of relays.",
        "There is no table groups.csv, so nothing is known of: which groups are external.",
        "There is no table themes.csv, so nothing is known of: details of themes.",
        "contributions.csv: There is no table of participants. The 2 who appear as author or "
          + "recipient were taken.",
      ])
  }
}
