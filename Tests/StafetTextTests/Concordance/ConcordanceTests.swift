import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct ConcordanceTests {
  static func document(
    _ id: String, _ text: String, sentences: [Range<Int>] = []
  ) -> ConcordanceDocument {
    ConcordanceDocument(
      id: id, text: text, tokens: Tokenizer().tokens(in: text), sentences: sentences)
  }

  static let documents = [
    document("A1", "Hvad er god ledelse?\nOg hvem afgør, hvad god ledelse er?"),
    document("A2", "»Ledelse« på tværs er svær."), document("A3", ""),
    document("B1", "Tillid er ledelse på tværs af sektorer"),
  ]

  func shown(_ concordance: Concordance) -> [String] {
    concordance.lines.map { "\($0.documentID): \($0.left)[\($0.hit)]\($0.right)" }
  }

  @Test func wordsAround() {
    let concordance = Concordance(ofTerms: ["ledelse"], in: Self.documents, context: .tokens(2))
    #expect(
      shown(concordance) == [
        "A1: er god [ledelse]?\nOg hvem", "A1: hvad god [ledelse] er?",
        "A2: »[Ledelse]« på tværs", "B1: Tillid er [ledelse] på tværs",
      ])
    let first = concordance.lines[0]
    #expect(first.range == 12..<19 && first.tokens == 3..<4 && first.document == 0)
    #expect(first.leftTerms == ["god", "er"] && first.rightTerms == ["og", "hvem"])
    #expect(concordance.lines[2].range == 2..<9)
    #expect(first.display.left == "er god ")
    #expect(first.display.hit == "ledelse")
    #expect(first.display.right == "? Og hvem")
  }

  @Test func charactersAround() {
    let concordance = Concordance(ofTerms: ["ledelse"], in: Self.documents, context: .characters(5))
    #expect(
      shown(concordance) == [
        "A1:  god [ledelse]?\nOg ", "A1:  god [ledelse] er?", "A2: »[Ledelse]« på ",
        "B1: d er [ledelse] på t",
      ])
    #expect(concordance.lines[3].leftTerms == ["er", "tillid"])
    #expect(concordance.lines[0].display.left == "god ")
    #expect(
      shown(Concordance(ofTerms: ["af"], in: Self.documents, context: .characters(0))) == [
        "B1: [af]"
      ])
    #expect(
      shown(Concordance(ofTerms: ["af"], in: Self.documents, context: .tokens(0))) == ["B1: [af]"])
  }

  /// A letter with its marks, a family emoji and a line break of two scalars are one character each.
  @Test func charactersAreNeverCut() {
    let document = Self.document("x", "👩‍👩‍👧\r\nma\u{30A} ord 🇩🇰👩‍👩‍👧 nu")
    let lines = Concordance(ofTerms: ["ord"], in: [document], context: .characters(3)).lines
    #expect(lines.map(\.left) == ["ma\u{30A} "])
    #expect(lines.map(\.right) == [" 🇩🇰👩‍👩‍👧"])
    let wide = Concordance(ofTerms: ["ord"], in: [document], context: .characters(4)).lines
    #expect(wide.map(\.left) == ["\r\nma\u{30A} "])
    #expect(wide.map(\.display.left) == ["ma\u{30A} "])
  }

  /// A phrase is given as people write it; which forms are one is for the rules to say.
  @Test func wordsAsPeopleWriteThem() {
    #expect(
      Concordance(of: "LEDELSE", in: Self.documents).lines.map(\.hit) == [
        "ledelse", "ledelse", "Ledelse", "ledelse",
      ])
    #expect(Concordance(of: "På  tværs!", in: Self.documents).lines.map(\.hit).count == 2)
    #expect(Concordance(of: "ledelsen", in: Self.documents).lines.isEmpty)
    let stems = Concordance(of: "ledelsen", in: Self.documents, by: .rules(for: "da"))
    #expect(stems.lines.map(\.hit) == ["ledelse", "ledelse", "Ledelse", "ledelse"])
    // Stop words have no stem, and are found by their form.
    let phrase = Concordance(of: "Ledelsen PÅ tværs", in: Self.documents, by: .rules(for: "da"))
    #expect(phrase.lines.map(\.documentID) == ["A2", "B1"])
    #expect(Concordance(of: "", in: Self.documents).lines.isEmpty)
    #expect(Concordance(of: "?", in: Self.documents).lines.isEmpty)
  }

  @Test func phrases() {
    let concordance = Concordance(
      ofTerms: ["på", "tværs"], in: Self.documents, context: .tokens(1))
    #expect(shown(concordance) == ["A2: Ledelse« [på tværs] er", "B1: ledelse [på tværs] af"])
    #expect(concordance.lines[0].tokens == 1..<3)
    let overlapping = [Self.document("x", "nej nej nej")]
    #expect(
      shown(Concordance(ofTerms: ["nej", "nej"], in: overlapping, context: .tokens(1))) == [
        "x: [nej nej] nej", "x: nej [nej nej]",
      ])
    #expect(Concordance(ofTerms: ["tværs", "på"], in: Self.documents).lines.isEmpty)
    #expect(Concordance(ofTerms: [], in: Self.documents).lines.isEmpty)
    #expect(Concordance(ofTerms: ["sektorer", "findes"], in: Self.documents).lines.isEmpty)
  }

  @Test func conditions() throws {
    let family = try WordFamily("ledelse, sektor*")
    let concordance = Concordance(in: Self.documents, context: .tokens(1)) { family.contains($0) }
    #expect(
      concordance.lines.map(\.hit) == ["ledelse", "ledelse", "Ledelse", "ledelse", "sektorer"])
  }

  @Test func otherTermsThanTheTokensOwn() {
    let text = "Ledere og lederen"
    let tokens = Tokenizer().tokens(in: text)
    let document = ConcordanceDocument(
      id: "x", text: text, tokens: tokens, terms: ["led", "og", "led"])
    #expect(
      Concordance(ofTerms: ["led"], in: [document]).lines.map(\.hit) == ["Ledere", "lederen"])
  }

  @Test func sentencesAreNotCrossed() {
    let text = "Tag ansvar nu. Ansvar er svært. Vi tager det."
    let document = Self.document("x", text, sentences: [0..<14, 15..<32, 33..<46])
    #expect(
      shown(Concordance(ofTerms: ["ansvar"], in: [document], context: .tokens(3))) == [
        "x: Tag [ansvar] nu. ", "x: [Ansvar] er svært. ",
      ])
    #expect(
      shown(Concordance(ofTerms: ["ansvar"], in: [document], context: .characters(40))) == [
        "x: Tag [ansvar] nu. ", "x: [Ansvar] er svært. ",
      ])
    #expect(Concordance(ofTerms: ["nu", "ansvar"], in: [document]).lines.isEmpty)
    #expect(Concordance(ofTerms: ["ansvar", "nu"], in: [document]).lines.count == 1)
  }

  @Test func ordersByContext() {
    let documents = [
      Self.document("1", "på åben ledelse zebra"), Self.document("2", "en ærlig ledelse"),
      Self.document("3", "en ledelse ad åre"), Self.document("4", "ledelse"),
      Self.document("5", "en ledelse ad"), Self.document("6", "af åben ledelse zebra"),
      Self.document("7", "ledelse"), Self.document("8", "øm ledelse østpå"),
    ]
    let concordance = Concordance(ofTerms: ["ledelse"], in: documents)
    func ids(_ order: Concordance.Order) -> String {
      concordance.sorted(by: order).lines.map(\.documentID).joined()
    }
    #expect(ids(.position) == "12345678")
    // By hand. None (4 and 7, told apart by position), "en" (then to the right "ad", "ad åre"),
    // "ærlig", "øm", "åben" (then "af", "på").
    #expect(ids(.left) == "47532861")
    // None (then to the left none, "ærlig"), "ad", "ad åre", "zebra" (then "åben af", "åben på"),
    // "østpå".
    #expect(ids(.right) == "47253618")
  }

  /// Laws: left, hit and right are one piece of the untouched text, whatever it holds; characters are
  /// whole; ordering keeps all lines and does not depend on their order.
  @Test func linesAreCutFromTheText() {
    var generator = SplitMix64(seed: 12)
    for round in 0..<400 {
      let text =
        round < hostileTexts.count ? hostileTexts[round] : randomText(using: &generator)
      let reach = Int.random(in: 0...4, using: &generator)
      let document = Self.document("x", text)
      let boundaries = Set(text.indices).union([text.endIndex])
      for context in [ConcordanceContext.tokens(reach), .characters(reach)] {
        let concordance = Concordance(in: [document], context: context) { _ in true }
        #expect(concordance.lines.count == document.tokens.count)
        let bytes = Array(text.utf8)
        for line in concordance.lines {
          let start = line.range.lowerBound - line.left.utf8.count
          let end = line.range.upperBound + line.right.utf8.count
          #expect(Array((line.left + line.hit + line.right).utf8) == Array(bytes[start..<end]))
          let first = text.utf8.index(text.startIndex, offsetBy: start)
          let last = text.utf8.index(text.startIndex, offsetBy: end)
          if case .characters = context {
            #expect(boundaries.contains(first) || start == line.range.lowerBound)
            #expect(boundaries.contains(last) || end == line.range.upperBound)
          }
        }
        for order in [Concordance.Order.left, .right] {
          let sorted = concordance.sorted(by: order)
          #expect(sorted.sorted(by: .position) == concordance)
          #expect(sorted.sorted(by: order) == sorted)
        }
      }
    }
  }
}
