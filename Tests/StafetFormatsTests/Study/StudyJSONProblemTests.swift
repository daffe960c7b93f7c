import StafetFormats
import StafetModel
import StafetStatistics
import StafetSyntax
import TestSupport
import Testing

/// Studies that are refused, each with what is said about it.
@Suite struct StudyJSONProblemTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let problems: [String]
    var testDescription: String { name }
  }

  private static func study(_ relay: String, _ rest: String = "") -> String {
    #"{"format": "stafet-study", "version": 1, "relays": ["# + "\n" + relay + "]" + rest + "}"
  }

  static let samples = [
    Sample(
      name: "not an object", text: "[]",
      problems: ["s.json:1:1: Expected an object in braces, found a list in brackets."]),
    Sample(
      name: "nothing", text: " ",
      problems: ["s.json:1:2: There is no JSON value here; the text is empty."]),
    Sample(
      name: "cut short", text: #"{"format": "stafet-study", "version": "1", "relays": ["#,
      problems: [
        "s.json:1:39: version: Expected a number, found text in quotation marks.",
        "s.json:1:55: relays[0]: The text ends too early: expected a value.",
      ]),
    Sample(
      name: "no heading, no relays", text: "{}",
      problems: [
        #"s.json:1:1: The key “format” is missing."#,
        #"s.json:1:1: The key “version” is missing."#,
        #"s.json:1:1: The key “relays” is missing."#,
      ]),
    Sample(
      name: "another format", text: #"{"version": 7, "relays": 5, "format": "stafet-analysis"}"#,
      problems: [
        #"s.json:1:39: format: This is a “stafet-analysis” file. A “stafet-study” file is needed here."#
      ]),
    Sample(
      name: "another version", text: #"{"format": "stafet-study", "version": 2, "relays": {}"#,
      problems: [
        "s.json:1:39: version: The file has version 2, but only version 1 can be read here."
      ]),
    Sample(
      name: "wrong kinds everywhere",
      text: """
        {"format": "stafet-study", "version": 1, "title": 1, "language": ["da"], "attributes": {"a": 2},
         "declared": {"days": "4", "themes": 1.5}, "codebook": [], "sortings": {}, "relays": [7, {
          "id": null, "opens": "2017-09-18", "groups": {}, "participants": [{"id": 5, "group": ""}],
          "contributions": [{"id": "q", "kind": "spørgsmål", "text": null, "marks": [[1], [3, 2]]}]}]}
        """,
      problems: [
        "s.json:1:51: title: Expected text in quotation marks, found a number.",
        "s.json:1:66: language: Expected text in quotation marks, found a list in brackets.",
        "s.json:2:23: declared.days: Expected a number, found text in quotation marks.",
        "s.json:2:38: declared.themes: Expected a whole number, found 1.5.",
        "s.json:2:56: codebook: Expected an object in braces, found a list in brackets.",
        "s.json:2:72: sortings: Expected a list in brackets, found an object in braces.",
        "s.json:2:87: relays[0]: Expected an object in braces, found a number.",
        "s.json:3:9: relays[1].id: Expected text in quotation marks, found null.",
        "s.json:3:24: relays[1].opens: “2017-09-18” is a date without a time of day. "
          + "Write it like 2017-09-18T08:12:00+02:00. In a table the column can be left out with --leave-out.",
        "s.json:3:48: relays[1].groups: Expected a list in brackets, found an object in braces.",
        "s.json:3:88: relays[1].participants[0].group: An id must not be empty. "
          + "Write null where there is none. (record “5”)",
        "s.json:4:41: relays[1].contributions[0].kind: “spørgsmål” has no meaning here. "
          + "Use one of: question, answer, statement. (record “q”)",
        "s.json:4:62: relays[1].contributions[0].text: Expected text in quotation marks, found null. "
          + "(record “q”)",
        "s.json:4:78: relays[1].contributions[0].marks[0]: A mark must be two whole numbers, "
          + "the first not larger than the second, such as [12, 20]. (record “q”)",
        "s.json:4:83: relays[1].contributions[0].marks[1]: A mark must be two whole numbers, "
          + "the first not larger than the second, such as [12, 20]. (record “q”)",
      ]),
    Sample(
      name: "suspension without a start",
      text: study(
        #"{"id": "r", "participants": [{"id": "p", "suspended": [[null, "2017-09-18T08:12Z"], []]}]}"#
      ),
      problems: [
        "s.json:2:56: relays[0].participants[0].suspended[0]: A suspension must be two times, "
          + "from and to. The second may be missing while it goes on. (record “p”)",
        "s.json:2:85: relays[0].participants[0].suspended[1]: A suspension must be two times, "
          + "from and to. The second may be missing while it goes on. (record “p”)",
      ]),
    Sample(
      name: "contribution without id, kind and text",
      text: study(#"{"id": "r", "contributions": [{}]}"#),
      problems: [
        #"s.json:2:31: relays[0].contributions[0]: The key “id” is missing. (record “r”)"#,
        #"s.json:2:31: relays[0].contributions[0]: The key “kind” is missing. (record “r”)"#,
        #"s.json:2:31: relays[0].contributions[0]: The key “text” is missing. (record “r”)"#,
      ]),
    Sample(
      name: "sorting without coder and kind, certainty as text",
      text: study("", #", "sortings": [{"id": "s", "assignments": {"q": {"certainty": "1"}}}]"#),
      problems: [
        #"s.json:2:17: sortings[0]: The key “coder” is missing. (record “s”)"#,
        #"s.json:2:17: sortings[0]: The key “kind” is missing. (record “s”)"#,
        #"s.json:2:50: sortings[0].assignments.q: The key “theme” is missing. (record “q”)"#,
        "s.json:2:64: sortings[0].assignments.q.certainty: Expected a number, found text in "
          + "quotation marks. (record “q”)",
      ]),
    Sample(
      name: "records that do not hold together, beside a wrong kind",
      text: """
        {"format": "stafet-study", "version": 1, "title": 1, "declared": {"days": -4}, "relays": [{
          "id": "r", "opens": "2017-09-18T08:12Z", "closes": "2017-09-17T08:12Z", "contributions": [
            {"id": "q", "kind": "question", "text": "ab", "author": "x", "marks": [[0, 1], [1, 3]]},
            {"id": "a", "kind": "answer", "text": ""},
            {"id": "q", "kind": "answer", "text": "", "reply_to": "a", "attributes": {" b": "c"}}]}],
         "codebook": {"themes": [{"id": "t", "colour": "red"}]},
         "sortings": [{"id": "s", "coder": "c", "kind": "given",
           "assignments": {"x y": "t", "q": {"theme": "u", "certainty": 2}}}]}
        """,
      problems: [
        "s.json:1:51: title: Expected text in quotation marks, found a number.",
        "s.json:1:75: declared.days: A number that counts something cannot be negative, "
          + "but -4 is given.",
        "s.json:2:54: relays[0].closes: A time span of “r” ends before it starts. (record “r”)",
        "s.json:3:61: relays[0].contributions[0].author: “q” names the participant “x”, "
          + "who is not among the participants of the relay. (record “q”)",
        "s.json:3:84: relays[0].contributions[0].marks[1]: A mark of “q” covers characters 1 to 3, "
          + "but the text has 2\u{A0}characters and a mark must cover at least one of them. (record “q”)",
        "s.json:4:5: relays[0].contributions[1].reply_to: The answer “a” must name the question "
          + "that it replies to. (record “a”)",
        "s.json:5:12: relays[0].contributions[2].id: The id “q” is already used at "
          + "relays[0].contributions[0]; every id may be used once. (record “q”)",
        "s.json:5:59: relays[0].contributions[2].reply_to: The answer “q” replies to “a”, "
          + "which is not a question. (record “q”)",
        "s.json:5:78: relays[0].contributions[2].attributes: The attribute name “ b” must not be "
          + "empty, begin or end with a space, or hold control characters such as a line break. "
          + "(record “q”)",
        "s.json:6:48: codebook.themes[0].colour: The colour “red” of “t” must be written as # and "
          + "six hexadecimal digits, such as #1F6F8B. (record “t”)",
        "s.json:8:27: sortings[0].assignments.x y: The sorting “s” places the contribution “x y”, "
          + "which is in no relay of the study. (record “s”)",
        "s.json:8:47: sortings[0].assignments.q.theme: “q” names the theme “u”, which the codebook "
          + "does not have. (record “q”)",
        "s.json:8:65: sortings[0].assignments.q.certainty: The certainty 2.0 of “q” must lie "
          + "between 0 and 1. (record “q”)",
      ]),
    Sample(
      name: "what follows from a lost id is not told of",
      text: study(
        """
        {"id": "r", "groups": [{"name": "G"}], "participants": [{"id": true}, {"id": "p", "group": "g"}],
         "contributions": [{"id": "q", "text": "", "kind": "?"},
          {"id": "a", "kind": "answer", "text": "", "reply_to": "q", "author": "z"}]}
        """),
      problems: [
        #"s.json:2:24: relays[0].groups[0]: The key “id” is missing. (record “r”)"#,
        "s.json:2:64: relays[0].participants[0].id: Expected text in quotation marks, "
          + "found true or false. (record “r”)",
        "s.json:3:52: relays[0].contributions[0].kind: “?” has no meaning here. Use one of: "
          + "question, answer, statement. (record “q”)",
      ]),
  ]

  @Test(arguments: samples)
  func isRefused(_ sample: Sample) {
    let outcome = Outcome { () throws(ReadingError) in
      try StudyJSON.read(Array(sample.text.utf8), file: "s.json")
    }
    #expect(outcome.study == nil)
    #expect(outcome.problems == sample.problems)
  }

  @Test func theProblemKeepsThePathOfTheModel() {
    let text = Self.study(
      #"{"id": "r", "contributions": [{"id": " ", "kind": "statement", "text": ""}]}"#)
    do throws(ReadingError) {
      _ = try StudyJSON.read(Array(text.utf8))
      Issue.record("The id should be refused.")
    } catch {
      let expected = "relays[0].contributions[0].id"
      #expect(error.problems.map { $0.place.path } == [expected])
      guard case .study(let problem) = error.problems.first?.reason else {
        Issue.record("The model should have found it.")
        return
      }
      #expect(problem.path == expected)
      #expect(problem.reason == .malformedIdentifier)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func hostileBytesNeverTrap(seed: UInt64) throws {
    let whole = StudyJSON.bytes(of: try StudySamples.rich())
    var generator = SplitMix64(seed: seed)
    var refusals = 0
    for turn in 0..<400 {
      var bytes = whole
      if turn % 2 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      let outcome = Outcome { () throws(ReadingError) in try StudyJSON.read(bytes) }
      if outcome.study == nil { refusals += 1 }
    }
    #expect(refusals > 100)
  }
}
