/// One recorded change of a codebook or of a sorting: what was changed, by whom, and when.
public struct CodebookStep: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// A theme is added before another theme or, with `nil`, at the end.
    case add(Theme, before: Theme.ID?)

    /// A theme is removed; nothing may be placed in it, and no other theme may be part of it.
    case remove(Theme.ID)

    /// A theme gets another name.
    ///
    /// It keeps its identifier, and its old name becomes an alias. A new name that differs only in
    /// case leaves no alias behind.
    case rename(Theme.ID, to: String)

    /// One field of the description of a theme is replaced.
    case edit(Theme.ID, Description)

    /// A theme becomes part of another or, with `nil`, of none.
    case nest(Theme.ID, under: Theme.ID?)

    /// A theme goes to another place in the codebook: before another theme or, with `nil`, to the end.
    case move(Theme.ID, before: Theme.ID?)

    /// Themes are merged into another theme, which stays.
    ///
    /// In all sortings, contributions placed in a merged theme go to the theme that stays and keep their
    /// certainty. The theme that stays gets the names and aliases of the merged themes as aliases, their
    /// examples and keywords beside its own, and the themes that were part of them. It keeps its name, its
    /// definition, and what it includes and excludes. If it was part of a merged theme, it becomes part of
    /// what that theme was part of.
    case merge([Theme.ID], into: Theme.ID)

    /// New themes are split off from a theme, which stays.
    ///
    /// The new themes come right after the old one, in the order of the parts. In the sorting given, the
    /// contributions of each part go to its new theme and keep their certainty; all others stay. Other
    /// sortings are not changed. An alias of the old theme that is a name or an alias of a new theme is
    /// taken from the old theme.
    case split(Theme.ID, into: [Part], sorting: Sorting.ID)

    /// Contributions are placed in a theme or, with `nil`, become unsorted, in one sorting.
    ///
    /// The certainty says how sure the coder is, from 0 to 1, or is `nil` where that was not stated; it
    /// replaces the certainty of an earlier placement. The kind of the sorting is kept.
    case place([Contribution.ID], in: Theme.ID?, certainty: Double?, sorting: Sorting.ID)

    /// An empty sorting by hand of the step's coder is added, before another sorting or, with `nil`, at
    /// the end.
    ///
    /// Its time is that of the step.
    case begin(Sorting.ID, before: Sorting.ID?)

    /// A person decides on suggestions: the contributions leave the suggested sorting, and the sorting by
    /// hand places them in a theme or, with `nil`, in none.
    ///
    /// The program's certainty is dropped. A contribution that the sorting by hand already places in that
    /// theme keeps the certainty that it has there.
    case decide(
      [Contribution.ID], in: Theme.ID?, suggested: Sorting.ID, sorting: Sorting.ID)
  }

  /// One field of the description of a theme, with its new value.
  public enum Description: Hashable, Sendable {
    /// What the theme is about.
    case definition(String)

    /// What belongs to the theme.
    case include(String)

    /// What does not belong to the theme.
    case exclude(String)

    /// Other names; empty ones are left out.
    case aliases([String])

    /// Examples of questions that belong to the theme; empty ones are left out.
    case examples([String])

    /// Words that point to the theme; empty ones are left out.
    case keywords([String])

    /// The colour of the theme as `#RRGGBB`, or `nil` to let the report choose.
    case colour(String?)

    /// Whether the theme is the rest; one theme at most can be.
    case rest(Bool)
  }

  /// A new theme that is split off from another, and the contributions that go to the new theme.
  public struct Part: Hashable, Sendable {
    /// The new theme.
    public let theme: Theme

    /// The contributions that go to the new theme; each must be placed in the theme that is split.
    public let contributions: [Contribution.ID]

    /// Makes a part of a split.
    ///
    /// - Parameters:
    ///   - theme: The new theme.
    ///   - contributions: The contributions that go to the new theme; may be empty.
    public init(theme: Theme, contributions: [Contribution.ID]) {
      self.theme = theme
      self.contributions = contributions
    }
  }

  /// What is changed.
  public let change: Change

  /// Who decided: a pseudonym, or the name of a program.
  public let coder: String

  /// When the change was decided, or `nil` where that is not recorded.
  public let at: Instant?

  /// Makes a step that records a change.
  ///
  /// - Parameters:
  ///   - change: What is changed.
  ///   - coder: Who decided: a pseudonym, or the name of a program.
  ///   - at: When the change was decided, or `nil` where that is not recorded.
  public init(_ change: Change, by coder: String, at: Instant? = nil) {
    self.change = change
    self.coder = coder
    self.at = at
  }
}
