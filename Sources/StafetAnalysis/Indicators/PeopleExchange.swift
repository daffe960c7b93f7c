import StafetModel
import StafetStatistics

/// How people asked each other, whatever their groups.
struct PeopleExchange {
  /// How many questions reached their addressee, who was not suspended when they were asked.
  private(set) var delivered = 0

  /// How many of these were answered.
  private(set) var answered = 0

  /// How many pairs of people asked each other.
  private(set) var mutualPairs = 0

  /// How many pairs of people there are of whom one or both asked the other.
  private(set) var joinedPairs = 0

  /// How many questions are in no pair, since asker or addressee are not known or the same.
  private(set) var unpaired = 0

  /// Looks at the questions of a relay.
  ///
  /// - Complexity: O(*n*) in the number of questions and people.
  init(of course: RelayCourse) {
    var askers: [UInt32] = []
    var addressees: [UInt32] = []
    for question in course.questions {
      if course.isDelivered(question) {
        delivered += 1
        if course.isAnswered(question) { answered += 1 }
      }
      guard let asker = course.authors[question], let addressee = course.recipients[question],
        asker != addressee
      else {
        unpaired += 1
        continue
      }
      askers.append(UInt32(asker))
      addressees.append(UInt32(addressee))
    }
    let dyads = DyadCensus(
      of: DirectedMultigraph(
        nodeCount: course.people.ids.count, sources: askers, targets: addressees))
    mutualPairs = dyads.mutualCount
    joinedPairs = dyads.mutualCount + dyads.asymmetricCount
  }
}

extension RelayCourse {
  /// Whether a question reached its addressee: somebody who is suspended receives nothing.
  fileprivate func isDelivered(_ question: Int) -> Bool {
    guard let asked = relay.contributions[question].at,
      let addressee = recipients[question].flatMap({ people.participant($0) })
    else { return true }
    return !addressee.suspended.contains { period in
      period.start <= asked && (period.end.map { asked < $0 } ?? true)
    }
  }
}
