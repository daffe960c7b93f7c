public import StafetModel
import StafetStatistics
import StafetText

/// How the questions of a relay are divided between themes (*kagen*).
///
/// Every sorted question is in exactly one slice. Questions that the sorting does not place are counted
/// apart: the rest is a theme, *unsorted* is not.
public struct Cake: Hashable, Sendable {
  /// One theme's part of the questions.
  public struct Slice: Hashable, Sendable, Identifiable {
    /// The theme.
    public let theme: Theme.ID

    /// The name of the theme.
    public let name: String

    /// Whether the theme is the rest.
    public let isRest: Bool

    /// The size of the slice: its count, its percentage of all sorted questions, and an interval.
    public let share: Share

    /// Makes a slice of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - theme: The theme.
    ///   - name: The name of the theme.
    ///   - isRest: Whether the theme is the rest.
    ///   - share: The size of the slice: its count, its percentage of all sorted questions, and an interval.
    public init(theme: Theme.ID, name: String, isRest: Bool = false, share: Share) {
      self.theme = theme
      self.name = name
      self.isRest = isRest
      self.share = share
    }

    /// What tells it from the others of one list: `theme`.
    public var id: Theme.ID { theme }
  }

  /// The slices: the largest first, ties in Danish alphabetical order.
  ///
  /// A theme without questions has no slice.
  public let slices: [Slice]

  /// How many questions were sorted.
  public let sorted: Int

  /// How many questions the sorting does not place.
  public let unsorted: Int

  /// Divides what is sorted between themes, as for a preview or a test.
  ///
  /// Order, percentages and intervals are worked out as in an analysis; a theme without questions gets no slice.
  ///
  /// ```swift
  /// let cake = Cake(of: [(Theme(id: "trust", name: "Tillid"), 12), (Theme(id: "time", name: "Tid"), 4)])
  /// ```
  ///
  /// - Parameters:
  ///   - counts: The themes, each once, in the order of the codebook, and how many questions each holds.
  ///   - unsorted: How many questions are in none of them.
  ///   - confidence: The confidence level of the intervals, between 0 and 1.
  /// - Precondition: No theme is there twice, no count is negative, and `confidence` lies strictly between 0 and 1.
  /// - Complexity: O(*k* log *k*) in the number of themes.
  public init(
    of counts: [(theme: Theme, count: Int)], unsorted: Int = 0, confidence: Double = 0.95
  ) {
    precondition(
      Set(counts.map { $0.theme.id }).count == counts.count, "A theme has one slice of a cake.")
    precondition(
      unsorted >= 0 && counts.allSatisfy { $0.count >= 0 }, "A count is not negative.")
    self.init(
      of: counts.map { $0.count }, unsorted: unsorted, themes: counts.map { $0.theme },
      confidence: ConfidenceLevel(confidence))
  }

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
