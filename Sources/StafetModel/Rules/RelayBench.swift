/// One contribution while it is judged: the state and the course of the relay, and the judgement so far.
struct RelayBench {
  let state: RelayState
  let course: RelayCourse
  let entry: CourseEntry

  /// Who wrote the contribution: for an answer without an author the addressee of its question.
  let writer: Int?

  private(set) var judgement = RelayJudgement()

  init(state: RelayState, course: RelayCourse, entry: CourseEntry) {
    self.state = state
    self.course = course
    self.entry = entry
    writer = entry.author ?? entry.answered.flatMap { course.recipients[$0] }
  }

  var position: Int { entry.position }

  var contribution: Contribution { entry.contribution }

  var rules: RelayRules { state.rules }

  // MARK: Saying

  mutating func check(_ rule: RelayRule) { judgement.check(rule) }

  /// Notes a missing record of the contribution itself or of one that it is judged against.
  mutating func lack(_ missing: AuditGap.Missing, for rule: RelayRule, at other: Int? = nil) {
    judgement.lack(missing, for: rule, at: other ?? position)
  }

  /// Notes that the contribution deviates from a rule.
  mutating func deviate(
    _ reason: RuleDeviation.Reason, judgedBy others: [Contribution.ID] = [], people: [Int?] = []
  ) {
    judgement.deviate(
      RuleDeviation(
        reason: reason, contributions: [contribution.id] + others,
        participants: people.compactMap { $0.map { course.people.ids[$0] } }))
  }

  // MARK: Reading

  func record(_ position: Int) -> Contribution { course.relay.contributions[position] }

  func id(ofPerson number: Int) -> Participant.ID { course.people.ids[number] }
}
