extension CodebookMatching {
  /// Moves a sorting from the first codebook to the second.
  ///
  /// A placement goes to the theme with the same identifier or, where there is none, to the only theme of
  /// the second codebook that shares a name or an alias with the placement's theme; several themes may
  /// become one in this way. A placement is left behind where no theme or more than one theme shares a
  /// name, and where it would go from the rest to a named theme. Nothing is guessed, and what is not moved
  /// is listed.
  ///
  /// - Parameter sorting: A sorting made with the first codebook.
  /// - Returns: The sorting with identifiers of the second codebook, and what was left behind in the order
  ///   of the contributions' identifiers. An empty sorting counts as moved whole.
  /// - Complexity: O(*n* log *n*) in the number of placements, and O(*t*) expected in that of themes.
  public func moving(_ sorting: Sorting) -> MovedSorting {
    moving(sorting, along: sorting.assignments.keys.sorted())
  }

  /// Moves a sorting, looking at contributions in an order that holds each that it places once.
  func moving(_ sorting: Sorting, along order: [Contribution.ID]) -> MovedSorting {
    let routes = routes
    var moved = sorting
    moved.assignments = [:]
    var counts: [Theme.ID: Int] = [:]
    var leftBehind: [MovedSorting.LeftBehind] = []
    for contribution in order {
      guard let old = sorting.assignments[contribution] else { continue }
      switch routes[old.theme] ?? .nowhere(.unknownTheme) {
      case .theme(let theme):
        counts[old.theme, default: 0] += 1
        moved.assignments[contribution] = Sorting.Assignment(
          theme: theme, certainty: old.certainty)
      case .nowhere(let reason):
        leftBehind.append(
          MovedSorting.LeftBehind(contribution: contribution, assignment: old, reason: reason))
      }
    }
    let movements = themesHere.compactMap { theme -> MovedSorting.Movement? in
      guard let count = counts[theme], case .theme(let other)? = routes[theme] else { return nil }
      return MovedSorting.Movement(from: theme, to: other, count: count)
    }
    return MovedSorting(sorting: moved, movements: movements, leftBehind: leftBehind)
  }

  /// Where the placements of a theme go.
  private enum Route {
    case theme(Theme.ID)
    case nowhere(MovedSorting.LeftBehind.Reason)
  }

  /// Where the placements of each theme of the first codebook go.
  private var routes: [Theme.ID: Route] {
    var routes: [Theme.ID: Route] = [:]
    for match in matched { routes[match.here] = .theme(match.there) }
    for theme in onlyHere { routes[theme] = .nowhere(.noCounterpart) }
    for ambiguity in ambiguousHere {
      routes[ambiguity.theme] =
        ambiguity.candidates.count == 1
        ? .theme(ambiguity.candidates[0]) : .nowhere(.severalCounterparts(ambiguity.candidates))
    }
    if let restHere, case .theme(let theme)? = routes[restHere], theme != restThere {
      routes[restHere] = .nowhere(.restIntoNamed(theme))
    }
    return routes
  }
}
