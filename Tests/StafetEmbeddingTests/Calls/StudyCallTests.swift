import StafetAnalysis
import StafetEmbedding
import StafetFormats
import StafetModel
import StafetReport
import Testing

/// What goes in as files comes out as a study, an analysis and a report: the same as from the modules below.
@Suite struct StudyCallTests {
  private let table = """
    id;kind;author;recipient;text;reply_to;theme
    q1;question;Anna;Bo;Hvordan skaber vi tid til ledelse?;;Tid
    a1;answer;Bo;;Ved at sige nej til møder.;q1;
    q2;question;Bo;Anna;Hvem har ansvaret for kulturen?;;Kultur
    a2;answer;Anna;;Det har vi alle.;q2;

    """

  @Test func readsATableAndWritesItsReport() throws {
    let study = Library.study(
      Library.file("svar.csv", table), #"{"facts": {"title": "Ledelse", "language": "da"}}"#)
    #expect(study.status == 0, "\(study.lines)")
    let analysis = Library.analysis(study.handle)
    #expect(analysis.status == 0)
    let report = Library.report(analysis.handle)
    #expect(report.status == 0)

    var options = ReadingOptions()
    options.facts.title = "Ledelse"
    options.facts.language = "da"
    let reading = try StudyInput.read(Array(table.utf8), file: "svar.csv", options: options)
    let expected = ReportFiles(
      on: try StudyAnalysis(of: reading.study),
      from: AnalysisInput(name: "svar.csv", warnings: reading.warnings))
    #expect(Library.names(in: report.handle) == expected.all.map { $0.name })
    for file in expected.all {
      #expect(Library.bytes(of: file.name, in: report.handle) == file.bytes())
    }
    for handle in [study.handle, study.messages, analysis.handle, report.handle] {
      #expect(stafetFree(handle) == 0)
    }
  }

  @Test func makesOnlyTheFilesAskedFor() {
    let study = Library.study(Library.file("svar.csv", table))
    let analysis = Library.analysis(study.handle)
    let numbers = Library.report(analysis.handle, #"{"files": ["analysis.json"]}"#)
    #expect(Library.names(in: numbers.handle) == ["analysis.json"])
    let all = Library.report(analysis.handle)
    #expect(
      Library.bytes(of: "analysis.json", in: numbers.handle)
        == Library.bytes(of: "analysis.json", in: all.handle))
    let some = Library.report(
      analysis.handle, #"{"files": ["figures/", "summary.txt"], "language": "en"}"#)
    let names = Library.names(in: some.handle)
    #expect(names.first == "summary.txt")
    #expect(names.dropFirst().allSatisfy { $0.hasPrefix("figures/") } && names.count > 1)
    let none = Library.report(analysis.handle, #"{"files": ["report.pdf"]}"#)
    #expect(none.status == 2)
    #expect(none.lines.contains("report.pdf"))
  }

  @Test func takesWhatAHostDecidesAboutAReport() {
    let study = Library.study(Library.file("svar.csv", table))
    let analysis = Library.analysis(study.handle)
    let report = Library.report(
      analysis.handle,
      #"{"files": ["report.md"], "report": {"title": "Hvad ledere spørger om", "without": ["method"]}}"#
    )
    #expect(report.status == 0, "\(report.lines)")
    let text = Library.text(of: "report.md", in: report.handle) ?? ""
    #expect(text.hasPrefix("# Hvad ledere spørger om"), "\(text.prefix(200))")
    let refused = Library.report(analysis.handle, #"{"report": {"tittle": "x"}}"#)
    #expect(refused.status == 2 && refused.lines.contains("“title”"), "\(refused.lines)")
  }

  @Test func readsBackWhatItWrites() {
    let study = Library.study(Library.file("svar.csv", table))
    let tables = Library.written(study.handle, #"{"form": "tables"}"#)
    #expect(Library.names(in: tables.handle).contains("contributions.csv"))
    let again = Library.study(tables.handle)
    #expect(again.status == 0, "\(again.lines)")
    #expect(
      Library.bytes(of: "study.stafet.json", in: Library.written(study.handle).handle)
        == Library.bytes(of: "study.stafet.json", in: Library.written(again.handle).handle))
    for form in ["lines", "placements", "matrix", "themes", "layout", "summary"] {
      let written = Library.written(study.handle, #"{"form": "\#(form)"}"#)
      #expect(written.status == 0)
      #expect(Library.names(in: written.handle).count == 1, "\(form)")
    }
  }

  @Test func saysInBothLanguagesWhatIsWrong() {
    let list = Library.file("svar.csv", "id;kind;text\nq1;question;Hvad?\nq1;question;Hvem?\n")
    let danish = Library.study(list, #"{"language": "da"}"#)
    let english = Library.study(list)
    #expect(danish.status == 1 && english.status == 1)
    #expect(danish.handle == 0 && english.handle == 0)
    #expect(danish.lines != english.lines)
    #expect(english.document.contains(#""line": "#))
    #expect(english.document.contains(#""file": "svar.csv""#))
  }

  @Test(arguments: [
    (#"{"langauge": "da"}"#, "“language”"), ("[]", "braces"), ("{", "options:1:2"),
    (#"{"language": "sv"}"#, "sv"), (#"{"participants": "people.csv"}"#, "people.csv"),
    (#"{"layout": "goggle-forms"}"#, "google-forms"), (#"{"mask_names": true}"#, "pseudonyms"),
    (#"{"facts": {"titel": "x"}}"#, "title"),
    (#"{"facts": {"relays": [{"opens": "soon"}]}}"#, "soon"),
  ])
  func refusesOptions(_ options: String, _ named: String) {
    let outcome = Library.study(Library.file("svar.csv", table), options)
    #expect(outcome.status == 2)
    #expect(outcome.lines.contains(named), "\(outcome.lines)")
  }

  @Test func readsByALayoutThatIsNamedOrStated() {
    let rows = "Hvem;Hvad\nAnna;Hvordan får vi tid?\n"
    let layout =
      #"{"columns": {"Hvem": "author", "Hvad": "text"}, "row_kind": "question", "number_rows": true}"#
    let stated = Library.study(Library.file("x.csv", rows), #"{"layout": \#(layout)}"#)
    #expect(stated.status == 0, "\(stated.lines)")
    let document = Library.text(
      of: "layout.json", in: Library.written(stated.handle, #"{"form": "layout"}"#).handle)
    let both = Library.files([
      ("x.csv", Array(rows.utf8)), ("x.layout.json", Array((document ?? "").utf8)),
    ])
    let named = Library.study(both, #"{"layout": "x.layout.json"}"#)
    #expect(named.status == 0, "\(named.lines)")
    #expect(
      Library.bytes(of: "study.stafet.json", in: Library.written(named.handle).handle)
        == Library.bytes(of: "study.stafet.json", in: Library.written(stated.handle).handle))
  }

  @Test func givesPseudonymsAndTheKeyForThem() {
    let options = #"{"pseudonyms": "key.csv"}"#
    let study = Library.study(Library.file("svar.csv", table), options)
    #expect(study.status == 0, "\(study.lines)")
    let document = Library.text(of: "study.stafet.json", in: Library.written(study.handle).handle)
    #expect(document?.contains("Anna") == false)
    let key = Library.bytes(of: "key.csv", in: study.messages) ?? []
    #expect(String(decoding: key, as: UTF8.self).contains("Anna;p-"))

    // The same key gives the same pseudonyms, and somebody new gets the next.
    let more = table + "q3;question;Carl;Anna;Hvad nu?;;Tid\n"
    let again = Library.study(
      Library.files([("svar.csv", Array(more.utf8)), ("key.csv", key)]), options)
    let longer = Library.bytes(of: "key.csv", in: again.messages) ?? []
    #expect(longer.starts(with: key) && longer.count > key.count)

    // Without a place for messages the key would be lost.
    var lost: UInt64 = 0
    let list = Library.file("svar.csv", table)
    let status = unsafe options.withCString {
      unsafe stafetStudyRead(list, $0, UInt(options.utf8.count), &lost, nil)
    }
    #expect(status == 3 && lost == 0)
  }

  @Test func takesSettingsAndStepsOfACodebook() {
    let study = Library.study(Library.file("svar.csv", table))
    let numbers = Library.report(
      Library.analysis(study.handle).handle, #"{"files": ["analysis.json"]}"#)
    let again = Library.analysis(
      study.handle, settings: Library.bytes(of: "analysis.json", in: numbers.handle) ?? [])
    #expect(again.status == 0, "\(again.lines)")
    let wrong = Library.analysis(
      study.handle,
      settings: Array(
        #"{"format": "stafet-settings", "version": 1, "settings": {"sorting": "none"}}"#.utf8))
    #expect(wrong.status == 1 && wrong.lines.contains("none"))

    let steps = Array(
      #"{"step": 1, "action": "rename", "theme": "tid", "name": "Tid til ledelse", "by": "Bo"}"#
        .utf8)
    let changed = unsafe Library.call { (options, length, out, messages) in
      unsafe steps.withUnsafeBytes {
        unsafe stafetStudyTakeSteps(
          study.handle, $0.baseAddress, UInt($0.count), options, length, out, messages)
      }
    }
    #expect(changed.status == 0 || changed.status == 1, "\(changed.lines)")
  }

  @Test func suggestsThemesAndTakesDecisions() {
    var rows = table
    for number in 10..<40 {
      rows +=
        "q\(number);question;Anna;Bo;Hvordan får vi mere tid nummer \(number)?;;\(number < 30 ? "Tid" : "")\n"
    }
    let study = Library.study(Library.file("svar.csv", rows))
    let suggestions = unsafe Library.call {
      unsafe stafetSuggestionsMake(study.handle, 0, $0, $1, $2, $3)
    }
    #expect(suggestions.status == 0, "\(suggestions.lines)")
    #expect(
      Library.names(in: suggestions.handle)
        == ["suggestions.csv", "suggestions.tsv", "suggested.stafet.json"])
    let sheets = unsafe Library.call(#"{"coders": ["Bo"], "language": "da"}"#) {
      unsafe stafetSuggestionsMake(study.handle, 0, $0, $1, $2, $3)
    }
    #expect(Library.names(in: sheets.handle) == ["sheet-themes.csv", "sheet-bo.csv"])

    let decided = "id;accepted\nq31;Tid\nq32;Kultur\n"
    let accepted = unsafe Library.call(#"{"coder": "Bo"}"#) {
      unsafe stafetSuggestionsAccept(
        study.handle, Library.file("suggestions.csv", decided), $0, $1, $2, $3)
    }
    #expect(accepted.status == 0, "\(accepted.lines)")
    #expect(Library.text(of: "accepted.tsv", in: accepted.messages)?.contains("q31") == true)
    let document = Library.text(
      of: "study.stafet.json", in: Library.written(accepted.handle).handle)
    #expect(document?.contains(#""coder": "Bo""#) == true)
    let nobody = unsafe Library.call {
      unsafe stafetSuggestionsAccept(
        study.handle, Library.file("suggestions.csv", decided), $0, $1, $2, $3)
    }
    #expect(nobody.status == 1 && nobody.document.contains("record.no-coder"))
  }
}
