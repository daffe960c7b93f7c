import StafetAnalysis
import StafetModel
import StafetStatistics
import TestSupport
import Testing

@Suite struct SortingAgreementTests {
  // MARK: Figures

  /// The two tables of Feinstein and Cicchetti (1990), *High Agreement but Low Kappa: I*.
  ///
  /// They give kappas of 0.70 and 0.32 for the same 85 % of agreement. By hand: chance gives 0.49 · 0.46 +
  /// 0.51 · 0.54 and 0.90 · 0.85 + 0.10 · 0.15. Intervals of kappa: statsmodels 0.15.0, `cohens_kappa`; of
  /// the share: the same, `proportion_confint(85, 100, method="wilson")`.
  struct Published: Sendable, CustomTestStringConvertible {
    let both, onlyFirst, onlySecond, none: Int
    let expected, kappa, low, high, inTheme, inRest: Double
    var testDescription: String { "kappa \(kappa)" }
  }

  @Test(arguments: [
    Published(
      both: 40, onlyFirst: 9, onlySecond: 6, none: 45, expected: 0.5008,
      kappa: 0.6995192307692307, low: 0.5595903407506923, high: 0.8394481207877692,
      inTheme: 80.0 / 95, inRest: 90.0 / 105),
    Published(
      both: 80, onlyFirst: 10, onlySecond: 5, none: 5, expected: 0.78,
      kappa: 0.318181818181818, low: 0.05661184308109374, high: 0.5797517932825422,
      inTheme: 160.0 / 175, inRest: 0.4),
  ])
  func agreesWithPublishedTables(_ sample: Published) throws {
    let agreement = try agreement([
      DoubleSide(
        "A",
        [
          ("krydspres", "krydspres", sample.both), ("krydspres", "oevrige", sample.onlyFirst),
          ("oevrige", "krydspres", sample.onlySecond), ("oevrige", "oevrige", sample.none),
        ])
    ])
    let figures = agreement.figures
    #expect(figures.units == 100)
    #expect(figures.total == 100)
    let agreed = try #require(figures.agreed)
    #expect([agreed.count, agreed.total, agreed.percent] == [85, 100, 85])
    #expect(agreed.share == 0.85)
    #expect(agreed.low?.isNearly(0.7671644040916763) == true)
    #expect(agreed.high?.isNearly(0.9069401471634337) == true)
    #expect(figures.expected?.isNearly(sample.expected) == true)
    #expect(figures.kappa?.isNearly(sample.kappa) == true)
    #expect(figures.kappaInterval?.lowerBound.isNearly(sample.low) == true)
    #expect(figures.kappaInterval?.upperBound.isNearly(sample.high) == true)
    let theme = try #require(figures.themes.first { $0.theme == "krydspres" })
    #expect(theme.first == sample.both + sample.onlyFirst)
    #expect(theme.second == sample.both + sample.onlySecond)
    #expect(theme.both == sample.both)
    #expect(theme.agreement == sample.inTheme)
    #expect(!theme.isRest)
    let rest = try #require(figures.themes.first { $0.theme == "oevrige" })
    #expect(rest.agreement == sample.inRest)
    #expect(rest.isRest)
  }

  @Test func theLevelOfTheIntervalsIsASetting() throws {
    let side = DoubleSide(
      "A",
      [
        ("krydspres", "krydspres", 40), ("krydspres", "oevrige", 9), ("oevrige", "krydspres", 6),
        ("oevrige", "oevrige", 45),
      ])
    let figures = try agreement([side]) { $0.confidence = 0.9 }.figures
    // The first of the tables above at 90 %: 1.6448536… standard errors of statsmodels, and its
    // `proportion_confint(85, 100, alpha=0.1, method="wilson")`.
    #expect(figures.kappaInterval?.lowerBound.isNearly(0.5820872044270227) == true)
    #expect(figures.kappaInterval?.upperBound.isNearly(0.8169512571114388) == true)
    #expect(figures.agreed?.low?.isNearly(0.7820969631120788) == true)
    #expect(figures.agreed?.high?.isNearly(0.8994631323396992) == true)
  }

  // MARK: What is compared

