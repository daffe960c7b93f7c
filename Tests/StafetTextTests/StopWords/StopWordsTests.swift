import StafetText
import Testing

@Suite struct StopWordsTests {
  @Test func danishWordsAreWrittenOnce() {
    var seen: Set<String> = []
    let repeated = StopWords.danishAsWritten.filter { !seen.insert($0).inserted }
    #expect(repeated == [])
    #expect(StopWords.danish.words == seen)
    #expect(seen.count > 300)
  }

  @Test func danishWordsAreSingleTokensInLowerCase() {
    for word in StopWords.danishAsWritten {
      #expect(Tokenizer().tokens(in: word).map { $0.term } == [word])
    }
  }

  @Test(arguments: [
    "leder", "ledere", "ledelse", "borger", "borgere", "ny", "nye", "god", "gode", "bedre",
    "sektor",
    "organisation", "kommune", "opgave", "tid", "år", "medarbejder", "stor", "offentlig",
  ])
  func contentWordsAreCounted(_ word: String) {
    #expect(!StopWords.danish.contains(word))
  }

  @Test(arguments: [
    "og", "i", "at", "det", "som", "for", "så", "der", "er", "ikke", "hvordan", "få", "måtte", "jo",
    "sådan", "hvis", "da", "dog", "hvorfor", "en", "på",
  ])
  func functionWordsAreLeftOut(_ word: String) {
    #expect(StopWords.danish.contains(word))
  }

  @Test func decomposedWordsAreLeftOutToo() {
    #expect(StopWords.danish.contains("pa\u{30A}"))
  }

  @Test func compareInLowerCase() {
    let words = StopWords(["Stafet", "ØVRIGE", "stafet"])
    #expect(words.words == ["stafet", "øvrige"])
    #expect(words.contains("øvrige"))
    #expect(words.contains("ØVRIGE"))
    #expect(words.contains("Sta\u{AD}fet"))
    #expect(!words.contains("øvrig"))
  }

  @Test func joinBothLists() {
    #expect(StopWords(["a"]).union(StopWords(["b", "A"])).words == ["a", "b"])
    #expect(StopWords.empty.union(.empty).words.isEmpty)
    #expect(StopWords.danish.union(.empty) == .danish)
  }

  @Test func englishWordsAreWrittenOnceAndAreSingleWords() {
    var seen: Set<String> = []
    #expect(StopWords.englishAsWritten.filter { !seen.insert($0).inserted } == [])
    #expect(StopWords.english.words == seen)
    // Without conventions, since by them `it's` is `it`, and `don’t` is `don't`.
    for word in StopWords.englishAsWritten {
      #expect(Tokenizer(conventions: .none).tokens(in: word).map(\.term) == [word])
      for token in Tokenizer().tokens(in: word) where token.term != "let" {
        #expect(StopWords.english.contains(token.term))
      }
      for token in Tokenizer(rule: .alphanumeric).tokens(in: word) where token.term.count > 1 {
        guard !["let", "mightn", "mustn", "needn", "oughtn", "shan"].contains(token.term) else {
          continue
        }
        #expect(StopWords.english.contains(token.term))
      }
    }
    for word in ["leader", "good", "new", "time", "citizen", "work"] {
      #expect(!StopWords.english.contains(word))
    }
  }

