import StafetModel

/// One relay of an analysis: its course, and where its contributions are placed.
struct RelayBasis: Sendable {
  let course: RelayCourse

  /// The positions of the sortable contributions: the questions or, in material without any, the
  /// statements.
  let sortable: [Int]

  /// For each sortable contribution the position of its theme in the codebook; missing where it is
  /// unsorted.
  let themes: PositionColumn

  /// The questions that a person picked to be shown, in the order in which they are to stand.
  let handPicked: [Int]

  /// The number of the relay's first contribution among all contributions of the study.
  let firstText: Int

  var relay: Relay { course.relay }

  func id(_ position: Int) -> Contribution.ID { course.relay.contributions[position].id }

  func ids(_ positions: [Int]) -> [Contribution.ID] { positions.map { id($0) } }

  /// What is sorted into each theme of a codebook, in the order of the source; what is in no theme
  /// comes last.
  func sorted(intoThemes count: Int) -> [[Int]] {
    var rows: [[Int]] = Array(repeating: [], count: count + 1)
    for position in sortable { rows[themes[position] ?? count].append(position) }
    return rows
  }
}

extension RelayBasis {
  /// The relays of a study.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - sorting: The sorting that decides; without one, nothing is in a theme.
  ///   - handPicked: For each relay the questions that a person picked.
  /// - Returns: The relays, in the order of the study.
  static func relays(
    of study: Study, sorting: Sorting?, handPicked: [[Int]]
  ) -> [RelayBasis] {
    var places: [Theme.ID: Int] = [:]
    for (place, theme) in study.codebook.themes.enumerated() { places[theme.id] = place }
    var firstText = 0
    return zip(study.courses, handPicked).map { course, handPicked in
      let contributions = course.relay.contributions
      defer { firstText += contributions.count }
      let sortable = course.sortable
      var themes = PositionColumn(count: contributions.count)
      if let sorting {
        for position in sortable {
          themes[position] = sorting.theme(of: contributions[position].id).flatMap { places[$0] }
        }
      }
      return RelayBasis(
        course: course, sortable: sortable, themes: themes, handPicked: handPicked,
        firstText: firstText)
    }
  }
}
