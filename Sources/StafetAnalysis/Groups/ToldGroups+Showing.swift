package import StafetModel

extension ToldGroups {
  /// The groups by which single people and contributions may be shown: on a map, in chains, in files for programs.
  ///
  /// Whoever sees these can count what went from place to place, so that no more may be seen in them than the table
  /// of groups tells. Each group of which a cell of that table is withheld is therefore withheld here.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - cells: The table of its groups; `nil` where there is none, or where it would be too large.
  /// - Returns: These groups, or fewer.
  /// - Complexity: O(*n* + *g*²) for *n* questions and *g* groups that are told of.
  func shown(in course: RelayCourse, cells: GroupCells?) -> ToldGroups {
    let places = places
    guard let last = places.withheld, last > 0 else { return self }
    var isJoined = Array(repeating: false, count: places.count)
    if let cells {
      // What totals give away needs no hiding here.
      var isExposed = Array(repeating: false, count: cells.counts.count)
      for cell in cells.suppression.exposed { isExposed[cell] = true }
      for cell in cells.counts.indices where cells.suppression.withheld[cell] && !isExposed[cell] {
        isJoined[cell / cells.width] = true
        isJoined[cell % cells.width] = true
      }
    } else {
      var ties = WithheldTies(count: last)
      for question in course.questions {
        let (asker, addressee) = (course.authors[question], course.recipients[question])
        if asker == addressee { continue }
        ties.take(
          from: places.number(of: place(of: asker)), to: places.number(of: place(of: addressee)))
      }
      for place in ties.telling { isJoined[place] = true }
    }
    return withholding(told.indices.filter { isJoined[$0] }.map { told[$0] })
  }

  /// The groups by which single people and contributions of a relay may be shown.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - smallest: How many people a group must have to be told of.
  /// - Returns: The groups, be it one or none.
  /// - Complexity: O(*n* + *g*²) expected for *n* people and contributions and *g* groups.
  package static func shown(in course: RelayCourse, smallest: Int) -> ToldGroups {
    let told = ToldGroups(among: course, smallest: smallest)
    return told.shown(in: course, cells: GroupCells(of: course, by: told))
  }
}

/// Which of the groups that are told of asked those that are withheld, and were asked by them.
///
/// That nothing went between a group and those that are withheld says so of each of them.
struct WithheldTies {
  private struct Place {
    var asked = 0
    var received = 0
    var askedWithheld = 0
    var receivedOfWithheld = 0
  }

  private var places: [Place]

  /// - Parameter count: How many groups are told of; the number after them stands for those that are withheld.
  init(count: Int) {
    places = Array(repeating: Place(), count: count)
  }

  /// Counts questions between places; those from or to no place are left out.
  mutating func take(from asker: Int?, to addressee: Int?, count: Int = 1) {
    guard let asker, let addressee else { return }
    if asker < places.count {
      places[asker].asked += count
      if addressee == places.count { places[asker].askedWithheld += count }
    }
    if addressee < places.count {
      places[addressee].received += count
      if asker == places.count { places[addressee].receivedOfWithheld += count }
    }
  }

  /// The groups that would tell of those that are withheld: they asked or received something, and nothing of it there.
  var telling: [Int] {
    places.indices.filter { number in
      let place = places[number]
      return (place.asked > 0 && place.askedWithheld == 0)
        || (place.received > 0 && place.receivedOfWithheld == 0)
    }
  }
}
