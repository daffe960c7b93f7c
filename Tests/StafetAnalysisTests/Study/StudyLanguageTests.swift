import StafetModel
import StafetText
import Testing

@testable import StafetAnalysis

@Suite struct StudyLanguageTests {
  private func study(_ texts: [String], language: String? = nil) throws -> Study {
    try Study(
      language: language,
      relays: [
        Relay(
          id: "r",
          contributions: texts.enumerated().map {
            Contribution(id: Contribution.ID("q\($0.offset)"), kind: .question, text: $0.element)
          })
      ])
  }

  private let english = [
    "What would you do with the time that we have for the citizens?",
    "Who is in charge of the budget and why is it the leader?",
    "How can the leaders of the schools share the responsibility with the staff?",
  ]

  @Test func textsTellTheirLanguageWhereNoneIsStated() throws {
    let analysis = try StudyAnalysis(of: try study(english))
    #expect(analysis.language == StudyLanguage(stated: nil, told: "en", wordCount: 39))
    #expect(analysis.language.used == "en")
    #expect(!analysis.language.isContradicted)
    #expect(analysis.settings.stopWords == .english)
    #expect(analysis.settings.folding == .englishStems)
    let words = analysis.relays[0].words.rows.map { $0.form }
    #expect(!words.contains("the") && !words.contains("of") && words.contains("citizens"))
    #expect(analysis.remarks == [])
  }

  @Test func whatIsStatedIsUsedAndRemarkedUpon() throws {
    let analysis = try StudyAnalysis(of: try study(english, language: "da"))
    let language = StudyLanguage(stated: "da", told: "en", wordCount: 39)
    #expect(analysis.language == language)
    #expect(analysis.settings.stopWords == .danish)
    #expect(analysis.remarks == [.languageContradicted(language)])
    #expect(try StudyAnalysis(of: try study(english, language: "en-GB")).remarks == [])
  }

  @Test func whatCannotBeToldIsTakenForDanish() throws {
    let analysis = try StudyAnalysis(of: try study(["Tid?", "Penge?"]))
    #expect(analysis.language == StudyLanguage(stated: nil, told: nil, wordCount: 2))
    #expect(analysis.settings.stopWords == .danish)
    #expect(try StudyAnalysis(of: try study([])).language.used == "da")
  }

  @Test(
    arguments: [
      (nil, nil, false), (nil, "en", false), ("da", nil, false), ("da", "da", false),
      ("da-DK", "da", false), ("nb", "no", false), ("nn-NO", "no", false), ("da", "no", true),
      ("fi", "da", true), ("en", "da", true),
    ] as [(String?, String?, Bool)])
  func contradictionIsOfLanguagesNotOfTags(_ stated: String?, _ told: String?, _ contradicts: Bool)
  {
    #expect(StudyLanguage(stated: stated, told: told).isContradicted == contradicts)
  }

  /// Many contributions are read in part, evenly from all relays.
  @Test func aLargeStudyIsToldBySomeOfItsTexts() throws {
    let texts = (0..<9_000).map { english[$0 % 3] }
    let language = StudyLanguage(of: try study(texts))
    #expect(language.told == "en")
    #expect(language.wordCount < 40_000)
  }
}
