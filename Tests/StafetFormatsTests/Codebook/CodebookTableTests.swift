import StafetFormats
import StafetModel
import StafetReport
import Testing

/// Codebooks as people keep them in a spreadsheet.
@Suite struct CodebookTableTests {
  @Test func danishHeadingsAreUnderstood() throws {
    let text = """
      Tema;Alias(er);Beskrivelse;Hører med;Hører ikke med;Eksempler;Nøgleord;Farve;Overtema;Rest
      Ledelse på tværs;Samarbejde;Om ledelse;Møder;Løn;Hvem leder, og hvorfor?;leder, chef, møde;#1F6F8B;;
      Tid;;;;;;tid,travlhed;;Ledelse på tværs;
      Øvrige;;;;;;;;;ja

      """
    let reading = try CodebookFile.read(Array(text.utf8), file: "k.csv")
    #expect(
      reading.codebook.themes == [
        Theme(
          id: "ledelse-paa-tvaers", name: "Ledelse på tværs", aliases: ["Samarbejde"],
          definition: "Om ledelse", include: "Møder", exclude: "Løn",
          examples: ["Hvem leder, og hvorfor?"], keywords: ["leder", "chef", "møde"],
          colour: "#1F6F8B"),
        Theme(
          id: "tid", name: "Tid", keywords: ["tid", "travlhed"], parent: "ledelse-paa-tvaers"),
        Theme(id: "oevrige", name: "Øvrige", isRest: true),
      ])
    #expect(reading.warnings == [])
  }

  @Test func aCommaBetweenSemicolonsIsTold() throws {
    let text = "id;Navn;NØGLEORD\na;A;\"ro, fred; tid\"\nb;B;løn\n"
    let reading = try CodebookFile.read(Array(text.utf8), file: "k.csv")
    #expect(reading.codebook.themes.map { $0.keywords } == [["ro, fred", "tid"], ["løn"]])
    #expect(
      reading.warnings.map { $0.description } == [
        "k.csv:2:5: In the column “keywords” words are parted by semicolons, but “ro, fred” holds a"
          + " comma and was read as one. Write semicolons between the words if there are several."
      ])
  }

  @Test(arguments: [["a, b"], ["a,b", "c"], ["a\\,b"], [",", ";"], ["a"]])
  func wordsWithSeparatorsComeBack(_ words: [String]) throws {
    let codebook = Codebook(themes: [
      Theme(id: "t", aliases: words, examples: words, keywords: words), Theme(id: "u"),
    ])
    let reading = try CodebookFile.read(CodebookFile.table(of: codebook))
    #expect(reading.codebook == codebook)
    #expect(reading.warnings == [])
  }

  @Test func aThemeWithoutANameIsRefused() {
    let error = #expect(throws: ReadingError.self) {
      try CodebookFile.read(Array("Tema;Farve\nTid;\n ;#000000\n".utf8), file: "k.csv")
    }
    #expect(
      error?.problems.first?.description
        == "k.csv:3:1: The cell in the column “name” must not be empty.")
  }
}
