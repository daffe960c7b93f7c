/// Whether a sorting is complete: every question in exactly one theme, with an explicit rest.
///
/// Sortable are the questions of a relay or, in a relay without questions, its statements. A ``Sorting``
/// of a ``Study`` never places a contribution in two themes, nor one that the study does not hold, so
/// neither is looked for. All lists of contributions are in the order of the source.
public struct SortingCompleteness: Hashable, Sendable {
  /// The sorting.
  public let sorting: Sorting.ID

  /// The sortable contributions.
  public let sortable: [Contribution.ID]

  /// The sortable contributions that the sorting places.
  public let placed: [Contribution.ID]

  /// The sortable contributions that the sorting does not place.
  public let unplaced: [Contribution.ID]

  /// The sortable contributions that the sorting places in the rest; they are among ``placed``.
  public let inRest: [Contribution.ID]

  /// The contributions that are placed but not sortable, such as answers; no cake counts them.
  public let beyond: [Contribution.ID]

  /// The themes in which no sortable contribution is placed, in the order of the codebook.
  ///
  /// A theme is not empty if a theme that is part of it holds something.
  public let emptyThemes: [Theme.ID]

  /// Whether the codebook has a theme for the rest.
  public let hasRest: Bool

  /// Whether every sortable contribution is placed, and the codebook has a theme for the rest.
  ///
  /// Where nothing is sortable, the sorting is complete if the codebook has a rest.
  public var isComplete: Bool { unplaced.isEmpty && hasRest }

  /// Checks which contributions of a study a sorting places.
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
