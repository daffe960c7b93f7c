import StafetFormats
import StafetModel
import StafetReport
import TestSupport
import Testing

/// A codebook in a file of its own.
@Suite struct CodebookFileTests {
  @Test func tableComesBack() throws {
    let codebook = try StudySamples.rich().codebook
    let bytes = CodebookFile.table(of: codebook)
    let reading = try CodebookFile.read(bytes)
    #expect(reading.codebook == codebook)
    #expect(reading.warnings.map { $0.code } == ["content.joined-names"])
    #expect(CodebookFile.table(of: reading.codebook) == bytes)
  }

  @Test func codebookOfAStudyIsTaken() throws {
    let study = try StudySamples.rich()
    #expect(try CodebookFile.read(StudyJSON.bytes(of: study)).codebook == study.codebook)
  }

  @Test func danishTableIsRead() throws {
    let text =
      "ID;Name;Aliases;Rest;Note\r\nt;Tid på \"farten\";\"a; b \\; c\";;x\r\nr;Øvrige;;ja;\r\n"
    let reading = try CodebookFile.read(
      text.unicodeScalars.map { UInt8($0.value) }, file: "k.csv", fallbackEncoding: .windows1252)
    #expect(
      reading.codebook
        == Codebook(themes: [
          Theme(id: "t", name: "Tid på \"farten\"", aliases: ["a", "b ; c"]),
          Theme(id: "r", name: "Øvrige", isRest: true),
        ]))
    #expect(
      reading.warnings.map { $0.description } == [
        "k.csv:1:22: The column “Note” has no meaning here and was left out."
      ])
  }

  @Test func whatDoesNotHoldTogetherIsRefused() {
    let bytes = Array("id,name,parent,rest\na,A,b,1\nb,B,a,true\n".utf8)
    do throws(ReadingError) {
      _ = try CodebookFile.read(bytes, file: "k.csv")
      Issue.record("The ring should be refused.")
    } catch {
      #expect(
        error.problems.map { $0.description } == [
          "k.csv:2:5: The theme “a” is, through its parents, part of itself. (record “a”)",
          "k.csv:3:5: The theme “b” is, through its parents, part of itself. (record “b”)",
          "k.csv:3:7: The theme “b” is marked as the rest, but “a” already is. (record “b”)",
        ])
    }
  }

  @Test(arguments: [
    (
      "id;kind;text\nq;question;Why?\n",
      "k.csv: This is a table of contributions, not a codebook: it has the columns “kind” and "
        + "“text”. A codebook has a row for each theme, with columns such as id, name and "
        + "definition."
    ),
    (
      "relay,ID,Group,role\nr,p,g,head\n",
      "k.csv: This is a table of participants, not a codebook: it has the column “group”. A "
        + "codebook has a row for each theme, with columns such as id, name and definition."
    ),
  ])
  func otherTablesAreRefused(_ text: String, _ sentence: String) {
    let error = #expect(throws: ReadingError.self) {
      try CodebookFile.read(Array(text.utf8), file: "k.csv")
    }
    #expect(error?.problems.map { $0.description } == [sentence])
  }

  @Test(arguments: ["id\nt\n", "id,name\nt,\n", "id,group,definition\nt,g,\n"])
  func tablesOfThemesStayTablesOfThemes(_ text: String) throws {
    let reading = try CodebookFile.read(Array(text.utf8))
    #expect(reading.codebook == Codebook(themes: [Theme(id: "t")]))
  }
}
