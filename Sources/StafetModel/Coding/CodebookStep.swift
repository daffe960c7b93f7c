/// One recorded change of a codebook or of a sorting: what was changed, by whom, and when.
public struct CodebookStep: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// A theme is added before another, or at the end.
    case add(Theme, before: Theme.ID?)

    /// A theme is removed in which nothing is placed and which no other is part of.
    case remove(Theme.ID)

    /// A theme gets another name.
    ///
    /// It keeps its identifier, and its old name becomes an alias. A new name that differs only in
    /// case leaves no alias behind.
    case rename(Theme.ID, to: String)

    /// One part of what a theme says about itself is replaced.
    case edit(Theme.ID, Description)

    /// A theme becomes part of another or, with `nil`, of none.
    case nest(Theme.ID, under: Theme.ID?)

    /// A theme goes to another place in the codebook: before another theme, or to the end.
    case move(Theme.ID, before: Theme.ID?)

    /// Themes become one with another.
    ///
    /// In all sortings, what was placed in them goes to the one that stays, as surely as before. Their
    /// names and aliases become aliases of it; their examples and keywords are added to its own; themes
    /// that were part of them become part of it. Its name, definition and limits stay. If it was itself
    /// part of one of them, it moves up to where that one was.
    case merge([Theme.ID], into: Theme.ID)

    /// New themes are made from a part of one.
    ///
    /// They come right after it, in their order. What is named goes to them, in one sorting and as
    /// surely as before; what is not named stays, and so do other sortings. An alias of the old theme
    /// that a new one is called by leaves the old one.
    case split(Theme.ID, into: [Part], sorting: Sorting.ID)

    /// Contributions are placed in a theme or, with `nil`, taken out of any, in one sorting.
    ///
    /// How sure the coder is goes from 0 to 1, or is `nil` where that was not stated; the certainty of
    /// an earlier placement is replaced. The kind of the sorting is kept.
    case place([Contribution.ID], in: Theme.ID?, certainty: Double?, sorting: Sorting.ID)

    /// A sorting by hand is begun by the coder of the step, before another sorting or at the end.
    ///
    /// It places nothing yet.
    case begin(Sorting.ID, before: Sorting.ID?)

    /// A person decides on what was suggested for contributions: they leave the suggested sorting and
    /// are placed in a theme by hand or, with `nil`, in none.
    ///
    /// How sure the program was does not come along. What is already in that theme by hand stays there
    /// as surely as before.
    case decide(
      [Contribution.ID], in: Theme.ID?, suggested: Sorting.ID, sorting: Sorting.ID)
  }

  /// One part of what a theme says about itself.
  public enum Description: Hashable, Sendable {
    /// What the theme is about.
    case definition(String)

    /// What belongs to it.
    case include(String)

    /// What does not belong to it.
    case exclude(String)

    /// Other names; empty ones are left out.
    case aliases([String])

    /// Examples of what belongs to it; empty ones are left out.
    case examples([String])

    /// Words that point to it; empty ones are left out.
    case keywords([String])

    /// Its colour as `#RRGGBB`, or `nil` to let the report choose.
    case colour(String?)

    /// Whether it is the rest, which one theme can be at most.
    case rest(Bool)
  }

  /// A new theme that a theme is split into, and what goes there.
  public struct Part: Hashable, Sendable {
    /// The new theme.
    public let theme: Theme

    /// What goes there; each must have been placed in the theme that is split.
    public let contributions: [Contribution.ID]

    /// Names a new theme and what goes there.
    ///
    /// - Parameters:
    ///   - theme: The new theme.
    ///   - contributions: What goes there; may be empty.
    public init(theme: Theme, contributions: [Contribution.ID]) {
      self.theme = theme
      self.contributions = contributions
    }
  }

  /// What is changed.
  public let change: Change

  /// Who decided: a pseudonym, or the name of a program.
  public let coder: String

  /// When, if recorded.
  public let at: Instant?

  /// Records a change.
  ///
  /// - Parameters:
  ///   - change: What is changed.
  ///   - coder: Who decided: a pseudonym, or the name of a program.
  ///   - at: When, if recorded.
  public init(_ change: Change, by coder: String, at: Instant? = nil) {
    self.change = change
    self.coder = coder
    self.at = at
  }
}
