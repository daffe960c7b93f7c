import StafetFormats
import StafetModel
import StafetReport
import Testing

/// Tables of decisions whose ids a spreadsheet has rewritten.
@Suite struct RewrittenIdentifierTests {
  private func study(_ texts: [(String, String)]) throws -> Study {
    try Study(
      relays: [
        Relay(
          id: "r",
          contributions: texts.map {
            Contribution(id: Contribution.ID($0.0), kind: .question, text: $0.1)
          })
      ], codebook: Codebook(themes: [Theme(id: "t", name: "Tid")]))
  }

  private func outcome(_ table: String, _ study: Study) -> (decided: [String], said: [String]) {
    do throws(ReadingError) {
      let reading = try SuggestionTable.read(
        Array(table.utf8), file: "a.csv", of: study, by: "anna")
      return (
        reading.decisions.map { $0.contribution.text }, reading.warnings.map { $0.description }
      )
    } catch {
      return ([], error.problems.map { $0.description })
    }
  }

  @Test(arguments: ["01-mar", "3. jan", "1,3", ""])
  func dateIsFoundByItsText(_ id: String) throws {
    let (decided, said) = outcome(
      "id;text;accepted\n\(id);Hvem  betaler?;Tid\n2;Hvornår?;\n",
      try study([("1.3", "Hvem betaler?"), ("2", "Hvornår?")]))
    #expect(decided == ["1.3"])
    #expect(said.count == 1)
  }

  @Test func rowsAreFoundByTheirTexts() throws {
    let (decided, said) = outcome(
      "id;text;accepted\n01-mar;\"Hvem \nbetaler?\";Tid\n12;Hvornår?;tid\n1,00E+05;Hvorfor?;T\n",
      try study([("1.3", "Hvem betaler?"), ("0012", "Hvornår?"), ("1E5", "Hvorfor?")]))
    #expect(decided == ["1.3", "0012", "1E5"])
    #expect(
      said == [
        "a.csv:2:1: 3\u{A0}rows were found by the text, since the id does not go with it; a spreadsheet"
          + " rewrites some ids. The first has the id “01-mar”, and the contribution has “1.3”."
      ])
  }

  // 0012 has become 12, which is the id of another question.
  @Test func idOfAnotherTextIsNotTrusted() throws {
    let (decided, said) = outcome(
      "id;text;accepted\n12;Hvornår?;Tid\n12;Hvem?;Tid\n",
      try study([("0012", "Hvornår?"), ("12", "Hvem?")]))
    #expect(decided == ["0012", "12"])
    #expect(said.count == 1)
  }

  @Test func editedTextsDoNotCount() throws {
    let (decided, said) = outcome(
      "id;text;accepted\nq-1;Hvem (rettet)?;Tid\n", try study([("q-1", "Hvem?")]))
    #expect(decided == ["q-1"])
    #expect(said == [])
  }

  @Test func textOfSeveralIsRefused() throws {
    let (decided, said) = outcome(
      "id;text;accepted\n01-mar;Hvem?;Tid\n", try study([("1.3", "Hvem?"), ("1.30", "Hvem?")]))
    #expect(decided == [])
    #expect(
      said == [
        "a.csv:2:1: The id “01-mar” does not go with the text “Hvem?”, which several contributions have:"
          + " 1.3, 1.30. Write the id of the one that is meant. (record “01-mar”)"
      ])
  }

  @Test func unknownIdWithoutTextIsRefused() throws {
    let (decided, said) = outcome("id;accepted\n99;Tid\n", try study([("1", "Hvem?")]))
    #expect(decided == [])
    #expect(said.count == 1)
  }

  @Test func whatReallyBeginsWithAnApostropheComesBack() throws {
    let study = try study([("q", "=1+1"), ("p", "'=1+1"), ("s", "@alle")])
    let bytes = SuggestionTable.bytes(of: [], order: [], in: study, codebook: study.codebook)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let (decided, said) = outcome(
      "id;text;accepted\nx;'=1+1;Tid\ny;''=1+1;Tid\nz;'@alle;Tid\n", study)
    #expect(decided == ["q", "p", "s"])
    #expect(said.count == 2)
  }
}
