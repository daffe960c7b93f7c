import StafetFormats
import StafetModel
import StafetSyntax
import Testing

/// Tables that say what they hold otherwise than this library does.
@Suite struct TableLayoutTests {
  private func read(_ text: String, _ layout: TableLayout) throws -> StudyReading {
    try ContributionTable.read(
      Array(text.utf8), file: "t.csv", options: ReadingOptions(layout: layout))
  }

  private func contributions(_ text: String, _ layout: TableLayout) throws -> [Contribution] {
    try read(text, layout).study.relays[0].contributions
  }

  private static let pairs: TableLayout = {
    var layout = TableLayout(columns: ["Nr.": "id", "Fra": "author", "Til": "recipient"])
    layout.questionColumn = "Spørgsmål"
    layout.answerColumns = ["Svar"]
    return layout
  }()

  @Test func aRowHoldsAQuestionWithItsAnswer() throws {
    let text = "Nr.;Fra;Til;Spørgsmål;Svar\n7;A;B;Hvad nu?;Intet.\n8;B;C;Hvorfor?;\n"
    let contributions = try contributions(text, Self.pairs)
    #expect(contributions.map { $0.id } == ["7", "7-a", "8"])
    #expect(contributions.map { $0.kind } == [.question, .answer, .question])
    #expect(contributions.map { $0.text } == ["Hvad nu?", "Intet.", "Hvorfor?"])
    #expect(contributions.map { $0.author } == ["A", "B", "B"])
    #expect(contributions.map { $0.recipient } == ["B", "A", "C"])
    #expect(contributions[1].replyTo == "7")
  }

  @Test func severalAnswersAndNoIds() throws {
    var layout = TableLayout()
    layout.questionColumn = "Q"
    layout.answerColumns = ["A1", "A2"]
    layout.answerTimeColumn = "When"
    layout.times = TimeStyle(order: .dayMonthYear, zone: .fixed(seconds: 0))
    let text = "Q,A1,A2,When\nOne?,Yes.,No.,1-2-2020 10:00\nTwo?,,Perhaps.,\n"
    let contributions = try contributions(text, layout)
    #expect(contributions.map { $0.id } == ["q-1", "a-1", "a-1-2", "q-2", "a-2"])
    #expect(contributions.compactMap { $0.replyTo } == ["q-1", "q-1", "q-2"])
    #expect(contributions[1].at?.iso8601 == "2020-02-01T10:00:00Z")
    #expect(contributions[0].at == nil)
  }

  @Test func theRightThatARowGaveIsThatOfItsAnswer() throws {
    var layout = Self.pairs
    layout.columns.rename("Efter", to: "follows")
    let text = "Nr.;Fra;Til;Spørgsmål;Svar;Efter\n1;A;B;x?;y;\n2;B;C;z?;w;1\n"
    let contributions = try contributions(text, layout)
    #expect(contributions.map { $0.follows } == [nil, nil, "1-a", nil])
  }

  @Test func rowsWithNeitherAreLeftOutWithAWord() throws {
    let text = "Nr.;Fra;Til;Spørgsmål;Svar\n1;A;B;x?;y\n2;C;;;\n3;D;; ;\n"
    let reading = try read(text, Self.pairs)
    #expect(reading.study.relays[0].contributions.count == 2)
    #expect(reading.warnings.map { $0.code }.contains("layout.rows-without-texts"))
  }

