import StafetModel

/// What two sortings did with the same contributions: the material of every figure of agreement.
struct PairedPlacements {
  /// A contribution that both sortings place.
  struct Unit {
    let contribution: Contribution.ID
    let first: Sorting.Assignment
    let second: Sorting.Assignment
  }

  /// What both sortings place, in the order of the source.
  private(set) var units: [Unit] = []

  private(set) var onlyFirst = 0
  private(set) var onlySecond = 0
  private(set) var neither = 0

  /// Nothing yet.
  init() {}

  /// Looks up contributions in both sortings.
  init(of contributions: [Contribution.ID], first: Sorting, second: Sorting) {
    for contribution in contributions {
      switch (first.assignments[contribution], second.assignments[contribution]) {
      case (let first?, let second?):
        units.append(Unit(contribution: contribution, first: first, second: second))
      case (.some, nil): onlyFirst += 1
      case (nil, .some): onlySecond += 1
      case (nil, nil): neither += 1
      }
    }
  }

  /// Adds those of another relay.
  mutating func append(_ others: PairedPlacements) {
    units += others.units
    onlyFirst += others.onlyFirst
    onlySecond += others.onlySecond
    neither += others.neither
  }
}
