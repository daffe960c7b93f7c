/// A sorting moved to the themes of another codebook, with the placements that could not be moved.
///
/// Every placement of the original is either in ``sorting`` or in ``leftBehind``, never in both.
public struct MovedSorting: Hashable, Sendable {
  /// A theme whose placements were moved.
  public struct Movement: Hashable, Sendable {
    /// The theme of the first codebook that the placements were in.
    public let from: Theme.ID

    /// The theme of the other codebook that the placements are in now.
    public let to: Theme.ID

    /// How many placements were moved, at least 1.
    public let count: Int

    /// Makes a movement of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - from: The theme of the first codebook that the placements were in.
    ///   - to: The theme of the other codebook that the placements are in now.
    ///   - count: How many placements were moved, at least 1.
    public init(from: Theme.ID, to: Theme.ID, count: Int) {
      self.from = from
      self.to = to
      self.count = count
    }
  }

  /// A placement that could not be moved.
  public struct LeftBehind: Hashable, Sendable, Identifiable {
    /// Why a placement could not be moved.
    @nonexhaustive public enum Reason: Hashable, Sendable {
      /// The other codebook has no theme of that identifier, name or alias.
      case noCounterpart

      /// Several themes of the other codebook, listed in their order, share a name or an alias with the
      /// theme.
      case severalCounterparts([Theme.ID])

      /// The theme is the rest, and its counterpart is a named theme.
      ///
      /// Whoever placed the question in the rest found that no named theme fits it.
      case restIntoNamed(Theme.ID)

      /// The first codebook of the matching does not have the theme.
      case unknownTheme
    }

    /// The contribution that was placed.
    public let contribution: Contribution.ID

    /// The theme of the first codebook that the contribution was placed in, and the coder's certainty.
    public let assignment: Sorting.Assignment

    /// Why the placement could not be moved.
    public let reason: Reason

    /// Makes an assignment that stays behind of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - contribution: The contribution that was placed.
    ///   - assignment: The theme of the first codebook that the contribution was placed in, and the coder's
    ///     certainty.
    ///   - reason: Why the placement could not be moved.
    public init(contribution: Contribution.ID, assignment: Sorting.Assignment, reason: Reason) {
      self.contribution = contribution
      self.assignment = assignment
      self.reason = reason
    }

    /// What tells it from the others of one list: `contribution`.
    public var id: Contribution.ID { contribution }
  }

  /// The sorting with themes of the other codebook.
  ///
  /// Identifier, coder, time, kind and certainties are those of the original.
  public let sorting: Sorting

  /// The themes whose placements were moved, in the order of the first codebook.
  public let movements: [Movement]

  /// The placements that could not be moved.
  ///
  /// They are in the order of the study where a whole study was moved, otherwise in the order of the
  /// contributions' identifiers.
  public let leftBehind: [LeftBehind]

  /// Makes a moved sorting of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - sorting: The sorting with themes of the other codebook.
  ///   - movements: The themes whose placements were moved, in the order of the first codebook.
  ///   - leftBehind: The placements that could not be moved.
  public init(sorting: Sorting, movements: [Movement] = [], leftBehind: [LeftBehind] = []) {
    self.sorting = sorting
    self.movements = movements
    self.leftBehind = leftBehind
  }

  /// Whether every placement was moved.
  public var isWhole: Bool { leftBehind.isEmpty }
}
