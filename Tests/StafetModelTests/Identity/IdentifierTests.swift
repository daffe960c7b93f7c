import StafetModel
import Testing

@Suite struct IdentifierTests {
  struct Label: Sendable, CustomTestStringConvertible {
    let label, slug: String
    var testDescription: String { slug }
  }

  // Written down from the rule in the documentation; no program made them.
  @Test(arguments: [
    Label(label: "Ledelse på tværs", slug: "ledelse-paa-tvaers"),
    Label(label: "Ledelse pa\u{30A} tværs", slug: "ledelse-paa-tvaers"),
    Label(label: "A\u{30A}benhed", slug: "aabenhed"),
    Label(label: "Øvrige", slug: "oevrige"),
    Label(label: "KRYDSPRES", slug: "krydspres"),
    Label(label: "  Børn & unge (0-18 år)  ", slug: "boern-unge-0-18-aar"),
    Label(label: "NPM/styring", slug: "npm-styring"),
    Label(label: "caf\u{E9}er", slug: "caf\u{E9}er"),
    Label(label: "cafe\u{301}er", slug: "caf\u{E9}er"),
    Label(label: "\u{301}accent først", slug: "accent-foerst"),
    Label(label: "1\u{FE0F}\u{20E3} først", slug: "1-foerst"),
    Label(label: "?!", slug: "?!"),
    Label(label: "", slug: ""),
  ])
  func makesASlugOfALabel(_ sample: Label) {
    #expect(Theme.ID(label: sample.label).text == sample.slug)
  }

  @Test func isMadeByInterpolation() {
    let number = 7
    let id: Participant.ID = "p\(number)"
    #expect(id.text == "p7")
    let ids = (1...3).map { number -> Contribution.ID in "q\(number)-\(id)" }
    #expect(ids == ["q1-p7", "q2-p7", "q3-p7"])
    #expect(Set<Theme.ID>(["\("a")"]).contains("a"))
  }

  @Test func isOrderedByScalars() {
    let ids: [Theme.ID] = ["b", "å", "Z", "a", "ø", "æ", "aa", "10", "9"]
    #expect(ids.sorted() == ["10", "9", "Z", "a", "aa", "b", "å", "æ", "ø"])
  }

  @Test func doesNotPrecedeItsEqual() {
    let composed: Theme.ID = "\u{E5}ben"
    let decomposed: Theme.ID = "a\u{30A}ben"
    #expect(composed == decomposed)
    #expect(!(composed < decomposed))
    #expect(!(decomposed < composed))
    #expect(Theme.ID("b") < decomposed)
  }

  @Test(arguments: ["a", "top-leaders", "to ord", "å", "1"])
  func isWellFormed(_ text: String) {
    #expect(Theme.ID(text).isWellFormed)
  }

  @Test(arguments: ["", " ", " a", "a ", "\ta", "a\u{A0}", "a\nb", "a\u{7F}b", "a\u{85}b", "\0"])
  func isMalformed(_ text: String) {
    #expect(!Theme.ID(text).isWellFormed)
  }

  @Test func ordersInstantsBySecondsThenNanoseconds() {
    let early = Instant(secondsSince1970: -1, nanosecond: 999_999_999)
    let zero = Instant(secondsSince1970: 0)
    let late = Instant(secondsSince1970: 0, nanosecond: 1)
    #expect([late, zero, early].sorted() == [early, zero, late])
  }
}
