import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import Testing

/// What is said of a table that cannot be read: what its columns seem to hold, and how it could be read.
@Suite struct LayoutProposalTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let options: [String]
    var testDescription: String { name }

    init(name: String, table: String, options: [String]) {
      self.name = name
      bytes = Array(table.utf8)
      self.options = options
    }

    init(name: String, latin table: String, options: [String]) {
      self.name = name
      bytes = table.unicodeScalars.map { UInt8($0.value) }
      self.options = options
    }
  }

  static let samples: [Sample] = [
    Sample(
      name: "one row a contribution",
      latin: "Nr;Dato;Type;Afsender;Modtager;Svar på;Tema;Indhold\r\n"
        + "1;01-03-2021 09:05;Spørgsmål;A;B;;Tid;Hvornår får vi ro til at tænke?\r\n"
        + "2;14-03-2021 09.40;Svar;B;A;1;;Når vi tager os den.\r\n",
      options: [
        "--encoding windows-1252", "--column Nr=id", "--column Dato=at", "--column Type=kind",
        "--column Afsender=author", "--column Modtager=recipient", "--column \"Svar på=reply_to\"",
        "--column Tema=theme", "--column Indhold=text", "--date-order dmy", "--time-zone danish",
      ]),
    Sample(
      name: "a question and its answer in one row",
      table: "No.,From,To,Question,Answer\n1,A,B,What holds us back?,Old habits.\n",
      options: [
        "--column No.=id", "--column From=author", "--column To=recipient",
        "--question-column Question", "--answer-column Answer",
      ]),
    Sample(
      name: "answers by the text of the question",
      table: "Type,From,To,Reply to,Message\nquestion,A,B,,What holds us back now?\n"
        + "answer,B,A,What holds us back now?,Old habits.\n",
      options: [
        "--column Type=kind", "--column From=author", "--column To=recipient",
        "--column \"Reply to=reply_to\"", "--column Message=text", "--number-rows",
        "--answers-by text",
      ]),
    Sample(
      name: "messages",
      table: "Afsender;Tidspunkt;Besked\nA;2021-03-01T09:05:00+01:00;Er vi enige om retningen?\n",
      options: [
        "--column Afsender=author", "--column Tidspunkt=at", "--column Besked=text",
        "--row-kind statement", "--number-rows",
      ]),
    Sample(
      name: "rows above the headings",
      table:
        "Stafet om ledelse\nTrukket 1. marts\nFra;Til;Spørgsmål;Svar\nA;B;Hvad er vores mål?;Ro.\n",
      options: [
        "--skip-rows 2", "--column Fra=author", "--column Til=recipient",
        "--question-column Spørgsmål", "--answer-column Svar",
      ]),
    Sample(
      name: "kinds in short and a question that others answer",
      table: "Nr.;Type;Svar på;Tekst\n1;Spm;;Hvad koster det?\n2;Sv;1;Ikke noget.\n",
      options: [
        "--column Nr.=id", "--column Type=kind", "--column \"Svar på=reply_to\"",
        "--column Tekst=text", "--kind-word Spm=question", "--kind-word Sv=answer",
      ]),
    Sample(
      name: "no column of kinds but one of what is replied to",
      table: "Nr.;Svar på;Tekst\n1;;Hvad koster det nu i dag?\n2;1;Ikke noget særligt, tror jeg.\n",
      options: [
        "--column Nr.=id", "--column \"Svar på=reply_to\"", "--column Tekst=text",
        "--row-kind question",
      ]),
    Sample(
      name: "headings that speak of answers otherwise",
      table: "Nr.;Fra;Til;Spørgsmål;Svar;Svar fra;Antal svar;Dato for svar\n"
        + "1;L01;L02;Hvad?;A;L02;1;19-09-2017 08:12\n",
      options: [
        "--column Nr.=id", "--column Fra=author", "--column Til=recipient",
        "--question-column Spørgsmål", "--answer-column Svar",
        "--answer-time-column \"Dato for svar\"", "--date-order dmy", "--time-zone danish",
      ]),
    Sample(
      name: "an answer whose heading speaks of the question",
      table: "Nr.,Your question,Your answer to the question you got\n1,Why?,Because.\n2,How?,\n",
      options: [
        "--column Nr.=id", "--question-column \"Your question\"",
        "--answer-column \"Your answer to the question you got\"",
      ]),
    Sample(
      name: "dates without a time of day, and a zone in a heading",
      table: "#,Dato,Dit spørgsmål,Sent (UTC)\n1,18-09-2017,Hvad haster?,2017-09-18 08:12:00\n",
      options: [
        "--column \"#=id\"", "--column \"Dit spørgsmål=text\"", "--row-kind question",
      ]),
    Sample(
      name: "one column",
      table: "Hvad er vigtigst for dig\nMøder\nTid til ledelse\n",
      options: [
        "--column \"Hvad er vigtigst for dig=text\"", "--row-kind statement", "--number-rows",
      ]),
    Sample(
      name: "times without a zone",
      table: "id,kind,text,at\n1,question,Hvad nu?,13/03/2021 09:05\n",
      options: ["--date-order dmy", "--time-zone danish"]),
    Sample(
      name: "a department that is not one of the person",
      table:
        "Nr.;Type;Fra;Afdeling;Tekst\n1;Spørgsmål;A;Drift;Hvad koster det?\n2;Spørgsmål;A;Stab;Hvem betaler?\n",
      options: [
        "--column Nr.=id", "--column Type=kind", "--column Fra=author", "--column Tekst=text",
      ]),
  ]

  @Test(arguments: samples)
  func saysHowItCouldBeRead(_ sample: Sample) {
    do throws(ReadingError) {
      _ = try StudyInput.read(sample.bytes, file: "t.csv")
      Issue.record("The table was read.")
    } catch {
      #expect(error.problems.count == 1)
      guard case .layout(.readsWith(let proposal))? = error.problems.first?.reason else {
        Issue.record("\(error)")
        return
      }
      #expect(proposal.options == sample.options)
      let line = error.problems[0].description
      #expect(line.hasSuffix(sample.options.joined(separator: " ")))
      // What is printed reads the table.
      var options = ReadingOptions(fallbackEncoding: proposal.encoding)
      options.layout = proposal.shown
      #expect(throws: Never.self) { try StudyInput.read(sample.bytes, options: options) }
    }
  }

  @Test func rowsThatAreLeftToMendAreTold() {
    let text = "Nr.;Type;Tekst\n1;Spørgsmål;Hvad koster det nu?\n2;Svarr;Ikke noget særligt.\n"
    do throws(ReadingError) {
      _ = try StudyInput.read(Array(text.utf8), file: "t.csv")
      Issue.record("The table was read.")
    } catch {
      // One cell is not a word for a kind: the column is told by its heading.
      #expect(error.problems.map { $0.code }.first?.hasPrefix("layout.") == true)
    }
  }

  @Test func whatWasSaidIsKeptAndComesFirst() throws {
    let text = "Tidsstempel,Navn,K,Besked\n2021-03-01T09:05:00Z,Anne,q,Hvad koster det nu?\n"
    var options = ReadingOptions()
    options.layout.tool = .googleForms
    options.layout.columns = ["K": "kind", "Navn": "author"]
    options.layout.kindWords = ["q": .question]
    let reading = try StudyInput.read(Array(text.utf8), options: options)
    let contribution = reading.study.relays[0].contributions[0]
    #expect(contribution.kind == .question)
    #expect(contribution.author == "Anne")
    #expect(
      reading.columns.map { $0.role } == [.time, .author, .kind, .text])
  }

  @Test func kindsThatAreNotKnownAreNotGuessed() {
    let text = "Nr.;Type;Tekst\n1;Indlæg;Hvad koster det nu?\n2;Replik;Ikke noget særligt.\n"
    do throws(ReadingError) {
      _ = try StudyInput.read(Array(text.utf8), file: "t.csv")
      Issue.record("The table was read.")
    } catch {
      #expect(error.problems.map { $0.code } == ["layout.not-understood"])
    }
  }

  @Test func aTableOfSomethingElseIsNotUnderstood() {
    do throws(ReadingError) {
      _ = try StudyInput.read(Array("Vare,Pris\nSæbe,12\n".utf8), file: "t.csv")
      Issue.record("The table was read.")
    } catch {
      #expect(error.problems.map { $0.code } == ["layout.not-understood"])
      guard case .layout(.notUnderstood(let columns))? = error.problems.first?.reason else {
        return
      }
      #expect(columns.map { $0.title } == ["Vare", "Pris"])
    }
  }

  @Test func aWrongCellInATableOfOursIsToldAsBefore() {
    let text = "id,kind,text\n1,question,a\n2,ord,b\n"
    do throws(ReadingError) {
      _ = try StudyInput.read(Array(text.utf8), file: "t.csv")
      Issue.record("The table was read.")
    } catch {
      #expect(error.problems.map { $0.code } == ["value.unknown-word"])
    }
  }
}
