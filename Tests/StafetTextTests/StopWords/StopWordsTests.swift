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
    for word in StopWords.englishAsWritten {
      #expect(Tokenizer().tokens(in: word).map(\.term) == [word])
    }
    for word in ["leader", "good", "new", "time", "citizen", "work"] {
      #expect(!StopWords.english.contains(word))
    }
  }

  @Test func listFollowsTheLanguage() {
    #expect(StopWords.list(for: "da") == .danish)
    #expect(StopWords.list(for: "DA-DK") == .danish)
    #expect(StopWords.list(for: "en-GB") == .english)
    #expect(StopWords.list(for: "fi") == .empty)
    #expect(StopWords.list(for: "") == .empty)
    #expect(StopWords.danish.union(.english).name == "danish and english")
  }
}
