import StafetAnalysis
import StafetModel
import StafetStatistics
import TestSupport
import Testing

@Suite struct SortingReliabilityTests {
  typealias Coding = [Theme.ID?]

  /// Relays of questions, each sorted by several coders: for each relay and coder the themes.
  private func study(
    _ relays: [[Coding]], kinds: [Sorting.Kind]? = nil
  ) throws -> Study {
    let coders = relays.first?.count ?? 0
    var assignments = (0..<coders).map { _ in [Contribution.ID: Sorting.Assignment]() }
    let sides = relays.enumerated().map { number, codings in
      let id = Relay.ID(["A", "B", "C"][number])
      for (coder, coding) in codings.enumerated() {
        for (index, theme) in coding.enumerated() {
          assignments[coder][Contribution.ID("\(id)\(index + 1)")] = theme.map { .init(theme: $0) }
        }
      }
      return Side(id: id, entries: (codings.first ?? []).map { ($0, "") })
    }
    return try StafetAnalysisTests.study(
      sides,
      sortings: assignments.enumerated().map { index, placed in
        Sorting(
          id: Sorting.ID("s\(index + 1)"), coder: "coder \(index + 1)",
          kind: kinds?[index] ?? .byHand, assignments: placed)
      })
  }

  private func reliability(
    _ relays: [[Coding]], kinds: [Sorting.Kind]? = nil,
    change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> SortingReliability? {
    var settings = AnalysisSettings()
    settings.resamples = 1_999  // as in the references
    change(&settings)
    return try StudyAnalysis(of: study(relays, kinds: kinds), settings: settings).reliability
  }

  /// Themes by the numbers of the published example: 1 to 5, and 0 for none.
  private func themes(_ numbers: [Int]) -> Coding {
    let themes: [Theme.ID?] = [
      nil, "krydspres", "borgerblik", "oevrige", "aabenhed", "ledelsesrum",
    ]
    return numbers.map { themes[$0] }
  }

  /// Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*: four observers, twelve units, and an
  /// alpha of 0.743.
  private var published: [Coding] {
    [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
      [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ].map { themes($0) }
  }

  /// The interval: the 1,999 draws made anew in Python from the default seed, alpha of each by a matrix of
  /// coincidences in NumPy 2.4.6, and BCa by SciPy 1.17.1.
  @Test func agreesWithAPublishedExample() throws {
    let reliability = try #require(try reliability([published]))
    let figures = reliability.figures
    #expect(reliability.sortings.map { $0.id } == ["s1", "s2", "s3", "s4"])
    #expect(reliability.sortings.map { $0.coder }.first == "coder 1")
    #expect([figures.units, figures.placements] == [11, 40])
    #expect([figures.single, figures.unplaced, figures.total] == [1, 0, 12])
    #expect(figures.alpha?.isNearly(0.743421052631579) == true)
    // By hand: 8 unlike of 40 in the coincidences, 1216 unlike of 40 · 39 pairs.
    #expect(figures.observedDisagreement?.isNearly(8.0 / 40) == true)
    #expect(figures.expectedDisagreement?.isNearly(1_216.0 / 1_560) == true)
    #expect(figures.interval?.lowerBound.isNearly(0.3932161169840873) == true)
    #expect(figures.interval?.upperBound.isNearly(0.9366535990235986) == true)
    #expect(reliability.relays.map { $0.figures } == [figures])
    #expect(reliability.relays.map { $0.relay.name } == ["Stafet A"])
  }

  /// Two relays of two coders, by hand.
  ///
  /// A: of 4 units 3 alike; 8 placements, 5 and 3 of the themes; 2/8 observed, 2 · 5 · 3 / 56 expected,
  /// alpha 1 − (1/4) / (15/28) = 8/15. B: of 2 units none alike; 2 and 2 of the themes; 1 − 1 / (8/12) =
  /// −1/2. Together: 6 unlike of 12; the themes 7, 3 and 2 times, 2 · (21 + 14 + 6) of 132 pairs; 1 −
  /// (1/2) / (41/66) = 8/41.
  @Test func relaysHaveTheirOwnFigures() throws {
    let reliability = try #require(
      try reliability([
        [themes([1, 1, 2, 1, 0]), themes([1, 2, 2, 1, 1])],
        [themes([1, 3, 0]), themes([3, 1, 0])],
      ]))
    let figures = reliability.relays.map { $0.figures }
    #expect(figures.map { $0.units } == [4, 2])
    #expect(figures.map { $0.single } == [1, 0])
    #expect(figures.map { $0.unplaced } == [0, 1])
    #expect(figures[0].alpha?.isNearly(8.0 / 15) == true)
    #expect(figures[1].alpha?.isNearly(-0.5) == true)
    #expect(reliability.figures.units == 6)
    #expect(reliability.figures.total == 8)
    #expect(reliability.figures.alpha?.isNearly(8.0 / 41) == true)
  }

  /// Text that a coder leaves unsorted neither makes agreement nor breaks it.
  @Test func whatIsUnsortedChangesNoAlpha() throws {
    let alone = try #require(try reliability([published]))
    let more = try #require(
      try reliability([
        published.enumerated().map { coder, coding in
          coding + Array(repeating: nil, count: 50) + [coder == 2 ? "aerlighed" : nil]
        }
      ]))
    #expect(more.figures.alpha == alone.figures.alpha)
    #expect(more.figures.interval == alone.figures.interval)
    #expect([more.figures.units, more.figures.single, more.figures.unplaced] == [11, 2, 50])
  }