  @Test func whatIsUnsortedMakesNoAgreement() throws {
    let agreement = try agreement([
      DoubleSide(
        "A",
        [
          ("krydspres", "krydspres", 3), ("krydspres", "borgerblik", 1), ("krydspres", nil, 2),
          (nil, "borgerblik", 4), (nil, nil, 50),
        ])
    ])
    let figures = agreement.figures
    #expect(
      [figures.units, figures.onlyFirst, figures.onlySecond, figures.neither] == [4, 2, 4, 50])
    #expect(figures.total == 60)
    #expect(figures.agreed?.count == 3)
    #expect(figures.agreed?.total == 4)
    #expect(figures.themes.map { $0.name } == ["Krydspres", "Borgerblik"])
    #expect(figures.themes.map { [$0.first, $0.second, $0.both] } == [[4, 3, 3], [0, 1, 0]])
    #expect(figures.themes.map { $0.agreement } == [6.0 / 7, 0])
    #expect(agreement.disagreements.map { $0.contribution } == ["A4"])
  }

  @Test func withoutCommonUnitsThereIsNoFigure() throws {
    let agreement = try agreement([
      DoubleSide("A", [("krydspres", nil, 2), (nil, "krydspres", 1)])
    ])
    let figures = agreement.figures
    #expect(
      [figures.units, figures.onlyFirst, figures.onlySecond, figures.neither] == [0, 2, 1, 0])
    #expect(figures.agreed == nil)
    #expect(figures.expected == nil)
    #expect(figures.kappa == nil)
    #expect(figures.kappaInterval == nil)
    #expect(figures.themes.isEmpty)
    #expect(agreement.disagreements.isEmpty)
    #expect(agreement.themePairs.isEmpty)
  }

  @Test func aRelayWithoutContributionsHasNoUnits() throws {
    let agreement = try agreement([
      DoubleSide("A", []), DoubleSide("B", [("krydspres", "krydspres", 1)]),
    ])
    #expect(agreement.relays.map { $0.figures.units } == [0, 1])
    #expect(agreement.relays.map { $0.figures.total } == [0, 1])
    #expect(agreement.relays[0].figures.agreed == nil)
  }

  @Test func oneThemeEverywhereLeavesNothingToTellApart() throws {
    let figures = try agreement([DoubleSide("A", [("krydspres", "krydspres", 5)])]).figures
    #expect(figures.agreed?.percent == 100)
    #expect(figures.expected == 1)
    #expect(figures.kappa == nil)
    #expect(figures.kappaInterval == nil)
    #expect(figures.themes.map { $0.agreement } == [1])
  }

  @Test func fullAgreementHasNoInterval() throws {
    let agreement = try agreement([
      DoubleSide("A", [("krydspres", "krydspres", 2), ("oevrige", "oevrige", 2)])
    ])
    #expect(agreement.figures.kappa == 1)
    #expect(agreement.figures.kappaInterval == nil)
    #expect(agreement.disagreements.isEmpty)
    #expect(agreement.themePairs.isEmpty)
  }

  /// Kappa is 0 and has no spread, whatever the sizes of the themes.
  @Test(arguments: 1...40)
  func oneThemeInOneSortingIsAgreementByChance(_ others: Int) throws {
    let figures = try agreement([
      DoubleSide("A", [("krydspres", "krydspres", 7), ("oevrige", "krydspres", others)])
    ]).figures
    #expect(figures.kappa == 0)
    #expect(figures.kappaInterval == nil)
  }

  @Test func statementsAreComparedWhereThereAreNoQuestions() throws {
    var side = DoubleSide("A", [("krydspres", "krydspres", 2), ("krydspres", "oevrige", 1)])
    side.kind = .interviews
    let agreement = try agreement([side])
    #expect(agreement.figures.units == 3)
    #expect(agreement.disagreements.map { $0.contribution } == ["A3"])
  }

  /// Answers and, beside questions, statements may be in a sorting; they are not what is sorted.
  @Test func nothingButWhatIsSortedIsCompared() throws {
    let relay = Relay(
      id: "A",
      contributions: [
        Contribution(id: "q", kind: .question, text: ""),
        Contribution(id: "a", kind: .answer, replyTo: "q", text: ""),
        Contribution(id: "s", kind: .statement, text: ""),
      ])
    func sorting(_ id: Sorting.ID, _ theme: Theme.ID) -> Sorting {
      Sorting(
        id: id, coder: "c", kind: .byHand,
        assignments: [
          "q": .init(theme: "krydspres"), "a": .init(theme: theme), "s": .init(theme: theme),
        ])
    }
    let study = try Study(
      relays: [relay], codebook: codebook,
      sortings: [sorting("one", "krydspres"), sorting("two", "oevrige")])
    let agreement = try #require(StudyAnalysis(of: study).agreements.first)
    #expect(agreement.figures.units == 1)
    #expect(agreement.figures.agreed?.count == 1)
    #expect(agreement.disagreements.isEmpty)
  }

  // MARK: Several relays

  @Test func relaysAreComparedOneByOneAndTogether() throws {
    let agreement = try agreement([
      DoubleSide("A", [("krydspres", "krydspres", 3), ("oevrige", "krydspres", 1)]),
      DoubleSide(
        "B",
        [
          ("borgerblik", "borgerblik", 1), ("oevrige", "borgerblik", 2),
          ("oevrige", "oevrige", 1), (nil, "oevrige", 1),
        ]),
    ])
    #expect(agreement.relays.map { $0.relay.id } == ["A", "B"])
    #expect(agreement.relays.map { $0.relay.name } == ["Stafet A", "Stafet B"])
    #expect(agreement.relays.map { $0.figures.units } == [4, 4])
    #expect(agreement.relays.map { $0.figures.agreed?.count } == [3, 2])
    #expect(agreement.relays.map { $0.figures.onlySecond } == [0, 1])
    // By hand: in A chance gives 3/4 · 1, as much as is alike; in B 1/4 · 3/4 + 3/4 · 1/4 = 3/8, and
    // (1/2 − 3/8) / (5/8) = 1/5.
    #expect(agreement.relays[0].figures.kappa == 0)
    #expect(agreement.relays[1].figures.kappa?.isNearly(0.2) == true)
    // By hand, together: of 8 alike 5; chance (3 · 4 + 1 · 3 + 4 · 1) / 64 = 19/64; kappa
    // (40 − 19) / 45.
    #expect(agreement.figures.units == 8)
    #expect(agreement.figures.agreed?.count == 5)
    #expect(agreement.figures.expected?.isNearly(19.0 / 64) == true)
    #expect(agreement.figures.kappa?.isNearly(21.0 / 45) == true)
  }

  // MARK: Order

  @Test func themesStandByPlacementsAndThenInDanishOrder() throws {
    let agreement = try agreement([
      DoubleSide(
        "A",
        [
          ("aabenhed", "aerlighed", 2), ("aerlighed", "aabenhed", 2), ("oevrige", "oevrige", 2),
          ("krydspres", "krydspres", 3), ("borgerblik", "ledelsesrum", 1),
        ])
    ])
    #expect(
      agreement.figures.themes.map { $0.name } == [
        "Krydspres", "Ærlighed", "Øvrige", "Åbenhed", "Borgerblik", "Ledelsesrum",
      ])
  }

  @Test func disagreementsStandInTheOrderOfTheSource() throws {
    let agreement = try agreement([
      DoubleSide("B", [("oevrige", "aabenhed", 1), ("krydspres", "oevrige", 2)]),
      DoubleSide(
        "A",
        [("aabenhed", "oevrige", 1), ("aabenhed", "krydspres", 1), ("oevrige", "aabenhed", 1)]),
    ])
    #expect(
      agreement.disagreements.map { "\($0.relay) \($0.contribution)" }
        == ["B B1", "B B2", "B B3", "A A1", "A A2", "A A3"])
    #expect(
      agreement.themePairs.map { "\($0.firstName) – \($0.secondName)" } == [
        "Krydspres – Øvrige", "Øvrige – Åbenhed", "Åbenhed – Krydspres", "Åbenhed – Øvrige",
      ])
    #expect(
      agreement.themePairs.map { $0.contributions } == [
        ["B2", "B3"], ["B1", "A3"], ["A2"], ["A1"],
      ])
  }

  @Test func certaintiesAreKept() throws {
    func sorting(_ id: Sorting.ID, _ assignment: Sorting.Assignment) -> Sorting {
      Sorting(id: id, coder: "c", kind: .byHand, assignments: ["A1": assignment])
    }
    let study = try study(
      [.texts("A", "?")],
      sortings: [
        sorting("one", .init(theme: "krydspres")),
        sorting("two", .init(theme: "oevrige", certainty: 0.25)),
      ])
    let disagreement = try #require(
      StudyAnalysis(of: study).agreements.first?.disagreements.first)
    #expect(disagreement.first == .init(theme: "krydspres"))
    #expect(disagreement.second == .init(theme: "oevrige", certainty: 0.25))
  }

  // MARK: Which sortings

  private func studyOfThree() throws -> Study {
    let kinds: [(Sorting.ID, Sorting.Kind)] = [
      ("one", .byHand), ("two", .suggested), ("three", .given),
    ]
    return try study(
      [.texts("A", "?")],
      sortings: kinds.map { id, kind in
        Sorting(
          id: id, coder: "coder of \(id)", kind: kind,
          assignments: ["A1": .init(theme: "krydspres")])
      })
  }

  @Test func theSortingOfThePicturesIsComparedWithEachOther() throws {
    let agreements = try StudyAnalysis(of: studyOfThree()).agreements
    #expect(agreements.map { $0.first.id } == ["one", "one"])
    #expect(agreements.map { $0.second.id } == ["two", "three"])
    #expect(agreements.map { $0.first.coder } == ["coder of one", "coder of one"])
    #expect(agreements.map { $0.second.coder } == ["coder of two", "coder of three"])
    #expect(agreements.map { $0.first.kind } == [.byHand, .byHand])
    #expect(agreements.map { $0.second.kind } == [.suggested, .given])
  }

  @Test func anotherSortingMayBeNamed() throws {
    var settings = AnalysisSettings()
    settings.sorting = "three"
    let agreements = try StudyAnalysis(of: studyOfThree(), settings: settings).agreements
    #expect(agreements.map { $0.first.id } == ["three", "three"])
    #expect(agreements.map { $0.second.id } == ["one", "two"])
  }

  @Test func oneSortingIsComparedWithNothing() throws {
    #expect(try analysis(.themes("A", ["krydspres": 2])).agreements.isEmpty)
    #expect(try analysis(.texts("A", "?")).agreements.isEmpty)
  }
}
