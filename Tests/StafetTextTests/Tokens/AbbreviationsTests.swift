import StafetText
import Testing

@Suite struct AbbreviationsTests {
  @Test func areComparedWithoutSpacesAndLastPeriods() {
    let list = Abbreviations(["Bl. a.", "m.v.", " ", ".", "bl.a"])
    #expect(list.words == ["bl.a", "m.v"])
    #expect(list.contains("bl.a"))
    #expect(!list.contains("bl.a."))
    #expect(!list.contains("bl"))
    #expect(!list.contains(""))
    #expect(!Abbreviations.none.contains(""))
  }

  @Test func joinAndGrow() {
    let list = Abbreviations(["b"]).adding(["a."]).union(Abbreviations(["å", "b"]))
    #expect(list.words == ["a", "b", "å"])
    #expect(list.words.allSatisfy(list.contains))
    #expect(Abbreviations.list(for: "nn") == .norwegian)
    #expect(Abbreviations.list(for: "") == .none)
  }

  @Test(arguments: ["da", "no", "sv", "en", "de"])
  func listsHoldTermsOfOneToken(_ language: String) {
    let list = Abbreviations.list(for: language)
    #expect(list.words.count > 30)
    let conventions = WordConventions.conventions(for: language)
    for word in list.words {
      let tokens = Tokenizer(conventions: conventions).tokens(in: word + ".")
      #expect(tokens == [Token(range: 0..<word.utf8.count + 1, term: word, kind: .abbreviation)])
    }
  }

  // Words that often end a Danish sentence.
  @Test(arguments: ["min", "med", "mod", "art", "plan", "tid", "os", "nu", "nej", "ord", "lov"])
  func listsHoldNoCommonWords(_ word: String) {
    #expect(!Abbreviations.danish.contains(word))
  }
}
