import StafetAnalysis
import StafetFormats
import StafetModel
import Testing

@Suite struct SuggestionLinesTests {
  private let texts = [
    SortableText(id: "s1", text: "penge budget", theme: "m"),
    SortableText(id: "s2", text: "budget penge", theme: "m"),
    SortableText(id: "s3", text: "trivsel personale", theme: "p"),
    SortableText(id: "s4", text: "personale trivsel", theme: "p"),
    SortableText(id: "u1", text: "Budget?"),
    SortableText(id: "u2", text: "Og hvad så?"),
  ]

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func suggestionsAreWritten() {
    let suggester = ThemeSuggester(texts: texts)
    let lines = text(
      SuggestionLines.bytes(
        of: suggester.suggestions(), order: ["u2", "u1"],
        codebook: Codebook(themes: [Theme(id: "m", name: "Økonomi")])))
    #expect(
      lines == """
        id\tsuggested\tname\tprobability\tsecond\tsecond_probability\tsort_first\twords
        u1\tm\tØkonomi\t0.914\tp\t0.086\t2\tBudget
        u2\t\t\t0.500\tp\t0.500\t1\t

        """)
  }

  @Test func comparisonEndsWithItsFigures() {
    let suggestions = ThemeSuggester(texts: texts).suggestions()
    let labels: [Contribution.ID: Theme.ID] = ["u1": "m", "u2": "p"]
    let lines = text(
      SuggestionLines.bytes(
        of: suggestions, labels: labels,
        evaluation: SuggestionEvaluation(of: suggestions, against: labels)))
    #expect(
      lines == """
        id\tlabel\tsuggested\tprobability
        u1\tm\tm\t0.914
        u2\tp\tm\t0.500
        # accuracy 0.500 low 0.095 high 0.905 right 1 of 2 macro_f1 0.333 calibration_error 0.293

        """)
  }
}
