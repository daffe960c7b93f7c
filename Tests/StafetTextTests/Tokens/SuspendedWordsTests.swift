import StafetText
import Testing

@Suite struct SuspendedWordsTests {
  /// Knows four words and joins what it is asked for, so that a test sees both sides.
  private func terms(of text: String) -> [String] {
    let tokens = Tokenizer().tokens(in: text)
    let completed = Tokenizer().completing(tokens, in: text) { suspended, compound in
      switch (suspended, compound) {
      case ("velfærds-", "myndighedsopgaver"): "velfærdsopgaver"
      case ("-uddannelse", "ledelsesudvikling"): "ledelsesuddannelse"
      case ("børne-", "familieområdet"): "børneområdet"
      case ("unge-", "familieområdet"): "ungeområdet"
      case ("pa\u{30A}-", "x"), ("på-", "x"): "pa\u{30A}x"
      default: nil
      }
    }
    #expect(completed.map(\.range) == tokens.map(\.range))
    return completed.map(\.term)
  }

  @Test func completesWordsOnBothSides() {
    #expect(
      terms(of: "Velfærds- og myndighedsopgaver") == ["velfærdsopgaver", "og", "myndighedsopgaver"])
    #expect(
      terms(of: "ledelsesudvikling og -uddannelse")
        == ["ledelsesudvikling", "og", "ledelsesuddannelse"])
    #expect(
      terms(of: "børne-, unge- og familieområdet")
        == ["børneområdet", "ungeområdet", "og", "familieområdet"])
    #expect(terms(of: "velfærds-/myndighedsopgaver") == ["velfærdsopgaver", "myndighedsopgaver"])
    #expect(terms(of: "pa\u{30A}- eller x") == ["påx", "eller", "x"])
  }

  @Test(arguments: [
    "velfærds-myndighedsopgaver", "velfærds og myndighedsopgaver",
    "velfærds-. Og myndighedsopgaver",
    "velfærds- er også myndighedsopgaver", "velfærds-", "-uddannelse", "velfærds- og", "a - b",
    "velfærds- eller: myndighedsopgaver",
  ])
  func leavesOtherWordsAlone(_ text: String) {
    #expect(terms(of: text) == Tokenizer().tokens(in: text).map(\.term))
  }
}
