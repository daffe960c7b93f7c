import StafetFormats
import StafetSyntax
import Testing

@Suite struct WordListTextTests {
  private func entries(_ text: String) throws -> [String] {
    try WordListText(text, file: "w.txt").entries.map { ($0.hasMinus ? "-" : "+") + $0.text }
  }

  @Test(arguments: [
    ("og\ndet", ["+og", "+det"]),
    (" og \r\n\r\n det ", ["+og", "+det"]),
    ("og, det; at", ["+og", "+det", "+at"]),
    ("new public  management", ["+new public management"]),
    ("\u{BB}new public management\u{AB}, og", ["+new public management", "+og"]),
    ("# ord\nog # mere, endnu\n #\ndet", ["+og", "+det"]),
    (
      "-leder\n- ret\n\u{2013} hjem\n\u{2014}plan\n\u{2212} i forhold til",
      [
        "-leder", "-ret", "-hjem", "-plan", "-i forhold til",
      ]
    ),
    ("KL's\ne-mail\nf.eks.\nCOVID-19", ["+KL's", "+e mail", "+f.eks.", "+COVID-19"]),
    // A line of more than eight words is no expression, and then none is in the text.
    (
      "og at det er en af de vi jeg\nhar haft # mere\n- ret -hjem \"i forhold til\"",
      [
        "+og", "+at", "+det", "+er", "+en", "+af", "+de", "+vi", "+jeg", "+har", "+haft", "-ret",
        "-hjem", "+i forhold til",
      ]
    ),
    ("-\n,;\n \n\"\"", []), ("", []),
  ])
  func readsEntries(_ text: String, _ expected: [String]) throws {
    #expect(try entries(text) == expected)
  }

  @Test func whatNoTextHoldsIsRefusedWithItsLine() throws {
    let text = "og\nog/eller\nleder*\n%"
    let error = #expect(throws: ReadingError.self) { try entries(text) }
    #expect(
      error?.problems.map { "\($0.place.position?.line ?? 0) \($0.code)" } == [
        "2 value.unmatchable-word", "3 value.unmatchable-word", "4 value.unmatchable-word",
      ])
  }

  @Test func expressionsHaveSeveralWords() throws {
    let list = try WordListText(
      "i forhold til, p\u{E5} tv\u{E6}rs\n# mere\nny l\u{F8}n", file: "e.txt")
    #expect(try list.expressions() == ["i forhold til", "p\u{E5} tv\u{E6}rs", "ny l\u{F8}n"])
    let wrong = try WordListText("skole\n- ny l\u{F8}n\nny l\u{F8}n", file: "e.txt")
    let error = #expect(throws: ReadingError.self) { try wrong.expressions() }
    #expect(error?.problems.map { $0.place.position?.line } == [1, 2])
    #expect(error?.problems.first?.code == "value.no-expression")
  }
}
