import StafetModel
import StafetStatistics

extension SortingReliability {
  /// Compares all sortings of a study that were made by hand; `nil` with fewer than two.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - settings: The level of the intervals, and how many resamples to draw.
  /// - Complexity: O(*r* · *n* · *s*) expected for *r* resamples, *n* contributions and *s* sortings.
  init?(of study: Study, settings: AnalysisSettings) {
    let sortings = study.sortings.filter { $0.kind == .byHand }
    if sortings.count < 2 { return nil }
    self.sortings = sortings.map { SortingReference(of: $0) }
    figures = ReliabilityFigures(
      of: study.relays.flatMap { $0.sortable }, in: sortings, settings: settings)
    relays = study.relays.map { relay in
      RelayReliability(
        relay: RelayReference(to: relay),
        figures: ReliabilityFigures(of: relay.sortable, in: sortings, settings: settings))
    }
  }
}

extension ReliabilityFigures {
  /// Counts how far sortings agree on contributions.
  fileprivate init(
    of contributions: [Contribution.ID], in sortings: [Sorting], settings: AnalysisSettings
  ) {
    let codings = sortings.map { sorting in contributions.map { sorting.theme(of: $0) } }
    let alpha = KrippendorffAlpha(ofCategories: codings)
    let unplaced = contributions.indices.count { index in
      codings.allSatisfy { $0[index] == nil }
    }
    units = alpha.unitCount
    placements = alpha.valueCount
    single = contributions.count - alpha.unitCount - unplaced
    self.unplaced = unplaced
    observedDisagreement = alpha.observedDisagreement
    expectedDisagreement = alpha.expectedDisagreement
    self.alpha = alpha.value
    interval = Self.interval(of: alpha, codings, settings: settings)
  }

  /// The bounds of the bootstrap, `nil` where there are none or they are one.
  private static func interval(
    of alpha: KrippendorffAlpha, _ codings: [[Theme.ID?]], settings: AnalysisSettings
  ) -> ClosedRange<Double>? {
    guard alpha.value != nil, settings.resamples > 0,
      let interval = KrippendorffAlpha.interval(
        ofCategories: codings, at: ConfidenceLevel(settings.confidence),
        resamples: settings.resamples),
      interval.low < interval.high
    else { return nil }
    return interval.low...interval.high
  }
}
