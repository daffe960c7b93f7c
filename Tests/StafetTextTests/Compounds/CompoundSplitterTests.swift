import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct CompoundSplitterTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let word: String
    /// The parts as written, a linking element in brackets behind its part; none for no compound.
    let parts: [String]
    var testDescription: String { word }

    init(_ word: String, _ parts: String...) {
      self.word = word
      self.parts = parts
    }
  }

  /// The words of a small relay, as a tokenizer would count them.
  static let danish = CompoundSplitter(
    vocabulary: counted(
      """
      ledelse ledelse ledelsen ledelsens rum rummet rummets opgaver opgaven kerne kernen borger
      borgerne skole skoler leder lederen lederne lederskab udvikling udvikle program programmer
      velfærd myndigheder myndigheden skat skatter råd rådet uddannelse uddannelser mål målet landet lande
      kommune kommunen kommuner kommunerne kommunikere kommunikation tilgang tilgange til for ind ud
      gang folket folk skolerne styring styre faglig faglige rettet kør køre kørende
      skoleleder mellemleder topleder kerneopgave kerneydelse ledelsesrum
      erhvervsskole erhvervspolitik erhvervsliv politik liv
      """))

  @Test(arguments: [
    Sample("ledelsesrum", "ledelse(s)", "rum"),
    Sample("ledelsesrummets", "ledelse(s)", "rummets"),
    Sample("kerneopgave", "kerne", "opgave"),
    Sample("kerneopgaverne", "kerne", "opgaverne"),
    Sample("ledelsesudviklingsprogram", "ledelse(s)", "udvikling(s)", "program"),
    Sample("ledelsesudviklingsprogrammerne", "ledelse(s)", "udvikling(s)", "programmerne"),
    Sample("velfærdsopgaver", "velfærd(s)", "opgaver"),
    Sample("myndighedsopgaver", "myndighed(s)", "opgaver"),
    Sample("skatteborger", "skat(te)", "borger"),
    Sample("folkeskolen", "folk(e)", "skolen"),
    Sample("skoleledernes", "skole", "ledernes"),
    Sample("landsrådet", "land(s)", "rådet"),
    Sample("mellemlederen", "mellem", "lederen"),
    Sample("selvkørende", "selv", "kørende"),
    Sample("borgerrettede", "borger", "rettede"),
    Sample("tværfaglige", "tvær", "faglige"),
    Sample("erhvervsuddannelse", "erhvervs", "uddannelse"),
    Sample("digitaliseringsprogram", "digitalisering(s)", "program"),
    Sample("kommunikere"), Sample("kommunikation"), Sample("kommunerne"), Sample("kommunal"),
    Sample("lederskab"), Sample("lederskabet"), Sample("tilgang"), Sample("tilgange"),
    Sample("indgang"), Sample("udgang"), Sample("udvikling"), Sample("udviklingen"),
    Sample("ledelsesmæssig"), Sample("ledelsesmæssigt"), Sample("faglighed"), Sample("programmet"),
    Sample("opgaverne"), Sample("rummelig"), Sample("forkøre"), Sample("ledelsens"),
    Sample("uddannelserne"), Sample("målet"), Sample(""), Sample("rum"), Sample("e-mail"),
    Sample("2017"), Sample("xxxxxxxxxx"),
  ])
  func splitsDanish(_ sample: Sample) {
    #expect(written(Self.danish.compound(sample.word)) == sample.parts)
  }

  @Test func saysWhatSupportsTheParts() throws {
    let rum = try #require(Self.danish.compound("ledelsesrummet"))
    #expect(rum.head == rum.parts[1])
    #expect(rum.modifiers.map { $0.known } == ["ledelse"])
    #expect(rum.parts.map { $0.evidence } == [.word, .word])
    #expect(rum.word == "ledelsesrummet")
    let skill = try #require(Self.danish.compound("erhvervsuddannelsen"))
    #expect(skill.parts.map { $0.evidence } == [.recurring, .word])
    #expect(skill.head.known == "uddannelse")
    let program = try #require(Self.danish.compound("digitaliseringsprogram"))
    #expect(program.parts.map { $0.evidence } == [.language, .word])
    let middle = try #require(Self.danish.compound("mellemleder"))
    #expect(middle.parts.map { $0.evidence } == [.language, .word])
    // Only forms of the word stand in the vocabulary: myndigheder, myndigheden.
    let authority = try #require(Self.danish.compound("myndighedsopgave"))
    #expect(authority.parts[0].known == "myndigheden")
    #expect(authority.head.known == "opgaven")
  }

  /// The example of the article.
  @Test func example() throws {
    let splitter = CompoundSplitter(
      vocabulary: ["ledelse": 40, "rummet": 3, "rum": 12, "opgaver": 9])
    let compound = try #require(splitter.compound("ledelsesrummet"))
    #expect(written(compound) == ["ledelse(s)", "rummet"])
    #expect(compound.head.known == "rum")
  }

  /// `chef` ends many compounds here, so what stands before it in another need not be known.
  @Test func aProductiveHeadNeedsNoKnownFirstPart() throws {
    let splitter = CompoundSplitter(
      vocabulary: counted(
        "chef chefen skole forvaltning center skolechef forvaltningschef centerchef kontorchef"))
    let chief = try #require(splitter.compound("kontorchefen"))
    #expect(written(chief) == ["kontor", "chefen"])
    #expect(chief.parts.map { $0.evidence } == [.neighbour, .word])
    // Without them it stays whole.
    let few = CompoundSplitter(vocabulary: counted("chef chefen kontorchef"))
    #expect(few.compound("kontorchef") == nil)
  }

  /// A frequent word is not made of rare ones, even if its letters are.
  @Test func aFrequentWordIsNotMadeOfRareOnes() {
    var vocabulary = counted("bar barn bane tal banen")
    #expect(
      written(CompoundSplitter(vocabulary: vocabulary).compound("banetal")) == ["bane", "tal"])
    vocabulary["banetal"] = 1000
    #expect(CompoundSplitter(vocabulary: vocabulary).compound("banetal") == nil)
  }

  @Test func emptyVocabulary() {
    for language in CompoundSplitter.Language.allCases {
      let splitter = CompoundSplitter(vocabulary: [:], language: language)
      #expect(splitter.language == language)
      #expect(splitter.compound("ledelsesrum") == nil)
      #expect(splitter.completed("velfærds-", by: "skoleopgaver") == nil)
    }
  }

  /// Composed and decomposed letters are the same.
  @Test func lettersWithMarksAreOne() {
    let splitter = CompoundSplitter(vocabulary: counted("ma\u{30A}l styring styre"))
    #expect(written(splitter.compound("målstyring")) == ["mål", "styring"])
    #expect(written(splitter.compound("ma\u{30A}lstyring")) == ["mål", "styring"])
  }

  struct Suspension: Sendable, CustomTestStringConvertible {
    let suspended, compound: String
    let completed: String?
    var testDescription: String { "\(suspended) \(compound)" }
  }

  @Test(arguments: [
    Suspension(
      suspended: "velfærds-", compound: "myndighedsopgaver", completed: "velfærdsopgaver"),
    Suspension(
      suspended: "institutions-", compound: "skoleledere", completed: "institutionsledere"),
    Suspension(
      suspended: "-uddannelse", compound: "ledelsesudvikling", completed: "ledelsesuddannelse"),
    // Three parts: `opgaveprogram` or `opgaveudviklingsprogram`? Neither is known.
    Suspension(suspended: "opgave-", compound: "ledelsesudviklingsprogram", completed: nil),
    // Of `erhvervspolitik` and what else might be meant only the first is known.
    Suspension(suspended: "-politik", compound: "erhvervsskoleleder", completed: "erhvervspolitik"),
    Suspension(suspended: "for-", compound: "tilgang", completed: nil),
    Suspension(suspended: "velfærds", compound: "myndighedsopgaver", completed: nil),
    Suspension(suspended: "-", compound: "myndighedsopgaver", completed: nil),
    Suspension(suspended: "", compound: "myndighedsopgaver", completed: nil),
    Suspension(suspended: "velfærds-", compound: "", completed: nil),
    Suspension(suspended: "§17-", compound: "myndighedsopgaver", completed: nil),
  ])
  func completesSuspendedCompounds(_ sample: Suspension) {
    #expect(Self.danish.completed(sample.suspended, by: sample.compound) == sample.completed)
  }

  /// No text makes it fail, and what is split joins to the term again.
  @Test func survivesAnyText() {
    var generator = SplitMix64(seed: 20_180_417)
    var vocabulary: [String: Int] = [:]
    for text in hostileTexts { vocabulary[text] = 1 }
    let syllables = [
      "le", "del", "se", "s", "rum", "skat", "te", "er", "en", "op", "ga", "ve", "å",
    ]
    for _ in 0..<500 {
      let count = Int.random(in: 1...7, using: &generator)
      let word = (0..<count).map { _ in
        syllables[Int.random(in: syllables.indices, using: &generator)]
      }.joined()
      vocabulary[word, default: 0] += 1
    }
    for language in CompoundSplitter.Language.allCases {
      let splitter = CompoundSplitter(vocabulary: vocabulary, language: language)
      // The order in which a dictionary gives its words depends on its capacity.
      var reordered: [String: Int] = [:]
      reordered.reserveCapacity(50_000)
      for (word, count) in vocabulary { reordered[word] = count }
      let again = CompoundSplitter(vocabulary: reordered, language: language)
      for word in vocabulary.keys.sorted() {
        let compound = splitter.compound(word)
        #expect(compound == again.compound(word))
        if let compound { #expect(compound.word == word) }
      }
    }
  }
}

/// How often each word of a list occurs in it.
func counted(_ list: String) -> [String: Int] {
  var counts: [String: Int] = [:]
  for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    counts[String(word), default: 0] += 1
  }
  return counts
}

/// The parts of a compound as written, linking elements in brackets.
func written(_ compound: Compound?) -> [String] {
  guard let compound else { return [] }
  return compound.parts.map { $0.link.isEmpty ? $0.written : "\($0.written)(\($0.link))" }
}
