import StafetFormats
import StafetModel
import StafetReport
import TestSupport
import Testing

/// What is mended on request.
///
/// Texts and what they become were written by hand.
@Suite struct TextTreatmentTests {
  private func reading(
    _ text: String, _ treatment: TextTreatment
  ) throws(ReadingError) -> StudyReading {
    try StudyInput.read(
      Array(text.utf8), file: "t", options: ReadingOptions(treatment: treatment))
  }

  private func said(_ reading: StudyReading) -> [String] {
    reading.warnings.filter { $0.kind == .content }.map { $0.description }
  }

  @Test func marksMoveWithTheirWords() throws {
    let text = "id,kind,marks,text\nq,question,0-9;11-15;16-20,G&oslash;r <b>du</b> det\n"
    let reading = try reading(text, TextTreatment(decodesHTML: true))
    let question = try #require(reading.study.contribution("q"))
    #expect(question.text == "Gør du det")
    // G&oslash; is Gø, <b> is gone, and so is the mark of nothing but </b>.
    #expect(question.marks == [0..<2, 4..<5])
    #expect(said(reading) == ["t: HTML was read as text in 1\u{A0}text."])
  }

  @Test func allKindsOfInputAreTreated() throws {
    let treatment = TextTreatment(decodesHTML: true, dropsControlCharacters: true)
    let json = """
      {"format": "stafet-study", "version": 1, "relays": [{"id": "r", "participants": [{"id": "p&aring;l"}],
        "contributions": [{"id": "q", "kind": "question", "author": "p&aring;l", "text": "A\\u0000 &amp; B",
        "marks": [[3, 8]]}]}], "codebook": {"themes": [{"id": "t", "name": "&Oslash;vrige"}]},
        "sortings": [{"id": "s", "coder": "", "kind": "given", "assignments": {"q": "t"}}]}
      """
    let study = try reading(json, treatment).study
    #expect(study.contribution("q")?.text == "A & B")
    #expect(study.contribution("q")?.marks == [2..<3])
    #expect(study.contribution("q")?.author == "pål")
    #expect(study.codebook.themes[0].name == "Øvrige")
    let lines = #"{"id": "q", "kind": "question", "theme": "&Oslash;l", "text": "Ja_x000D_\nNej"}"#
    let other = try reading(lines, treatment).study
    #expect(other.contribution("q")?.text == "Ja\nNej")
    #expect(other.codebook.themes[0].name == "Øl")
    #expect(
      try StudyTables.read(
        ["contributions.csv": Array("id,kind,text\nq,question,&#230;&#xF8;\n".utf8)],
        options: ReadingOptions(treatment: treatment)
      ).study.contribution("q")?.text == "æø")
  }

  private static let repeats = """
    id,kind,author,recipient,reply_to,theme,text
    q1,question,p,r,,Tid,Hvem gør det?
    q2,question,p,r,,,Hvem gør det?
    q3,question,p,r,,Mål,hvem gør det
    q4,question,r,p,,Tid,Hvem gør det?
    a1,answer,r,p,q1,,Alle
    a2,answer,r,p,q2,,alle!

    """

  @Test func repeatsAreCountedByKind() throws {
    #expect(
      said(try reading(Self.repeats, TextTreatment())) == [
        "t:3:19: 1\u{A0}contribution repeats word for word an earlier one by the same author to the same"
          + " person, as far as these are known, and is not counted among the unique contributions."
          + " 2\u{A0}contributions repeat an earlier one but for white space, case or punctuation and are"
          + " counted among the unique ones. The first is “q2”, which repeats “q1”. With --drop-repeats they"
          + " are left out."
      ])
  }

  @Test func repeatsAreLeftOutAndReferencesMoved() throws {
    let reading = try reading(Self.repeats, TextTreatment(dropsRepeats: true))
    #expect(
      reading.study.relays[0].contributions.map { $0.id.text } == ["q1", "q3", "q4", "a1"])
    #expect(
      said(reading) == [
        "t: 2\u{A0}contributions that repeated an earlier one were left out.",
        "t: These repeats were kept, since what refers to them cannot be moved to the first contribution: q3.",
      ])
  }

  @Test func themesOfRepeatsAreMoved() throws {
    let text = "id,kind,author,theme,text\nq1,question,p,,Hvem?\nq2,question,p,Tid,Hvem?\n"
    let study = try reading(text, TextTreatment(dropsRepeats: true)).study
    #expect(study.sortings[0].theme(of: "q1") == "tid")
    #expect(study.relays[0].contributions.count == 1)
  }

  @Test func repeatsThatMustStayAreKept() throws {
    // q1 follows an answer to its own repeat: moved, it would follow itself.
    let text = """
      id,kind,author,recipient,reply_to,follows,text
      q1,question,p,r,,a,Hvem?
      q2,question,p,r,,,Hvem?
      a,answer,r,p,q2,,Alle

      """
    let reading = try reading(text, TextTreatment(dropsRepeats: true))
    #expect(reading.study.relays[0].contributions.map { $0.id.text } == ["q1", "q2", "a"])
    #expect(reading.warnings.contains { $0.code == "content.kept-repeats" })
  }

  @Test func macRomanIsRead() throws {
    // Apple's table: 0xBE is æ, 0xBF ø, 0x8C å.
    let bytes = Array("id,kind,text\nq,question,".utf8) + [0xBE, 0xBF, 0x8C]
    let options = ReadingOptions(fallbackEncoding: .macRoman)
    #expect(try StudyInput.read(bytes, options: options).study.contribution("q")?.text == "æøå")
  }

  @Test func refusedFilesShowTheirWarnings() throws {
    let text =
      "id,kind,author,group,text,oops\nq1,question,p,Top,<b>Hvem</b>?,x\nq2,question,p,Bund,Hvad?,\n"
    do {
      _ = try reading(text, TextTreatment())
      Issue.record("Somebody in two groups was taken.")
    } catch {
      #expect(error.problems.map { $0.code } == ["record.other-group"])
      #expect(error.warnings.map { $0.code } == ["table.attribute-columns", "content.markup"])
      #expect(
        error.lines(in: .english) == [
          error.problems[0].description, "Also remarked, which may hold the reason:",
          error.warnings[0].description, error.warnings[1].description,
        ])
    }
    // What does not hold together has words all the same.
    let other = "id,kind,author,reply_to,text\na,answer,p,q,<b>Nej</b>\n"
    do {
      _ = try reading(other, TextTreatment())
      Issue.record("An answer to nothing was taken.")
    } catch {
      #expect(error.warnings.map { $0.code } == ["content.markup"])
    }
  }
}
