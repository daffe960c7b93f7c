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
}
