import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import Testing

@Suite struct LabelledTextLinesTests {
  private func read(_ lines: String) throws(ReadingError) -> [SortableText] {
    try LabelledTextLines.read(Array(lines.utf8), file: "a.jsonl")
  }

  @Test func readsTextsWithAndWithoutLabels() throws {
    let texts = try read(
      """
      {"id": 431, "split": "train", "label": "geography", "text": "Tre sider"}
      {"id": "b", "text": "Nej", "label": null, "context": "Jo"}

      {"text": "Uden navn", "context": ["et", "to"]}
      """)
    #expect(
      texts == [
        SortableText(id: "431", text: "Tre sider", theme: "geography"),
        SortableText(id: "b", text: "Nej", answers: ["Jo"]),
        SortableText(id: "3", text: "Uden navn", answers: ["et", "to"]),
      ])
    #expect(try read("") == [])
  }

  /// The line of the first use is that of the file, empty lines counted.
  @Test func aSecondUseNamesTheLineOfTheFirst() {
    let error = #expect(throws: ReadingError.self) {
      try read("\n\n{\"id\": \"a\", \"text\": \"x\"}\n\n{\"id\": \"a\", \"text\": \"y\"}")
    }
    #expect(
      error?.description
        == #"a.jsonl:5:1: The id “a” is already used on line 3. Every id may be used once."#)
  }

  @Test(arguments: [
    (#"{"id": "a", "label": "x"}"#, "a.jsonl:1:"), (#"{"text": 3}"#, "a.jsonl:1:"),
    ("{\"text\": \"x\"}\nikke json", "a.jsonl:2:"),
    ("{\"id\": 1, \"text\": \"x\"}\n{\"id\": \"1\", \"text\": \"y\"}", "a.jsonl:2:"),
  ])
  func badLinesAreNamed(_ lines: String, _ place: String) {
    let error = #expect(throws: ReadingError.self) { try read(lines) }
    #expect(error?.problems.count == 1)
    #expect(error?.description.contains(place) == true, "\(error?.description ?? "")")
  }

  @Test func listIsNamedForWhatItIs() {
    do {
      _ = try LabelledTextLines.read(Array("\n [\n{\"text\": \"a\"},\n{\"text\": \"b\"}\n]\n".utf8))
      Issue.record("A list was taken for lines.")
    } catch {
      #expect(error.problems.map { $0.code } == ["json.list-instead-of-lines"])
      #expect(error.problems[0].place.position?.line == 2)
    }
  }
}
