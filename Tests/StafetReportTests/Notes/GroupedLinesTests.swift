import StafetFormats
import StafetReport
import Testing

/// Problems of one cause in one line.
@Suite struct GroupedLinesTests {
  private func error(_ text: String) throws -> ReadingError {
    do {
      _ = try StudyInput.read(Array(text.utf8), file: "t")
    } catch {
      return error
    }
    throw NotRefused()
  }

  private struct NotRefused: Error {}

  @Test func oneCauseIsOneLine() throws {
    let rows = (1...300).map { "q\($0),question,uge \($0),Nummer \($0)" }
    let error = try error("id,kind,at,text\n" + rows.joined(separator: "\n"))
    #expect(error.problems.count == 300)
    #expect(
      error.lines(in: .english) == [
        "t:2:13: “uge 1” is not a time. Write it like 2017-09-18T08:12:00+02:00. (record “q1”)"
          + " (and in 299 more places; first: lines 3, 4 and 5)"
      ])
    #expect(
      error.lines(in: .danish) == [
        "t:2:13: »uge 1« er ikke et tidspunkt. Skriv det som 2017-09-18T08:12:00+02:00. (post »q1«)"
          + " (og 299 steder til, først linje 3, 4 og 5)"
      ])
    #expect(error.lines(in: .english, all: true).count == 300)
    #expect(error.isShortened(in: .english))
  }

  @Test func wordsAreToldOneByOne() throws {
    let error = try error(
      "id,kind,text\na,spm,et\nb,spm,to\nc,svr,tre\nd,spm,fire\n")
    let allowed = "question, answer, statement, spørgsmål, svar, udsagn"
    #expect(
      error.lines(in: .english) == [
        "t:2:3: “spm” has no meaning here. Use one of: \(allowed). (record “a”) (and in 2 more places: lines 3 and 5)",
        "t:4:3: “svr” has no meaning here. Use one of: \(allowed). (record “c”)",
      ])
  }

  @Test func oneMoreIsOne() throws {
    #expect(
      try error("id,kind,text\na,ord,et\nb,ord,to\n").lines(in: .danish)[0].hasSuffix(
        "(og ét sted til: linje 3)"))
  }
}
