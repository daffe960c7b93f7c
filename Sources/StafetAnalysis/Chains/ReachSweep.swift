import StafetModel

/// Finds how many people could be reached from the askers of some questions, in one sweep back through time.
///
/// Before the latest question nobody reaches anybody. A question lets its asker reach its addressee, and all
/// whom that person reaches after it. So one walk through the questions, the latest first, knows at each of them
/// whom everybody can reach from then on. The people reached are bits, and 512 of them are looked at in a walk,
/// so that memory grows with the people and not with their square.
struct ReachSweep {
  /// Words of 64 bits that are looked at in one walk.
  private static let width = 8

  /// How many questions are left out, since a date or a person is missing.
  let leftOut: Int

  private let course: RelayCourse

  /// Prepares the sweep.
  ///
  /// - Complexity: O(*q*) in the number of questions.
  init(in course: RelayCourse) {
    self.course = course
    leftOut = course.questions.count { question in
      course.relay.contributions[question].at == nil || course.authors[question] == nil
        || course.recipients[question] == nil
    }
  }

  /// How many people can be reached from the asker of each of some questions, from that question on.
  ///
  /// - Parameter starts: The questions, each at most once.
  /// - Returns: The numbers, without the asker; `nil` for a question whose asker or date is not recorded.
  /// - Complexity: O(*q* *p* / 64) time for *q* questions and *p* people, and O(*q* + *p*) memory.
  func counts(from starts: [Int]) -> [Int?] {
    // A start question without an addressee reaches nobody itself, but its asker may by later ones.
    let contributions = course.relay.contributions
    var places = PositionColumn(count: contributions.count)
    for (place, start) in starts.enumerated()
    where contributions[start].at != nil && course.authors[start] != nil {
      places[start] = place
    }
    var counts: [Int?] = starts.map { places[$0] == nil ? nil : 0 }
    let walk = course.dated.reversed().compactMap { position -> Turn? in
      guard contributions[position].kind == .question, let asker = course.authors[position] else {
        return nil
      }
      return Turn(
        asker: asker, addressee: course.recipients[position] ?? -1, start: places[position] ?? -1)
    }
    let people = course.people.ids.count
    let width = Self.width
    var reached: [UInt64] = []
    for first in stride(from: 0, to: people, by: width * 64) {
      reached = Array(repeating: 0, count: people * width)
      for turn in walk {
        let own = turn.asker * width
        if turn.addressee >= 0 {
          let other = turn.addressee * width
          for word in 0..<width { reached[own + word] |= reached[other + word] }
          let bit = turn.addressee - first
          if bit >= 0 && bit < width * 64 { reached[own + bit / 64] |= 1 << UInt64(bit % 64) }
        }
        if turn.start >= 0 {
          var count = 0
          for word in 0..<width { count += reached[own + word].nonzeroBitCount }
          let bit = turn.asker - first
          if bit >= 0, bit < width * 64, reached[own + bit / 64] & (1 << UInt64(bit % 64)) != 0 {
            count -= 1
          }
          counts[turn.start] = (counts[turn.start] ?? 0) + count
        }
      }
    }
    return counts
  }

  /// A question of the walk.
  private struct Turn {
    let asker: Int
    /// The addressee; negative where it is not recorded.
    let addressee: Int
    /// The place among the questions asked for; negative for none.
    let start: Int
  }
}
