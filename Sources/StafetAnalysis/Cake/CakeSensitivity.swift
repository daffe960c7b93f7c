public import StafetModel

/// How a cake would change if the less sure of its questions were sorted otherwise (*følsomhed*).
///
/// Each theme gets the smallest and the largest number of questions that it could have when every less
/// sure question either stays or moves. Other questions stay, so the total is always the same, and what a
/// theme has now lies within its bounds. Bounds are limits, not intervals: they come with no probability,
/// and no two themes need reach theirs at once.
///
/// Which questions are less sure is told by ``Basis-swift.enum``, and where one may move by
/// ``Question/alternatives``. That the share of a third is taken is a choice of this library. See
/// <doc:HowCertainACakeIs>.
public struct CakeSensitivity: Hashable, Sendable {
  /// How it is known which questions are less sure.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// By the certainties that the sorting states: the less sure third of the questions that have one.
    ///
    /// The third is rounded up. Questions that are as sure as the surest of the third belong to it as
    /// well, so that it can be larger, and those with a certainty of 1 never do, so that it can be
    /// smaller or empty.
    case certainties

    /// The sorting states none: the questions that another sorting by hand places in another theme.
    case otherSorting = "other_sorting"
  }

  /// A less sure question.
  public struct Question: Hashable, Sendable {
    /// The question.
    public let contribution: Contribution.ID

    /// Where it is placed.
    public let theme: Theme.ID

    /// How sure the coder was, from 0 to 1, or `nil` where that was not stated.
    public let certainty: Double?

    /// The other themes that other sortings of the study, of any kind, place it in, in the order of the
    /// codebook.
    ///
    /// If there are any, it may move to these only. If there are none, it may move to any theme.
    public let alternatives: [Theme.ID]
  }

  /// How few and how many questions a theme could have.
  public struct Bounds: Hashable, Sendable {
    /// The theme.
    public let theme: Theme.ID

    /// The name of the theme.
    public let name: String

    /// Whether the theme is the rest.
    public let isRest: Bool

    /// How many questions the theme has.
    public let count: Int

    /// How many it would have if all of its less sure questions left.
    public let smallest: Int

    /// How many it would have if all less sure questions of other themes that may move to it did.
    public let largest: Int

    /// How many questions were sorted; never 0.
    public let total: Int

    /// ``smallest`` as a part of the sorted questions, from 0 to 1.
    public var smallestShare: Double { Double(smallest) / Double(total) }

    /// ``largest`` as a part of the sorted questions, from 0 to 1.
    public var largestShare: Double { Double(largest) / Double(total) }
  }

  /// How it is known which questions are less sure.
  public let basis: Basis

  /// Of how many of the sorted questions something is known: those with a stated certainty or, by
  /// another sorting, those that it places as well.
  ///
  /// Of the others nobody has said that they are sure; they stay where they are all the same.
  public let examined: Int

  /// The less sure questions, in the order of the source; none where all that are examined are sure.
  public let lessSure: [Question]

  /// The bounds of each theme of the cake, in its order, then those of themes without a slice that a less
  /// sure question has among its alternatives, in Danish alphabetical order.
  public let themes: [Bounds]

  /// Whether a theme could become larger than one that is now at least as large.
  ///
  /// A theme that could become just as large as another does not count, and a theme without a slice only
  /// if it is among ``themes``.
  public let orderMayChange: Bool

  /// The themes that could become larger than the first of the cake, in the order of ``themes``; none
  /// where that one is the largest, or one of the largest, in any case.
  public let rivals: [Theme.ID]
}
