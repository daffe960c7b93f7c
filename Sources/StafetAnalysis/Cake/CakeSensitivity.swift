public import StafetModel

/// How a cake would change if the less sure of its questions were sorted otherwise (*følsomhed*).
///
/// Each theme gets the smallest and the largest number of questions that it could have when every less
/// sure question either stays or moves. Other questions stay, so the total is always the same, and the
/// present count of a theme lies within its bounds. Bounds are extremes, not confidence intervals: they
/// have no probability, and two themes may not be able to reach theirs at the same time.
///
/// ``Basis-swift.enum`` says which questions are less sure, and ``Question/alternatives`` where each of
/// them may move. Taking a third of the questions is this library's choice. See <doc:HowCertainACakeIs>.
public struct CakeSensitivity: Hashable, Sendable {
  /// How it is known which questions are less sure.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// The sorting states certainties: less sure is the third of the questions with the lowest ones.
    ///
    /// Only questions with a stated certainty count, and the third is rounded up. Ties with the highest
    /// certainty in the third belong to it as well, so it can be larger; a certainty of 1 never does, so
    /// it can be smaller or empty.
    case certainties

    /// The sorting states no certainty: less sure are the questions that another sorting by hand places in
    /// another theme.
    case otherSorting = "other_sorting"
  }

  /// A less sure question.
  public struct Question: Hashable, Sendable, Identifiable {
    /// The question.
    public let contribution: Contribution.ID

    /// The theme that the question is placed in.
    public let theme: Theme.ID

    /// How sure the coder was, from 0 to 1, or `nil` where that was not stated.
    public let certainty: Double?

    /// The other themes that other sortings of the study, of any kind, place the question in, in the order
    /// of the codebook.
    ///
    /// If there are any, the question may move to these only. If there are none, it may move to any theme.
    public let alternatives: [Theme.ID]

    /// Makes a less sure question of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - contribution: The question.
    ///   - theme: The theme that the question is placed in.
    ///   - certainty: How sure the coder was, from 0 to 1, or `nil` where that was not stated.
    ///   - alternatives: The other themes that other sortings of the study, of any kind, place the question in, in
    ///     the order of the codebook.
    public init(
      contribution: Contribution.ID, theme: Theme.ID, certainty: Double? = nil,
      alternatives: [Theme.ID] = []
    ) {
      self.contribution = contribution
      self.theme = theme
      self.certainty = certainty
      self.alternatives = alternatives
    }

    /// What tells it from the others of one list: `contribution`.
    public var id: Contribution.ID { contribution }
  }

  /// The smallest and the largest number of questions that a theme could have.
  public struct Bounds: Hashable, Sendable, Identifiable {
    /// The theme.
    public let theme: Theme.ID

    /// The name of the theme.
    public let name: String

    /// Whether the theme is the rest.
    public let isRest: Bool

    /// How many questions the theme has.
    public let count: Int

    /// How many questions the theme would have if all its less sure questions moved to other themes.
    public let smallest: Int

    /// How many questions the theme would have if all less sure questions of other themes that may move to
    /// it did so.
    public let largest: Int

    /// How many questions were sorted; never 0.
    public let total: Int

    /// Makes bounds of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - theme: The theme.
    ///   - name: The name of the theme.
    ///   - isRest: Whether the theme is the rest.
    ///   - count: How many questions the theme has.
    ///   - smallest: How many questions the theme would have if all its less sure questions moved to other themes.
    ///   - largest: How many questions the theme would have if all less sure questions of other themes that may move
    ///     to it did so.
    ///   - total: How many questions were sorted; never 0.
    /// - Precondition: 0 ≤ `smallest` ≤ `count` ≤ `largest` ≤ `total`.
    public init(
      theme: Theme.ID, name: String, isRest: Bool = false, count: Int, smallest: Int, largest: Int,
      total: Int
    ) {
      precondition(
        0 <= smallest && smallest <= count && count <= largest && largest <= total,
        "A count lies within its bounds, and these within the total.")
      self.theme = theme
      self.name = name
      self.isRest = isRest
      self.count = count
      self.smallest = smallest
      self.largest = largest
      self.total = total
    }

    /// What tells it from the others of one list: `theme`.
    public var id: Theme.ID { theme }

    /// ``smallest`` as a part of the sorted questions, from 0 to 1.
    package var smallestShare: Double { Double(smallest) / Double(total) }

    /// ``largest`` as a part of the sorted questions, from 0 to 1.
    package var largestShare: Double { Double(largest) / Double(total) }
  }

  /// How it is known which questions are less sure.
  public let basis: Basis

  /// How many sorted questions could be examined: those with a stated certainty or, where the sorting
  /// states none, those that another sorting by hand places as well.
  ///
  /// The other questions stay where they are, although nobody has said that they are sure.
  public let examined: Int

  /// The less sure questions, in the order of the source; empty where all examined questions are sure.
  public let lessSure: [Question]

  /// The bounds of the themes of the cake, in its order, then of themes without a slice that a less sure
  /// question could move to by its alternatives, in Danish alphabetical order.
  public let themes: [Bounds]

  /// Whether a theme could become larger than one that is now at least as large.
  ///
  /// Becoming exactly as large does not count. A theme without a slice counts only if it is among
  /// ``themes``.
  public let orderMayChange: Bool

  /// The themes that could become larger than the first theme of the cake, in the order of ``themes``;
  /// empty where no theme could.
  public let rivals: [Theme.ID]
}
