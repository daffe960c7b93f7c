import Stafet
import Testing

/// How certain a cake is, from the study to `analysis.json`.
@Suite struct CertaintyJSONTests {
  /// The least sure third of four questions, rounded up, is two.
  ///
  /// They are `q2`, which a program would place elsewhere, and `q3`. Bounds by hand.
  @Test func analysisHoldsWhatACakeCouldBe() throws {
    let relay = Relay(
      id: "a", name: "A",
      contributions: (1...4).map {
        Contribution(id: Contribution.ID("q\($0)"), kind: .question, text: "?")
      })
    let study = try Study(
      relays: [relay],
      codebook: Codebook(themes: [
        Theme(id: "t", name: "Tid"), Theme(id: "r", name: "Regler", isRest: true),
        Theme(id: "s", name: "Samarbejde"),
      ]),
      sortings: [
        Sorting(
          id: "one", coder: "c1", kind: .byHand,
          assignments: [
            "q1": .init(theme: "t", certainty: 0.9), "q2": .init(theme: "t", certainty: 0.5),
            "q3": .init(theme: "r", certainty: 0.625), "q4": .init(theme: "t", certainty: 1),
          ]),
        Sorting(
          id: "two", coder: "c2", kind: .suggested,
          assignments: ["q1": .init(theme: "r"), "q2": .init(theme: "s")]),
      ])
    let json = String(
      decoding: AnalysisJSON.bytes(of: try StudyAnalysis(of: study)), as: UTF8.self)
    let expected = """
              "small_numbers": {"cake": true, "slices": ["t", "r"]},
              "sensitivity": {
                "basis": "certainties",
                "examined": 4,
                "order_may_change": true,
                "rivals": [],
                "themes": [
                  {"theme": "t", "name": "Tid", "rest": false, "count": 3, "smallest": 2, "largest": 4, "total": 4, "smallest_share": 0.5, "largest_share": 1},
                  {"theme": "r", "name": "Regler", "rest": true, "count": 1, "smallest": 0, "largest": 1, "total": 4, "smallest_share": 0, "largest_share": 0.25},
                  {"theme": "s", "name": "Samarbejde", "rest": false, "count": 0, "smallest": 0, "largest": 2, "total": 4, "smallest_share": 0, "largest_share": 0.5}
                ],
                "less_sure": [
                  {"contribution": "q2", "theme": "t", "certainty": 0.5, "alternatives": ["s"]},
                  {"contribution": "q3", "theme": "r", "certainty": 0.625, "alternatives": []}
                ]
              }
      """.split(separator: "\n").map { $0.drop { $0 == " " } }
    let lines = json.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex { $0.hasPrefix("\"small_numbers\"") })
    for (line, wanted) in zip(lines[start...], expected) { #expect(line == wanted) }
  }
}