  @Test func onlySortingsByHandAreTaken() throws {
    let kinds: [Sorting.Kind] = [.byHand, .suggested, .byHand, .given]
    let reliability = try #require(try reliability([published], kinds: kinds))
    #expect(reliability.sortings.map { $0.id } == ["s1", "s3"])
    #expect(reliability.sortings.map { $0.kind } == [.byHand, .byHand])
    // Both place units 2 to 9.
    #expect(reliability.figures.units == 8)
    #expect(try self.reliability([published], kinds: [.byHand, .suggested, .given, .given]) == nil)
    #expect(try self.reliability([[themes([1, 2])]]) == nil)
    #expect(try self.reliability([]) == nil)
  }

  @Test func theSortingOfThePicturesDoesNotMatter() throws {
    let usual = try reliability([published])
    #expect(usual != nil)
    #expect(try reliability([published]) { $0.sorting = "s3" } == usual)
  }

  @Test func withoutUnitsThereIsNoFigure() throws {
    let figures = try #require(try reliability([[themes([1, 0, 0]), themes([0, 2, 0])]])).figures
    #expect([figures.units, figures.placements, figures.single, figures.unplaced] == [0, 0, 2, 1])
    #expect(figures.alpha == nil)
    #expect(figures.interval == nil)
    #expect(figures.observedDisagreement == nil)
    #expect(figures.expectedDisagreement == nil)
  }

  @Test func oneThemeEverywhereLeavesNothingToTellApart() throws {
    let figures = try #require(try reliability([[themes([1, 1]), themes([1, 1])]])).figures
    #expect(figures.alpha == nil)
    #expect(figures.interval == nil)
    #expect(figures.observedDisagreement == 0)
    #expect(figures.expectedDisagreement == 0)
  }

  @Test func fullAgreementHasNoInterval() throws {
    let coding = themes((0..<24).map { $0 % 4 + 1 })
    let figures = try #require(try reliability([[coding, coding, coding]])).figures
    #expect(figures.alpha == 1)
    #expect(figures.interval == nil)
  }

  @Test func levelAndResamplesAreSettings() throws {
    let coding = [themes((0..<24).map { $0 % 4 + 1 }), themes((0..<24).map { $0 % 5 / 2 + 1 })]
    func interval(_ change: (inout AnalysisSettings) -> Void = { _ in }) throws -> ClosedRange<
      Double
    >? {
      try reliability([coding], change: change)?.figures.interval
    }
    let usual = try #require(try interval())
    // As above.
    #expect(usual.lowerBound.isNearly(-0.19951285614060488, within: 1e-11))
    #expect(usual.upperBound.isNearly(0.27500659981475517, within: 1e-11))
    let narrow = try #require(try interval { $0.confidence = 0.5 })
    #expect(usual.lowerBound < narrow.lowerBound && narrow.upperBound < usual.upperBound)
    #expect(try interval { $0.resamples = 1_000 } != usual)
    #expect(try interval { $0.resamples = 0 } == nil)
    #expect(try interval() == usual)
  }

  /// Laws over relays that three coders sorted by chance.
  @Test(arguments: UInt64(1)...20) func countsAddUp(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let relays = (0..<2).map { _ in
      let count = Int.random(in: 0...30, using: &generator)
      return (0..<3).map { _ in
        themes((0..<count).map { _ in Int.random(in: 0...3, using: &generator) })
      }
    }
    let reliability = try #require(
      try self.reliability(relays) { $0.resamples = 0 })
    let parts = reliability.relays.map { $0.figures }
    let all = reliability.figures
    for (part, relay) in zip(parts, relays) {
      #expect(part.total == relay[0].count)
      #expect(part.placements >= 2 * part.units && part.placements <= 3 * part.units)
      if let alpha = part.alpha { #expect(alpha <= 1) }
    }
    #expect(all.units == parts.reduce(0) { $0 + $1.units })
    #expect(all.placements == parts.reduce(0) { $0 + $1.placements })
    #expect(all.single == parts.reduce(0) { $0 + $1.single })
    #expect(all.unplaced == parts.reduce(0) { $0 + $1.unplaced })
  }
}
