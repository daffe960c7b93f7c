import StafetModel
import StafetStatistics

/// The questions between the places of a relay, and which cells may be told.
struct GroupCells: Sendable {
  /// How many groups may be told of for a table to be made: beyond that nobody could read it.
  static let mostGroups = 50

  /// The places: rows ask and columns receive.
  let places: GroupPlaces

  /// The counts row by row.
  let counts: [Int]

  /// For each question of the relay its cell; `nil` for one that is left out.
  let cells: [Int?]

  /// Which cells are withheld; that a group asked nobody who is withheld, or was asked by nobody of them, is hidden
  /// where other cells can hide it.
  let suppression: TableSuppression

  /// Counts the questions; `nil` where there is no more than one place, or there are too many, and where of no
  /// question both asker and addressee are known.
  ///
  /// - Complexity: O(*n*) for *n* questions, and that of ``TableSuppression``.
  init?(of course: RelayCourse, by told: ToldGroups) {
    let places = told.places
    let width = places.count
    if told.told.isEmpty || width < 2 || told.told.count > Self.mostGroups { return nil }
    let knowsWho = course.questions.contains {
      course.authors[$0] != nil && course.recipients[$0] != nil
    }
    if !knowsWho { return nil }
    var counts = Array(repeating: 0, count: width * width)
    cells = course.questions.map { question in
      let asker = course.authors[question]
      let addressee = course.recipients[question]
      guard asker != addressee, let from = places.number(of: told.place(of: asker)),
        let to = places.number(of: told.place(of: addressee))
      else { return nil }
      counts[from * width + to] += 1
      return from * width + to
    }
    self.places = places
    self.counts = counts
    suppression = Self.suppression(of: counts, among: places)
  }

  /// How many places there are.
  var width: Int { places.count }

  var total: Int { counts.reduce(0, +) }

  /// The questions of which it is told whether they crossed groups: all but those among people who are withheld.
  var decided: MixingMatrix {
    var counts = counts
    if places.hasWithheld { counts[counts.count - 1] = 0 }
    return MixingMatrix(counts: counts, groupSizes: Array(repeating: 0, count: width))
  }

  private static func suppression(of counts: [Int], among places: GroupPlaces) -> TableSuppression {
    let width = places.count
    guard let last = places.withheld else {
      return TableSuppression(of: counts, columnCount: width, withholding: [])
    }
    let primary = (0..<last).flatMap { [$0 * width + last, last * width + $0] }
      .filter { counts[$0] == 0 }
    let diagonal = (0..<width).map { $0 * width + $0 }
    return TableSuppression(
      of: counts, columnCount: width, withholding: primary, telling: diagonal)
  }
}
