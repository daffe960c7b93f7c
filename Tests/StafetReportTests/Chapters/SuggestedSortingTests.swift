import StafetAnalysis
import StafetModel
import Testing

@testable import StafetReport

/// A report whose themes nobody accepted says so wherever it counts them.
@Suite struct SuggestedSortingTests {
  private func sentences(_ kind: Sorting.Kind, _ language: ReportLanguage) throws -> String {
    let relay = Relay(
      id: "a", name: "Ledere",
      contributions: (1...3).map {
        Contribution(id: Contribution.ID("q\($0)"), kind: .question, text: "Hvor er pengene?")
      })
    let study = try Study(
      title: "Tid", relays: [relay], codebook: Codebook(themes: [Theme(id: "m", name: "Penge")]),
      sortings: [
        Sorting(
          id: "s", coder: "theme-suggestions", kind: kind,
          assignments: ["q1": .init(theme: "m", certainty: 0.8), "q2": .init(theme: "m")])
      ])
    let report = Report(
      on: try StudyAnalysis(of: study),
      options: ReportOptions(language: language))
    return MarkdownPrinter().text(of: report)
  }

  @Test func suggestionsAreCalledSo() throws {
    let danish = try sentences(.suggested, .danish)
    #expect(
      danish.contains("Temaerne er foreslået af programmet theme-suggestions, og ingen har endnu"))
    #expect(danish.contains("Foreslået af et program, ikke godkendt."))
    let english = try sentences(.suggested, .english)
    #expect(english.contains("and nobody has accepted them yet."))
    #expect(english.contains("Suggested by a program, not accepted."))
  }

  @Test(arguments: [Sorting.Kind.byHand, .given]) func whatPeopleSortedIsNot(
    _ kind: Sorting.Kind
  ) throws {
    #expect(try !sentences(kind, .danish).contains("oreslået af"))
    #expect(try !sentences(kind, .english).contains("uggested by"))
  }
}
