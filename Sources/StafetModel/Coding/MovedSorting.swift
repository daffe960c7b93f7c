/// A sorting after its placements went over to the themes of another codebook.
///
/// Every placement of the original is either in ``sorting`` or in ``leftBehind``, never in both.
public struct MovedSorting: Hashable, Sendable {
  /// A theme whose placements went over.
  public struct Movement: Hashable, Sendable {
    /// The theme that they were in.
    public let from: Theme.ID

    /// The theme of the other codebook that they are in now.
    public let to: Theme.ID

    /// How many they are, at least 1.
    public let count: Int
  }

  /// A placement that could not go over.
  public struct LeftBehind: Hashable, Sendable {
    /// Why a placement could not go over.
    public enum Reason: Hashable, Sendable {
      /// The other codebook has no theme of that identifier, name or alias.
      case noCounterpart

      /// Several themes of the other codebook share a name or an alias with it, in their order.
      case severalCounterparts([Theme.ID])

      /// The theme is the rest, and its counterpart is a named theme.
      ///
      /// To go there would claim of a question what nobody read in it.
      case restIntoNamed(Theme.ID)

      /// The codebook that was matched does not have the theme.
      case unknownTheme
    }

    /// What was placed.
    public let contribution: Contribution.ID

    /// Where it was placed, by the first codebook, and how surely.
    public let assignment: Sorting.Assignment

    /// Why it could not go over.
    public let reason: Reason
  }

  /// The sorting by the other codebook.
  ///
  /// Its identifier, coder, time and kind are those of the original, and so is every certainty.
  public let sorting: Sorting

  /// The themes whose placements went over, in the order of the first codebook.
  public let movements: [Movement]

  /// The placements that could not go over.
  ///
  /// In the order of the study where one was moved, else in that of the contributions' identifiers.
  public let leftBehind: [LeftBehind]

  /// Whether every placement went over.
  public var isWhole: Bool { leftBehind.isEmpty }
}
