public import StafetModel
import StafetStatistics
import StafetText

/// How the questions of a relay divide between themes (*kagen*).
///
/// Every sorted question is in exactly one slice. Questions that the sorting does not place are
/// counted apart, since the rest is a theme and unsorted is none.
public struct Cake: Hashable, Sendable {
  /// One theme's part of the questions.
  public struct Slice: Hashable, Sendable {
    /// The theme.
    public let theme: Theme.ID

    /// The name of the theme.
    public let name: String

    /// Whether the theme is the rest.
    public let isRest: Bool

    /// How large the part is.
    public let share: Share
  }

  /// The slices: the largest first, those of the same size in Danish alphabetical order.
  ///
  /// A theme without questions has no slice.
  public let slices: [Slice]

  /// How many questions were sorted.
  public let sorted: Int

  /// How many questions the sorting does not place.
  public let unsorted: Int

  /// The slice of a theme, if it has one.
  public func slice(of theme: Theme.ID) -> Slice? {
    slices.first { $0.theme == theme }
  }
}

extension Cake {
  /// Divides contributions between themes.
  ///
  /// - Parameters:
  ///   - contributions: What is sorted: the questions of a relay.
  ///   - sorting: Where each was placed.
  ///   - codebook: The themes.
  ///   - confidence: The level of the intervals.
  init(
    of contributions: [Contribution.ID],
    sortedBy sorting: Sorting,
    codebook: Codebook,
    confidence: ConfidenceLevel
  ) {
    var counts: [Theme.ID: Int] = [:]
    for contribution in contributions {
      if let theme = sorting.theme(of: contribution) { counts[theme, default: 0] += 1 }
    }
    let sorted = counts.values.reduce(0, +)
    let themes = codebook.themes
      .filter { counts[$0.id] != nil }
      .sorted { left, right in
        let one = counts[left.id] ?? 0
        let other = counts[right.id] ?? 0
        return one == other ? DanishOrder.precedes(left.name, right.name) : one > other
      }
    let percents = LargestRemainder.percentages(of: themes.map { counts[$0.id] ?? 0 })
    self.slices = zip(themes, percents).map { theme, percent in
      Slice(
        theme: theme.id,
        name: theme.name,
        isRest: theme.isRest,
        share: Share(
          count: counts[theme.id] ?? 0, of: sorted, percent: percent, confidence: confidence))
    }
    self.sorted = sorted
    self.unsorted = contributions.count - sorted
  }
}