  @Test func anAnswerWithoutAQuestionIsRefused() {
    let text = "Nr.;Fra;Til;Spørgsmål;Svar\n1;A;B;;y\n"
    let outcome = Outcome { () throws(ReadingError) in
      try ContributionTable.read(
        Array(text.utf8), file: "t.csv", options: ReadingOptions(layout: Self.pairs))
    }
    #expect(
      outcome.problems == [
        "t.csv:2:7: This row has an answer, but no question in the column “Spørgsmål”. If author and "
          + "recipient tell what it replies to, give --answers-by people; else a column as reply_to. "
          + "(record “1”)"
      ])
  }

  @Test func aRowThatOnlyAnswersIsAttachedByPeople() throws {
    var layout = Self.pairs
    layout.answerLink = .people
    let text = "Nr.;Fra;Til;Spørgsmål;Svar\n1;A;B;Hvad?;\n2;B;A;;Ro.\n"
    let contributions = try contributions(text, layout)
    #expect(contributions.map { $0.id } == ["1", "2-a"])
    #expect(contributions[1].replyTo == "1")
    #expect(contributions[1].author == "B")
  }

  @Test func allColumnsOfAHeadingAreAnswers() throws {
    let text = "Nr.;Fra;Til;Spørgsmål;Svar;Svar\n1;A;B;Hvad?;Ro.;Tid.\n2;A;B;Hvem?;;Os.\n"
    let contributions = try contributions(text, Self.pairs)
    #expect(contributions.map { $0.text } == ["Hvad?", "Ro.", "Tid.", "Hvem?", "Os."])
  }

  @Test func headingsAndTotalsBelowAreNoRecords() throws {
    let text =
      "Nr.;Fra;Til;Spørgsmål;Svar\n1;A;B;Hvad?;Ro.\nNr.;Fra;Til;Spørgsmål;Svar\n2;B;C;Hvem?;Os.\n"
      + "I alt;;;2;2\n ; ;;; \n"
    let reading = try read(text, Self.pairs)
    #expect(reading.study.relays[0].contributions.map { $0.id } == ["1", "1-a", "2", "2-a"])
    let codes = reading.warnings.map { "\($0.code) \($0.place.position?.line ?? 0)" }
    #expect(codes.contains("layout.repeated-headings 3"))
    #expect(codes.contains("layout.totals 5"))
  }

  @Test func aNeededColumnIsNotLeftOut() {
    let options = ReadingOptions(people: PersonalColumns(leftOut: ["text"]))
    #expect(throws: ReadingError.self) {
      try StudyInput.read(Array("id,kind,text\n1,question,x\n".utf8), options: options)
    }
  }

  @Test func everyRowIsOfOneKindAndNumbered() throws {
    var layout = TableLayout(columns: ["Besked": "text", "Afsender": "author"])
    layout.rowKind = .statement
    layout.numbersRows = true
    let contributions = try contributions("Afsender,Besked\nA,Hej\n\nB,Goddag\n", layout)
    #expect(contributions.map { $0.id } == ["s-1", "s-2"])
    #expect(contributions.map { $0.kind } == [.statement, .statement])
  }

  @Test func numberedRowsAreReferredToByTheirNumber() throws {
    var layout = TableLayout()
    layout.numbersRows = true
    layout.kindWords = ["Spm": .question, "Sv": .answer]
    let text = "kind,author,recipient,reply_to,text\nSPM,A,B,,x?\nsv,B,A,1,y\n"
    let contributions = try contributions(text, layout)
    #expect(contributions.map { $0.id } == ["q-1", "a-2"])
    #expect(contributions[1].replyTo == "q-1")
  }

  @Test func answersByTheTextOfTheQuestion() throws {
    var layout = TableLayout()
    layout.answerLink = .text
    let text = """
      id,kind,author,recipient,reply_to,text
      1,question,A,B,,What  now?
      2,question,C,D,,What now?
      3,question,B,C,,Why?
      4,answer,D,C,what now?,Later.
      5,answer,C,B,3,Because.
      """
    let reading = try read(text, layout)
    #expect(reading.study.relays[0].contributions.compactMap { $0.replyTo } == ["2", "3"])
    #expect(reading.warnings.map { $0.code }.contains("layout.answers-linked"))
  }

  @Test func answersByPeopleWhereThatIsClear() throws {
    var layout = TableLayout()
    layout.answerLink = .people
    let text = """
      id,kind,author,recipient,text
      1,question,A,B,One?
      2,answer,B,A,1.
      3,question,A,B,Two?
      4,answer,B,A,2.
      """
    let reading = try read(text, layout)
    #expect(reading.study.relays[0].contributions.compactMap { $0.replyTo } == ["1", "3"])
  }

  @Test func answersByPeopleWhereThatIsNotClear() {
    var layout = TableLayout()
    layout.answerLink = .people
    let text = """
      id,kind,author,recipient,text
      1,question,A,B,One?
      2,question,A,B,Two?
      3,answer,B,A,Which?
      4,answer,C,A,To whom?
      """
    #expect(throws: ReadingError.self) { try self.read(text, layout) }
    do throws(ReadingError) {
      _ = try ContributionTable.read(
        Array(text.utf8), options: ReadingOptions(layout: layout))
    } catch {
      #expect(
        error.problems.map { $0.code } == ["layout.several-questions", "layout.no-question"])
      #expect(error.problems.map { $0.record } == ["3", "4"])
    }
  }

  @Test func wordsForEmptyCells() throws {
    var layout = TableLayout()
    layout.emptyWords = ["NA", "-"]
    let text = "id,kind,author,recipient,theme,text\nq,question,p,na,NA,a\nr,question, - ,p,Tid,b\n"
    let study = try read(text, layout).study
    #expect(study.relays[0].participants.map { $0.id } == ["p"])
    #expect(study.codebook.themes.map { $0.name } == ["Tid"])
  }

  @Test func columnsOfThePerson() throws {
    var layout = TableLayout()
    layout.personColumns = ["Alder"]
    layout.leftOutColumns = ["IP"]
    let text =
      "id,kind,author,text,Alder,IP\n1,question,A,x,50,1.2.3.4\n2,question,A,y,51,\n3,question,B,z,,\n"
    let reading = try read(text, layout)
    #expect(reading.study.relays[0].participants.map { $0.attributes } == [["Alder": "50"], [:]])
    #expect(reading.study.relays[0].contributions.allSatisfy { $0.attributes.isEmpty })
    #expect(reading.warnings.map { $0.code }.contains("layout.other-attribute"))
  }

  @Test func anyColumnCanBeLeftOut() throws {
    let table = "id,kind,text,at,mood\n1,question,x,2017-09-18,sad\n"
    let lines = #"{"id": "1", "kind": "question", "text": "x", "at": "2017-09-18"}"#
    let options = ReadingOptions(people: PersonalColumns(leftOut: ["At", "mood"]))
    let reading = try StudyInput.read(Array(table.utf8), options: options)
    #expect(reading.study.relays[0].contributions[0].attributes == [:])
    #expect(reading.columns.map { $0.role } == [.id, .kind, .text, .leftOut, .leftOut])
    #expect(!reading.warnings.contains { $0.code == "privacy.attribute-not-found" })
    let other = ReadingOptions(people: PersonalColumns(leftOut: ["at"]))
    #expect(
      try StudyInput.read(Array(lines.utf8), options: other).study.relays[0].contributions.count
        == 1)
  }

  @Test func rowsAboveTheHeadingsAndTwoRowsOfThem() throws {
    var layout = TableLayout(columns: ["Åbent svar": "text"])
    layout.skippedRows = 3
    layout.headerRows = 2
    layout.rowKind = .statement
    let text = "Rapport\n\n\"a\nb\"\nid;Hvad mener du?\n;Åbent svar\n1;Meget\n"
    let contributions = try contributions(text, layout)
    #expect(contributions.map { $0.text } == ["Meget"])
  }

  @Test func headingsAreTheSameInManySpellings() throws {
    let layout = TableLayout(columns: ["din  TEKST": "text"])
    let text = "\u{FEFF}id,kind,\"\u{200B}Din\u{A0}tekst\n\"\n1,statement,x\n"
    #expect(try contributions(text, layout).map { $0.text } == ["x"])
  }

  @Test func aHeadingThatIsNotThereIsNamed() {
    var layout = TableLayout()
    layout.questionColumn = "Spm"
    layout.answerColumns = ["Sv"]
    do throws(ReadingError) {
      _ = try ContributionTable.read(
        Array("a,b\nx,y\n".utf8), options: ReadingOptions(layout: layout))
      Issue.record("The table was read.")
    } catch {
      #expect(error.problems.map { $0.code }.filter { $0 == "table.missing-column" }.count == 2)
    }
  }

  @Test func layoutsComeBackFromTheirDocument() throws {
    var layout = Self.pairs
    layout.tool = .qualtrics
    layout.skippedRows = 2
    layout.headerRows = 3
    layout.answerTimeColumn = "Kl."
    layout.rowKind = .answer
    layout.kindWords = ["Spm": .question, "\"Sv\"": .answer]
    layout.numbersRows = true
    layout.answerLink = .text
    layout.times = TimeStyle(order: .monthDayYear, zone: .fixed(seconds: -3600))
    layout.emptyWords = ["NA"]
    layout.personColumns = ["Alder"]
    layout.leftOutColumns = ["IP", "Mail"]
    #expect(try LayoutJSON.read(LayoutJSON.bytes(of: layout)).layout == layout)
    #expect(
      String(decoding: LayoutJSON.bytes(of: TableLayout()), as: UTF8.self)
        == "{\n  \"format\": \"stafet-layout\",\n  \"version\": 1\n}\n")
  }

  @Test func aLayoutThatIsNoneIsRefused() {
    let text = #"{"format": "stafet-study", "version": 1, "header_rows": 0, "time_zone": "mars"}"#
    do throws(ReadingError) {
      _ = try LayoutJSON.read(Array(text.utf8))
      Issue.record("The document was read.")
    } catch {
      #expect(
        error.problems.map { $0.code } == [
          "value.other-format", "value.out-of-range", "value.unknown-word",
        ])
    }
  }
}
