import StafetAnalysis
import StafetReport
import Testing

@Suite struct StudyLanguagePhraseTests {
  @Test(
    arguments: [
      ("da", nil, "dansk, som oplyst", "Danish, as stated"),
      ("nn-NO", "no", "norsk, som oplyst", "Norwegian, as stated"),
      ("fi", "sv", "fi, som oplyst", "fi, as stated"),
      (nil, "en", "engelsk, fundet ud fra ordene", "English, told by the words"),
      (nil, nil, "dansk, som er antaget", "Danish, which is assumed"),
    ] as [(String?, String?, String, String)])
  func saysWhyALanguageIsTaken(
    _ stated: String?, _ told: String?, _ danish: String, _ english: String
  ) {
    let language = StudyLanguage(stated: stated, told: told)
    #expect(language.phrase(in: .danish) == danish)
    #expect(language.phrase(in: .english) == english)
  }
}
