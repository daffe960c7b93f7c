import StafetFormats
import StafetModel
import StafetReport
import Testing

/// Columns and identifiers that tell who a person is.
@Suite struct PersonalColumnsTests {
  private static let table = Array(
    """
    id;kind;author;text;Mailadresse;Tlf.;Kontakt;IP Address;CPR-nr;Navn;Afdeling;Mail
    q1;question;p1;Hvem?;a@b.dk;20123456;x@y.dk;10.0.0.1;0101901234;Mette Hansen;HR;ja
    q2;question;p2;Nu?;;20 12 34 57;z@y.dk;10.0.0.2;010190-1235;Bo;Drift;nej
    q3;question;p2;Her?;c@d.dk;;;;;;;nej

    """.utf8)

  @Test func areLeftOutAndNamed() throws {
    let reading = try StudyInput.read(Self.table, file: "t.csv")
    #expect(
      reading.study.relays[0].contributions.map { $0.attributes } == [
        ["Afdeling": "HR", "Mail": "ja"], ["Afdeling": "Drift", "Mail": "nej"], ["Mail": "nej"],
      ])
    let sentences = reading.warnings.map { $0.description }
    #expect(
      sentences.contains(
        "t.csv: Columns that tell who people are were left out: “CPR-nr” (civil registration numbers),"
          + " “IP Address” (IP addresses), “Kontakt” (e-mail addresses), “Mailadresse” (e-mail"
          + " addresses), “Navn” (names), “Tlf.” (telephone numbers). With --keep and the name of the"
          + " column it is kept."))
    #expect(
      sentences.contains(
        "t.csv:1:21: These columns are not known and were kept as attributes: Afdeling, Mail."))
    #expect(!reading.warnings.contains { $0.code == "privacy.revealing-identifiers" })
  }

  @Test func areKeptOrLeftOutWhereThatIsAskedFor() throws {
    var options = ReadingOptions()
    options.people = PersonalColumns(
      kept: ["kontakt", " TLF. ", "Nix"], leftOut: ["afdeling", "Navn"])
    let reading = try StudyInput.read(Self.table, file: "t.csv", options: options)
    #expect(
      reading.study.relays[0].contributions.map { $0.attributes } == [
        ["Kontakt": "x@y.dk", "Tlf.": "20123456", "Mail": "ja"],
        ["Kontakt": "z@y.dk", "Tlf.": "20 12 34 57", "Mail": "nej"], ["Mail": "nej"],
      ])
    #expect(
      reading.warnings.map { $0.sentence(in: .english) }.contains(
        "There is no column to keep or leave out that is called “Nix”."))
  }

  @Test func areFoundInEveryKindOfInput() throws {
    let line =
      #"{"id": "q", "kind": "question", "text": "?", "author": "p", "attributes": {"email": "a@b.dk"}}"#
    let lines = try StudyInput.read(Array(line.utf8))
    #expect(lines.study.relays[0].contributions[0].attributes == [:])
    var options = ReadingOptions()
    options.participants = InputFile(bytes: Array("id;email;rolle\np;a@b.dk;chef\n".utf8))
    let table = try StudyInput.read(
      Array("id;kind;text;author\nq;question;?;p\n".utf8), options: options)
    #expect(table.study.relays[0].participants[0].attributes == ["rolle": "chef"])
  }

  @Test func aWholeStudyIsLeftWholeAndTold() throws {
    let study = try Study(relays: [
      Relay(id: "r", participants: [Participant(id: "p", attributes: ["email": "a@b.dk"])])
    ])
    let reading = try StudyInput.read(StudyJSON.bytes(of: study))
    #expect(reading.study == study)
    #expect(reading.warnings.map { $0.code } == ["privacy.personal-attributes"])
    var options = ReadingOptions()
    options.people.leftOut = ["Email"]
    let other = try StudyInput.read(StudyJSON.bytes(of: study), options: options)
    #expect(other.study.relays[0].participants[0].attributes == [:])
    #expect(other.warnings == [])
  }

  @Test func identifiersThatTellAreCounted() throws {
    let table = Array(
      "id;kind;author;recipient;text\nq1;question;Mette Hansen;bo@x.dk;?\nq2;question;p3;20 12 34 56;?\n"
        .utf8)
    let reading = try StudyInput.read(table)
    #expect(
      reading.warnings.map { $0.sentence(in: .english) }.contains(
        "The ids of 3 of 4 participants look like names (1), e-mail addresses (1) and telephone numbers"
          + " (1), and they go into the report. With --pseudonyms KEY.csv they are replaced."))
  }
}
