import Testing

@testable import StafetText

@Suite struct CharacterNGramsTests {
  /// The lists are those of scikit-learn 1.9.1, `CountVectorizer(analyzer="char_wb")`.
  @Test(arguments: [
    (
      "leder",
      [
        " le", "led", "ede", "der", "er ", " led", "lede", "eder", "der ", " lede", "leder",
        "eder ",
      ]
    ),
    ("få", [" få", "få ", " få "]),
  ])
  func runsOfThreeToFive(_ word: String, _ runs: [String]) {
    #expect(CharacterNGrams().runs(of: word) == runs)
  }

  @Test func aShortWordIsOneRun() {
    #expect(CharacterNGrams(lengths: 5...6).runs(of: "å") == [" å "])
    #expect(CharacterNGrams(lengths: 1...1).runs(of: "å") == [" ", "å", " "])
    #expect(CharacterNGrams().runs(of: "") == ["  "])
  }
}
