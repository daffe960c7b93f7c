/// The error thrown where a step cannot be taken; nothing was changed.
public struct CodebookStepError: Error, Hashable, Sendable {
  /// Why a step cannot be taken.
  @nonexhaustive public enum Reason: Hashable, Sendable {
    /// The codebook has no such theme.
    case unknownTheme(Theme.ID)

    /// The study has no such sorting.
    case unknownSorting(Sorting.ID)

    /// The study has no such contribution.
    case unknownContribution(Contribution.ID)

    /// Another sorting already has the identifier.
    case sortingTaken(Sorting.ID)

    /// The identifier of a sorting is empty, holds control characters, or has white space at its edges.
    case malformedSorting(Sorting.ID)

    /// The sorting was not suggested by a program.
    case notSuggested(Sorting.ID)

    /// The sorting was not made by hand, so that no decision of a person belongs in it.
    case notByHand(Sorting.ID)

    /// Another theme already has the identifier.
    case identifierTaken(Theme.ID)

    /// An identifier is empty, holds control characters, or has white space at its edges.
    case malformedIdentifier(Theme.ID)

    /// Two themes would have the same name or alias.
    case nameTaken(String, by: Theme.ID, and: Theme.ID)

    /// A name is empty or holds nothing but white space.
    case emptyName(Theme.ID)

    /// A colour is not written as `#RRGGBB`.
    case malformedColour(String)

    /// Another theme is the rest already.
    case secondRest(first: Theme.ID)

    /// The rest would be merged into a named theme.
    case mergesRest(Theme.ID)

    /// A theme would, directly or through others, be part of itself.
    case nestsInItself(Theme.ID)

    /// A theme to be removed still has the given number of placements, in all sortings together.
    case notEmpty(Theme.ID, placements: Int)

    /// Another theme is part of the one to be removed.
    case hasPart(Theme.ID, part: Theme.ID)

    /// A contribution to be split off is not in the theme.
    case notInTheme(Contribution.ID, Theme.ID)

    /// A step names something twice: a contribution in a split, or a theme in a merge.
    case namedTwice(String)

    /// A certainty does not lie between 0 and 1.
    case certaintyOutOfRange(Double)

    /// The step would change nothing.
    case changesNothing
  }

  /// Why the step cannot be taken.
  public let reason: Reason

  /// Makes an error, as for a test of what shows it.
  ///
  /// - Parameter reason: Why the step cannot be taken.
  public init(_ reason: Reason) {
    self.reason = reason
  }
}
