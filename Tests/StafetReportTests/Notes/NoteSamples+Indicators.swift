import StafetModel
import TestSupport

@testable import StafetAnalysis
@testable import StafetReport

/// What is said of indicators: those of a relay worked out by hand, and forms that it has not.
extension NoteSamples {
  static func indicators(in language: ReportLanguage) -> [(kind: String, sentences: [String])] {
    [
      ("Indicator.meaning", Indicator.allCases.map { $0.meaning(in: language) }),
      ("RelayIndicators", workedIndicators.flatMap { sentences(of: $0, in: language) }),
      ("RelayIndicators, other forms", otherForms.map { finding(of: $0, in: language) }),
      ("IndicatorAbsence", absences.map { $0.sentence(in: language) }),
      ("IndicatorLimit", limits.map { $0.sentence(in: language) }),
    ]
  }

  /// What names of indicators and their parts are, each with its key.
  static func indicatorNames(in language: ReportLanguage) -> String {
    let rows =
      [["# Indicator"]] + Indicator.allCases.map { [$0.rawValue, $0.name(in: language)] }
      + [["# Mindset"]] + Mindset.allCases.map { [$0.rawValue, $0.name(in: language)] }
      + [["# FocusLevel"]] + FocusLevel.allCases.map { [$0.rawValue, $0.name(in: language)] }
      + [["# IndicatorScore.Answer"]]
      + IndicatorScore.Answer.allCases.map { [$0.rawValue, $0.name(in: language)] }
      + [["# IndicatorFormula"]]
      + IndicatorFormula.allCases.map { [$0.rawValue, $0.name(in: language), $0.expression] }
      + [["# IndicatorQuantity"]]
      + IndicatorQuantity.allCases.map { [$0.rawValue, $0.name(in: language)] }
    return rows.map { $0.joined(separator: ": ") + "\n" }.joined()
  }

  private static func sentences(
    of indicators: RelayIndicators, in language: ReportLanguage
  ) -> [String] {
    Indicator.allCases.flatMap { indicators.sentences(of: $0, in: language) }
  }

  private static func finding(of sample: RelayIndicators, in language: ReportLanguage) -> String {
    sample.readings.first.map { sample.sentences(of: $0.indicator, in: language)[0] } ?? ""
  }

  private static let workedIndicators: [RelayIndicators] = {
    var settings = AnalysisSettings()
    settings.expectedWords = ["tillid", "borger"]
    let study = try? Study(
      language: "da", relays: [WorkedRelay.relay], codebook: WorkedRelay.codebook,
      sortings: [WorkedRelay.sorting])
    let analysis = study.flatMap { try? StudyAnalysis(of: $0, settings: settings) }
    return analysis?.relays.compactMap { $0.indicators } ?? []
  }()

  private static func group(
    _ name: String, _ formula: IndicatorFormula, _ value: Double, mindset: Mindset? = nil,
    words: [String] = []
  ) -> IndicatorReading.Group {
    IndicatorReading.Group(
      group: ParticipantGroup.ID(name), name: name,
      figures: [IndicatorFigure(formula, value, inputs: [])], mindset: mindset,
      words: words.map { IndicatorWord(stem: $0, form: $0) })
  }

  private static let otherForms: [RelayIndicators] = [
    RelayIndicators(readings: [
      IndicatorReading(
        .mindset,
        groups: [
          group("A", .questionSurplus, 1, mindset: .proactive),
          group("B", .questionSurplus, -1, mindset: .reactive),
          group("C", .questionSurplus, -2, mindset: .reactive),
          group("D", .questionSurplus, 0, mindset: .inactive),
        ])
    ]),
    RelayIndicators(readings: [
      IndicatorReading(
        .keyStakeholders,
        figures: [
          IndicatorFigure(
            .keyStakeholders, 2,
            inputs: [
              .init(.upperQuartile, 2), .init(.interquartileRange, 1), .init(.participants, 56),
            ])
        ])
    ]),
    RelayIndicators(readings: [
      IndicatorReading(
        .interaction,
        figures: [
          IndicatorFigure(.answerRate, absence: .noAnswers),
          .share(.reciprocity, .mutualPairs, 1, of: .joinedPairs, 4, confidence: 0.95),
        ])
    ]),
    RelayIndicators(readings: [
      IndicatorReading(
        .highlights,
        figures: [
          IndicatorFigure(.keywords, 0, inputs: []),
          IndicatorFigure(.prominentWords, 0, inputs: []),
        ])
    ]),
    focus(.some), focus(.none),
    RelayIndicators(readings: [
      IndicatorReading(
        .blindspots,
        figures: [
          IndicatorFigure(
            .blindspots, 0, inputs: [.init(.keywords, 5), .init(.eligibleGroups, 3)])
        ])
    ]),
    RelayIndicators(readings: [
      IndicatorReading(
        .blindspots,
        figures: [IndicatorFigure(.blindspots, 6, inputs: [.init(.keywords, 5)])],
        groups: [
          group("A", .blindspots, 5, words: ["a", "b", "c", "d", "e"]),
          group("B", .blindspots, 1, words: ["a"]),
        ])
    ]),
    RelayIndicators(readings: [
      IndicatorReading(
        .collaboration,
        figures: [
          IndicatorFigure(
            .collaborationOfOneGroup, 25,
            inputs: [.init(.mutualPairs, 1), .init(.joinedPairs, 4)])
        ], score: IndicatorScore(25))
    ]),
    RelayIndicators(readings: [
      IndicatorReading(
        .alignment,
        figures: [
          IndicatorFigure(
            .alignment, 20,
            inputs: [
              .init(.themes, 1), .init(.rest, 5), .init(.largestTwo, 5), .init(.sorted, 10),
            ])
        ], score: IndicatorScore(20))
    ]),
    RelayIndicators(readings: [
      IndicatorReading(
        .ring,
        figures: [
          .share(.ring, .rings, 1, of: .chains, 4, confidence: 0.95)
            .adding([.init(.returningChains, 1)])
        ])
    ]),
    RelayIndicators(readings: [IndicatorReading(.network, absence: .oneGroup)]),
  ]

  private static func focus(_ level: FocusLevel) -> RelayIndicators {
    RelayIndicators(
      readings: [
        IndicatorReading(
          .focus,
          figures: [
            IndicatorFigure(
              .sharedWords, 0, inputs: [.init(.keywords, level == .none ? 0 : 4)])
          ])
      ], focus: level)
  }

  private static let absences: [IndicatorAbsence] = [
    .withheld, .noAuthors, .noAddressees, .noAnswers, .noRoster, .noGroups, .oneGroup,
    .tooManyGroups(limit: 50), .noThemes, .noWords, .noKeywords, .noExpectedWords,
    .noExternalGroups, .unknownChains, .fewContributions(least: 5), .zeroDenominator(.joinedPairs),
  ]

  private static let limits: [IndicatorLimit] = [
    .leftOut(3, of: 20, .questions), .withheldGroups(1), .withheldGroups(2), .few(6, .receivers),
    .inferredLinks, .unstableOrder,
  ]
}
