/// One coder's placement of contributions in themes (*sortering*).
///
/// Several coders may sort the same contributions. Analyses and charts use the first sorting of a study
/// unless another is named. A question that a sorting does not place is *unsorted*; that is not the same
/// as being placed in the theme for the rest.
public struct Sorting: Hashable, Sendable, Identifiable {
  /// The identity of a sorting, unique within the study.
  public typealias ID = Identifier<Sorting>

  /// How a sorting came to be.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A person read and placed every contribution.
    case byHand = "by_hand"

    /// A program suggested the themes.
    case suggested

    /// The themes came with the material.
    case given
  }

  /// Where one contribution was placed.
  public struct Assignment: Hashable, Sendable {
    /// The theme.
    public let theme: Theme.ID

    /// How sure the coder was, from 0 to 1, or `nil` where that was not stated.
    public let certainty: Double?

    /// Makes a placement: a theme, and how sure the coder was of the theme.
    ///
    /// - Parameters:
    ///   - theme: The theme.
    ///   - certainty: How sure the coder was, from 0 to 1, or `nil` where that was not stated.
    public init(theme: Theme.ID, certainty: Double? = nil) {
      self.theme = theme
      self.certainty = certainty
    }
  }

  /// The identifier of the sorting.
  public let id: ID

  /// Who sorted: a pseudonym, or the name of a program.
  public let coder: String

  /// When the sorting was made, or `nil` where that is not recorded.
  public let at: Instant?

  /// How the sorting came to be.
  public let kind: Kind

  /// Where each contribution was placed.
  public internal(set) var assignments: [Contribution.ID: Assignment]

  /// Makes a sorting.
  ///
  /// - Parameters:
  ///   - id: The identifier of the sorting.
  ///   - coder: Who sorted.
  ///   - at: When the sorting was made, or `nil` where that is not recorded.
  ///   - kind: How the sorting came to be.
  ///   - assignments: Where each contribution was placed.
  public init(
    id: ID,
    coder: String,
    at: Instant? = nil,
    kind: Kind,
    assignments: [Contribution.ID: Assignment]
  ) {
    self.id = id
    self.coder = coder
    self.at = at
    self.kind = kind
    self.assignments = assignments
  }

  /// The theme that a contribution was placed in, or `nil` where it is unsorted.
  public func theme(of contribution: Contribution.ID) -> Theme.ID? {
    assignments[contribution]?.theme
  }
}
