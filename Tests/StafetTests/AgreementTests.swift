import Stafet
import Testing

/// Two sortings of a study, from the file to `analysis.json`.
@Suite struct AgreementTests {
  /// A relay of four questions: alike, different, alike, and one that only the second coder sorted.
  private func study() throws -> Study {
    let relay = Relay(
      id: "a", name: "A",
      contributions: (1...4).map {
        Contribution(id: Contribution.ID("q\($0)"), kind: .question, text: "?")
      })
    return try Study(
      relays: [relay],
      codebook: Codebook(themes: [
        Theme(id: "t", name: "Tid"), Theme(id: "r", name: "Regler", isRest: true),
      ]),
      sortings: [
        Sorting(
          id: "one", coder: "c1", kind: .byHand,
          assignments: ["q1": .init(theme: "t"), "q2": .init(theme: "t"), "q3": .init(theme: "r")]),
        Sorting(
          id: "two", coder: "c2", kind: .suggested,
          assignments: [
            "q1": .init(theme: "t"), "q2": .init(theme: "r", certainty: 0.5),
            "q3": .init(theme: "r"), "q4": .init(theme: "t"),
          ]),
      ])
  }

  private func json(of study: Study) throws -> String {
    String(
      decoding: AnalysisJSON.bytes(of: try StudyAnalysis(of: study)), as: UTF8.self)
  }

  // By hand: 2 of 3 alike, by chance (2 · 1 + 1 · 2) / 9, kappa (6 − 4) / (9 − 4). The interval of the
  // share and the lower bound of kappa are those of statsmodels 0.15.0 to 15 digits; its upper bound
  // of kappa is 1.168.
  @Test func analysisHoldsEveryFigure() throws {
    let json = try json(of: study())
    let figures = { (indent: String) in
      """
      "units": 3,
      "only_first": 0,
      "only_second": 1,
      "neither": 0,
      "agreed": {"count": 2, "total": 3, "share": 0.6666666666666666, "percent": 67, "low": 0.20765960080204776, "high": 0.9385080552796038},
      "expected": 0.4444444444444444,
      "kappa": 0.4,
      "kappa_low": -0.36814586821684936,
      "kappa_high": 1,
      "themes": [
        {"theme": "r", "name": "Regler", "rest": true, "first": 1, "second": 2, "both": 1, "agreement": 0.6666666666666666},
        {"theme": "t", "name": "Tid", "rest": false, "first": 2, "second": 1, "both": 1, "agreement": 0.6666666666666666}
      ]
      """.split(separator: "\n").map { indent + $0 }.joined(separator: "\n")
    }
    let expected = """
        "agreement": [
          {
            "first": {"sorting": "one", "coder": "c1", "kind": "by_hand"},
            "second": {"sorting": "two", "coder": "c2", "kind": "suggested"},
      \(figures("      ")),
            "relays": [
              {
                "relay": "a",
      \(figures("          "))
              }
            ],
            "theme_pairs": [
              {"first": "t", "second": "r", "count": 1, "contributions": ["q2"]}
            ],
            "disagreements": [
              {"relay": "a", "contribution": "q2", "first": "t", "second": "r", "first_certainty": null, "second_certainty": 0.5}
            ]
          }
        ],
        "audit": {
      """
    let hasFigures = json.contains(expected)
    #expect(hasFigures, "\(json)")
  }

  @Test func whatDoesNotExistIsNull() throws {
    let study = try study()
    let apart = try Study(
      relays: study.relays, codebook: study.codebook,
      sortings: [
        Sorting(id: "one", coder: "c1", kind: .byHand, assignments: ["q1": .init(theme: "t")]),
        Sorting(id: "two", coder: "c2", kind: .byHand, assignments: ["q2": .init(theme: "t")]),
      ])
    let json = try json(of: apart)
    for line in [
      "\"units\": 0,", "\"only_first\": 1,", "\"only_second\": 1,", "\"neither\": 2,",
      "\"agreed\": null,", "\"expected\": null,", "\"kappa\": null,", "\"kappa_low\": null,",
      "\"kappa_high\": null,", "\"themes\": []", "\"theme_pairs\": []", "\"disagreements\": []",
      "\"placements\": 0,", "\"single\": 2,", "\"unplaced\": 2,", "\"alpha\": null,",
      "\"alpha_low\": null,", "\"sensitivity\": null",
    ] {
      #expect(json.contains(line), "\(line)")
    }
  }

