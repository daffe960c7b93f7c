import Stafet
import Testing

/// The pairs chosen from the bundled study.
///
/// The expected ones are those of a program of its own in Python, which has only the stems and the stop
/// words from the library; those that changed with the longer list of function words
/// are the library's.
@Suite struct ReconstructionSelectionTests {
  private func chosen(weight: Double) throws -> [[[String]]] {
    var settings = AnalysisSettings()
    settings.selection.relevanceWeight = weight
    settings.folding = .danishStems
    settings.lightWords = .empty
    settings.wordClasses = Set(WordClass.allCases)
    return try StudyAnalysis(of: Reconstruction.study(), settings: settings).relays.map {
      $0.sections.map { $0.selection.questions.map { $0.text } }
    }
  }

  @Test func choosesTypicalPairs() throws {
    let chosen = try chosen(weight: 0.7)
    #expect(
      chosen == [
        [
          ["t-q38", "t-q17", "t-q19", "t-q06"],
          ["t-q21", "t-q09", "t-q42", "t-q37"],
          ["t-q32", "t-q29", "t-q01", "t-q10"],
          ["t-q07", "t-q51", "t-q23", "t-q40"],
          ["t-q20", "t-q11", "t-q39", "t-q45"],
          ["t-q24", "t-q46", "t-q22", "t-q48"],
          ["t-q13", "t-q35", "t-q53"],
        ],
        [
          ["i-q05", "i-q32", "i-q36", "i-q06"],
          ["i-q11", "i-q41", "i-q03", "i-q13"],
          ["i-q25", "i-q04", "i-q48", "i-q47"],
          ["i-q23", "i-q01", "i-q17", "i-q40"],
          ["i-q39", "i-q28", "i-q62", "i-q33"],
          ["i-q38", "i-q18", "i-q51", "i-q37"],
        ],
      ])
  }

  @Test func choosesDifferentPairs() throws {
    let chosen = try chosen(weight: 0.3)
    #expect(
      chosen == [
        [
          ["t-q38", "t-q17", "t-q34", "t-q26"],
          ["t-q21", "t-q04", "t-q12", "t-q33"],
          ["t-q32", "t-q14", "t-q47", "t-q01"],
          ["t-q07", "t-q36", "t-q51", "t-q23"],
          ["t-q20", "t-q25", "t-q30", "t-q31"],
          ["t-q24", "t-q41", "t-q46", "t-q48"],
          ["t-q13", "t-q53", "t-q35"],
        ],
        [
          ["i-q05", "i-q32", "i-q36", "i-q14"],
          ["i-q11", "i-q13", "i-q26", "i-q41"],
          ["i-q25", "i-q24", "i-q56", "i-q48"],
          ["i-q23", "i-q54", "i-q01", "i-q57"],
          ["i-q39", "i-q28", "i-q30", "i-q44"],
          ["i-q38", "i-q37", "i-q51", "i-q18"],
        ],
      ])
  }

  @Test func theJSONSaysWhatWasChosen() throws {
    let study = try Reconstruction.study()
    var settings = AnalysisSettings()
    settings.selection.pairs = 1
    settings.selection.handPicked = ["i-a09", "i-q05"]
    let json = String(
      decoding: AnalysisJSON.bytes(
        of: try StudyAnalysis(of: study, settings: settings)),
      as: UTF8.self)
    #expect(
      json.contains(
        "\"selection\": {\"pairs\": 1, \"relevance_weight\": 0.7,"
          + " \"hand_picked\": [\"i-a09\", \"i-q05\"]}"))
    let lines = json.split(separator: "\n").map { $0.drop { $0 == " " } }
    let place = try #require(lines.firstIndex(of: "\"selected\": [\"i-q09\", \"i-q05\"],"))
    #expect(lines[place - 1] == "\"theme\": \"krydspres\",")
    #expect(lines[place + 1] == "\"hand_picked\": true,")
    #expect(lines[place + 2] == "\"unanswered\": 2,")
    #expect(lines.contains("\"selected\": [\"t-q19\"],"))
    settings.selection.pairs = nil
    let all = String(
      decoding: AnalysisJSON.bytes(
        of: try StudyAnalysis(of: study, settings: settings)),
      as: UTF8.self)
    #expect(all.contains("\"selection\": {\"pairs\": null,"))
  }
}
