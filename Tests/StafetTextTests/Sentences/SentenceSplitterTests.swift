import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct SentenceSplitterTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let parts: [String]
    var testDescription: String { parts.joined(separator: "|") }

    init(_ parts: String...) { self.parts = parts }
  }

  private func parts(of text: String, by splitter: SentenceSplitter = SentenceSplitter())
    -> [String]
  {
    let bytes = Array(text.utf8)
    return splitter.sentences(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  // Parted by hand.
  @Test(arguments: [
    Sample(),
    Sample("  "),
    Sample("En sætning uden punktum"),
    Sample("Det er en. ", "Her er to!  ", "Og tre? ", "Ja."),
    Sample("Vi har bl.a. ledere, ift. Kommunen. ", "Og fx. Regionen."),
    Sample("Vi har bl. a. Jensen og f. eks. Hansen."),
    Sample("Ledere, medarbejdere m.v. ", "Det er mange."),
    Sample("Ledere m.v. er mange, osv. og så videre."),
    Sample("Mødet er den 1. marts og d. 3. maj kl. 10. ", "Kom!"),
    Sample("Mødet er d. 3. Maj."),
    Sample("1. Vi skal tale. ", "2. Vi skal lytte."),
    Sample("H. C. Andersen og H.C. Ørsted er døde."),
    Sample("Vi spiser vitamin C. ", "Det er sundt."),
    Sample("Det koster 2.5 kr. ", "Nej, 2,5 mio. kr. om året."),
    Sample("Det fremgår af stk. 1 og af stk. 2."),
    Sample("Efter § 4, stk. 2. ", "Jf. § 5."),
    Sample("Måske… ja... ", "Nej… ", "Jo."),
    Sample("»Hvad?« sagde han. ", "»Nej!« ", "Så gik han."),
    Sample("(Det er sagt.) ", "”Ja.” ", "Slut."),
    Sample("Hvorfor?! ", "og hvordan? ", "Det ved vi."),
    Sample("Se www.kl.dk/a?b=c. ", "Ja og nej"),
    Sample("Overskrift\n\n", "En sætning\nover to linjer. ", "To."),
    Sample("Punkter\n", "- et\n", "- to\n", "# Nyt\n\n", "Slut"),
    Sample("Linje.\r\n\r\n", "Næste"),
    Sample("Det var i 2018. ", "Så kom 2019."),
    Sample("Slut.Ingen mellemrum. ", "Ny."),
  ])
  func partsATextIntoSentences(_ sample: Sample) {
    #expect(parts(of: sample.parts.joined()) == sample.parts)
  }

  @Test func followsTheLanguage() {
    let english = SentenceSplitter(language: "en")
    #expect(parts(of: "Dr. Smith, i.e. Bob, left. He did.", by: english).count == 2)
    #expect(parts(of: "Fx. Ja. Nej.", by: SentenceSplitter(language: "fi")).count == 3)
  }

  private func expectCovers(_ text: String) {
    var end = 0
    for range in SentenceSplitter().sentences(in: text) {
      #expect(range.lowerBound == end)
      #expect(!range.isEmpty)
      end = range.upperBound
    }
    #expect(end == text.utf8.count)
  }

  @Test(arguments: hostileTexts) func sentencesAreTheText(_ text: String) { expectCovers(text) }

  @Test(arguments: UInt64(1)...200) func sentencesAreRandomText(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "a", "Ø", "1", ".", "?", "…", "\n", "\r\n", " ", "»", "”", ")", "- ", "bl.a.", "§",
      "\u{2029}",
    ]
    let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &generator)]
    }.joined()
    expectCovers(text)
  }

  /// The sentences of a treebank, joined by spaces, are found again.
  ///
  /// What is missed is mostly headlines without a period.
  @Test(
    .enabled(
      if: SharedData.has("ud-danish/da_ddt-ud-test.conllu"),
      "\(SharedData.absence(of: "ud-danish"))"))
  func findsTheSentencesOfATreebank() throws {
    let lines =
      try SharedData.lines(of: "ud-danish/da_ddt-ud-dev.conllu")
      + SharedData.lines(of: "ud-danish/da_ddt-ud-test.conllu")
    let sentences = lines.filter { $0.hasPrefix("# text = ") }.map { String($0.dropFirst(9)) }
    var text = ""
    var expected: Set<Int> = []
    for sentence in sentences {
      text += sentence + " "
      expected.insert(text.utf8.count)
    }
    let found = Set(SentenceSplitter().sentences(in: text).map(\.upperBound))
    let right = Double(found.intersection(expected).count)
    #expect(right / Double(found.count) > 0.98)
    #expect(right / Double(expected.count) > 0.91)
  }
}
