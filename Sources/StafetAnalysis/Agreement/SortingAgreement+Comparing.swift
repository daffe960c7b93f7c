import StafetModel
import StafetStatistics
import StafetText

extension SortingAgreement {
  /// Compares two sortings of a study.
  ///
  /// - Parameters:
  ///   - first: The sorting that the analysis uses.
  ///   - second: The sorting compared with it.
  ///   - study: The study that both belong to.
  ///   - confidence: The level of the intervals.
  /// - Complexity: O(*n* + *r* · *k*²) expected for *n* contributions, *r* relays and *k* themes.
  init(of first: Sorting, and second: Sorting, in study: Study, confidence: ConfidenceLevel) {
    var all = PairedPlacements()
    var relays: [RelayAgreement] = []
    var disagreements: [SortingDisagreement] = []
    for relay in study.relays {
      let placements = PairedPlacements(of: relay.sortable, first: first, second: second)
      all.append(placements)
      relays.append(
        RelayAgreement(
          relay: RelayReference(to: relay),
          figures: AgreementFigures(
            of: placements, codebook: study.codebook, confidence: confidence)))
      for unit in placements.units where unit.first.theme != unit.second.theme {
        disagreements.append(
          SortingDisagreement(
            relay: relay.id, contribution: unit.contribution, first: unit.first,
            second: unit.second))
      }
    }
    self.first = SortingReference(of: first)
    self.second = SortingReference(of: second)
    self.figures = AgreementFigures(of: all, codebook: study.codebook, confidence: confidence)
    self.relays = relays
    self.disagreements = disagreements
    self.themePairs = ThemePair.pairs(of: disagreements, codebook: study.codebook)
  }
}

extension SortingReference {
  /// Refers to a sorting.
  init(of sorting: Sorting) {
    self.init(id: sorting.id, coder: sorting.coder, kind: sorting.kind)
  }
}

extension ThemePair {
  /// The pairs of themes behind disagreements, in the order in which they are shown.
  fileprivate static func pairs(
    of disagreements: [SortingDisagreement], codebook: Codebook
  ) -> [ThemePair] {
    struct Key: Hashable {
      let first, second: Theme.ID
    }
    var names: [Theme.ID: String] = [:]
    for theme in codebook.themes { names[theme.id] = theme.name }
    var contributions: [Key: [Contribution.ID]] = [:]
    for disagreement in disagreements {
      let key = Key(first: disagreement.first.theme, second: disagreement.second.theme)
      contributions[key, default: []].append(disagreement.contribution)
    }
    return
      contributions
      .map { key, contributions in
        ThemePair(
          first: key.first, firstName: names[key.first] ?? key.first.text,
          second: key.second, secondName: names[key.second] ?? key.second.text,
          contributions: contributions)
      }
      .sorted { $0.precedes($1) }
  }

  /// Whether the pair is shown before another; the order is total, since no two themes share a name.
  private func precedes(_ other: ThemePair) -> Bool {
    if contributions.count != other.contributions.count {
      return contributions.count > other.contributions.count
    }
    if first != other.first { return DanishOrder.precedes(firstName, other.firstName) }
    return DanishOrder.precedes(secondName, other.secondName)
  }
}
