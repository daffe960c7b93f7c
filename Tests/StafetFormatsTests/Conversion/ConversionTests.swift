import StafetFormats
import StafetModel
import StafetSyntax
import Testing

/// Rows that come in another form than a table.
@Suite struct ConversionTests {
  private func read(_ text: String, _ layout: TableLayout = TableLayout()) throws -> StudyReading {
    try StudyInput.read(
      Array(text.utf8), file: "f", options: ReadingOptions(layout: layout))
  }

  private func refusal(_ text: String, _ layout: TableLayout = TableLayout()) -> [String] {
    do {
      _ = try read(text, layout)
      return []
    } catch let error as ReadingError {
      return error.problems.map { "\($0.code) \($0.place)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func aListOfObjectsIsReadLikeLines() throws {
    let objects = [
      #"{"id": 1, "kind": "question", "author": 7, "recipient": "p", "text": "a?"}"#,
      #"{"id": 2, "kind": "answer", "author": "p", "reply_to": 1, "text": "b"}"#,
    ]
    let lines = try read(objects.joined(separator: "\n"))
    let list = try read("[\n" + objects.joined(separator: ",\n") + "\n]\n")
    #expect(list.study == lines.study)
    #expect(list.study.relays[0].contributions.map { $0.id } == ["1", "2"])
    #expect(list.study.relays[0].contributions[0].author == "7")
    #expect(list.warnings.first?.code == "layout.list-of-objects")
    #expect(!lines.warnings.contains { $0.code == "layout.list-of-objects" })
  }

  @Test(arguments: [
    #"{"total": 2, "data": [{"id": 1, "kind": "question", "text": "a?"}, {"id": 2, "kind": "svar", "reply_to": 1, "text": "b"}]}"#,
    "{\n \"ok\": true,\n \"data\": [\n{\"id\": 1, \"kind\": \"question\", \"text\": \"a?\"},\n"
      + "{\"id\": 2, \"kind\": \"svar\", \"reply_to\": 1, \"text\": \"b\"}]\n}\n",
  ])
  func aListInsideAnObjectIsReadToo(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.study.relays[0].contributions.map { $0.text } == ["a?", "b"])
    #expect(reading.warnings.first?.code == "layout.list-of-objects")
  }

  @Test func keysHaveOtherNames() throws {
    var layout = TableLayout(columns: ["Nr": "id", "Art": "kind", "Tema": "theme", "By": "town"])
    layout.emptyWords = ["NA"]
    layout.times = TimeStyle(order: .dayMonthYear, zone: .fixed(seconds: 0))
    let reading = try read(
      #"{"Nr": "q", "Art": "spørgsmål", "text": "x", "Tema": "Tid", "at": "1-2-2020 10:00", "author": "NA", "By": 5}"#,
      layout)
    let contribution = reading.study.relays[0].contributions[0]
    #expect(contribution.at?.iso8601 == "2020-02-01T10:00:00Z")
    #expect(contribution.author == nil)
    #expect(contribution.attributes == ["town": "5"])
    #expect(reading.study.codebook.themes.map { $0.name } == ["Tid"])
  }

  @Test func objectsHoldPairs() throws {
    var layout = TableLayout(columns: ["Nr": "id"])
    layout.questionColumn = "Spm"
    layout.answerColumns = ["Svar"]
    let reading = try read(
      """
      {"Nr": 1, "Spm": "Hvad?", "Svar": "Ro.", "attributes": {"by": "Ribe"}, "mere": {"a": true, "b": ["x", 2]}}
      {"Nr": 2, "Spm": "Hvem?", "Svar": null}
      """, layout)
    let contributions = reading.study.relays[0].contributions
    #expect(contributions.map { $0.id } == ["1", "1-a", "2"])
    #expect(contributions[0].attributes == ["by": "Ribe", "mere.a": "true", "mere.b": "x;2"])
  }

  @Test func placesAreThoseOfTheObjects() {
    var layout = TableLayout()
    layout.questionColumn = "Spm"
    layout.answerColumns = ["Svar"]
    let text = "[{\"Spm\": \"a\", \"Svar\": \"b\"},\n  {\"Spm\": \"\", \"Svar\": \"c\"}]"
    #expect(
      refusal(text, layout) == [
        "layout.answer-alone \(ReadingPlace.position(TextPosition(line: 2, column: 3)))"
      ])
  }

  @Test func otherKeysAreToldLikeHeadings() {
    let codes = refusal(
      #"[{"user": "U1", "ts": "2021-03-01T09:05:00Z", "text": "Er vi enige om retningen?"}]"#)
    #expect(codes == ["layout.reads-with \(ReadingPlace.file)"])
    // A key that is missing in a line of ours is told as before.
    #expect(
      refusal(#"{"id": "q", "kind": "question"}"#).map { $0.prefix(17) } == ["value.missing-key"])
  }

  static let chat = """
    \u{200E}[18.09.2017 08.12.33] Anne: Hvad skal vi nå i dag?
    [18.09.2017 08.13.01] Anne oprettede gruppen
    [18.09.2017 08.14.00] Bo Hansen: Det hele: nu.

    Og lidt til.
    """

  private static let danish: TableLayout = {
    var layout = TableLayout()
    layout.times = TimeStyle(order: .dayMonthYear, zone: .centralEuropean)
    return layout
  }()

  @Test func messagesAreStatements() throws {
    let reading = try read(Self.chat, Self.danish)
    let contributions = reading.study.relays[0].contributions
    #expect(contributions.map { $0.id } == ["s-1", "s-2"])
    #expect(contributions.map { $0.kind } == [.statement, .statement])
    #expect(contributions.map { $0.author } == ["Anne", "Bo Hansen"])
    #expect(
      contributions.map { $0.text } == ["Hvad skal vi nå i dag?", "Det hele: nu.\n\nOg lidt til."])
    #expect(contributions[1].at?.iso8601 == "2017-09-18T06:14:00Z")
    #expect(reading.warnings.map { $0.code }.contains("layout.chat-notices"))
  }

  @Test(arguments: [
    "18.09.2017 08.12 - Anne: Hej\n18.09.2017 08.13 - Bo: Hej\n",
    "9/18/17, 8:12 AM - Anne: Hej\n9/18/17, 8:13 AM - Bo: Hej\n",
    "[18/09/2017, 08:12:33] Anne: Hej\n",
  ])
  func chatsOfOtherPhones(_ text: String) {
    #expect(refusal(text) == ["layout.reads-with \(ReadingPlace.file)"])
  }

  @Test(arguments: ["[1, 2]", "2017-09-18 is a day", "18.09.2017;08.12;Anne\n", "[x] y: z"])
  func whatIsNoChat(_ text: String) {
    #expect(!refusal(text).contains { $0.hasPrefix("layout.reads-with") })
  }
}
