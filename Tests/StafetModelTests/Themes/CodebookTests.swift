import StafetModel
import Testing

@Suite struct CodebookTests {
  let codebook = Codebook(themes: [
    Theme(id: "krydspres", name: "Krydspres", aliases: ["Dilemmaer", ""]),
    Theme(id: "ledelse-paa-tvaers", name: "Ledelse på tværs", aliases: ["TVÆRGÅENDE"]),
    Theme(id: "rest", isRest: true),
  ])

  struct Sample: Sendable, CustomTestStringConvertible {
    let label: String
    let theme: Theme.ID?
    var testDescription: String { label }
  }

  @Test(arguments: [
    Sample(label: "krydspres", theme: "krydspres"),
    Sample(label: "KRYDSPRES", theme: "krydspres"),
    Sample(label: "dilemmaer", theme: "krydspres"),
    Sample(label: "ledelse på tværs", theme: "ledelse-paa-tvaers"),
    Sample(label: "LEDELSE PA\u{30A} TVÆRS", theme: "ledelse-paa-tvaers"),
    Sample(label: "tværgående", theme: "ledelse-paa-tvaers"),
    Sample(label: "ledelse-paa-tvaers", theme: "ledelse-paa-tvaers"),
    Sample(label: "rest", theme: "rest"),
    Sample(label: "ledelse", theme: nil),
    Sample(label: "", theme: nil),
  ])
  func findsAThemeByWhatPeopleCallIt(_ sample: Sample) {
    #expect(codebook.theme(called: sample.label)?.id == sample.theme)
  }

  @Test func findsByIdentifierExactly() {
    #expect(codebook.theme("krydspres")?.name == "Krydspres")
    #expect(codebook.theme("Krydspres") == nil)
  }

  @Test func prefersAnIdentifierToAName() {
    let codebook = Codebook(themes: [Theme(id: "a", name: "b"), Theme(id: "b", name: "c")])
    #expect(codebook.theme(called: "b")?.id == "b")
    #expect(codebook.theme(called: "B")?.id == "a")
  }

  @Test func namesAThemeByItsIdentifierWhereItHasNoName() {
    #expect(codebook.rest?.name == "rest")
    #expect(codebook.rest?.labels == ["rest"])
    #expect(codebook.themes[0].labels == ["Krydspres", "Dilemmaer"])
    #expect(Codebook().rest == nil)
  }
}