  @Test(arguments: [
    (StopWords.norwegian, StopWords.norwegianAsWritten, ["leder", "god", "kommune", "tid"]),
    (StopWords.swedish, StopWords.swedishAsWritten, ["ledare", "god", "kommun", "tid"]),
    (StopWords.german, StopWords.germanAsWritten, ["leiter", "gut", "gemeinde", "zeit"]),
  ])
  func otherListsAreWrittenOnceAndAreSingleWords(
    _ list: StopWords, _ written: [String], _ content: [String]
  ) {
    var seen: Set<String> = []
    #expect(written.filter { !seen.insert($0).inserted } == [])
    #expect(list.words == seen)
    for word in written { #expect(Tokenizer().tokens(in: word).map(\.term) == [word]) }
    for word in content { #expect(!list.contains(word)) }
  }

  @Test func abbreviationsOfFunctionWordsAreLeftOut() {
    for token in Tokenizer().tokens(in: "bl. a. f. eks. m.v. ift. mv. o.lign. p.g.a. fx") {
      #expect(StopWords.danish.contains(token.term))
    }
  }

  @Test func changeByWords() {
    let list = StopWords(["a", "på"], name: "mine")
    let longer = list.adding(["Pa\u{30A}", "Ø"])
    #expect(longer.words == ["a", "på", "ø"])
    #expect(longer.name == "mine with own words")
    #expect(longer.adding(["x"]).name == "mine with own words")
    let shorter = list.removing(["PÅ", "x"])
    #expect(shorter.words == ["a"])
    #expect(shorter.name == "mine without some words")
    #expect(list.adding(["a"]).adding(["a"]) == list.adding(["a"]))
    #expect(list.adding([]) == list)
    #expect(list.removing(["x"]) == list)
    #expect(longer.removing(["a"]).name == "mine with own words without some words")
  }

  @Test func foldLikeTokens() {
    #expect(StopWords(["STRASSE", "Kom\u{AD}mune"]).words == ["strasse", "kommune"])
  }

  @Test func listFollowsTheLanguage() {
    #expect(StopWords.list(for: "nb") == .norwegian)
    #expect(StopWords.list(for: "nn-NO") == .norwegian)
    #expect(StopWords.list(for: "sv") == .swedish)
    #expect(StopWords.list(for: "de-AT") == .german)
    #expect(StopWords.list(for: "da") == .danish)
    #expect(StopWords.list(for: "DA-DK") == .danish)
    #expect(StopWords.list(for: "en-GB") == .english)
    #expect(StopWords.list(for: "fi") == .empty)
    #expect(StopWords.list(for: "") == .empty)
    #expect(StopWords.danish.union(.english).name == "danish and english")
  }

  /// Words of which all or none are on the list of a language, by what they have in common.
  private static let series: [(language: String, words: String)] = [
    ("da", "jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes vi os vores"),
    ("da", "i jer jeres de dem deres sig sin sit sine vor vort vore den det dens dets man ens"),
    ("da", "denne dette disse sådan sådant sådanne samme hin hint hine"),
    ("da", "anden andet andre andens andets andres ene eneste egen eget egne"),
    ("da", "mange flere flest fleste få færre færrest færreste meget mere mest meste"),
    ("da", "lidt mindre mindst mindste hel helt hele al alt alle"),
    ("da", "første sidste næste forrige"), ("da", "først sidst"),
    ("da", "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten"),
    ("da", "en sytten atten nitten tyve"),
    (
      "da",
      "første tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende"
    ),
    ("da", "første fjortende femtende sekstende syttende attende nittende tyvende"),
    ("da", "egentlig faktisk selvfølgelig naturligvis måske muligvis virkelig"),
    ("da", "være er var været havde har have haft blive bliver blev blevet få får fik fået"),
    ("da", "gøre gør gjorde gjort lade lader lod ladet kan kunne kunnet skal skulle skullet"),
    (
      "da",
      "vil ville villet må måtte måttet bør burde burdet tør turde turdet gider gide gad gidet"
    ),
    ("da", "ofte oftere oftest sjældent sjældnere sjældnest tit tiere tiest"),
    ("da", "kr mio mill mia mao pt bla stk nr fx feks dvs mv osv pga mht ift ifm jf ca evt hhv"),
    ("da", "hjem ret hav lad kl"),
    ("no", "første andre tredje fjerde femte sjette tiende tolvte tjuende siste neste forrige"),
    ("no", "to tre fire elleve tolv tretten tjue"),
    ("no", "egentlig faktisk selvfølgelig naturligvis"),
    ("sv", "första tredje fjärde tionde tolfte tjugonde sista nästa förra"),
    ("sv", "två tre elva tolv tretton tjugo"),
    ("sv", "egentligen faktiskt självklart naturligtvis"),
    ("sv", "är var varit vara ska skulle kan kunde kunnat vill ville velat får fick fått"),
    ("en", "first second third fourth tenth twelfth twentieth last next previous"),
    ("en", "two three eleven twelve twenty"), ("en", "actually really obviously certainly"),
    ("de", "erste zweite dritte vierte zehnte zwölfte zwanzigste letzte nächste"),
    ("de", "zwei drei elf zwölf zwanzig"), ("de", "eigentlich tatsächlich natürlich wirklich"),
  ]

  @Test(arguments: series) func ofASeriesAllOrNoneAreLeftOut(_ language: String, _ words: String) {
    let list = StopWords.list(for: language)
    let split = words.split(separator: " ").map(String.init)
    let missing = split.filter { !list.contains($0) }
    #expect(missing == [] || missing == split)
  }

  @Test func wordsOfPlaceAndPointingAreMadeOfTheSameParts() {
    let prepositions = [
      "af", "efter", "for", "fra", "i", "iblandt", "igennem", "imellem", "imod", "med", "om",
      "over",
      "på", "til", "udover", "under", "ved",
    ]
    for first in ["der", "her", "hvor"] {
      for second in prepositions { #expect(StopWords.danish.contains(first + second)) }
    }
    let places = [
      "hen", "ind", "ud", "op", "ned", "inde", "ude", "oppe", "nede", "ovre", "henne",
    ]
    for first in ["", "der", "her"] {
      for second in places { #expect(StopWords.danish.contains(first + second)) }
    }
  }

  @Test(arguments: [
    "hjem", "ret", "hjemmet", "retten", "komme", "sige", "gang", "kommune", "kl’er",
  ])
  func nounsAndFullVerbsAreCounted(_ word: String) {
    #expect(!StopWords.danish.contains(word))
  }
}
