import StafetAnalysis
import StafetFormats
import StafetReport
import Testing

/// What readers remark, in a report on a table that stands alone.
@Suite struct ReadingNotesTests {
  private func reading() throws -> StudyReading {
    try StudyInput.read(
      Array("id,kind,text,author,mood\nq1,question,Hvem?,p1,glad\nq2,question,Alle?,p2,\n".utf8),
      file: "alene.csv")
  }

  private func notes(_ language: ReportLanguage) throws -> [String] {
    let reading = try reading()
    let report = Report(
      on: try StudyAnalysis(of: reading.study),
      options: ReportOptions(language: language, input: AnalysisInput(warnings: reading.warnings)))
    guard case .list(let notes) = try #require(report.methodParts.last).blocks[0] else { return [] }
    return notes
  }

  @Test func areInTheLanguageOfTheReport() throws {
    #expect(
      try notes(.danish).contains(
        "Der er ingen tabel over deltagerne. Som deltagere er regnet de 2, der optræder som forfatter"
          + " eller modtager."))
    #expect(
      try notes(.danish).contains(
        "Denne kolonne er ikke kendt og er beholdt som attribut: mood."))
    #expect(
      try notes(.english).contains(
        "There is no table of participants. The 2 who appear as author or recipient were taken."))
    for note in try notes(.danish) { #expect(!note.contains("The ") && !note.contains("This ")) }
  }

  @Test func areFactsWithASentenceInTheAnalysis() throws {
    let reading = try reading()
    let json = String(
      decoding: AnalysisJSON.bytes(
        of: try StudyAnalysis(of: reading.study),
        input: AnalysisInput(name: "alene.csv", warnings: reading.warnings)), as: UTF8.self)
    #expect(
      json.contains(
        #"{"kind": "reading", "code": "table.attribute-columns", "names": ["mood"], "file": "alene.csv","#
          + #" "line": 1, "column": 21, "sentence": "This column is not known and was kept as an"#
          + #" attribute: mood."}"#))
    #expect(
      json.contains(
        #"{"kind": "reading", "code": "record.participants-from-contributions", "count": 2, "#))
  }

  @Test func whatIsSaidOfWordsIsInReportAndAnalysis() throws {
    let reading = try StudyInput.read(
      Array("id,kind,text\nq1,question,<b>Hvem</b> g&oslash;r det?\n".utf8), file: "html.csv")
    let analysis = try StudyAnalysis(of: reading.study)
    let report = Report(
      on: analysis,
      options: ReportOptions(language: .danish, input: AnalysisInput(warnings: reading.warnings)))
    guard case .list(let notes) = try #require(report.methodParts.last).blocks[0] else {
      Issue.record("There are no notes.")
      return
    }
    #expect(
      notes.contains(
        "1\u{A0}tekst rummer HTML, f.eks. »<b>Hvem</b> g&oslash;r det?«. Det tælles som ord. Med"
          + " --decode-html læses det som tekst."))
    let json = String(
      decoding: AnalysisJSON.bytes(
        of: analysis, input: AnalysisInput(name: "html.csv", warnings: reading.warnings)),
      as: UTF8.self)
    #expect(
      json.contains(
        #"{"kind": "reading", "code": "content.markup", "in_texts": 1, "in_names": 0, "example": "<b>Hvem</b>"#
          + #" g&oslash;r det?", "file": "html.csv", "line": 2, "column": 13, "sentence": "1"#))
  }
}
