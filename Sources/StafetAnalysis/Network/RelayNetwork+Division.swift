extension RelayNetwork {
  /// Which share of the questions a share of the people received, those first who received fewest.
  package struct DivisionPoint: Hashable, Sendable {
    /// The share of the people, from 0 to 1.
    package let people: Double

    /// The share of the questions that they received, from 0 to 1.
    package let questions: Double
  }

  /// How the questions are divided among the people: the corners of the Lorenz curve, from (0, 0) to (1, 1); empty
  /// without questions.
  ///
  /// > Source: Lorenz (1905), *Methods of Measuring the Concentration of Wealth*.
  ///
  /// - Complexity: O(*n*) in the number of rows of ``received``.
  package var division: [DivisionPoint] {
    let people = received.reduce(0) { $0 + $1.people }
    let questions = received.reduce(0) { $0 + $1.people * $1.questions }
    if questions == 0 { return [] }
    var points = [DivisionPoint(people: 0, questions: 0)]
    var counted = (people: 0, questions: 0)
    for row in received {
      counted.people += row.people
      counted.questions += row.people * row.questions
      points.append(
        DivisionPoint(
          people: Double(counted.people) / Double(people),
          questions: Double(counted.questions) / Double(questions)))
    }
    return points
  }

  /// The share of the questions that a share of the people received, those first who received fewest: between the
  /// corners of ``division`` as if people could be divided; `nil` without questions.
  ///
  /// - Parameter share: The share of the people, from 0 to 1.
  /// - Returns: The share of the questions, from 0 to 1.
  package func questionShare(ofLowest share: Double) -> Double? {
    let points = division
    guard var last = points.first else { return nil }
    for point in points.dropFirst() {
      if point.people >= share {
        let part = (share - last.people) / (point.people - last.people)
        return last.questions + part * (point.questions - last.questions)
      }
      last = point
    }
    return last.questions
  }

  /// The share of the questions that each fifth of the people received, those first who received fewest; empty without
  /// questions.
  package var fifths: [Double] {
    let ends = (0...5).compactMap { questionShare(ofLowest: Double($0) / 5) }
    return zip(ends, ends.dropFirst()).map { $1 - $0 }
  }
}
