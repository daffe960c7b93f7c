import StafetSyntax
import Testing

/// Texts that RFC 8259 accepts and refuses, written by hand from its grammar.
@Suite struct JSONConformanceTests {
  static let accepted: [String] = [
    "null", "true", "false", "0", "-0", "-1", "12", "1.5", "-0.5", "1e5", "1E5", "1e+5", "1e-5",
    "1.25e10", "0e1", "0.0", "-0e0", "123456789012345678901234567890", "1e308", "1e-400",
    "\"\"", "\"a\"", "\"æøå\"", "\"😀\"", "\"\u{7F}\"", "\"\u{2028}\u{2029}\"", "\"\u{FEFF}\"",
    #""\" \\ \/ \b \f \n \r \t""#, #""\u0000""#, #""\u00e6\u00E6""#, #""\uD83D\uDE00""#,
    #""\uFFFF""#, #""\u005c\u0022""#, "\" \"", "\"//\"", "\"[{,:\"",
    "[]", "{}", "[ ]", "{ }", "[1]", "[1,2]", "[[],[[]]]", "[null,true,false,1,\"a\",[],{}]",
    "{\"a\":1}", "{\"a\":1,\"b\":2}", "{\"\":0}", "{\"a\":{\"a\":{\"a\":[]}}}",
    #"{"\u0061":1,"b":2}"#, "{\"a\":1,\"A\":2}", " \t\r\n[ \t\r\n1 \t\r\n, 2 ] \n",
    " { \"a\" : 1 , \"b\" : [ ] } ", "\n1\n",
  ]

  static let refused: [String] = [
    // No value, or more than one.
    "", " ", "\n", "1 2", "[] []", "{}1", "[1]]", "{}}", "null null", "[],", ",", ":", "]", "}",
    // Words.
    "nul", "nulll", "NULL", "True", "tru", "truee", "fals", "None", "NaN", "nan", "Infinity",
    "-Infinity", "-NaN", "undefined", "[a]", "[true1]", "nåll",
    // Numbers.
    "+1", "-", "--1", "01", "00", "-01", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1E-", "1.5.2",
    "1e5.2", "0x10", "1_000", "1,5", "1a", "1e1e1", "0e", "[1.]", "[-]", "[- 1]", "[1 000]",
    "1e309", "-1e309",
    // Strings.
    "\"", "\"a", "'a'", "a", "\"\\\"", "\"\\x41\"", "\"\\a\"", "\"\\u\"", "\"\\u12\"",
    "\"\\u12G4\"", "\"\\U0041\"", "\"\\u 041\"", "\"\\u+041\"", "\"\\ud800\"", "\"\\udc00\"",
    "\"\\ud800\\u0041\"", "\"\\ud800\\ud800\"", "\"\\ud800x\"", "\"\n\"", "\"\t\"", "\"\r\"",
    "\"\u{0}\"", "\"\u{1F}\"", "\"\\\n\"", "\"a\"b", "\"a\" \"b\"", "\"\\", "\"\\u00e",
    // Arrays.
    "[", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", "[,]", "[\"a\"", "[1}", "[[]",
    "[1:2]", "[\"a\":1]", "((1))",
    // Objects.
    "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}",
    "{1:1}", "{\"a\" 1}", "{\"a\":}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{\"a\"::1}",
    "{\"a\":1:2}", "{null:1}", "{\"a\"}", "{\"a\",\"b\"}", "{\"a\"=1}", "{\"a\":1]", "{[]:1}",
    "{\"a\":1,\"a\":2}", #"{"a":1,"\u0061":2}"#, "{\"b\":{\"a\":1,\"a\":1}}",
    // White space and comments that JSON does not have.
    "\u{FEFF}1", "\u{A0}1", "\u{0B}1", "\u{0C}[]", "\u{2028}1", "1\u{0}", "[1,\u{0}2]", "// a\n1",
    "/* a */1", "1 // a", "[1 /* a */]", "# a\n1", "[1]/",
  ]

  @Test(arguments: accepted)
  func accepts(_ text: String) {
    #expect(problems(inJSON: Array(text.utf8)) == [])
    #expect(problems(inSkippedJSON: Array(text.utf8)) == [])
  }

  @Test(arguments: refused)
  func refuses(_ text: String) {
    let found = problems(inJSON: Array(text.utf8))
    #expect(found.count == 1)
    // Skipping does not look at the size of numbers; in everything else it is as strict.
    if found.first?.reason == .value(.numberTooLarge(text)) { return }
    #expect(problems(inSkippedJSON: Array(text.utf8)) == found)
  }

  @Test func acceptsDepth512AndNoMore() {
    let deepest = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(problems(inJSON: Array(deepest.utf8)) == [])
    #expect(problems(inSkippedJSON: Array(deepest.utf8)) == [])

    let objects =
      String(repeating: "{\"a\":", count: 511) + "{" + String(repeating: "}", count: 512)
    #expect(problems(inJSON: Array(objects.utf8)) == [])

    for deeper in [513, 200_000] {
      let text = Array(String(repeating: "[", count: deeper).utf8)
      for found in [problems(inJSON: text), problems(inSkippedJSON: text)] {
        #expect(found.map(\.reason) == [.json(.tooDeep(limit: 512))])
        #expect(found.first?.place.position == TextPosition(line: 1, column: 513))
      }
    }
  }

  @Test func findsDuplicatesAmongManyKeys() {
    for count in [2, 15, 16, 17, 18, 40, 5000] {
      let keys = (0..<count).map { "\"k\($0)\":\($0)" }
      #expect(problems(inJSON: Array("{\(keys.joined(separator: ","))}".utf8)) == [])
      for twice in [0, count / 2, count - 1] {
        let text = "{\((keys + ["\"k\(twice)\":0"]).joined(separator: ","))}"
        let reasons = problems(inJSON: Array(text.utf8)).map(\.reason)
        #expect(reasons == [.json(.duplicateKey("k\(twice)"))])
      }
    }
  }
}
