import StafetFormats
import StafetModel
import StafetReport
import Testing

@Suite struct ReadingSummaryTests {
  private static let table = """
    id;kind;author;recipient;reply_to;at;theme;text;alder
    q-1;spørgsmål;L1;L2;;2017-09-18T06:12:00Z;Tid;"Hvad nu,
    spurgte hun?";50
    a-1;svar;L2;L1;q-1;;;;
    q-2;spørgsmål;L2;L3;;;;Hvem?;
    q-3;spørgsmål;L2;L3;;;;Hvor?;
    """

  @Test func saysWhatWasUnderstood() throws {
    let reading = try StudyInput.read(Array(Self.table.utf8), file: "t.csv")
    #expect(
      ReadingSummary(of: reading, input: "t.csv").lines == [
        "t.csv", "Columns:", "  “id”: id", "  “kind”: kind (question or answer)",
        "  “author”: author", "  “recipient”: recipient",
        "  “reply_to”: which question is answered", "  “at”: time", "  “theme”: theme",
        "  “text”: text", "  “alder”: attribute",
        "relay: 3 participants, 3 questions, 1 answer, 0 statements", "Themes: Tid",
        "Language of the texts: Danish, which is assumed",
        "The first, as they were read:",
        "  q-1, question, from L1, to L2, 2017-09-18T06:12:00Z, theme Tid, alder = 50",
        "    “Hvad nu, spurgte hun?”", "  a-1, answer, from L2, to L1, reply to q-1",
        "    (no text)", "  q-2, question, from L2, to L3", "    “Hvem?”",
      ])
  }

  @Test func saysItInDanish() throws {
    let reading = try StudyInput.read(Array(Self.table.utf8), file: "t.csv")
    let lines = ReadingSummary(of: reading, input: "t.csv", language: .danish, shown: 1).lines
    #expect(lines[3] == "  »kind«: slags (spørgsmål eller svar)")
    #expect(lines[11] == "relay: 3 deltagere, 3 spørgsmål, 1 svar, 0 udsagn")
    #expect(
      lines.suffix(2) == [
        "  q-1, spørgsmål, fra L1, til L2, 2017-09-18T06:12:00Z, tema Tid, alder = 50",
        "    »Hvad nu, spurgte hun?«",
      ])
  }

  @Test func saysWhereTheWordsTellAnotherLanguage() throws {
    let english = "Who is in charge of the budget, and why is it the leader of the school?"
    let study = try Study(
      language: "da",
      relays: [
        Relay(
          id: "r", contributions: [Contribution(id: "q", kind: .question, text: english)])
      ])
    let lines = ReadingSummary(of: StudyReading(study: study), input: "s.json").lines
    #expect(lines.contains { $0.hasPrefix("The texts are stated to be in Danish, but") })
  }

  @Test func aStudyHasNoColumns() throws {
    let study = try Study(relays: [Relay(id: "r")])
    let lines = ReadingSummary(of: StudyReading(study: study), input: "s.json").lines
    #expect(lines == ["s.json", "r: 0 participants, 0 questions, 0 answers, 0 statements"])
  }
}
