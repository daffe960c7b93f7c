/// Whether a sorting is complete: every question in exactly one theme, with an explicit rest.
///
/// Looks at what is sortable: questions or, in relays without any, statements. That nothing is in two
/// themes, and that nothing is placed which the study does not hold, is true of every ``Sorting`` of a
/// ``Study`` and so is not looked for. All lists of contributions are in the order of the source.
public struct SortingCompleteness: Hashable, Sendable {
  /// The sorting.
  public let sorting: Sorting.ID

  /// What could be placed.
  public let sortable: [Contribution.ID]

  /// What could be placed, and is.
  public let placed: [Contribution.ID]

  /// What could be placed, and is not.
  public let unplaced: [Contribution.ID]

  /// What could be placed, and is in the rest; part of ``placed``.
  public let inRest: [Contribution.ID]

  /// What is placed without being sortable, such as an answer; it enters no cake.
  public let beyond: [Contribution.ID]

  /// The themes in which nothing sortable is, in the order of the codebook.
  ///
  /// A theme is not empty where something is in a theme that is part of it.
  public let emptyThemes: [Theme.ID]

  /// Whether the codebook has a theme for the rest.
  public let hasRest: Bool

  /// Whether everything that could be placed is, and what fits no theme has a place to go.
  ///
  /// A study with nothing to place is complete if it has a rest.
  public var isComplete: Bool { unplaced.isEmpty && hasRest }

  /// Looks through a sorting.
  ///
  /// - Parameters:
  ///   - sorting: A sorting of the study.
  ///   - study: The study.
  /// - Complexity: O(*n*) expected in the number of contributions, and O(*t*²) in that of themes.
  public init(of sorting: Sorting, in study: Study) {
    let rest = study.codebook.rest?.id
    var sortable: [Contribution.ID] = []
    var placed: [Contribution.ID] = []
    var unplaced: [Contribution.ID] = []
    var inRest: [Contribution.ID] = []
    var beyond: [Contribution.ID] = []
    var used: Set<Theme.ID> = []
    for relay in study.relays {
      let units = relay.sortable
      let known = Set(units)
      sortable += units
      for unit in units {
        guard let theme = sorting.theme(of: unit) else {
          unplaced.append(unit)
          continue
        }
        placed.append(unit)
        if theme == rest { inRest.append(unit) }
        used.insert(theme)
      }
      beyond += relay.contributions.lazy.map { $0.id }
        .filter { !known.contains($0) && sorting.theme(of: $0) != nil }
    }
    for theme in used {
      var parent = study.codebook.theme(theme)?.parent
      while let current = parent, used.insert(current).inserted {
        parent = study.codebook.theme(current)?.parent
      }
    }
    self.sorting = sorting.id
    self.sortable = sortable
    self.placed = placed
    self.unplaced = unplaced
    self.inRest = inRest
    self.beyond = beyond
    emptyThemes = study.codebook.themes.map { $0.id }.filter { !used.contains($0) }
    hasRest = rest != nil
  }
}
