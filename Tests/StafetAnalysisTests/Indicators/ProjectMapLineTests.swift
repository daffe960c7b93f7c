import StafetAnalysis
import StafetModel
import TestSupport
import Testing

@Suite struct ProjectMapLineTests {
  /// Of two themes with one question each, the one that was asked about first in time is told, whatever the order of
  /// the source and of the codebook.
  ///
  /// The five of the first group are a to e, those of the second f to j.
  @Test func theLargestThemeIsTheEarliestOfSeveral() throws {
    let relay = Relay.played([
      .question("1", by: "a", to: "f", at: 9), .question("2", by: "b", to: "f", at: 5),
      .question("3", by: "c", to: "f", at: 7), .question("4", by: "d", to: "b", at: 7),
      .question("5", by: "e", to: "e", at: 8), .question("6", by: nil, to: "g", at: 6),
    ])
    func lines(_ themes: [Contribution.ID: Theme.ID]) throws -> [String] {
      let study = try Study(
        relays: [relay],
        codebook: Codebook(themes: [
          Theme(id: "b", name: "B"), Theme(id: "a", name: "A"),
          Theme(id: "r", name: "R", isRest: true),
        ]),
        sortings: [
          Sorting(
            id: "s", coder: "c", kind: .byHand,
            assignments: themes.mapValues { Sorting.Assignment(theme: $0) })
        ])
      let indicators = try StudyAnalysis(of: study, settings: .undrawn).relays[0].indicators
      return indicators?.mapLines.map {
        "\($0.from) to \($0.to): \($0.questions), \($0.theme?.text ?? "none")"
      } ?? []
    }
    #expect(try lines(["1": "b", "2": "a"]) == ["0 to 0: 1, none", "0 to 1: 3, a"])
    #expect(try lines(["1": "b", "2": "a", "3": "b"]) == ["0 to 0: 1, none", "0 to 1: 3, b"])
    #expect(try lines(["4": "r"]) == ["0 to 0: 1, r", "0 to 1: 3, none"])
  }
}