  @Test func oneSortingHasNoAgreement() throws {
    let study = try study()
    let alone = try Study(
      relays: study.relays, codebook: study.codebook, sortings: Array(study.sortings.prefix(1)))
    #expect(try !json(of: alone).contains("\"agreement\""))
    // Of two sortings only one was made by hand.
    #expect(try !json(of: study).contains("\"reliability\""))
  }

  // By hand: 23 of 28 alike; by the sizes of the themes, 5 · 4 + 6 · 7 + 5 · 5 + 7 · 7 + 2 · 3 + 3 · 2 =
  // 148 of 784 by chance, so kappa (28 · 23 − 148) / (784 − 148). Interval of kappa: statsmodels 0.15.0.
  @Test func theBundledStudyWasSortedTwice() throws {
    let study = try StudyJSON.read(try SmallStudyTests.bytes).study
    let agreements = try StudyAnalysis(of: study).agreements
    #expect(agreements.count == 1)
    let agreement = try #require(agreements.first)
    #expect(agreement.first.coder == "koder-1")
    #expect(agreement.second.coder == "koder-2")
    #expect(agreement.figures.units == 28)
    #expect(agreement.figures.total == 28)
    #expect(agreement.figures.agreed?.count == 23)
    #expect(agreement.figures.agreed?.percent == 82)
    let kappa = try #require(agreement.figures.kappa)
    #expect(abs(kappa - 496.0 / 636) < 1e-14)
    let interval = try #require(agreement.figures.kappaInterval)
    #expect(abs(interval.lowerBound - 0.6052629504677078) < 1e-14)
    #expect(abs(interval.upperBound - 0.954485477205248) < 1e-14)
    #expect(agreement.relays.map { $0.figures.agreed?.count } == [11, 12])
    #expect(
      agreement.figures.themes.map { "\($0.name) \($0.first) \($0.second) \($0.both)" } == [
        "Bemanding og fastholdelse 7 7 6", "Nærvær i hverdagen 6 7 5",
        "Dokumentation og systemer 5 5 4", "Samspil med politikerne 5 4 4",
        "Fra kollega til leder 3 2 2", "Øvrige 2 3 2",
      ])
    #expect(
      agreement.disagreements.map { "\($0.contribution) \($0.second.certainty ?? 1)" }
        == ["c-q07 0.6", "a-q01 0.6", "a-q12 0.5", "a-q14 0.65", "a-q16 0.55"])
  }

  // By hand: 10 of 56 placements unlike within units; the themes have 14, 13, 10, 9, 5 and 5 of them,
  // so that 3136 − 596 of the 56 · 55 pairs are unlike; alpha 1 − (10 / 56) / (2540 / 3080) = 199/254.
  @Test func theBundledStudyHasAnAlpha() throws {
    let study = try StudyJSON.read(try SmallStudyTests.bytes).study
    let reliability = try #require(StudyAnalysis(of: study).reliability)
    #expect(reliability.sortings.map { $0.coder } == ["koder-1", "koder-2"])
    #expect([reliability.figures.units, reliability.figures.placements] == [28, 56])
    let alpha = try #require(reliability.figures.alpha)
    #expect(abs(alpha - 199.0 / 254) < 1e-14)
    #expect(reliability.figures.interval?.contains(alpha) == true)
  }

  @Test func tablesKeepEverySorting() throws {
    let study = try study()
    let tables = try StudyTables.read(StudyTables.files(of: study)).study
    #expect(
      try StudyAnalysis(of: tables).agreements == StudyAnalysis(of: study).agreements)
  }
}
