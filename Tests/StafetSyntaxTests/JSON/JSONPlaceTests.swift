import StafetSyntax
import Testing

/// Every problem of syntax is named and placed.
@Suite struct JSONPlaceTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String
    var testDescription: String { text }
  }

  static let samples = [
    Sample(text: "", expected: "1:1: There is no JSON value here; the text is empty."),
    Sample(
      text: "{\n  \"a\": 1,\n  \"b\"\n}",
      expected: "4:1: Expected a colon after the key, found “}”."),
    Sample(text: "[1, 2", expected: "1:6: The text ends too early: expected a comma or ]."),
    Sample(text: "{\"a\": ", expected: "1:7: a: The text ends too early: expected a value."),
    Sample(
      text: "[\"å\", x]",
      expected: """
        1:7: [1]: “x” is not a JSON value. Write true, false, null, a number, or text in double \
        quotation marks.
        """),
    Sample(
      text: "{\"a\": {\"b\": [1, 02]}}",
      expected: "1:17: a.b[1]: A number cannot begin with a needless zero."),
    Sample(
      text: "{\"a b\": [NaN]}",
      expected: """
        1:10: ["a b"][0]: “NaN” is not a JSON value. Write true, false, null, a number, or text in \
        double quotation marks.
        """),
    Sample(
      text: "{\"æ\": [1.]}",
      expected: "1:8: æ[0]: This is not a complete number. Write it like 12, -0.5 or 1.5e-3."),
    Sample(text: "[1,\n ]", expected: "1:3: Nothing follows this comma. Remove it."),
    Sample(
      text: "[1,\r\n // no\r\n 2]", expected: "2:2: [1]: JSON has no comments. Remove this one."),
    Sample(
      text: "[\"😀\t\"]",
      expected: """
        1:4: [0]: A line break, tab or other control character (U+0009) inside text must be written \
        as an escape such as \\n.
        """),
    Sample(
      text: "[\"a\\q\"]",
      expected: """
        1:4: [0]: A backslash must be followed by one of " \\ / b f n r t u. Write \\\\ for a \
        backslash.
        """),
    Sample(
      text: "\"\\u00g0\"",
      expected: "1:2: \\u must be followed by four hexadecimal digits, as in \\u00E6."),
    Sample(
      text: "\"\\ud800\"",
      expected: "1:2: This \\u escape is half a character; its other half is missing."),
    Sample(
      text: "[\r\"abc]", expected: "2:1: [0]: The closing quotation mark of this text is missing."),
    Sample(
      text: "{'a': 1}", expected: "1:2: Text stands in double quotation marks in JSON, not single."),
    Sample(
      text: "{} {}",
      expected: "1:4: The document goes on after its end. There must be one value only."),
    Sample(
      text: "{\"a\": [{}, {\"b\": 1, \"b\": 2}]}",
      expected: "1:21: a[1].b: The key “b” appears twice in the same object."),
    Sample(text: "[1 2]", expected: "1:4: Expected a comma or ], found “2”."),
    Sample(text: "[1, 1e999]", expected: "1:5: [1]: The number 1e999 is too large."),
  ]

  @Test(arguments: samples)
  func isPlaced(_ sample: Sample) {
    let found = problems(inJSON: Array(sample.text.utf8))
    #expect(found.map { $0.line() } == [sample.expected])
  }

  @Test func severalDuplicatesAreAllFound() {
    let text = "{\"a\": 1,\n \"a\": 2,\n \"b\": [{\"c\": 1, \"c\": 1}],\n \"a\": 3}"
    let found = problems(inJSON: Array(text.utf8))
    #expect(
      found.map { "\($0.place.position?.description ?? "") \($0.place.path ?? "")" } == [
        "2:2 a", "3:17 b[0].c", "4:2 a",
      ])
  }
}
