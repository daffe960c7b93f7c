public import StafetModel

/// One line of the project map: the questions from one place of the group matrix to another, and the theme that most
/// of them are about.
public struct ProjectMapLine: Hashable, Sendable {
  /// The number of the asking place in ``GroupMatrix/places``.
  public let from: Int

  /// The number of the place that was asked.
  public let to: Int

  /// How many questions there are, at least one.
  public let questions: Int

  /// The theme of most of them, or `nil` where none is sorted.
  ///
  /// Of themes with equally many questions it is that of the earliest question, then the first by identifier.
  public let theme: Theme.ID?

  /// How many of the questions are in that theme.
  public let themeQuestions: Int

  /// Makes a tie of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - from: The number of the asking place.
  ///   - to: The number of the place that was asked.
  ///   - questions: How many questions there are.
  ///   - theme: The theme of most of them, or `nil` where none is sorted.
  ///   - themeQuestions: How many of the questions are in that theme.
  public init(from: Int, to: Int, questions: Int, theme: Theme.ID?, themeQuestions: Int) {
    self.from = from
    self.to = to
    self.questions = questions
    self.theme = theme
    self.themeQuestions = themeQuestions
  }
}

extension ProjectMapLine {
  /// The lines of a group matrix, row by row; cells that are withheld, and those without questions, have none.
  ///
  /// - Complexity: O(*n* log *n*) in the number of questions.
  static func mapLines(
    of cells: GroupCells, telling matrix: GroupMatrix, in relay: RelayBasis, themes: [Theme]
  ) -> [ProjectMapLine] {
    let times = moments(in: relay.course)
    var sorted: [[(theme: Int, time: Int)]] = Array(repeating: [], count: cells.counts.count)
    for (number, question) in relay.course.questions.enumerated() {
      guard let cell = cells.cells[number], let theme = relay.themes[question] else { continue }
      sorted[cell].append((theme, times[question] ?? 0))
    }
    return matrix.counts.indices.compactMap { cell in
      guard let count = matrix.counts[cell], count > 0 else { return nil }
      let largest = largest(of: sorted[cell], themes: themes)
      return ProjectMapLine(
        from: cell / cells.width, to: cell % cells.width, questions: count,
        theme: largest.map { themes[$0.theme].id }, themeQuestions: largest?.count ?? 0)
    }
  }

  /// For each contribution its place in time; those of one time share one where all are dated.
  private static func moments(in course: RelayCourse) -> PositionColumn {
    let contributions = course.relay.contributions
    let areDated = contributions.allSatisfy { $0.at != nil }
    var moments = PositionColumn(count: contributions.count)
    var moment = 0
    var last: Int?
    for position in course.timeline {
      if let last, !areDated || contributions[last].at != contributions[position].at { moment += 1 }
      moments[position] = moment
      last = position
    }
    return moments
  }

  /// The theme of most questions; of equals that of the earliest question, then the first by identifier.
  private static func largest(
    of questions: [(theme: Int, time: Int)], themes: [Theme]
  ) -> (theme: Int, count: Int)? {
    let ordered = questions.sorted { ($0.theme, $0.time) < ($1.theme, $1.time) }
    var best: (theme: Int, count: Int, time: Int)?
    var start = 0
    while start < ordered.count {
      let (theme, time) = ordered[start]
      var end = start
      while end < ordered.count, ordered[end].theme == theme { end += 1 }
      let count = end - start
      start = end
      if let found = best {
        if count < found.count { continue }
        if count == found.count {
          if time > found.time { continue }
          if time == found.time,
            found.theme == theme
              || themes[found.theme].id < themes[theme].id
          {
            continue
          }
        }
      }
      best = (theme, count, time)
    }
    return best.map { ($0.theme, $0.count) }
  }
}
