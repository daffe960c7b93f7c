extension Coding {
  /// Adds an empty sorting by hand, before another or at the end.
  mutating func begin(
    _ sorting: Sorting.ID, before next: Sorting.ID?, by coder: String, at: Instant?
  ) throws(CodebookStepError) {
    if !sorting.isWellFormed { throw CodebookStepError(.malformedSorting(sorting)) }
    if sortings.contains(where: { $0.id == sorting }) {
      throw CodebookStepError(.sortingTaken(sorting))
    }
    let place: Int
    if let next { place = try index(of: next) } else { place = sortings.count }
    sortings.insert(
      Sorting(id: sorting, coder: coder, at: at, kind: .byHand, assignments: [:]), at: place)
  }

  /// Takes contributions out of a suggested sorting, and places them by hand or nowhere.
  mutating func decide(
    _ decided: [Contribution.ID], in theme: Theme.ID?, suggested: Sorting.ID, sorting: Sorting.ID
  ) throws(CodebookStepError) {
    let from = try index(of: suggested)
    let into = try index(of: sorting)
    if sortings[from].kind != .suggested { throw CodebookStepError(.notSuggested(suggested)) }
    if sortings[into].kind != .byHand { throw CodebookStepError(.notByHand(sorting)) }
    if let theme { _ = try index(of: theme) }
    for contribution in decided {
      guard contributions.contains(contribution) else {
        throw CodebookStepError(.unknownContribution(contribution))
      }
      sortings[from].assignments[contribution] = nil
      if sortings[into].theme(of: contribution) != theme {
        sortings[into].assignments[contribution] = theme.map { Sorting.Assignment(theme: $0) }
      }
    }
  }
}
