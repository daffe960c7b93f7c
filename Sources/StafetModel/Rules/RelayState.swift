/// Where a relay stands at a moment: who started, which answers have given their right, which questions are
/// answered.
///
/// The rules R1 to R6 are a fold over time. A state judges the next contribution and then takes it, kept or
/// not; an audit does so with everything that happened. This is the only statement of these rules: whoever
/// must know beforehand whether a contribution may be made asks the same ``judgement(on:in:)``.
///
/// ```swift
/// var state = RelayState(by: rules)
/// for position in course.timeline {
///   let judgement = state.judgement(on: position, in: course)
///   state.take(position, of: course)
/// }
/// ```
///
/// What a contribution is judged by, such as the question that an answer replies to, is read from the
/// course, even where it is dated later. Only what is used up is state.
package struct RelayState: Sendable {
  /// The rules.
  package let rules: RelayRules

  /// The first start question of a person.
  var firstStarts = PositionColumn()

  /// How many people have asked a start question.
  var starterCount = 0

  /// The first starter of a group, where starters must be of different groups.
  var starters: [Group.ID: Int] = [:]

  /// The question that used the right of an answer.
  var users = PositionColumn()

  /// The first answer to a question.
  var firstAnswers = PositionColumn()

  /// A relay before its first contribution.
  package init(by rules: RelayRules) {
    self.rules = rules
  }

  /// Judges a contribution that is not taken yet.
  ///
  /// - Parameters:
  ///   - position: The contribution.
  ///   - course: The course of the relay, which holds it.
  /// - Returns: What R1 to R6 say; of a statement nothing.
  /// - Complexity: O(1), and O(*s*) in the number of suspensions of its author and addressee.
  package func judgement(on position: Int, in course: RelayCourse) -> RelayJudgement {
    var bench = RelayBench(state: self, course: course, position: position)
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

  /// Takes the next contribution: whatever it uses up is used up.
  ///
  /// - Parameters:
  ///   - position: The contribution.
  ///   - course: The course of the relay, which holds it.
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
