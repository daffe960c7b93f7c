/// Which answer each question of a relay follows, by the record or by the rule for relays without one.
struct CourseLinks {
  /// How the links are known.
  let kind: ChainLinks

  /// The answer that a question follows.
  let follows: PositionColumn

  /// Whether links are not recorded, and somebody unknown wrote an answer that may have given a right.
  let mayBeMissing: Bool

  init(between records: CourseRecords, of relay: Relay, timeline: [Int], isRecorded: Bool?) {
    let contributions = relay.contributions
    if isRecorded ?? records.questions.contains(where: { contributions[$0].follows != nil }) {
      kind = .recorded
      follows = Self.recorded(in: records, of: relay)
      mayBeMissing = false
    } else {
      let isAnyAskerKnown = records.questions.contains { records.authors[$0] != nil }
      kind = isAnyAskerKnown ? .inferred : .unknown
      follows = Self.inferred(from: records, of: relay, timeline: timeline)
      mayBeMissing = contributions.indices.contains {
        contributions[$0].kind == .answer && records.writer(of: $0) == nil
      }
    }
  }

  /// What each question follows by the record; a link to something that answers no question of the relay
  /// is no link.
  private static func recorded(in records: CourseRecords, of relay: Relay) -> PositionColumn {
    var follows = PositionColumn(count: relay.contributions.count)
    for question in records.questions {
      guard let link = relay.contributions[question].follows,
        let answer = records.positions[link], records.answered[answer] != nil
      else { continue }
      follows[question] = answer
    }
    return follows
  }

  /// What each question follows by the rule for relays that record only who asked whom.
  ///
  /// Contributions are read in the order of time, and each person's answers that nobody follows yet are
  /// kept: the last of them is the latest. An answer that comes before its own question waits for it, so
  /// that links never close a ring.
  private static func inferred(
    from records: CourseRecords, of relay: Relay, timeline: [Int]
  ) -> PositionColumn {
    let contributions = relay.contributions
    var follows = PositionColumn(count: contributions.count)
    var open: [[Int32]] = Array(repeating: [], count: records.people.ids.count)
    var isAsked = Array(repeating: false, count: contributions.count)
    var early: [Int: [Int]] = [:]
    func give(_ answer: Int) {
      if let writer = records.writer(of: answer) { open[writer].append(Int32(answer)) }
    }
    for position in timeline {
      switch contributions[position].kind {
      case .question:
        if let asker = records.authors[position] {
          follows[position] = open[asker].popLast().map { Int($0) }
        }
        isAsked[position] = true
        for answer in early.removeValue(forKey: position) ?? [] { give(answer) }
      case .answer:
        guard let question = records.answered[position] else { continue }
        if isAsked[question] {
          give(position)
        } else {
          early[question, default: []].append(position)
        }
      case .statement: continue
      }
    }
    return follows
  }
}

extension Relay {
  /// The positions of the contributions in the order of time, with ties in that of the source; where a
  /// date is missing, in the order of the source alone.
  var timeline: [Int] {
    var times: [Instant] = []
    times.reserveCapacity(contributions.count)
    for contribution in contributions {
      guard let time = contribution.at else { return Array(contributions.indices) }
      times.append(time)
    }
    let isInOrder = times.indices.dropFirst().allSatisfy { times[$0 - 1] <= times[$0] }
    if isInOrder { return Array(times.indices) }
    return times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
  }
}
