import StafetAnalysis
import StafetModel
import StafetText
import Testing

/// What texts in a language cannot have is refused, and never set aside in silence.
@Suite struct SettingsOfLanguageTests {
  private func settings(_ change: (inout AnalysisSettings) -> Void) -> AnalysisSettings {
    var settings = AnalysisSettings()
    change(&settings)
    return settings
  }

  @Test func whatTheLanguageHasIsTaken() throws {
    for method in FoldingMethod.allCases {
      try settings { $0.foldingMethod = method }.check(forTextsIn: "da-DK")
    }
    for language in ["en", "sv", "nb", "de"] {
      try settings { $0.foldingMethod = .stems }.check(forTextsIn: language)
      try settings { $0.foldingMethod = .forms }.check(forTextsIn: language)
      try settings { $0.wordClasses = Set(WordClass.allCases) }.check(forTextsIn: language)
      try settings { _ in }.check(forTextsIn: language)
    }
    try settings { $0.wordClasses = [.verb] }.check(forTextsIn: "da")
    try settings { $0.foldingMethod = .forms }.check(forTextsIn: "fr")
    // A folding that is named itself is meant, whatever the language.
    try settings {
      $0.folding = .danishLemmas
      $0.wordClasses = [.noun]
    }.check(forTextsIn: "en")
  }

  @Test func whatItCannotHaveIsRefused() throws {
    #expect(
      throws: AnalysisError.foldingNotOfLanguage(
        .lemmas, language: "en-GB", known: [.stems, .forms])
    ) { try settings { $0.foldingMethod = .lemmas }.check(forTextsIn: "en-GB") }
    #expect(throws: AnalysisError.foldingNotOfLanguage(.stems, language: "fr", known: [.forms])) {
      try settings { $0.foldingMethod = .stems }.check(forTextsIn: "fr")
    }
    #expect(throws: AnalysisError.wordClassesNotOfLanguage("sv")) {
      try settings { $0.wordClasses = [.verb] }.check(forTextsIn: "sv")
    }
    #expect(throws: AnalysisError.noWordClasses) {
      try settings { $0.wordClasses = [] }.check(forTextsIn: "da")
    }
  }

  @Test func anAnalysisAsksBySettingsAndTexts() throws {
    let text = "Who is in charge of the budget, and why is it the leader of the school?"
    let study = try Study(relays: [
      Relay(id: "r", contributions: [Contribution(id: "q", kind: .question, text: text)])
    ])
    #expect(throws: AnalysisError.wordClassesNotOfLanguage("en")) {
      try StudyAnalysis(of: study, settings: settings { $0.wordClasses = [.verb] })
    }
    // What an analysis settled can be used again.
    let usual = try StudyAnalysis(of: study)
    #expect(usual.settings.wordClasses == nil)
    #expect(try StudyAnalysis(of: study, settings: usual.settings) == usual)
  }

  @Test(arguments: [
    ("da", "da"), ("DA-dk", "da-DK"), ("en_GB", "en-GB"), ("dansk", "da"), (" English ", "en"),
    ("Norsk bokm\u{E5}l", "nb"), ("Svenska", "sv"), ("deutsch", "de"), ("ger", "de"), ("fr", "fr"),
    ("zh-Hant-TW", "zh-hant-TW"), ("kal", "kal"),
  ])
  func namesAndTagsAreLanguages(_ written: String, _ tag: String) {
    #expect(StudyLanguage.tag(of: written) == tag)
  }

  @Test(arguments: ["", "xx", "english1", "d", "da-", "-da", "klingon", "da DK", "d\u{E5}", "12"])
  func otherWordsAreNone(_ written: String) {
    #expect(StudyLanguage.tag(of: written) == nil)
  }

  @Test func aStudyMayNameItsLanguage() throws {
    #expect(StudyLanguage(stated: "dansk", told: nil).used == "da")
    #expect(StudyLanguage(stated: "volap\u{FC}k!", told: nil).used == "volap\u{FC}k!")
    #expect(StudyLanguage(stated: "nn-NO", told: nil).hasLists)
    let french = StudyLanguage(stated: "fr", told: nil, wordCount: 4)
    #expect(!french.hasLists)
    let study = try Study(
      language: "fr",
      relays: [
        Relay(
          id: "r",
          contributions: [Contribution(id: "q", kind: .question, text: "Qui partage le temps ?")])
      ])
    #expect(try StudyAnalysis(of: study).remarks == [.languageWithoutLists(french)])
  }
}
