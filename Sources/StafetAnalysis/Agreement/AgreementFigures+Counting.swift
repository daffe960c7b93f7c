import StafetModel
import StafetStatistics
import StafetText

extension AgreementFigures {
  /// Counts how far two sortings agree.
  ///
  /// - Parameters:
  ///   - placements: What the sortings did.
  ///   - codebook: The themes, all that were used among them.
  ///   - confidence: The level of the intervals.
  /// - Complexity: O(*n* + *k*²) for *n* units and *k* themes.
  init(of placements: PairedPlacements, codebook: Codebook, confidence: ConfidenceLevel) {
    let units = placements.units
    var used: Set<Theme.ID> = []
    for unit in units {
      used.insert(unit.first.theme)
      used.insert(unit.second.theme)
    }
    // In the order of the codebook, so that sums do not depend on the order of the contributions.
    let themes = codebook.themes.filter { used.contains($0.id) }
    let table = CodingTable(
      units.map { $0.first.theme }, units.map { $0.second.theme },
      categories: themes.map { $0.id })
    let kappa = CohenKappa(of: table)

    self.units = units.count
    self.onlyFirst = placements.onlyFirst
    self.onlySecond = placements.onlySecond
    self.neither = placements.neither
    self.agreed = units.isEmpty ? nil : Share(agreedIn: table, confidence: confidence)
    self.expected = kappa.expectedAgreement
    self.kappa = kappa.value
    self.kappaInterval = kappa.interval(at: confidence)
    self.themes = themes.enumerated()
      .compactMap { place, theme in ThemeAgreement(on: theme, at: place, in: table) }
      .sorted { left, right in
        let one = left.first + left.second
        let other = right.first + right.second
        return one == other ? DanishOrder.precedes(left.name, right.name) : one > other
      }
  }
}

extension Share {
  /// The units that both sortings place in the same theme.
  fileprivate init(agreedIn table: CodingTable<Theme.ID>, confidence: ConfidenceLevel) {
    let agreed = table.categories.indices.reduce(0) { $0 + table.counts[$1][$1] }
    let percents = LargestRemainder.percentages(of: [agreed, table.unitCount - agreed])
    self.init(
      count: agreed, of: table.unitCount, percent: percents[0], confidence: confidence)
  }
}

extension ThemeAgreement {
  /// Reads a theme off the table; `nil` where nobody used it.
  fileprivate init?(on theme: Theme, at place: Int, in table: CodingTable<Theme.ID>) {
    guard let agreement = table.agreement(in: theme.id) else { return nil }
    self.init(
      theme: theme.id, name: theme.name, isRest: theme.isRest, first: table.firstTotals[place],
      second: table.secondTotals[place], both: table.counts[place][place], agreement: agreement)
  }
}
