import StafetFormats
import StafetModel
import StafetReport
import TestSupport
import Testing

/// What is stated of a study beside its file, and in a small table.
@Suite struct StudyFactsTests {
  private static let table = Array("id;kind;text\nq;question;Hvem?\n".utf8)
  private static let opening = "2024-01-01T08:00:00+01:00"

  private func options(_ study: String) -> ReadingOptions {
    var options = ReadingOptions()
    options.study = InputFile(name: "study.csv", bytes: Array(study.utf8))
    return options
  }

  private func check(_ reading: StudyReading) throws {
    let study = reading.study
    #expect(study.title == "Ledelse")
    #expect(study.topic == "Tid, og rum")
    #expect(study.language == "da")
    #expect(study.attributes == ["commissioned_by": "Kommunen", "publisher": "Os"])
    #expect(
      study.declared == DeclaredFacts(participants: 12, contributions: 224, days: 4, themes: 9))
    let relay = try #require(study.relays.first)
    #expect(relay.id == "topledere" && relay.name == "Topledere")
    #expect(relay.opens?.iso8601 == "2024-01-01T07:00:00Z")
    #expect(relay.closes?.iso8601 == "2024-01-05T07:00:00Z")
    #expect(
      reading.warnings.map { $0.description } == [
        "t.csv: This kind of file cannot hold: silent participants, attributes of participants,"
          + " suspensions, which groups are external, kinds of relays, details of themes, who sorted,"
          + " when and how surely, further sortings."
      ])
  }

  @Test func optionsFillALoneTable() throws {
    var options = ReadingOptions()
    options.facts.title = "Ledelse"
    options.facts.topic = "Tid, og rum"
    options.facts.language = "da"
    options.facts.client = "Kommunen"
    options.facts.publisher = "Os"
    options.facts.declared = DeclaredFacts(participants: 12, contributions: 224, days: 4, themes: 9)
    options.facts.relays = [
      StudyFacts.RelayFacts(name: "Topledere", opens: try Instant(iso8601: Self.opening)),
      StudyFacts.RelayFacts(closes: try Instant(iso8601: "2024-01-05T08:00:00+01:00")),
    ]
    try check(StudyInput.read(Self.table, file: "t.csv", options: options))
  }

  @Test(arguments: [
    "key;value", "Nøgle;Værdi", nil,
  ])
  func aSmallTableFillsIt(_ header: String?) throws {
    let text =
      (header.map { $0 + "\n" } ?? "") + """
        Titel;Ledelse
        EMNE:;"Tid, og rum"
        Sprog;da
        Opdragsgiver;Kommunen
        Arrangør;Os
        Antal deltagere;12
        antal bidrag; 224
        Antal dage;4
        Antal temaer;9
        Stafet;Topledere
        Åbner;2024-01-01T08:00:00+01:00
        Lukker;2024-01-05T08:00:00+01:00

        """
    try check(StudyInput.read(Self.table, file: "t.csv", options: options(text)))
    let lines = Array(#"{"id": "q", "kind": "question", "text": "Hvem?"}"#.utf8)
    try check(StudyInput.read(lines, file: "t.csv", options: options(text)))
  }

  @Test(arguments: [
    "Titel;Dato;Noter\nInterview 1;3. maj;husk\n",
    "Titel;Noter\nInterview 1;husk\nInterview 2;nej\n",
    "id,kind,text\nq,question,Hvem?\n", "noter\n", "", "\u{0}\u{1}",
  ])
  func somethingElseIsLeftAlone(_ text: String) throws {
    let reading = try StudyInput.read(Self.table, file: "t.csv", options: options(text))
    #expect(reading.study.title == "")
    #expect(reading.warnings.map { $0.code }.contains("input.other-study-table"))
  }

  @Test func whatIsWrongInTheTableIsToldWithItsPlace() {
    let text = "Titel;A\nAntal dage;fire\nÅbner;i går\nEmne;a\nTopic;b\n"
    let outcome = Outcome { () throws(ReadingError) in
      try StudyInput.read(Self.table, file: "t.csv", options: options(text))
    }
    #expect(outcome.problems.count == 3)
    #expect(outcome.problems.allSatisfy { $0.hasPrefix("study.csv:") })
    #expect(outcome.problems.first?.hasPrefix("study.csv:2:12: ") == true)
    #expect(outcome.problems.last?.hasPrefix("study.csv:5:1: The key “Topic”") == true)
  }

  @Test func whatIsStatedComesFirst() throws {
    var options = ReadingOptions()
    options.facts.title = "Ny"
    options.facts.declared = DeclaredFacts(days: 4)
    options.facts.relays = [StudyFacts.RelayFacts(relay: "A", name: "B")]
    let study = try Study(
      title: "Gammel", declared: DeclaredFacts(days: 3, themes: 2),
      relays: [Relay(id: "a", name: "A")])
    for reading in [
      try StudyInput.read(StudyJSON.bytes(of: study), file: "s.json", options: options),
      try StudyTables.read(StudyTables.files(of: study), options: options),
    ] {
      #expect(reading.study.title == "Ny")
      #expect(reading.study.declared == DeclaredFacts(days: 4, themes: 2))
      #expect(reading.study.relays[0].name == "B" && reading.study.relays[0].id == "a")
      #expect(
        reading.warnings.map { $0.code } == Array(repeating: "input.fact-overridden", count: 3))
      #expect(
        reading.warnings[0].sentence(in: .english)
          == "The title is “Gammel” in the input, but “Ny” was stated beside it and was taken.")
    }
  }

  @Test func aRelayIsNamedWhereThereAreSeveral() throws {
    let table = Array("id;kind;text;relay\nq;question;Hvem?;A\nr;question;Nu?;B\n".utf8)
    var options = ReadingOptions()
    options.facts.relays = [StudyFacts.RelayFacts(relay: "b", name: "Chefer")]
    #expect(
      try StudyInput.read(table, options: options).study.relays.map { $0.name } == ["A", "Chefer"])
    options.facts.relays = [
      StudyFacts.RelayFacts(name: "Chefer"), StudyFacts.RelayFacts(relay: "c", name: "Chefer"),
    ]
    let outcome = Outcome { () throws(ReadingError) in
      try StudyInput.read(table, file: "t.csv", options: options)
    }
    #expect(
      outcome.problems == [
        "There are several relays. Write before it which one is meant, as in --opens ID=TIME, with one"
          + " of these ids: a, b.",
        "There is no relay “c”. Use one of: A, B.",
      ])
  }

  @Test func danishKeysWorkInAFolderToo() throws {
    let reading = try StudyTables.read([
      "contributions.csv": Self.table,
      "study.csv": Array("Titel;Ledelse\nKunde;Kommunen\nÅbner;\(Self.opening)\nmood;glad\n".utf8),
      "relays.csv": Array("id\nr\n".utf8),
    ])
    #expect(reading.study.title == "Ledelse")
    #expect(reading.study.attributes == ["commissioned_by": "Kommunen", "mood": "glad"])
    #expect(reading.study.relays[0].opens?.iso8601 == "2024-01-01T07:00:00Z")
  }

  // Attributes that are called as other keys keep their names through tables.
  @Test func attributesNamedAsKeysComeBack() throws {
    let names = [
      "Titel", "Kunde", "opens", "days", "Stafet", "publisher", "note", "closes:x", "Emne!",
    ]
    let attributes = [String: String](uniqueKeysWithValues: names.map { ($0, "x") })
    let study = try Study(attributes: attributes, relays: [Relay(id: "r")])
    let reading = try StudyTables.read(StudyTables.files(of: study))
    #expect(reading.study == study)
    #expect(reading.warnings == [])
  }
}
