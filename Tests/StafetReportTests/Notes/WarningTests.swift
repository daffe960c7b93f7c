import StafetAnalysis
import StafetModel
import StafetReport
import TestSupport
import Testing

/// Notes on the material count first and name afterwards: identifiers may be numbers.
@Suite struct WarningTests {
  private func study() throws -> Study {
    func question(_ id: Contribution.ID, _ text: String) -> Contribution {
      .question(id, by: "p1", text: text)
    }
    func answer(_ id: Contribution.ID, to question: Contribution.ID, _ text: String) -> Contribution
    {
      .answer(id, to: question, by: "p2", text: text)
    }
    let first = Relay(
      id: "1", name: "Topledere",
      participants: ["p1", "p2", "p3", "p4"].map { Participant(id: $0) },
      contributions: [
        question("1", "Hvem?"), question("2", "Hvem?"), question("3", "Hvad?"),
        question("4", ""), question("5", "Hvor?"), answer("6", to: "1", "Alle."),
        answer("7", to: "1", "Ingen."),
      ])
    let second = Relay(
      id: "2", name: "Chefer",
      contributions: [Contribution(id: "8", kind: .question, text: "Hvornår?")])
    return try Study(
      relays: [first, second], codebook: Codebook(themes: [Theme(id: "t", name: "Tid")]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: Dictionary(
            uniqueKeysWithValues: ["1", "2", "3"].map { ($0, Sorting.Assignment(theme: "t")) }))
      ])
  }

  private func notes(_ language: ReportLanguage) throws -> [String] {
    let study = try study()
    let report = Report(
      on: try StudyAnalysis(of: study), options: ReportOptions(language: language))
    let section = try #require(report.methodParts.last)
    guard case .list(let sentences) = section.blocks[0] else { return [] }
    return sentences.map { $0.split(separator: "\u{A0}").joined(separator: " ") }
  }

  @Test func danishNotesCountAndThenName() throws {
    let notes = try notes(.danish)
    #expect(
      Set(notes) == [
        "1 bidrag i »Topledere« har ingen tekst: 4.",
        "1 spørgsmål i »Topledere« fik mere end ét svar: 1.",
        "2 deltagere i »Topledere« skrev ikke noget.",
        "1 bidrag i »Topledere« gentager ord for ord et tidligere: 2.",
        "2 bidrag i »Topledere« er ikke lagt i noget tema af sorteringen »s«: 4 og 5.",
        "1 bidrag i »Chefer« er ikke lagt i noget tema af sorteringen »s«: 8.",
      ])
  }

  @Test func englishNotesCountAndThenName() throws {
    let notes = try notes(.english)
    #expect(
      Set(notes) == [
        "1 contribution in “Topledere” has no text: 4.",
        "1 question in “Topledere” received more than one answer: 1.",
        "2 participants in “Topledere” wrote nothing.",
        "1 contribution in “Topledere” repeats an earlier one word for word: 2.",
        "2 contributions in “Topledere” are placed in no theme by the sorting “s”: 4 and 5.",
        "1 contribution in “Chefer” is placed in no theme by the sorting “s”: 8.",
      ])
  }
}
