import Testing

@testable import StafetReport

@Suite struct NumberStyleTests {
  let danish = NumberStyle(language: .danish)
  let english = NumberStyle(language: .english)

  @Test func countsAreGrouped() {
    #expect(danish.count(0) == "0")
    #expect(danish.count(999) == "999")
    #expect(danish.count(1224) == "1.224")
    #expect(english.count(1_234_567) == "1,234,567")
    #expect(danish.count(-1224) == "\u{2212}1.224")
    #expect(danish.count(nil) == "\u{2013}")
  }

  @Test func decimalsRoundHalvesAwayFromZero() {
    #expect(danish.decimal(4.18877447821387, 2) == "4,19")
    #expect(english.decimal(0.5, 0) == "1")
    #expect(english.decimal(-0.5, 0) == "\u{2212}1")
    #expect(english.decimal(0.49999999999999994, 0) == "0")
    #expect(english.decimal(-0.001, 2) == "0.00")
    #expect(english.decimal(9.995, 2) == "9.99")  // 9.995 is a little below in binary
    #expect(english.decimal(1234.5, 1) == "1,234.5")
    #expect(danish.signed(6.25, 1) == "+6,3")
    #expect(danish.signed(-6.25, 1) == "\u{2212}6,3")
    #expect(danish.signed(0.001, 1) == "0,0")
  }

  @Test func percentagesFollowTheLanguage() {
    #expect(danish.percent(33) == "33\u{A0}%")
    #expect(english.percent(33) == "33%")
    #expect(english.percent(of: 0.125) == "13%")
  }

  @Test func smallProbabilitiesAreNotZero() {
    #expect(danish.probability("p", 0.0407) == "p\u{A0}=\u{A0}0,041")
    #expect(danish.probability("p", 0.0000001) == "p\u{A0}<\u{A0}0,001")
    #expect(english.probability(1) == "1.000")
  }
}

@Suite struct TurnTests {
  // Sines and cosines of known angles.
  @Test(arguments: [
    (0.0, 0.0, -1.0), (0.125, 0.7071067811865476, -0.7071067811865476), (0.25, 1.0, 0.0),
    (0.5, 0.0, 1.0), (0.75, -1.0, 0.0), (1.0 / 3, 0.8660254037844386, 0.5),
    (11.0 / 12, -0.5, -0.8660254037844386), (1.0, 0.0, -1.0),
  ])
  func pointsLieOnTheCircle(_ part: Double, _ x: Double, _ y: Double) {
    let turn = Turn(part)
    #expect(abs(turn.x - x) < 1e-12)
    #expect(abs(turn.y - y) < 1e-12)
  }
}

@Suite struct PaletteTests {
  @Test func luminanceFollowsTheStandard() {
    // WCAG 2.2: white 1, black 0, and #777777 about 0.184 (contrast 4.48 with white).
    #expect(Palette.relativeLuminance(of: "#FFFFFF") == 1)
    #expect(Palette.relativeLuminance(of: "#000000") == 0)
    #expect(abs(Palette.relativeLuminance(of: "#777777") - 0.18447) < 0.00001)
  }

  @Test(arguments: Palette.themes + [Palette.rest, Palette.first, Palette.second])
  func coloursStandOutFromBothGrounds(_ colour: String) {
    #expect(contrast(colour, "#FFFFFF") >= 3)
    #expect(contrast(colour, "#12191f") >= 3)
    #expect(contrast(colour, Palette.ink(on: colour)) >= 4.5)
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let lights = [one, other].map { Palette.relativeLuminance(of: $0) + 0.05 }.sorted()
    return lights[1] / lights[0]
  }
}

@Suite struct EscapingTests {
  private func markup(_ text: String) -> String {
    var writer = MarkupWriter()
    writer.text(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func charactersOfMarkupAreEscaped() {
    #expect(
      markup("<a href=\"x\">'&'</a>")
        == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
    #expect(markup("a\u{0}b\u{B}c\u{FFFE}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    #expect(markup("line\nbreak\tæøå 😀") == "line\nbreak\tæøå 😀")
    #expect(markup("\r\u{7F}\u{80}\u{9F}\u{A0}é") == "\n\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}é")
    let units: [UInt16] = [0xF000, 0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0, 0xFEFF]
    #expect(
      markup(String(decoding: units, as: UTF16.self))
        == "\u{F000}\u{FDCF}\u{FFFD}\u{FFFD}\u{FDF0}\u{FEFF}")
    #expect(
      markup("\u{FFFF}\u{1FFFD}\u{1FFFE}\u{10FFFF}<")
        == "\u{FFFD}\u{1FFFD}\u{FFFD}\u{FFFD}&lt;")
  }

  @Test func charactersOfMarkdownAreEscaped() {
    #expect(
      MarkdownText.line("# no *heading* [x](y) <b> a|b")
        == "\\# no \\*heading\\* \\[x\\](y) \\<b\\> a\\|b")
    #expect(MarkdownText.line("1. no list") == "1\\. no list")
    #expect(MarkdownText.line("1.224 & more, AT&T") == "1.224 & more, AT\\&T")
    #expect(MarkdownText.cell("+16,7 *") == "+16,7 \\*")
    #expect(MarkdownText.line("two\nlines") == "two lines")
  }

  @Test func emphasisStaysInsideItsWords() {
    let pieces: [Passage.Piece] = [
      .init(text: "før", isMarked: false), .init(text: " midt ", isMarked: true),
      .init(text: "efter", isMarked: false),
    ]
    #expect(MarkdownText.passage(pieces) == "før **midt** efter")
  }

  @Test func lineBreaksStayAndThoseAtTheEndGo() {
    func passage(_ text: String) -> String {
      MarkdownText.passage([Passage.Piece(text: text, isMarked: false)])
    }
    #expect(passage("one\ntwo\n\n") == "one\\\ntwo")
    #expect(passage("one\r\ntwo\rthree \r\n") == "one\\\ntwo\\\nthree")
    #expect(passage("one\n- two") == "one\\\n\\- two")
    #expect(passage("") == "")
  }
}

@Suite struct QuotingTests {
  @Test func quotationMarksDifferFromThoseInside() {
    let danish = Wording(language: .danish)
    #expect(danish.quote("Tid") == "\u{BB}Tid\u{AB}")
    #expect(danish.quote("\u{BB}Tid\u{AB}") == "\u{201D}\u{BB}Tid\u{AB}\u{201D}")
    let english = Wording(language: .english)
    #expect(english.quote("Tid") == "\u{201C}Tid\u{201D}")
    #expect(english.quote("\u{201C}Tid\u{201D}") == "\u{2018}\u{201C}Tid\u{201D}\u{2019}")
  }

  @Test func oneOfAThingIsNotMany() {
    let danish = Wording(language: .danish)
    #expect(danish.uniqueContributions(1) == "1\u{A0}unikt bidrag")
    #expect(danish.uniqueContributions(1224) == "1.224\u{A0}unikke bidrag")
    #expect(danish.times(1) == "1\u{A0}gang")
    #expect(danish.times(0) == "0\u{A0}gange")
    let english = Wording(language: .english)
    #expect(english.times(1) == "once")
    #expect(english.statements(1) == "1\u{A0}statement")
    #expect(english.statements(2) == "2\u{A0}statements")
  }
}
