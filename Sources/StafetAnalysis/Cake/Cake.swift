public import StafetModel
import StafetStatistics
import StafetText

/// How the questions of a relay are divided between themes (*kagen*).
///
/// Every sorted question is in exactly one slice. Questions that the sorting does not place are counted
/// apart: the rest is a theme, *unsorted* is not.
public struct Cake: Hashable, Sendable {
  /// One theme's part of the questions.
  public struct Slice: Hashable, Sendable {
    /// The theme.
    public let theme: Theme.ID

    /// The name of the theme.
    public let name: String

    /// Whether the theme is the rest.
    public let isRest: Bool

    /// The size of the slice: its count, its percentage of all sorted questions, and an interval.
    public let share: Share
  }

  /// The slices: the largest first, ties in Danish alphabetical order.
  ///
  /// A theme without questions has no slice.
  public let slices: [Slice]

  /// How many questions were sorted.
  public let sorted: Int

  /// How many questions the sorting does not place.
  public let unsorted: Int

  /// The slice of a theme, or `nil` where the theme has no questions.
  public func slice(of theme: Theme.ID) -> Slice? {
    slices.first { $0.theme == theme }
  }
}

extension Cake {
  /// Divides what is sorted between themes.
  ///
  /// - Parameters:
  ///   - counts: How many were sorted into each theme.
  ///   - unsorted: How many the sorting does not place.
  ///   - themes: The themes, in the order of the codebook.
  ///   - confidence: The level of the intervals.
  init(of counts: [Int], unsorted: Int, themes: [Theme], confidence: ConfidenceLevel) {
    let sorted = counts.reduce(0, +)
    let places = themes.indices
      .filter { counts[$0] > 0 }
      .sorted { left, right in
        counts[left] == counts[right]
          ? DanishOrder.precedes(themes[left].name, themes[right].name)
          : counts[left] > counts[right]
      }
    let percents = LargestRemainder.percentages(of: places.map { counts[$0] })
    self.slices = zip(places, percents).map { place, percent in
      Slice(
        theme: themes[place].id,
        name: themes[place].name,
        isRest: themes[place].isRest,
        share: Share(
          count: counts[place], of: sorted, percent: percent, confidence: confidence))
    }
    self.sorted = sorted
    self.unsorted = unsorted
  }
}
