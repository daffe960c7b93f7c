public import StafetModel
import StafetStatistics

/// A theme that both of two relays have, with its share of the sorted questions in each.
public struct ThemeComparison: Hashable, Sendable {
  /// The theme.
  public let theme: Theme.ID

  /// The name of the theme.
  public let name: String

  /// Whether the theme is the rest.
  public let isRest: Bool

  /// The theme's share of the first relay's sorted questions.
  public let first: Share

  /// The theme's share of the second relay's sorted questions.
  public let second: Share

  /// The first share less the second, in percentage points, from the unrounded shares.
  public let difference: Double

  /// The lower end of the confidence interval of the difference, in percentage points (Newcombe 1998);
  /// `nil` where a relay has no sorted questions.
  public let differenceLow: Double?

  /// The upper end of the confidence interval of the difference, in percentage points; `nil` where a relay
  /// has no sorted questions.
  public let differenceHigh: Double?

  /// The p-value of Fisher's exact test, two-sided: the probability of shares at least as different if
  /// both relays were alike.
  public let p: Double

  /// The q-value: `p` adjusted for the number of themes compared (Benjamini and Hochberg 1995).
  public let q: Double

  /// Whether a cell of the compared table holds fewer than ``AnalysisSettings/smallCell`` questions.
  public let hasSmallCell: Bool
}

/// A theme that only one of two relays has.
public struct OneSidedTheme: Hashable, Sendable {
  /// The theme.
  public let theme: Theme.ID

  /// The name of the theme.
  public let name: String

  /// The relay that has the theme.
  public let relay: Relay.ID

  /// The theme's share of that relay's sorted questions.
  public let share: Share
}

extension ThemeComparison {
  /// Compares two cakes.
  ///
  /// - Parameters:
  ///   - first: The cake of the first relay, of which more counts as positive.
  ///   - second: The cake compared with.
  ///   - settings: The limit for small cells.
  /// - Returns: One row for each theme that both have, in the order of the first cake.
  static func compare(_ first: Cake, _ second: Cake, settings: AnalysisSettings) -> [Self] {
    let shared = first.slices.compactMap { slice in
      second.slice(of: slice.theme).map { (slice, $0.share) }
    }
    let tables = shared.map { slice, other in
      TwoByTwoTable(
        slice.share.count, of: slice.share.total, against: other.count, of: other.total)
    }
    let p = tables.map { FisherExactTest(of: $0).pValue }
    let q = BenjaminiHochberg.qValues(of: p)
    return shared.indices.map { index in
      let (slice, other) = shared[index]
      let interval = NewcombeInterval(
        slice.share.count, of: slice.share.total, less: other.count, of: other.total,
        at: ConfidenceLevel(settings.confidence))
      return ThemeComparison(
        theme: slice.theme,
        name: slice.name,
        isRest: slice.isRest,
        first: slice.share,
        second: other,
        difference: 100 * ((slice.share.share ?? 0) - (other.share ?? 0)),
        differenceLow: interval.map { 100 * $0.low },
        differenceHigh: interval.map { 100 * $0.high },
        p: p[index],
        q: q[index],
        hasSmallCell: tables[index].smallestCount < settings.smallCell)
    }
  }
}
