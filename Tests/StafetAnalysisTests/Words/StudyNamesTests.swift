import StafetModel
import StafetText
import Testing

@testable import StafetAnalysis

@Suite struct StudyNamesTests {
  private static let texts = [
    "Kan Anna tage vagten, når HR siger nej?",
    "Annas kommune er stor, og Bo ved det.",
    "Hvad siger bo og ledere i kommuner om HR?",
    "Kommuner har HR. Anna spørger igen om t-14 og vores Rudersdal.",
  ]

  private func study(_ texts: [String] = texts, language: String = "da") throws -> Study {
    try Study(
      title: "Ledelse i hverdagen", topic: "Hverdagen", language: language,
      relays: [
        Relay(
          id: "rudersdal", name: "Rudersdal",
          groups: [
            ParticipantGroup(id: "g1", name: "HR"), ParticipantGroup(id: "g2", name: "Kommuner"),
          ],
          participants: [
            Participant(id: "Anna Holm", group: "g1"), Participant(id: "Bo", group: "g2"),
            Participant(id: "t-14", group: "g2"), Participant(id: "leder-hansen", group: "g2"),
          ],
          contributions: texts.enumerated().map {
            Contribution(id: Contribution.ID("q\($0.offset)"), kind: .question, text: $0.element)
          })
      ])
  }

  private func leftOut(
    _ choice: AnalysisSettings.StudyNames, _ study: Study
  ) throws -> [String] {
    var settings = AnalysisSettings()
    settings.studyNames = choice
    for case .namesLeftOut(let words) in try StudyAnalysis(of: study, settings: settings).remarks {
      return words
    }
    return []
  }

  /// `Bo` is a name and the verb, `Kommuner` a group and a word, and are counted; so is `leder`.
  @Test func wordsWrittenAsNamesAreLeftOut() throws {
    let study = try study()
    #expect(try leftOut(.writtenAsNames, study) == ["anna", "annas", "hr", "rudersdal", "t-14"])
    let words = try StudyAnalysis(of: study).relays[0].words.rows.flatMap {
      $0.forms.map { $0.text }
    }
    #expect(!words.contains("anna") && !words.contains("hr") && words.contains("kommuner"))
    #expect(words.contains("bo"))
  }

  @Test func onRequestAllOrNone() throws {
    var study = try study()
    #expect(try leftOut(.kept, study) == [])
    let all = try leftOut(.all, study)
    #expect(
      all
        == ["anna", "annas", "bo", "hr", "kommune", "kommuner", "ledere", "rudersdal", "t-14"])
    // The topic's words in all their forms.
    study = try self.study(["Hvad er ledelse i hverdagene?", "Hvem leder ledelsen?"])
    #expect(try leftOut(.all, study).contains("hverdagene"))
    #expect(try leftOut(.all, study).contains("ledelsen"))
    #expect(try leftOut(.writtenAsNames, study) == [])
  }

  @Test func aCapitalAtTheBeginningOfASentenceTellsNothing() throws {
    #expect(try leftOut(.writtenAsNames, study(["Anna kommer.", "»Anna går.« Anna står."])) == [])
    #expect(try leftOut(.writtenAsNames, study(["Så kommer »Anna«."])) == ["anna"])
    #expect(try leftOut(.writtenAsNames, study(["Ja, Anna.", "ja, anna."])) == [])
  }

  /// In German every noun has a capital, so that only names of people are told by it.
  @Test func germanNounsAreNoNames() throws {
    let texts = ["Warum ist die Gruppe HR mit Anna und den anderen in der Gemeinde Rudersdal?"]
    #expect(try leftOut(.writtenAsNames, study(texts, language: "de")) == ["anna"])
  }

  @Test func settingsHoldWhatWasChosen() throws {
    let analysis = try StudyAnalysis(of: try study())
    #expect(analysis.settings.stopWords == .danish)
    #expect(analysis.settings.studyNames == .writtenAsNames)
    #expect(try StudyAnalysis(of: try study(), settings: analysis.settings) == analysis)
  }
}
