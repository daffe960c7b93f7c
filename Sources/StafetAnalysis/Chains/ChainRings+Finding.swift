import StafetModel

extension ChainRings {
  /// Finds the rings; `nil` where the chains are unknown.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - chains: The questions of each chain, each after the one whose answer it follows.
  ///   - told: The groups that may be told of, if any.
  /// - Complexity: O(*n*) in the number of questions.
  init?(in course: RelayCourse, chains: [[Int]], by told: ToldGroups?) {
    guard course.links != .unknown else { return nil }
    let namesAddressees = course.questions.contains { course.recipients[$0] != nil }
    var way = ChainWay(in: course)
    var runs = GroupRuns(in: course, by: told)
    var returns: [Return] = []
    var stays: [Stay] = []
    for chain in chains {
      for question in chain {
        if let earlier = way.take(question) {
          returns.append(
            Return(
              question: course.relay.contributions[question].id,
              earlier: course.relay.contributions[earlier].id,
              steps: Int(course.paths[question].length - course.paths[earlier].length),
              chain: course.relay.contributions[chain[0]].id))
        }
        runs.take(question)
      }
      stays += runs.stays(in: chain)
    }
    self.init(
      chains: chains.count, returns: namesAddressees ? returns : nil,
      stays: told == nil ? nil : stays)
  }
}

/// Who asked or was asked on the way to each question of a chain, walked in the order of its steps.
private struct ChainWay {
  /// A question on the way, with its people and the latest question of each before it.
  private struct Mark {
    let asker: Int?
    let beforeAsker: Int?
    let addressee: Int?
    let beforeAddressee: Int?
  }

  private let course: RelayCourse

  /// For each person the latest question on the way that the person asked or received.
  private var latest: PositionColumn

  /// The questions on the way, the start question first.
  private var way: [Mark] = []

  init(in course: RelayCourse) {
    self.course = course
    latest = PositionColumn(count: course.people.ids.count)
  }

  /// Goes to the next question, back to where it branches off if need be.
  ///
  /// - Returns: The latest question on the way to it that its addressee asked or received, if it is none to
  ///   oneself.
  mutating func take(_ question: Int) -> Int? {
    let length = Int(course.paths[question].length)
    while way.count > length {
      guard let mark = way.popLast() else { break }
      if let person = mark.addressee { latest[person] = mark.beforeAddressee }
      if let person = mark.asker { latest[person] = mark.beforeAsker }
    }
    let asker = course.authors[question]
    let addressee = course.recipients[question] == asker ? nil : course.recipients[question]
    let earlier = addressee.flatMap { latest[$0] }
    way.append(
      Mark(
        asker: asker, beforeAsker: asker.flatMap { latest[$0] }, addressee: addressee,
        beforeAddressee: earlier))
    if let asker { latest[asker] = question }
    if let addressee { latest[addressee] = question }
    return earlier
  }
}

/// How many questions in a row were asked within one group, up to each question of a chain.
private struct GroupRuns {
  private let course: RelayCourse
  private let told: ToldGroups?

  /// For each question how many in a row were asked within one group up to it, and for one with four or more
  /// the fourth of these.
  private var runs: [Int32]
  private var fourths: PositionColumn

  init(in course: RelayCourse, by told: ToldGroups?) {
    self.course = course
    self.told = told
    runs = told == nil ? [] : Array(repeating: 0, count: course.relay.contributions.count)
    fourths = PositionColumn(count: runs.count)
  }

  /// The group that a question was asked within.
  private func group(of question: Int) -> Int? {
    guard let told,
      case .group(let group) = told.place(of: course.authors[question]),
      told.place(of: course.recipients[question]) == .group(group)
    else { return nil }
    return group
  }

  /// Goes to the next question.
  mutating func take(_ question: Int) {
    guard let group = group(of: question) else { return }
    let parent = course.parent(of: question)
    let continues = parent.map { self.group(of: $0) == group } ?? false
    let run = 1 + (continues ? parent.map { runs[$0] } ?? 0 : 0)
    runs[question] = run
    if run == ChainRings.leastSteps {
      fourths[question] = question
    } else if run > ChainRings.leastSteps {
      fourths[question] = parent.flatMap { fourths[$0] }
    }
  }

  /// The stays of a chain whose questions have been taken.
  ///
  /// Of several ways on from one fourth question, the longest counts.
  func stays(in chain: [Int]) -> [ChainRings.Stay] {
    if told == nil { return [] }
    var places: [Int: Int] = [:]
    var found: [(fourth: Int, steps: Int)] = []
    for question in chain {
      guard let fourth = fourths[question] else { continue }
      let steps = Int(runs[question])
      if let place = places[fourth] {
        found[place].steps = max(found[place].steps, steps)
      } else {
        places[fourth] = found.count
        found.append((fourth, steps))
      }
    }
    return found.compactMap { fourth, steps in
      var first = fourth
      for _ in 1..<ChainRings.leastSteps {
        guard let parent = course.parent(of: first) else { return nil }
        first = parent
      }
      guard let group = group(of: fourth) else { return nil }
      let contributions = course.relay.contributions
      return ChainRings.Stay(
        group: group, first: contributions[first].id, fourth: contributions[fourth].id,
        steps: steps, chain: contributions[chain[0]].id)
    }
  }
}
