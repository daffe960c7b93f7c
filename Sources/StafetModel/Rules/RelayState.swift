/// Where a relay stands at a moment: who started, which answers have given their right, which questions are
/// answered.
///
/// The rules R1 to R6 are a fold over time. A state judges the next contribution and then takes it,
/// whether the rules were kept or not; an audit does so with every contribution in turn. These rules are
/// stated nowhere else: a host that must know beforehand whether a contribution is allowed calls the same
/// ``judgement(on:in:)``.
///
/// ```swift
/// var state = RelayState(by: rules)
/// for position in course.timeline {
///   let judgement = state.judgement(on: position, in: course)
///   state.take(position, of: course)
/// }
/// ```
///
/// Records that a contribution is judged against, such as the question that an answer replies to, are read
/// from the course, even where they are dated later. The state holds only what is used up: start
/// questions, rights and first answers.
package struct RelayState: Sendable {
  /// The rules.
  package let rules: RelayRules

  /// The first start question of each person, by the person's number.
  var firstStarts = PositionColumn()

  /// How many people have asked a start question so far.
  var starterCount = 0

  /// The first starter of each group, where starters must be of different groups.
  var starters: [ParticipantGroup.ID: Int] = [:]

  /// For each answer the first question that used its right.
  var users = PositionColumn()

  /// For each question its first answer.
  var firstAnswers = PositionColumn()

  /// Makes the state of a relay before its first contribution.
  package init(by rules: RelayRules) {
    self.rules = rules
  }

  /// Judges a contribution that has not been taken yet.
  ///
  /// - Parameters:
  ///   - position: The position of the contribution in the relay.
  ///   - course: The course of the relay that holds the contribution.
  /// - Returns: The judgement by R1 to R6; empty for a statement, to which no rule applies.
  /// - Complexity: O(1), and O(*s*) in the number of suspensions of its author and addressee.
  package func judgement(on position: Int, in course: RelayCourse) -> RelayJudgement {
    judgement(on: course.entry(at: position), in: course)
  }

  /// Judges a contribution that is in the relay, or would be the next.
  ///
  /// - Parameters:
  ///   - entry: What the course knows of the contribution.
  ///   - course: The course of the relay.
  /// - Returns: The judgement by R1 to R6; empty for a statement, to which no rule applies.
  /// - Complexity: O(1), and O(*s*) in the number of suspensions of its author and addressee.
  package func judgement(on entry: CourseEntry, in course: RelayCourse) -> RelayJudgement {
    var bench = RelayBench(state: self, course: course, entry: entry)
    switch bench.contribution.kind {
    case .question:
      bench.judgeStart()
      bench.judgeRight()
      bench.judgeAddressee()
      bench.judgePeople()
      bench.judgeTime()
    case .answer:
      bench.judgeUnknownWriter()
      bench.judgePeople()
      bench.judgeAnswer()
      bench.judgeTime()
    case .statement: break
    }
    return bench.judgement
  }

  /// Takes the next contribution: its start question, right or first answer counts as used from now on.
  ///
  /// - Parameters:
  ///   - position: The position of the contribution in the relay.
  ///   - course: The course of the relay that holds the contribution.
  package mutating func take(_ position: Int, of course: RelayCourse) {
    if let question = course.answered[position] {
      if firstAnswers[question] == nil { firstAnswers[question] = position }
    }
    guard course.chainNumbers[position] != nil else { return }
    if let answer = course.follows[position] {
      if users[answer] == nil { users[answer] = position }
    } else if let asker = course.authors[position], firstStarts[asker] == nil {
      firstStarts[asker] = position
      starterCount += 1
      take(starter: asker, in: course)
    }
  }

  private mutating func take(starter: Int, in course: RelayCourse) {
    guard case .fixed(let limit, true) = rules.starters, starterCount <= limit,
      let group = course.people.participant(starter)?.group, starters[group] == nil
    else { return }
    starters[group] = starter
  }
}
