import StafetModel

/// What stands on a line of steps, before it is known whether it makes one.
struct StepDraft {
  var number: Int?
  var coder: String?
  var at: Instant?
  var word: StepWord?
  var theme: Theme.ID?
  var themes: [Theme.ID] = []
  var newTheme: Theme?
  /// A theme or, where a sorting is begun, a sorting.
  var before: String?
  var under: Theme.ID?
  var into: Theme.ID?
  var sorting: Sorting.ID?
  var suggested: Sorting.ID?
  /// What stands under the name, and under each key that describes a theme with a text.
  var texts: [StepField: String] = [:]
  /// What stands under each key that describes a theme with a list.
  var lists: [StepField: [String]] = [:]
  var isRest = false
  var parts: [CodebookStep.Part] = []
  var contributions: [Contribution.ID] = []
  var certainty: Double?

  /// The keys of the line, each with where its value stands and whether that is `null`.
  var found: [(field: StepField, offset: Int, isNull: Bool)] = []

  /// The change, or nil where something is missing.
  var change: CodebookStep.Change? {
    switch word {
    case nil: nil
    case .add: newTheme.map { .add($0, before: nextTheme) }
    case .remove: theme.map { .remove($0) }
    case .rename: theme.flatMap { theme in texts[.name].map { .rename(theme, to: $0) } }
    case .edit: theme.flatMap { theme in description.map { .edit(theme, $0) } }
    case .nest: theme.map { .nest($0, under: under) }
    case .move: theme.map { .move($0, before: nextTheme) }
    case .merge: into.map { .merge(themes, into: $0) }
    case .split:
      theme.flatMap { theme in sorting.map { .split(theme, into: parts, sorting: $0) } }
    case .place:
      sorting.map { .place(contributions, in: theme, certainty: certainty, sorting: $0) }
    case .begin: sorting.map { .begin($0, before: before.map { Sorting.ID($0) }) }
    case .decide:
      suggested.flatMap { suggested in
        sorting.map { .decide(contributions, in: theme, suggested: suggested, sorting: $0) }
      }
    }
  }

  private var nextTheme: Theme.ID? { before.map { Theme.ID($0) } }

  /// What an edit says about the theme.
  private var description: CodebookStep.Description? {
    let field = found.first { StepField.descriptions.contains($0.field) }?.field
    switch field {
    case .definition: return texts[.definition].map { .definition($0) }
    case .include: return texts[.include].map { .include($0) }
    case .exclude: return texts[.exclude].map { .exclude($0) }
    case .aliases: return lists[.aliases].map { .aliases($0) }
    case .examples: return lists[.examples].map { .examples($0) }
    case .keywords: return lists[.keywords].map { .keywords($0) }
    case .colour: return .colour(texts[.colour])
    case .rest: return .rest(isRest)
    default: return nil
    }
  }
}
