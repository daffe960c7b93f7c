import StafetFormats
import StafetModel
import Testing

/// Single files that are refused, each with what is said about it.
@Suite struct SingleFileProblemTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var participants: String?
    var codebook = false
    let problems: [String]
    var testDescription: String { name }
  }

  static let codebook = Codebook(themes: [
    Theme(id: "t", name: "Tid", aliases: ["Tempo"]), Theme(id: "u", name: "Uro", isRest: true),
  ])

  static let tables = [
    Sample(
      name: "missing columns", text: "id;tekst\n1;a\n",
      problems: [
        "f: The headings are not those of this library. The columns look like this: “id” id, “tekst” text. "
          + "If that is right, the table is read with: --column tekst=text --row-kind statement"
      ]),
    Sample(
      name: "columns twice", text: "id,kind,text,ID,role,role\n",
      problems: [
        #"f:1:14: The table has two columns named “id”."#
      ]),
    Sample(
      name: "attributes twice and a name that cannot be used",
      text: "id,kind,text,role,attribute_role,attribute_\ns,statement,,a,b,c\n",
      problems: [
        #"f:1:19: The table has two columns named “role”."#,
        #"f:1:34: The column name “attribute_” cannot be used. Write it on one line, with at least one letter."#,
      ]),
    Sample(
      name: "ragged rows do not hide the others",
      text:
        "id,kind,text,reply_to\nq,question,a,b,\na,answer,,q\nb,remark,\"x\ny\",\nc,Statement,,\nd,,,,,x\n",
      problems: [
        // The fifth cell of the question is empty, so that nothing is lost with it.
        "f:2:14: “q” names a question that it replies to, but only an answer can. (record “q”)",
        "f:4:3: “remark” has no meaning here. Use one of: question, answer, statement, spørgsmål, "
          + "svar, udsagn. (record “b”)",
        "f:7:1: This row has 6\u{A0}cells, but the header has 4\u{A0}columns. Text that contains the separator "
          + "must stand in quotation marks.",
      ]),
    Sample(
      name: "unclosed quote", text: "id,kind,text\ns,statement,\"a\n",
      problems: ["f:2:13: The quotation mark that begins this cell is never closed."]),
    Sample(
      name: "cells that cannot be understood",
      text: "id,kind,text,at,marks\n,,a,now,1\nq,question,a,2017-02-30T08:12Z,3-2\n",
      problems: [
        #"f:2:1: The cell in the column “id” must not be empty."#,
        #"f:2:2: The cell in the column “kind” must not be empty."#,
        #"f:2:5: “now” is not a time. Write it like 2017-09-18T08:12:00+02:00."#,
        #"f:2:9: “1” is not a list of marks. Write first and end positions like 12-20;40-44."#,
        #"f:3:14: The day in “2017-02-30T08:12Z” is not in the calendar. (record “q”)"#,
        #"f:3:32: “3-2” is not a list of marks. Write first and end positions like 12-20;40-44. (record “q”)"#,
      ]),
    Sample(
      name: "what the model finds stands at its cell",
      text: "id,kind,text,reply_to,follows,marks\nq,question,ab,,,0-3\nq,answer,,,,\n"
        + "a,answer,,x,q,\n",
      problems: [
        "f:2:17: A mark of “q” covers characters 0 to 3, but the text has 2\u{A0}characters and a mark "
          + "must cover at least one of them. (record “q”)",
        "f:3:1: The id “q” is already used on line 2. Every id may be used once. (record “q”)",
        "f:3:11: The answer “q” must name the question that it replies to. (record “q”)",
        "f:4:11: “a” names the contribution “x”, but its relay has no contribution of that id. "
          + "(record “a”)",
        "f:4:13: “a” names an answer that it follows, but only a question can. (record “a”)",
      ]),
    Sample(
      name: "relays named in part and in two ways",
      text: "id,kind,text,relay\na,statement,,Top ledere\nb,statement,,\nc,statement,,top-ledere\n",
      problems: [
        "f:3:14: The cell in the column “relay” must not be empty. (record “b”)",
        "f:4:14: “top-ledere” and “Top ledere” would both get the id “top-ledere”. Write the "
          + "name in one way if they are the same, or change one of them if they are not. "
          + "(record “c”)",
      ]),
    Sample(
      name: "groups and themes in two ways, an author of two groups",
      text:
        "id,kind,text,author,group,theme\na,statement,,p,A B,Ny tid\nb,statement,,p,A/B,NY TID\n"
        + "c,statement,,p,C,Ny-tid\n",
      problems: [
        "f:3:16: “A/B” and “A B” would both get the id “a-b”. Write the name in one way if they "
          + "are the same, or change one of them if they are not. (record “b”)",
        "f:4:16: “p” belongs to “C” here, but to “A B” on line 2. A participant belongs to one "
          + "group. (record “c”)",
        "f:4:18: “Ny-tid” and “Ny tid” would both get the id “ny-tid”. Write the name in one way "
          + "if they are the same, or change one of them if they are not. (record “c”)",
      ]),
    Sample(
      name: "themes that the codebook does not have",
      text: "id,kind,text,theme\na,question,,tempo\nb,question,,Rum\nc,question,,u\n",
      codebook: true,
      problems: ["f:3:13: There is no theme “Rum”. Use one of: Tid, Uro. (record “b”)"]),
    Sample(
      name: "participants that do not fit",
      text: "id,kind,text,author,group\na,statement,,p,G\nb,statement,,z,G\n",
      participants: "id,group\np,H\n",
      problems: [
        "f:2:16: “p” belongs to “G” here, but to “H” on line 2 of p. A participant belongs to "
          + "one group. (record “a”)",
        "f:3:14: “b” names the participant “z”, who is not among the participants of the relay. "
          + "(record “b”)",
      ]),
    Sample(
      name: "participants that cannot be read are not missed",
      text: "id,kind,text,author,group\na,statement,,p,G\nb,statement,,z,G\n",
      participants:
        "id;group;relay;suspended\np;H;relay;2017-09-18T08:12Z\np;H;;\nq;H;Other;\n;;;/\n",
      problems: [
        "f:2:16: “p” belongs to “G” here, but to “H” on line 2 of p. A participant belongs to "
          + "one group. (record “a”)",
        "p:2:11: A suspension must be two times, from and to. The second may be missing while it goes "
          + "on. (record “p”)",
        "p:3:1: The id “p” is already used on line 2. Every id may be used once. (record “p”)",
        "p:4:5: There is no relay “Other”. Use one of: relay. (record “q”)",
        "p:5:1: The cell in the column “id” must not be empty.",
        "p:5:4: “” is not a time. Write it like 2017-09-18T08:12:00+02:00.",
      ]),
  ]

  @Test func anAuthorOfTwoGroupsIsToldWhereTheOtherStands() {
    let text = "id,kind,text,author,group\na,statement,,p,\nb,statement,,p,G\nc,statement,,p,H\n"
    let outcome = Outcome { () throws(ReadingError) in
      try ContributionTable.read(Array(text.utf8), file: "f")
    }
    #expect(
      outcome.problems == [
        "f:4:16: “p” belongs to “H” here, but to “G” on line 3. A participant belongs to one "
          + "group. (record “c”)"
      ])
  }

  static let lines = [
    Sample(
      name: "lines that are not JSON do not hide the others",
      text: """
        {"id": "q", "kind": "question", "text": "a"}
        {"id": "a", "kind": "answer", "text": "b", "reply_to": "q"
        [1]

        {"id": "", "kind": "?", "text": 5, "marks": [[2, 1]], "at": "2017", "relay": " "}
        {"id": "x", "kind": "answer", "text": "", "reply_to": "q"} {}
        {"id": "q", "kind": "answer", "text": "", "author": "p", "author": "r"}
        """,
      problems: [
        "f:2:59: The text ends too early: expected a comma or }.",
        "f:3:1: Expected an object in braces, found a list in brackets.",
        "f:5:8: id: An id must not be empty. Write null where there is none.",
        "f:5:20: kind: “?” has no meaning here. Use one of: question, answer, statement, spørgsmål, "
          + "svar, udsagn.",
        "f:5:46: marks[0]: A mark must be two whole numbers, the first not larger than the second, "
          + "such as [12, 20].",
        "f:5:61: at: “2017” is not a time. Write it like 2017-09-18T08:12:00+02:00.",
        "f:5:78: relay: An id must not be empty. Write null where there is none.",
        "f:6:60: The document goes on after its end. There must be one value only.",
        "f:7:1: reply_to: The answer “q” must name the question that it replies to. (record “q”)",
        "f:7:8: id: The id “q” is already used on line 1. Every id may be used once. (record “q”)",
        "f:7:58: author: The key “author” appears twice in the same object. (record “q”)",
      ])
  ]

  private func check(
    _ sample: Sample, _ read: ([UInt8], ReadingOptions) throws(ReadingError) -> StudyReading
  ) {
    var options = ReadingOptions()
    options.participants = sample.participants.map { InputFile(name: "p", bytes: Array($0.utf8)) }
    if sample.codebook { options.codebook = Self.codebook }
    let outcome = Outcome { () throws(ReadingError) in
      try read(Array(sample.text.utf8), options)
    }
    #expect(outcome.study == nil)
    #expect(outcome.problems == sample.problems)
  }

  @Test(arguments: tables)
  func tableIsRefused(_ sample: Sample) {
    check(sample) { (bytes, options) throws(ReadingError) in
      try ContributionTable.read(bytes, file: "f", options: options)
    }
  }

  @Test(arguments: lines)
  func linesAreRefused(_ sample: Sample) {
    check(sample) { (bytes, options) throws(ReadingError) in
      try ContributionLines.read(bytes, file: "f", options: options)
    }
  }

  @Test func aCodebookThatDoesNotHoldTogetherIsToldOf() {
    let options = ReadingOptions(codebook: Codebook(themes: [Theme(id: "t"), Theme(id: "t")]))
    let outcome = Outcome { () throws(ReadingError) in
      try ContributionTable.read(Array("id,kind,text\n".utf8), file: "f", options: options)
    }
    #expect(
      outcome.problems == [
        "The id “t” is already used at codebook.themes[0]; every id may be used once. (record “t”)"
      ])
  }
}
